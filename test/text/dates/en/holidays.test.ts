import { describe, expect, it } from 'vitest';
import { found } from '../found.ts';

describe('English holidays', () => {
  it.each([
    ['on Christmas Day', 'Christmas Day = 2021-12-25'],
    ['at Christmas 1999', 'Christmas 1999 = 1999-12-25'],
    ["on New Year's Eve", "New Year's Eve = 2021-12-31"],
    ["on New Year's Day", "New Year's Day = 2022-01-01"],
    ["on International Women's Day 2021", "International Women's Day 2021 = 2021-03-08"],
    ['last Thanksgiving', 'last Thanksgiving = 2021-11-25'],
    ['on Thanksgiving Day last year', 'Thanksgiving Day last year = 2021-11-25'],
    ['on Martin Luther King Day 2021', 'Martin Luther King Day 2021 = 2021-01-18'],
    ['on Memorial Day 2021', 'Memorial Day 2021 = 2021-05-31'],
    ['on Labor Day 2021', 'Labor Day 2021 = 2021-09-06'],
    ["on Mother's Day 2021", "Mother's Day 2021 = 2021-05-09"],
    ['on Good Friday 2021', 'Good Friday 2021 = 2021-04-02'],
    ['on Easter Monday 2000', 'Easter Monday 2000 = 2000-04-24'],
    ['on the day after Christmas', 'the day after Christmas = 2021-12-26'],
    ['the day before Thanksgiving 2020', 'the day before Thanksgiving 2020 = 2020-11-25'],
    ['over Thanksgiving weekend', 'Thanksgiving weekend = 2021-W47-WE'],
    ['over the Memorial Day weekend', 'the Memorial Day weekend = 2021-W21-WE'],
    ['on the Fourth of July', 'the Fourth of July = 2021-07-04'],
    ['on Ash Wednesday 2021', 'Ash Wednesday 2021 = 2021-02-17'],
  ])('are read in "%s"', (expression, value) => {
    expect(found(`They met ${expression}.`)).toEqual([value]);
  });
  it('are the next ones where the verb looks ahead', () => {
    expect(found('They will meet at Easter.')).toEqual(['Easter = 2022-04-17']);
  });
  it('are not found in the names that are made of them', () => {
    expect(found('They met on Easter Island after A Christmas Carol.')).toEqual([]);
  });
});
