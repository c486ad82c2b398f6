import type { Span } from '../span.ts';
import type { Daypart, Direction, Unit, YearPart } from './reading.ts';

/** What a word or number can stand for in an expression of time. Most words stand for nothing; some for several things. */
export interface Meaning {
  /** 1 to 31. */
  readonly day?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly year?: number;
  /** TIMEX3 of a decade: 199. */
  readonly decade?: string;
  /** 1 (Monday) to 7. */
  readonly weekday?: number;
  readonly part?: YearPart;
  readonly daypart?: Daypart;
  readonly unit?: Unit;
  readonly ordinal?: number;
  readonly count?: number;
  /** "hundred", "thousand": what the number before it is multiplied by. */
  readonly scale?: number;
  /** "several", "few": a number that is not said, X in TIMEX3. */
  readonly vague?: true;
  readonly direction?: Direction;
  /** Days from the day of writing: "yesterday" is -1. */
  readonly daysAway?: number;
  /** A date in digits that is complete, `YYYY-MM-DD`, or a month, `YYYY-MM`. */
  readonly date?: string;
  /** Two years, the last in short, as an interval `YYYY/YYYY`: 1979-80. */
  readonly years?: string;
  /** A day and a month in digits, without a year: `09.01`. */
  readonly dayMonth?: { readonly day: number; readonly month: number };
  /** A time in digits, `HH:MM`. */
  readonly clock?: string;
  /** The same with a dot, which only "a.m." or "p.m." makes one: `8.30` is `8:30`. */
  readonly dottedClock?: string;
  /** "early", "mid", "late". */
  readonly phase?: true;
  /** Hours that "a.m." or "p.m." adds: 0 or 12. */
  readonly meridiem?: 0 | 12;
  /** One of the indefinite references: PAST_REF, PRESENT_REF, FUTURE_REF. */
  readonly reference?: string;
  /** A period that recurs, such as P1D for "daily". */
  readonly period?: string;
}

/** A word, a number or a sign of the text. */
export interface Piece extends Span {
  /** Lower case; a typographic apostrophe is straight. */
  readonly folded: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  readonly means: Meaning;
}

/** What a language's words mean, by lower-case form, and in which order it writes dates in digits. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Meaning>;
  /** Which number comes first in 9/1/2022. With dots the day always does. */
  readonly slashes: 'month first' | 'day first';
}
