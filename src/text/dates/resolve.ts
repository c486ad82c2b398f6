import {
  addDays,
  calendarDay,
  daysBetween,
  intervalOf,
  isCalendarDay,
  monthOf,
  precisionOf,
  weekdayOf,
  weekOf,
  yearOf,
} from '../calendar.ts';
import type { DateMention } from '../mentions.ts';
import { dayOfHoliday } from './holidays.ts';
import type { Direction, Reading, Unit } from './reading.ts';

/** What is known where an expression stands. */
export interface Context {
  /** The day of writing, `YYYY-MM-DD`. */
  readonly reference: string;
  /** The value of the date last spoken of, a TIMEX3 DATE with days in it; at the beginning the day of writing. */
  readonly focus: string;
  /** The day or month that the sentence has last told with its year, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly told?: string | undefined;
  /** To which side of the day of writing the sentence's verb points. */
  readonly tense: 'past' | 'future' | undefined;
}

/** What an expression denotes. */
export interface Resolved {
  readonly type: DateMention['type'];
  readonly value: string;
}

/**
 * A day on the other side of the day of writing is preferred to one on the side of the verb that is so many times farther
 * away: "effective Dec. 7" in an article of October is next December. News names the year of a day that is far away.
 */
const FAR_TIMES = 4;
/** The same for a month or a season, which news names without its year from farther away. */
const FAR_TIMES_FOR_MONTHS = 6;

/** How many years away the nearest leap days can be. */
const LEAP_REACH = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** The TIMEX3 type and value of what is read, or `undefined` where it denotes no time (30 February, the year 12000). */
export function resolve(reading: Reading, context: Context): Resolved | undefined {
  const resolved = denoted(reading, context);
  if (!resolved) return undefined;
  const definite = (resolved.type === 'DATE' || resolved.type === 'TIME') && /^\d/.test(resolved.value);
  return definite && !intervalOf(resolved.value) ? undefined : resolved;
}

function denoted(reading: Reading, context: Context): Resolved | undefined {
  switch (reading.kind) {
    case 'value':
      return { type: reading.type, value: reading.value };
    case 'calendar':
      return date(calendarValue(reading, context));
    case 'holiday':
      return date(inYear(reading, (year) => dayOfHoliday(reading.holiday, year), context));
    case 'weekday':
      return date(weekdayValue(reading, context));
    case 'shift':
      return date(shiftValue(reading, context));
    case 'beside': {
      const day = resolve(reading.day, context)?.value;
      return date(day === undefined || !isCalendarDay(day) ? undefined : addedDays(day, reading.days));
    }
    case 'around':
      return date(aroundValue(reading, context));
    case 'time': {
      const day = reading.day ? resolve(reading.day, context)?.value : context.focus;
      return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)
        ? { type: 'TIME', value: day + reading.time }
        : undefined;
    }
  }
}

function shiftValue(
  { unit, count, anchor: said, keepsQuarter }: Extract<Reading, { kind: 'shift' }>,
  { reference, focus, tense }: Context,
): string | undefined {
  const anchor = said === 'tense' ? (tense === 'past' ? 'focus' : 'reference') : said;
  const isQuarter = /^\d{4}-Q\d$/.test(focus);
  // "The quarter", where none was spoken of: what is reported on is the last one that is complete.
  if (unit === 'Q' && anchor === 'focus' && !isQuarter) return shifted(reference, unit, count - 1);
  const isKept = keepsQuarter && isQuarter && unit === 'Y';
  return shifted(anchor === 'focus' || isKept ? focus : reference, unit, count);
}

/** A holiday on a Monday ends the weekend before it. */
function aroundValue(
  { unit, day: said }: Extract<Reading, { kind: 'around' }>,
  context: Context,
): string | undefined {
  const from = intervalOf(resolve(said, context)?.value ?? '')?.from;
  if (from === undefined) return undefined;
  if (unit === 'W') return weekOf(from);
  const day = weekdayOf(from) === 1 ? addedDays(from, -1) : from;
  return day && `${weekOf(day)}-WE`;
}

function date(value: string | undefined): Resolved | undefined {
  return value === undefined ? undefined : { type: 'DATE', value };
}

/**
 * `count` units after the anchor, at the granularity of the unit: days from a day, weeks from the week it is in. A shift
 * by years keeps the quarter or month of an anchor that is one ("compared with a year earlier").
 */
function shifted(anchor: string, unit: Unit, count: number): string | undefined {
  const days = intervalOf(anchor);
  if (!days || Math.abs(count) > 5000) return undefined;
  const { from } = days;
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  switch (unit) {
    case 'D':
      return addedDays(count < 0 ? from : days.to, count);
    case 'W':
    case 'WE': {
      const day = addedDays(from, count * 7);
      return day && weekOf(day) + (unit === 'WE' ? '-WE' : '');
    }
    case 'M':
      return monthOf(year, month + count);
    case 'Q': {
      const quarter = year * 4 + Math.floor((month - 1) / 3) + count;
      return `${yearOf(Math.floor(quarter / 4))}-Q${(((quarter % 4) + 4) % 4) + 1}`;
    }
    case 'H': {
      const half = year * 2 + (month > 6 ? 1 : 0) + count;
      return `${yearOf(Math.floor(half / 2))}-H${(((half % 2) + 2) % 2) + 1}`;
    }
    case 'Y':
      return yearOf(year + count) + (/^\d{4}-Q\d$/.exec(anchor) ? anchor.slice(4) : '');
    case 'E':
      return yearOf(year + count * 10).slice(0, 3);
    case 'C':
      return yearOf(year + count * 100).slice(0, 2);
    default:
      return undefined;
  }
}

function addedDays(day: string, days: number): string | undefined {
  const year = Number(day.slice(0, 4)) + days / 365;
  return year > 2 && year < 9998 ? addDays(day, days) : undefined;
}

/**
 * "Friday" is the nearest one before the day of writing or that day itself; after it where the verb is in the future.
 * News hardly ever names by its weekday alone a day more than six days away.
 */
function weekdayValue(
  { weekday, weekend, weeks, further, from, direction }: Extract<Reading, { kind: 'weekday' }>,
  context: Context,
): string | undefined {
  const { focus, reference } = context;
  const anchor = from === 'focus' && isCalendarDay(focus) ? focus : reference;
  const tense = further === undefined ? context.tense : further > 0 ? 'future' : 'past';
  const day =
    weeks === undefined
      ? nearestWeekday(weekday, direction, { reference: anchor, tense })
      : addedDays(reference, weeks * 7 + weekday - weekdayOf(reference));
  if (further !== undefined) return day && addedDays(day, further * 7);
  return weekend && day !== undefined ? `${weekOf(day)}-WE` : day;
}

function nearestWeekday(
  weekday: number,
  direction: Direction | undefined,
  { reference, tense }: Pick<Context, 'reference' | 'tense'>,
): string | undefined {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (direction === -1) return addedDays(reference, back === 0 ? -7 : -back);
  if (direction === 1) return addedDays(reference, ahead === 0 ? 7 : ahead);
  if (direction === 0) return addedDays(reference, weekday - weekdayOf(reference));
  return addedDays(reference, tense === 'future' ? ahead : -back);
}

function calendarValue(
  reading: Extract<Reading, { kind: 'calendar' }>,
  context: Context,
): string | undefined {
  const isDayAlone = reading.year === undefined && reading.yearShift === undefined;
  if (isDayAlone && reading.month === undefined && reading.part === undefined) {
    return dayOfMonth(reading.day ?? 0, context);
  }
  // "This winter" began in the year before that of its January.
  const isThisWinter = reading.part === 'WI' && reading.direction === 0;
  const said = isThisWinter ? { ...reading, direction: undefined } : reading;
  return inYear(
    said,
    (year) => written(reading, year),
    isThisWinter ? { ...context, tense: undefined } : context,
  );
}

/** A part of some year, in the year that is said or else in the one that suits the direction or the verb. */
function inYear(
  {
    year,
    yearShift,
    yearFrom,
    direction,
  }: Pick<Extract<Reading, { kind: 'calendar' }>, 'year' | 'yearShift' | 'yearFrom' | 'direction'>,
  write: (year: number) => string | undefined,
  context: Context,
): string | undefined {
  const referenceYear = Number(context.reference.slice(0, 4));
  if (year !== undefined) return write(year);
  if (yearShift !== undefined) {
    return write((yearFrom === 'focus' ? Number(context.focus.slice(0, 4)) : referenceYear) + yearShift);
  }
  if (direction === 0) return write(referenceYear);
  const goingOn = direction === undefined ? inToldYear(write, context) : undefined;
  if (goingOn !== undefined) return goingOn;
  // What comes every year is found in the nearest three; a leap day may not be.
  const near = [-1, 0, 1].flatMap((shift) => write(referenceYear + shift) ?? []);
  const candidates =
    near.length > 1 ? near : LEAP_REACH.flatMap((shift) => write(referenceYear + shift) ?? []);
  return nearest(candidates, direction, context);
}

/**
 * "Arrested in June 2009 and freed in July": what a sentence tells of a past year goes on in it, as long as its dates do.
 * From one sentence to the next, and after a year alone, news comes back to its own time ("Since 1980 profits have doubled.
 * In September …").
 */
function inToldYear(
  write: (year: number) => string | undefined,
  { told, tense, reference }: Context,
): string | undefined {
  if (told === undefined || tense === 'future' || told > reference) return undefined;
  const value = write(Number(told.slice(0, 4)));
  return value !== undefined && value >= told && value <= reference ? value : undefined;
}

/** The candidate that suits the direction or, without one, the verb's tense; else the nearest. */
function nearest(
  candidates: readonly string[],
  direction: Direction | undefined,
  { reference, tense }: Context,
): string | undefined {
  const distances = candidates.flatMap((value) => {
    const days = intervalOf(value);
    if (!days) return [];
    const away =
      days.to < reference
        ? daysBetween(reference, days.to)
        : days.from > reference
          ? daysBetween(reference, days.from)
          : 0;
    return [{ value, away }];
  });
  const before = distances.filter(({ away }) => away < 0).sort((a, b) => b.away - a.away)[0];
  const after = distances.filter(({ away }) => away > 0).sort((a, b) => a.away - b.away)[0];
  const within = distances.find(({ away }) => away === 0);
  if (direction === -1) return before?.value;
  if (direction === 1) return after?.value;
  if (within) return within.value;
  if (!before || !after) return (before ?? after)?.value;
  const [wanted, other] = tense === 'future' ? [after, before] : [before, after];
  const limit = Math.abs(other.away) * farTimes(wanted.value, tense);
  return (Math.abs(wanted.away) > limit ? other : wanted).value;
}

/**
 * How many times farther away than the one on its other side the candidate of a tense may be. What a company "expects to
 * report" of a quarter is of the last one, so that of quarters only the past tense tells something.
 */
function farTimes(value: string, tense: Context['tense']): number {
  if (/-Q\d$/.test(value)) return tense === 'past' ? Number.POSITIVE_INFINITY : 1;
  if (tense === undefined) return 1;
  return precisionOf(value) === 'day' ? FAR_TIMES : FAR_TIMES_FOR_MONTHS;
}

/** "The 9th": of the month last spoken of if the text did so, else nearest on the side of the verb. */
function dayOfMonth(day: number, context: Context): string | undefined {
  const { focus, reference } = context;
  const around = /^\d{4}-\d{2}/.test(focus) && focus !== reference ? focus : undefined;
  const [year, month] = [
    Number((around ?? reference).slice(0, 4)),
    Number((around ?? reference).slice(5, 7)),
  ];
  if (around !== undefined) return calendarDay(year, month, day);
  const candidates = [-1, 0, 1].flatMap((shift) => {
    const first = monthOf(year, month + shift);
    return calendarDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day) ?? [];
  });
  return nearest(candidates, undefined, context);
}

function written(
  { month, day, part, lastMonth, lastDay }: Extract<Reading, { kind: 'calendar' }>,
  year: number,
): string | undefined {
  if (part !== undefined) return `${yearOf(year)}-${part}`;
  if (month === undefined) return yearOf(year);
  const first = day === undefined ? monthOf(year, month) : calendarDay(year, month, day);
  if (first === undefined || (lastMonth === undefined && lastDay === undefined)) return first;
  const endMonth = lastMonth ?? month;
  const endYear = endMonth < month ? year + 1 : year;
  const last = lastDay === undefined ? monthOf(endYear, endMonth) : calendarDay(endYear, endMonth, lastDay);
  return last === undefined ? undefined : `${first}/${last}`;
}
