import { intervalOf } from '../calendar.ts';
import type { Surroundings } from './form.ts';
import type { Meaning } from './meaning.ts';
import type { Parts } from './pattern.ts';
import type { Direction, Reading, Unit, YearPart } from './reading.ts';

/** A date of which some parts are known. */
export function calendar(parts: Omit<Extract<Reading, { kind: 'calendar' }>, 'kind'>): Reading {
  return { kind: 'calendar', ...parts };
}

/** A date that is complete as written, with a time of day or without. */
export function dateValue(value: string | undefined): Reading | undefined {
  if (value === undefined || !intervalOf(value)) return undefined;
  return { kind: 'value', type: value.includes('T') ? 'TIME' : 'DATE', value };
}

/**
 * A day and a month in digits without a year, `09.01`. Before a word it is a number ("9.01 percent"), unless both have two
 * digits and something introduces them; and after a word of `measured` it is one as well ("the rate rose to 10.05"),
 * unless it begins with a nought.
 */
export function dayAndMonth(
  { dayMonth }: Parts,
  { before, earlier, after, own }: Surroundings,
  measured?: RegExp,
): Reading | undefined {
  const written = own[0]?.folded ?? '';
  const isCounting = after !== undefined && /^[\p{L}\d]/u.test(after.folded);
  const isFull = before !== undefined && IN_FULL.test(written);
  const isFigure = !written.startsWith('0') && earlier.some(({ folded }) => measured?.test(folded));
  return isFigure || (isCounting && !isFull) ? undefined : calendar({ ...dayMonth });
}

const IN_FULL = /^\d\d\.\d\d$/;

/** From one day to another, both in two digits each: `10.01-15.01`, where it is no range of numbers before a word. */
export function daysAndMonths(
  { dayMonth, lastDayMonth }: Parts,
  { after, own }: Surroundings,
): Reading | undefined {
  const isCounting = after !== undefined && /^(?:\p{L}|%)/u.test(after.folded);
  const isFull = [own[0], own.at(-1)].every((piece) => IN_FULL.test(piece?.folded ?? ''));
  return isCounting || !isFull
    ? undefined
    : calendar({ ...dayMonth, lastDay: lastDayMonth?.day, lastMonth: lastDayMonth?.month });
}

/** The years of a date that are said, in full or counted from another. */
export interface SaidYear {
  readonly year?: number;
  readonly yearShift?: number;
  readonly yearFrom?: 'focus';
}

/** The year that is named, or else counted from that of writing: "of 2019", "of this year", "last year". */
export function ofYear({ year, direction }: Parts): SaidYear {
  if (year !== undefined) return { year };
  return direction === undefined ? {} : { yearShift: direction };
}

/**
 * The year in which a range begins, where `said` is that of its end: "from December 30 to January 2, 2022" begins in 2021. Of
 * months in their order both are the same.
 */
export function yearOfBeginning({ month = 0, lastMonth = month }: Parts, said: SaidYear): SaidYear {
  if (lastMonth >= month) return said;
  const { year, yearShift } = said;
  return {
    ...said,
    ...(year === undefined ? {} : { year: year - 1 }),
    ...(yearShift === undefined ? {} : { yearShift: yearShift - 1 }),
  };
}

/** PAST_REF, PRESENT_REF or FUTURE_REF. */
export function indefinite(reference: string): Reading {
  return { kind: 'value', type: 'DATE', value: reference };
}

/** `count` units before or after the day of writing; hours and less lead to no date. */
export function fromReference(unit: Unit | undefined, count: number | undefined): Reading | undefined {
  return shift(unit, count, 'reference');
}

/** `count` units before or after the date last spoken of; hours and less lead to no date. */
export function fromFocus(unit: Unit | undefined, count: number | undefined): Reading | undefined {
  return shift(unit, count, 'focus');
}

function shift(
  unit: Unit | undefined,
  count: number | undefined,
  anchor: 'reference' | 'focus',
): Reading | undefined {
  if (unit === undefined || count === undefined || unit.startsWith('T')) return undefined;
  return { kind: 'shift', unit, count, anchor };
}

/**
 * "This week", "last year": units for which such words name a stretch of the calendar. "The last hour" does not, and "this
 * day" is told in other words.
 */
export function calendarUnit({ unit, direction }: Parts): Reading | undefined {
  return unit === 'D' ? undefined : fromReference(unit, direction);
}

/** A day of the week, with the direction in which "last" or "next" points. */
export function weekday(day: number | undefined, direction?: Direction | undefined): Reading | undefined {
  return day === undefined ? undefined : { kind: 'weekday', weekday: day, direction };
}

/** The day so many days from one that is named: "the day after Christmas". */
export function besideDay(days: number, day: Reading | undefined): Reading | undefined {
  return day && { kind: 'beside', days, day };
}

/** The week or the weekend that has a day in it: "the week of March 6". */
export function aroundDay(unit: Unit | undefined, day: Reading | undefined): Reading | undefined {
  return day && (unit === 'W' || unit === 'WE') ? { kind: 'around', unit, day } : undefined;
}

/** How long something lasts: P3D, PT2H, PXY; a decade is ten years, a weekend is its own unit. */
export function duration({
  count,
  vague,
  unit,
}: Pick<Meaning, 'count' | 'vague' | 'unit'>): Reading | undefined {
  if (unit === undefined || (count === undefined && vague === undefined)) return undefined;
  return { kind: 'value', type: 'DURATION', value: periodOf(unit, count) };
}

/** A period in TIMEX3, with X for a number that is not said. */
export function periodOf(unit: Unit, count: number | undefined): string {
  const number = count === undefined ? 'X' : String(count);
  switch (unit) {
    case 'TH':
    case 'TM':
    case 'TS':
      return `PT${number}${unit.slice(1)}`;
    case 'E':
      return count === undefined ? 'PXE' : `P${count * 10}Y`;
    case 'C':
      return count === undefined ? 'PXC' : `P${count * 100}Y`;
    case 'H':
      return count === undefined ? 'PXM' : `P${count * 6}M`;
    default:
      return `P${number}${unit}`;
  }
}

/** `count` units and a half one: P2Y6M, PT1H30M; of other units P1.5D. */
export function durationAndHalf(unit: Unit, count: number): Reading {
  const whole = count === 0 ? '' : String(count);
  const halves: Partial<Record<Unit, string>> = {
    Y: `P${whole && `${whole}Y`}6M`,
    TH: `PT${whole && `${whole}H`}30M`,
    TM: `PT${whole && `${whole}M`}30S`,
    E: `P${count * 10 + 5}Y`,
    C: `P${count * 100 + 50}Y`,
  };
  return { kind: 'value', type: 'DURATION', value: halves[unit] ?? periodOf(unit, count + 0.5) };
}

const PARTS: readonly YearPart[] = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'];

/** The quarter or half of a year that is the `ordinal`th. */
export function yearPart(unit: Unit | undefined, ordinal: number | undefined): YearPart | undefined {
  return PARTS.find((part) => part === `${unit}${ordinal}`);
}

/** How often something happens, as TIMEX3 writes sets: P1D, XXXX-WXX-1. */
export function recurring(value: string | undefined): Reading | undefined {
  return value === undefined ? undefined : { kind: 'value', type: 'SET', value };
}

/** A clock time or a part of the day, on a day that is named or else the one last spoken of. */
export function timeOfDay(time: string | undefined, day?: Reading | undefined): Reading | undefined {
  return time === undefined ? undefined : { kind: 'time', time: `T${time}`, day };
}
