import { describe, expect, it } from 'vitest';
import { found } from '../found.ts';

describe('English times counted from the date last spoken of', () => {
  it.each([
    ['on March 3, 2021 and two days later', 'two days later = 2021-03-05'],
    ['on March 3, 2021 and the following week', 'the following week = 2021-W10'],
    ['on March 3, 2021 and the day before', 'the day before = 2021-03-02'],
    ['on March 3, 2021 and that same day', 'that same day = 2021-03-03'],
    ['on March 3, 2021 and later that year', 'later that year = 2021'],
    ['on March 3, 2021 and early in the week', 'early in the week = 2021-W09'],
    ['on March 3, 2021 and later in the year', 'later in the year = 2022'],
  ])('are read in "%s"', (expression, value) => {
    expect(found(`They met ${expression}.`)).toEqual(['March 3, 2021 = 2021-03-03', value]);
  });
});
