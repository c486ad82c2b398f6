import { addDays, intervalOf, monthOf, weekOf, yearOf } from '../calendar.ts';
import type { Unit } from './reading.ts';

/**
 * `count` units after the anchor, at the granularity of the unit: days from a day, weeks from the week it is in. A shift
 * by years keeps the quarter or month of an anchor that is one ("compared with a year earlier").
 */
export function shifted(anchor: string, unit: Unit, count: number): string | undefined {
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

/** The day so many days later, as long as the year can be written in four digits. */
export function addedDays(day: string, days: number): string | undefined {
  const year = Number(day.slice(0, 4)) + days / 365;
  return year > 2 && year < 9998 ? addDays(day, days) : undefined;
}
