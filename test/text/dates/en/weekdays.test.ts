import { describe, expect, it } from 'vitest';
import { found } from '../found.ts';

describe('English weekdays', () => {
  it.each([
    ['on Monday of last week', 'Monday of last week = 2022-01-03'],
    ['last week on Friday', 'last week on Friday = 2022-01-07'],
    ['on Friday, last week', 'Friday, last week = 2022-01-07'],
    ['a week ago Friday', 'a week ago Friday = 2021-12-31'],
    ['two weeks ago on Monday', 'two weeks ago on Monday = 2021-12-27'],
    ['the day after Friday', 'the day after Friday = 2022-01-08'],
    ['the day before last Thursday', 'the day before last Thursday = 2022-01-05'],
  ])('are read in "%s"', (expression, value) => {
    expect(found(`They met ${expression}.`)).toEqual([value]);
  });
  it('are counted on from the next one where the expression looks ahead', () => {
    expect(found('They meet a week from Tuesday, or on Wednesday of next week.')).toEqual([
      'a week from Tuesday = 2022-01-18',
      'Wednesday of next week = 2022-01-19',
    ]);
  });
  it('are sought from the date last spoken of where they are the previous or the following one', () => {
    expect(found('They met on Friday, two days after the previous Friday.')).toEqual([
      'Friday = 2022-01-07',
      'two days = DURATION P2D',
      'the previous Friday = 2021-12-31',
    ]);
    expect(found('They met on March 3, 2021 and left the following Monday.')).toEqual([
      'March 3, 2021 = 2021-03-03',
      'the following Monday = 2021-03-08',
    ]);
  });
  it('are sought from the day of writing where no day was spoken of', () => {
    expect(found('In 2021 they met again, as on the previous Friday.')).toEqual([
      '2021 = 2021',
      'the previous Friday = 2022-01-07',
    ]);
  });
});
