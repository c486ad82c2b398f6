import { expect, it } from 'vitest';
import { localDay } from '../../src/terminal/local-day.ts';

// A `Date` of year, month and so on is that of the zone the test runs in, whichever that is.
it.each([
  [new Date(2022, 0, 2, 0, 0), '2022-01-02'],
  [new Date(2022, 0, 2, 23, 59, 59), '2022-01-02'],
  [new Date(2024, 1, 29, 12), '2024-02-29'],
  [new Date(2022, 6, 31, 0, 30), '2022-07-31'],
])('the day of %s is %s', (moment, day) => {
  expect(localDay(moment)).toBe(day);
});
