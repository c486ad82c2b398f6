import { describe, expect, it } from 'vitest';
import { found } from '../found.ts';

describe('English years, decades and centuries', () => {
  it.each([
    ['in 2021', '2021 = 2021'],
    ['in both 2020 and again', '2020 = 2020'],
    ['in the 1996 campaign', '1996 = 1996'],
    ['after its 1990 invasion', '1990 = 1990'],
    ["over the company's 1989 results", '1989 = 1989'],
    ['while predicting 1990 BellSouth earnings', '1990 = 1990'],
    ['in the year 2000', 'the year 2000 = 2000'],
    ['by the year two thousand', 'the year two thousand = 2000'],
    ['at the start of 2019', 'the start of 2019 = 2019'],
    ['in mid-2019', 'mid-2019 = 2019'],
    ['in nineteen ninety-six', 'nineteen ninety-six = 1996'],
    ['in January nineteen ninety-seven', 'January nineteen ninety-seven = 1997-01'],
    ['in twenty twenty-one', 'twenty twenty-one = 2021'],
    ['in the 1990s', 'the 1990s = 199'],
    ["in the late '80s", "the late '80s = 198"],
    ['in the early nineties', 'the early nineties = 199'],
    ['in the early 19th century', 'the early 19th century = 18'],
    ['to his 1960s songs', '1960s = 196'],
    ['in the 2021-22 season', '2021-22 = 2021/2022'],
    ['in the 2008-09 season', '2008-09 = 2008/2009'],
    ['in 1979-80', '1979-80 = 1979/1980'],
    ['in 1941–45', '1941–45 = 1941/1945'],
    ['in the winter of 2021-22', 'the winter of 2021-22 = 2021-WI'],
    ['in 1991-1997', '1991-1997 = 1991/1997'],
  ])('are read in "%s"', (expression, value) => {
    expect(found(`They met ${expression}.`)).toEqual([value]);
  });
  it('name both ends of a range that is told in words', () => {
    expect(found('It lasted from 1991 to 1997.')).toEqual(['1991 = 1991', '1997 = 1997']);
  });
  it.each([
    'He saw the 2000 soldiers of a 2000 metres run.',
    'He sat in room 2012 of flight 1950.',
    'The tower has 1990 steps.',
    'Twenty people came.',
    'She is in her 30s, and he in his late 60s.',
    'The men were in their mid-fifties.',
    'Temperatures in the 70s are expected, with lows in the upper 50s.',
  ])('are not numbers of something else: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
