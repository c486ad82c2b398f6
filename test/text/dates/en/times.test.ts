import { describe, expect, it } from 'vitest';
import { found } from '../found.ts';

describe('English times of the day', () => {
  it.each([
    ['at 5 p.m. EST, Nov. 9', '5 p.m. EST, Nov. 9 = TIME 2021-11-09T17:00'],
    ['at 8:00:31 a.m. on Friday', '8:00:31 a.m. on Friday = TIME 2022-01-07T08:00:31'],
    ['at 8.30pm on Friday', '8.30pm on Friday = TIME 2022-01-07T20:30'],
    ['at 11:59 p.m. Eastern time yesterday', '11:59 p.m. Eastern time yesterday = TIME 2022-01-09T23:59'],
    ['on Friday at 10 a.m.', 'Friday at 10 a.m. = TIME 2022-01-07T10:00'],
    ['on January 5, 2021, at 10:30', 'January 5, 2021, at 10:30 = TIME 2021-01-05T10:30'],
    ['yesterday at 10:30', 'yesterday at 10:30 = TIME 2022-01-09T10:30'],
    ['on Friday at 14:30 GMT', 'Friday at 14:30 GMT = TIME 2022-01-07T14:30'],
    ['at 14:30 GMT on 5 January', '14:30 GMT on 5 January = TIME 2022-01-05T14:30'],
    [
      'at 14:30 local time on Wednesday, January 5',
      '14:30 local time on Wednesday, January 5 = TIME 2022-01-05T14:30',
    ],
    ['at midnight on January 5', 'midnight on January 5 = TIME 2022-01-05T24:00'],
    ['at 14:30 local time', '14:30 local time = TIME 2022-01-10T14:30'],
    ['at 0600 GMT', '0600 GMT = TIME 2022-01-10T06:00'],
    ['at 2015 GMT on Friday', '2015 GMT on Friday = TIME 2022-01-07T20:15'],
    ["at 5 o'clock", "5 o'clock = TIME 2022-01-10T05:00"],
    ["at 5 o'clock in the afternoon", "5 o'clock in the afternoon = TIME 2022-01-10T17:00"],
    ['on the morning of September 11, 2001', 'the morning of September 11, 2001 = TIME 2001-09-11TMO'],
    ['on the night of Friday, January 7', 'the night of Friday, January 7 = TIME 2022-01-07TNI'],
    ['by mid-afternoon Friday', 'mid-afternoon Friday = TIME 2022-01-07TAF'],
    ['the night before', 'the night before = TIME 2022-01-09TNI'],
    ['at midday', 'midday = TIME 2022-01-10T12:00'],
    ['at 4 in the morning', '4 in the morning = TIME 2022-01-10T04:00'],
    ['in the afternoon', 'the afternoon = TIME 2022-01-10TAF'],
    ['this morning', 'this morning = TIME 2022-01-10TMO'],
  ])('are read in "%s"', (expression, value) => {
    expect(found(`They met ${expression}.`)).toEqual([value]);
  });
  it('are no numbers with a point', () => {
    expect(found('It rose by 8.30 points.')).toEqual([]);
  });
});
