import { describe, expect, it } from 'vitest';
import { found } from '../found.ts';

describe('English times counted from the day of writing', () => {
  it.each([
    ['the day before yesterday', 'the day before yesterday = 2022-01-08'],
    ['earlier this month', 'earlier this month = 2022-01'],
    ['for the full year', 'the full year = 2022'],
    ['by the end of the year', 'the end of the year = 2022'],
    ['by year-end', 'year-end = 2022'],
    ["by year's end", "year's end = 2022"],
    ['before the rest of the week', 'the rest of the week = 2022-W02'],
    ["in the week's last session", 'the week = 2022-W02'],
    ['ahead of the weekend', 'the weekend = 2022-W02-WE'],
    ['more than a month ago', 'more than a month ago = 2021-12'],
    ['about two years ago', 'about two years ago = 2020'],
    ['a couple of days ago', 'a couple of days ago = 2022-01-08'],
    ['a fortnight ago', 'a fortnight ago = 2021-W52'],
    ['two days before yesterday', 'two days before yesterday = 2022-01-07'],
    ['two and a half years ago', 'two and a half years ago = 2019-07'],
    ['nearly a year and a half ago', 'nearly a year and a half ago = 2020-07'],
    ['half a century ago', 'half a century ago = 1972'],
    ['by the end of the decade', 'the end of the decade = 202'],
    ['in the week of January 6', 'the week of January 6 = 2022-W01'],
    ['in the week ended Friday, December 31', 'the week ended Friday, December 31 = 2021-W52'],
    ['on the weekend of January 8-9', 'the weekend of January 8-9 = 2022-W01-WE'],
    ['three hours from now', 'three hours from now = DURATION PT3H'],
    ['three weeks from today', 'three weeks from today = 2022-01-31'],
  ])('are read in "%s"', (expression, value) => {
    expect(found(`They met ${expression}.`)).toEqual([value]);
  });
  it('leave a year to its number, also where that is too far away for a date', () => {
    expect(found('In the year 2525 nobody will know.')).toEqual([]);
  });
});
