import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDay,
  daysBetween,
  intervalOf,
  isCalendarDay,
  monthOf,
  overlaps,
  precisionOf,
  weekdayOf,
  weekOf,
} from '../../src/text/calendar.ts';

const anyDay = fc
  .integer({ min: Date.UTC(1600, 0, 1) / 86_400_000, max: Date.UTC(2400, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

describe('isCalendarDay', () => {
  it.each(['2022-01-10', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('knows %s', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });
  it.each([
    '2022-02-30',
    '2022-02-29',
    '1900-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-1-1',
    '2022-01',
    '0000-01-01',
    '',
  ])('refuses "%s"', (day) => {
    expect(isCalendarDay(day)).toBe(false);
  });
  it('agrees with the calendar of the platform on every day', () => {
    fc.assert(fc.property(anyDay, (day) => isCalendarDay(day)));
  });
});

describe('addDays and daysBetween', () => {
  it('cross the ends of months, years and leap days', () => {
    expect(addDays('2021-12-31', 1)).toBe('2022-01-01');
    expect(addDays('2022-01-01', -1)).toBe('2021-12-31');
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
    expect(daysBetween('2022-01-02', '2022-01-10')).toBe(8);
    expect(daysBetween('2022-01-10', '2022-01-02')).toBe(-8);
  });
  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
  it('refuse what is no day, and days beyond the years 0001 to 9999', () => {
    expect(() => addDays('2022-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  });
});

describe('weekdays and weeks', () => {
  it('count from Monday', () => {
    expect(weekdayOf('2022-01-10')).toBe(1);
    expect(weekdayOf('2022-01-02')).toBe(7);
    expect(weekdayOf('1969-12-31')).toBe(3);
  });
  it('give the first and last days of a year to the ISO week they are in', () => {
    expect(weekOf('2022-01-02')).toBe('2021-W52');
    expect(weekOf('2022-01-03')).toBe('2022-W01');
    expect(weekOf('2021-01-03')).toBe('2020-W53');
    expect(weekOf('2018-12-31')).toBe('2019-W01');
  });
  it('put every day into the interval of its own week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = intervalOf(weekOf(day));
        expect(week && week.from <= day && day <= week.to).toBe(true);
        expect(week && daysBetween(week.from, week.to)).toBe(6);
        expect(week && weekdayOf(week.from)).toBe(1);
      }),
    );
  });
});

describe('intervalOf', () => {
  it.each([
    ['2022-01-02', '2022-01-02', '2022-01-02'],
    ['2022-01-02T10:00', '2022-01-02', '2022-01-02'],
    ['2022-01-02T10:00:30', '2022-01-02', '2022-01-02'],
    ['2022-01-02TMO', '2022-01-02', '2022-01-02'],
    ['2022-01', '2022-01-01', '2022-01-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2022-W01', '2022-01-03', '2022-01-09'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2022-W01-WE', '2022-01-08', '2022-01-09'],
    ['2022-W01-3', '2022-01-05', '2022-01-05'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-Q1', '2022-01-01', '2022-03-31'],
    ['2022-Q4', '2022-10-01', '2022-12-31'],
    ['2022-H2', '2022-07-01', '2022-12-31'],
    ['2022-SP', '2022-03-01', '2022-05-31'],
    ['2022-SU', '2022-06-01', '2022-08-31'],
    ['2022-FA', '2022-09-01', '2022-11-30'],
    ['2021-WI', '2021-12-01', '2022-02-28'],
    ['202', '2020-01-01', '2029-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['2022-01-02/2022-01-05', '2022-01-02', '2022-01-05'],
    ['2021-12/2022-01-05', '2021-12-01', '2022-01-05'],
  ])('gives the days of %s', (value, from, to) => {
    expect(intervalOf(value)).toEqual({ from, to });
  });
  it.each([
    'PAST_REF',
    'XXXX-WXX-1',
    'XXXX-01-02',
    'P3D',
    'PT2H',
    '2022-02-30',
    '2022-13',
    '2022-W00',
    '2022-W53',
    '2022-Q5',
    '2022-01-05/2022-01-02',
    '2022-01-02/',
    '2022-01-02/2022-01-03/2022-01-04',
    '0000',
    '00',
    '9999-WI',
    '2022-01-02T',
    '',
  ])('gives none for "%s"', (value) => {
    expect(intervalOf(value)).toBeUndefined();
  });
  it('never throws and never gives an interval that ends before it begins', () => {
    const parts = fc.constantFrom(
      '2022',
      '-',
      '01',
      '30',
      'W',
      'WE',
      'T',
      'XX',
      '/',
      'Q1',
      'SU',
      '19',
      '0',
      ':',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (written) => {
        const interval = intervalOf(written.join(''));
        expect(interval === undefined || interval.from <= interval.to).toBe(true);
      }),
    );
  });
});

describe('precisionOf', () => {
  it.each([
    ['2022-01-02', 'day'],
    ['2022-01-02TMO', 'day'],
    ['2022-W01-WE', 'day'],
    ['2022-W01', 'week'],
    ['2022-01', 'month'],
    ['2022-Q1', 'month'],
    ['2021-WI', 'month'],
    ['2022', 'year'],
    ['202', 'year'],
    ['19', 'year'],
    ['2022-01-02/2022-01-05', 'day'],
    ['2021-12/2022-01-05', 'month'],
  ])('calls %s a %s', (value, precision) => {
    expect(precisionOf(value)).toBe(precision);
  });
  it('has no word for what has no days', () => {
    expect(precisionOf('PAST_REF')).toBeUndefined();
  });
});

describe('months and overlaps', () => {
  it('run over the ends of the year', () => {
    expect(monthOf(2022, 0)).toBe('2021-12');
    expect(monthOf(2022, 13)).toBe('2023-01');
    expect(monthOf(2022, -12)).toBe('2020-12');
    expect(calendarDay(2022, 2, 29)).toBeUndefined();
    expect(calendarDay(2022, 1, 9)).toBe('2022-01-09');
  });
  it('overlap when they have a day in common', () => {
    const january = { from: '2022-01-01', to: '2022-01-31' };
    expect(overlaps(january, { from: '2022-01-31', to: '2022-02-02' })).toBe(true);
    expect(overlaps(january, { from: '2022-02-01', to: '2022-02-02' })).toBe(false);
    expect(overlaps({ from: '2021-01-01', to: '2023-01-01' }, january)).toBe(true);
  });
});
