import { describe, expect, test } from 'vitest';
import {
  dateInWords,
  intervalInWords,
  liesAhead,
  rangeInWords,
  weekdayInWords,
} from '../../src/conversation/calendar-words.ts';

describe('a calendar date in words keeps its precision', () => {
  test.each([
    ['2022-01-02', '2 January 2022', '2 января 2022 года', '2022 жылғы 2 қаңтар'],
    ['2022-01-02T10:00', '2 January 2022', '2 января 2022 года', '2022 жылғы 2 қаңтар'],
    ['2022-01', 'January 2022', 'январь 2022 года', '2022 жылғы қаңтар'],
    ['2022', '2022', '2022 год', '2022 жыл'],
    ['2022-W01', '3–9 January 2022', '3–9 января 2022 года', '2022 жылғы 3–9 қаңтар'],
    ['202', '2020–2029', '2020–2029 годы', '2020–2029 жылдар'],
    ['2022-Q1', 'January – March 2022', 'январь 2022 года – март 2022 года', '2022 жылғы қаңтар – наурыз'],
    ['2022-01-02/2022-01-05', '2–5 January 2022', '2–5 января 2022 года', '2022 жылғы 2–5 қаңтар'],
  ])('%s', (value, english, russian, kazakh) => {
    expect(dateInWords(value, 'en')).toBe(english);
    expect(dateInWords(value, 'ru')).toBe(russian);
    expect(dateInWords(value, 'kk')).toBe(kazakh);
  });

  test.each(['PAST_REF', 'P3D', 'XXXX-WXX-1', '2022-02-30', ''])('%j names no days', (value) => {
    expect(dateInWords(value, 'en')).toBe('');
  });
});

test('days over the end of a month or a year name what differs', () => {
  expect(intervalInWords({ from: '2022-01-30', to: '2022-02-02' }, 'en')).toBe(
    '30 January – 2 February 2022',
  );
  expect(intervalInWords({ from: '2021-12-30', to: '2022-01-02' }, 'en')).toBe(
    '30 December 2021 – 2 January 2022',
  );
  expect(intervalInWords({ from: '2021-12-30', to: '2022-01-02' }, 'ru')).toBe(
    '30 декабря 2021 года – 2 января 2022 года',
  );
  expect(intervalInWords({ from: '2021-12-30', to: '2022-01-02' }, 'kk')).toBe(
    '2021 жылғы 30 желтоқсан – 2022 жылғы 2 қаңтар',
  );
  expect(intervalInWords({ from: '2021-11-01', to: '2022-01-31' }, 'en')).toBe(
    'November 2021 – January 2022',
  );
});

test('a range may be open at either end', () => {
  expect(rangeInWords({ from: '2022-01-05' }, 'en')).toBe('5 January 2022 or later');
  expect(rangeInWords({ to: '2022-01-05' }, 'ru')).toBe('по 5 января 2022 года');
  expect(rangeInWords({ from: '2022-01-05', to: '9999-12-31' }, 'kk')).toBe(
    '2022 жылғы 5 қаңтар және одан кейін',
  );
  expect(rangeInWords({ to: '2022-01-05' }, 'en')).toBe('5 January 2022 or earlier');
  expect(rangeInWords({ to: '2022-01-05' }, 'kk')).toBe('2022 жылғы 5 қаңтар және одан бұрын');
  expect(rangeInWords({}, 'en')).toBe('');
});

test('only a single day has a day of the week', () => {
  expect(weekdayInWords('2022-01-02', 'en')).toBe('Sunday');
  expect(weekdayInWords('2022-01-02', 'kk')).toBe('жексенбі');
  expect(weekdayInWords('2022-01', 'en')).toBe('');
});

test('a date lies ahead only when all of it comes after the report', () => {
  expect(liesAhead('2022-01-11', '2022-01-10')).toBe(true);
  expect(liesAhead('2022-01', '2022-01-10')).toBe(false);
  expect(liesAhead('FUTURE_REF', '2022-01-10')).toBe(false);
});
