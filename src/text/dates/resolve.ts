import { intervalOf, isCalendarDay, weekdayOf, weekOf } from '../calendar.ts';
import type { DateMention } from '../mentions.ts';
import type { Context } from './context.ts';
import { dayOfHoliday } from './holidays.ts';
import { calendarValue, inYear } from './nearest-year.ts';
import type { Direction, Reading } from './reading.ts';
import { addedDays, shifted } from './shifted.ts';

/** What an expression denotes. */
export interface Resolved {
  readonly type: DateMention['type'];
  readonly value: string;
}

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
