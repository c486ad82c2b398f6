import { describe, expect, it } from 'vitest';
import { createToldDays } from '../../src/search/told-days.ts';
import type { Interval } from '../../src/text/calendar.ts';

/** From one day of January 2022 to another, or that day alone. */
const january = (first: number, last = first): Interval => ({
  from: `2022-01-${String(first).padStart(2, '0')}`,
  to: `2022-01-${String(last).padStart(2, '0')}`,
});
const YEAR: Interval = { from: '2022-01-01', to: '2022-12-31' };

describe('createToldDays', () => {
  it('finds the rows that tell of some day in a window, its ends included, in order', () => {
    const days = createToldDays();
    days.add(0, [january(2)]);
    days.add(1, [january(5, 7)]);
    days.add(2, [january(9)]);
    expect(days.rowsIn(january(2, 5))).toEqual([0, 1]);
    expect(days.rowsIn(january(6))).toEqual([1]);
    expect(days.rowsIn(january(7, 9))).toEqual([1, 2]);
    expect(days.rowsIn(january(8))).toEqual([]);
    expect(days.rowsIn({ from: '0001-01-01', to: '9999-12-31' })).toEqual([0, 1, 2]);
  });

  it('gives a row once for each of its days in the window', () => {
    const days = createToldDays();
    days.add(7, [january(2), january(20), january(3)]);
    expect(days.rowsIn(january(1, 10))).toEqual([7, 7]);
  });

  it('knows the order of days across months, years and centuries', () => {
    const days = createToldDays();
    days.add(0, [{ from: '0998-12-31', to: '0998-12-31' }]);
    days.add(1, [{ from: '2021-12-31', to: '2022-01-01' }]);
    expect(days.rowsIn({ from: '2021-11-30', to: '2021-12-31' })).toEqual([1]);
    expect(days.rowsIn({ from: '0998-02-01', to: '0999-01-01' })).toEqual([0]);
  });

  it('takes a whole month or year for telling nothing of a single day, and a week for telling of each', () => {
    const days = createToldDays();
    days.add(0, [YEAR, january(1, 31)]);
    expect(days.tells(january(9))).toBe(false);
    expect(days.rowsIn(january(9))).toEqual([0, 0]);
    days.add(1, [january(3, 9)]);
    expect(days.tells(january(9))).toBe(true);
    expect(days.tells(january(10))).toBe(false);
  });

  it('forgets the rows of an article and keeps all others', () => {
    const days = createToldDays();
    for (const row of [0, 1, 2, 3]) days.add(row, [january(2), january(9)]);
    days.remove(1, 2);
    expect(days.rowsIn(january(9))).toEqual([0, 3]);
    days.remove(0, 0);
    expect(days.rowsIn(january(9))).toEqual([0, 3]);
    days.remove(0, 4);
    expect(days.rowsIn(january(1, 31))).toEqual([]);
    expect(days.tells(january(9))).toBe(false);
  });

  it('forgets rows some of which tell of no day, and takes up later ones', () => {
    const days = createToldDays();
    days.add(2, [january(2), january(3)]);
    days.add(5, [january(2)]);
    days.remove(3, 2);
    expect(days.rowsIn(january(2))).toEqual([2, 5]);
    days.remove(0, 4);
    days.add(8, [january(2)]);
    expect(days.rowsIn(january(2))).toEqual([5, 8]);
  });
});
