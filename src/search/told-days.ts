import { daysBetween, type Interval } from '../text/calendar.ts';

/** Which passages tell of which days, the day of publication included. */
export interface ToldDays {
  /** Takes up the days of a row, which comes behind all that are there. */
  add(row: number, days: readonly Interval[]): void;
  /** Forgets `count` rows from `first` on. */
  remove(first: number, count: number): void;
  /** The rows that tell of some day in `window`, in order; one that tells of several comes several times. */
  rowsIn(window: Interval): number[];
  /** Whether some row tells of a day in `window` more exactly than by a whole month or year. */
  tells(window: Interval): boolean;
}

/** A whole month or year tells nothing of a single day in it. */
const NEAR_DAYS = 7;

/** Plain lists, looked through from end to end: a hundred thousand of them take a fraction of a millisecond. */
export function createToldDays(): ToldDays {
  const rows: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const isNear: boolean[] = [];

  /** The place of the first entry of `row` or a later one. */
  function placeOf(row: number): number {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    add(row, days) {
      for (const one of days) {
        rows.push(row);
        from.push(numberOf(one.from));
        to.push(numberOf(one.to));
        isNear.push(one.from === one.to || daysBetween(one.from, one.to) <= NEAR_DAYS);
      }
    },
    remove(first, count) {
      const place = placeOf(first);
      const entries = placeOf(first + count) - place;
      for (const list of [rows, from, to, isNear]) list.splice(place, entries);
    },
    rowsIn(window) {
      const [first, last] = [numberOf(window.from), numberOf(window.to)];
      const found: number[] = [];
      for (let i = 0; i < rows.length; i += 1) {
        if ((from[i] ?? 0) <= last && (to[i] ?? 0) >= first) found.push(rows[i] ?? 0);
      }
      return found;
    },
    tells(window) {
      const [first, last] = [numberOf(window.from), numberOf(window.to)];
      return rows.some((_, i) => isNear[i] && (from[i] ?? 0) <= last && (to[i] ?? 0) >= first);
    },
  };
}

/** A day as a number in the same order: 20220105. */
function numberOf(day: string): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8));
}
