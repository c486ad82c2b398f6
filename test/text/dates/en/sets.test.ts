import { describe, expect, it } from 'vitest';
import { found } from '../found.ts';

describe('English sets of times', () => {
  it.each([
    ['every Monday', 'every Monday = SET XXXX-WXX-1'],
    ['on Mondays', 'Mondays = SET XXXX-WXX-1'],
    ['each year', 'each year = SET P1Y'],
    ['every two weeks', 'every two weeks = SET P2W'],
    ['every other day', 'every other day = SET P2D'],
    ['every other Friday', 'every other Friday = SET XXXX-WXX-5'],
    ['every weekend', 'every weekend = SET XXXX-WXX-WE'],
    ['every March', 'every March = SET XXXX-03'],
    ['every summer', 'every summer = SET XXXX-SU'],
    ['twice a week', 'twice a week = SET P1W'],
    ['three times a year', 'three times a year = SET P1Y'],
    ['at a cost of 3 million a year', 'a year = SET P1Y'],
    ['annually', 'annually = SET P1Y'],
  ])('are read in "%s"', (expression, value) => {
    expect(found(`They met ${expression}.`)).toEqual([value]);
  });
});
