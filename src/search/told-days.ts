import { daysBetween, type Interval } from '../text/calendar.ts';

/** Which passages tell of which days, the day of publication included. */
export interface ToldDays {
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
  let rows: number[] = [];
  let from: number[] = [];
  let to: number[] = [];
  let isNear: boolean[] = [];
  return {
    add(row, days) {
      for (const one of days) {
        rows.push(row);
        from.push(numberOf(one.from));
        to.push(numberOf(one.to));
        isNear.push(daysBetween(one.from, one.to) <= NEAR_DAYS);
      }
    },
    remove(first, count) {
      const isKept = rows.map((row) => row < first || row >= first + count);
      const kept = <T>(list: readonly T[]): T[] => list.filter((_, i) => isKept[i]);
      [rows, from, to, isNear] = [kept(rows), kept(from), kept(to), kept(isNear)];
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
  return Number(day.replaceAll('-', ''));
}
