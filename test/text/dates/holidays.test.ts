import { describe, expect, it } from 'vitest';
import { dayOfHoliday } from '../../../src/text/dates/holidays.ts';

describe('dayOfHoliday', () => {
  it('knows days of a month', () => {
    expect(dayOfHoliday({ month: 12, day: 25 }, 2021)).toBe('2021-12-25');
    expect(dayOfHoliday({ month: 2, day: 29 }, 2021)).toBeUndefined();
  });
  it('counts weekdays from either end of a month', () => {
    expect(dayOfHoliday({ month: 11, weekday: 4, nth: 4 }, 2021)).toBe('2021-11-25');
    expect(dayOfHoliday({ month: 9, weekday: 1, nth: 1 }, 2025)).toBe('2025-09-01');
    expect(dayOfHoliday({ month: 5, weekday: 1, nth: -1 }, 2021)).toBe('2021-05-31');
    expect(dayOfHoliday({ month: 5, weekday: 1, nth: -2 }, 2021)).toBe('2021-05-24');
  });
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2022, '2022-04-17'],
    [2038, '2038-04-25'],
  ])('finds Easter of %i', (year, day) => {
    expect(dayOfHoliday({ afterEaster: 0 }, year)).toBe(day);
  });
});
