import { calendarDay, daysBetween, intervalOf, monthOf, precisionOf, yearOf } from '../calendar.ts';
import type { Context } from './context.ts';
import type { Direction, Reading } from './reading.ts';

/**
 * A day on the other side of the day of writing is preferred to one on the side of the verb that is so many times farther
 * away: "effective Dec. 7" in an article of October is next December. News names the year of a day that is far away.
 */
const FAR_TIMES = 4;
/** The same for a month or a season, which news names without its year from farther away. */
const FAR_TIMES_FOR_MONTHS = 6;

/** How many years away the nearest leap days can be. */
const LEAP_REACH = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** The day, month, year or part of it that is read, in the year that suits. */
export function calendarValue(
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
export function inYear(
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
