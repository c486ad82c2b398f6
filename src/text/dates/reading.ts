import type { DateMention } from '../mentions.ts';
import type { Holiday } from './holidays.ts';

/** Day, weekend, week, month, quarter, half-year, year, decade, century; hour, minute, second. */
export type Unit = 'D' | 'WE' | 'W' | 'M' | 'Q' | 'H' | 'Y' | 'E' | 'C' | 'TH' | 'TM' | 'TS';

/** A part of the day as TIMEX3 writes it: morning, midday, afternoon, evening, night. */
export type Daypart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** A part of the year as TIMEX3 writes it. */
export type YearPart = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | 'SP' | 'SU' | 'FA' | 'WI';

/** To which side of the present a word such as "last" or "next" points; 0 is "this". */
export type Direction = -1 | 0 | 1;

/**
 * What an expression says by itself, before anything is known of the day on which it was written: only the parts that
 * are known, never those that are implied. Resolution (`resolve.ts`) turns it into a TIMEX3 value.
 */
export type Reading =
  /** Complete as it stands. */
  | { readonly kind: 'value'; readonly type: DateMention['type']; readonly value: string }
  /** "January 9", "January 2–5", "March last year", "summer", "the third quarter of 2022", "the 9th". */
  | {
      readonly kind: 'calendar';
      readonly year?: number | undefined;
      /** The year counted from that of the reference: -1 in "March last year". */
      readonly yearShift?: number | undefined;
      /** Where the shift counts from the date last spoken of instead: "in March of the same year". */
      readonly yearFrom?: 'focus' | undefined;
      readonly month?: number | undefined;
      readonly day?: number | undefined;
      readonly part?: YearPart | undefined;
      /** The end of a range; a month or day that it lacks is that of the beginning. */
      readonly lastMonth?: number | undefined;
      readonly lastDay?: number | undefined;
      readonly direction?: Direction | undefined;
    }
  /** "Friday", "last Thursday"; with `weekend` the weekend that has the day in it. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly weekend?: true;
      /** The week, counted from that of writing: -1 in "Monday last week". */
      readonly weeks?: number | undefined;
      /** Whole weeks away from the nearest such day: 1 in "a week from Tuesday", -2 in "two weeks ago Monday". */
      readonly further?: number | undefined;
      /** Where the direction points from the date last spoken of: "the previous Friday". */
      readonly from?: 'focus' | undefined;
      readonly direction?: Direction | undefined;
    }
  /** "Christmas Day", "last Thanksgiving". */
  | {
      readonly kind: 'holiday';
      readonly holiday: Holiday;
      readonly year?: number | undefined;
      /** The year counted from that of the reference. */
      readonly yearShift?: number | undefined;
      readonly direction?: Direction | undefined;
    }
  /** `count` units from the anchor: "yesterday", "last week", "two days later". */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly count: number;
      /** The day of writing, the date last spoken of, or the latter where the verb is in the past and else the former. */
      readonly anchor: 'reference' | 'focus' | 'tense';
      /** Whether, if a quarter was last spoken of, that quarter is meant in the year `count` away. */
      readonly keepsQuarter?: true;
    }
  /** So many days from a day that is named: "the day after Christmas". */
  | { readonly kind: 'beside'; readonly days: number; readonly day: Reading }
  /** The week or weekend with a day in it that is named: "the week of March 6", "Easter weekend". */
  | { readonly kind: 'around'; readonly unit: 'W' | 'WE'; readonly day: Reading }
  /** A time of day: TIMEX3 after the date ("T10:00", "TMO"), and the day if the expression names it. */
  | { readonly kind: 'time'; readonly time: string; readonly day?: Reading | undefined };
