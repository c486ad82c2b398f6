import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

/** One expression in a frame of a sentence in the past tense. */
function one(expression: string, value: string) {
  expect(found(`They met ${expression}.`)).toEqual([value]);
}

describe('English dates of the calendar', () => {
  it.each([
    ['on January 9', 'January 9 = 2022-01-09'],
    ['on 9 January 2022', '9 January 2022 = 2022-01-09'],
    ['on Jan. 9th', 'Jan. 9th = 2022-01-09'],
    ['on Dec. 7, 2021, again', 'Dec. 7, 2021 = 2021-12-07'],
    ['on the 9th of January', 'the 9th of January = 2022-01-09'],
    ['on Sunday, January 9, 2022', 'Sunday, January 9, 2022 = 2022-01-09'],
    ['on 2022-01-09', '2022-01-09 = 2022-01-09'],
    ['at 2022-01-09T10:30 sharp', '2022-01-09T10:30 = TIME 2022-01-09T10:30'],
    ['on 9/1/2022', '9/1/2022 = 2022-09-01'],
    ['on 13/1/2022', '13/1/2022 = 2022-01-13'],
    ['on 09.01.2022', '09.01.2022 = 2022-01-09'],
    ['on 9/1/98', '9/1/98 = 1998-09-01'],
    ['on 09.01', '09.01 = 2022-01-09'],
    ['in January 2022', 'January 2022 = 2022-01'],
    ['in 2022-01', '2022-01 = 2022-01'],
    ['in early January', 'early January = 2022-01'],
    ['at the end of March 2021', 'the end of March 2021 = 2021-03'],
    ['in March last year', 'March last year = 2021-03'],
    ['last March', 'last March = 2021-03'],
    ['in 2021', '2021 = 2021'],
    ['in early 2019', 'early 2019 = 2019'],
    ['in the 1990s', 'the 1990s = 199'],
    ['in the late 1980s', 'the late 1980s = 198'],
    ['in the 19th century', 'the 19th century = 18'],
    ['in the summer of 2011', 'the summer of 2011 = 2011-SU'],
    ['last spring', 'last spring = 2021-SP'],
    ['in Q1 2022', 'Q1 2022 = 2022-Q1'],
    ['in the third quarter', 'the third quarter = 2021-Q3'],
    ['in the first half of 2020', 'the first half of 2020 = 2020-H1'],
  ])('reads "%s"', (expression, value) => {
    one(expression, value);
  });
  it('gives the parts of a range that share a month one interval', () => {
    one('from January 2–5', 'January 2–5 = 2022-01-02/2022-01-05');
    one("on 5 January '21", "5 January '21 = 2021-01-05");
    one("on January 5, '99", "January 5, '99 = 1999-01-05");
    one("on 'January 5' 21 people", 'January 5 = 2022-01-05');
    one('from 2 to 5 January', '2 to 5 January = 2022-01-02/2022-01-05');
    one('between 2 and 5 January 2021', '2 and 5 January 2021 = 2021-01-02/2021-01-05');
    one('from December 30 to January 2, 2022', 'December 30 to January 2, 2022 = 2021-12-30/2022-01-02');
    one('from 30 December until 2 January 2022', '30 December until 2 January 2022 = 2021-12-30/2022-01-02');
    one('from 5 January to 10 February 2021', '5 January to 10 February 2021 = 2021-01-05/2021-02-10');
    one('from December to March 2021', 'December to March 2021 = 2020-12/2021-03');
  });
  it.each([
    ['on January 4 and 5', ['January 4 = 2022-01-04', '5 = 2022-01-05']],
    ['on January 4, 5 and 6', ['January 4 = 2022-01-04', '5 = 2022-01-05', '6 = 2022-01-06']],
    ['on January 4, 5, and 6, 2021', ['January 4 = 2021-01-04', '5 = 2021-01-05', '6, 2021 = 2021-01-06']],
    ['on 4, 5 and 6 January', ['4 = 2022-01-04', '5 = 2022-01-05', '6 January = 2022-01-06']],
    ['on the 4th and 5th of January', ['the 4th = 2022-01-04', '5th of January = 2022-01-05']],
    [
      'on January 4, 5, 6 and 7',
      ['January 4 = 2022-01-04', '5 = 2022-01-05', '6 = 2022-01-06', '7 = 2022-01-07'],
    ],
    [
      'on the 4th, 5th, 6th and 7th of January 2021',
      ['the 4th = 2021-01-04', '5th = 2021-01-05', '6th = 2021-01-06', '7th of January 2021 = 2021-01-07'],
    ],
    ['on January 4 and 5 people', ['January 4 = 2022-01-04']],
  ])('reads each day of a list: "%s"', (expression, values) => {
    expect(found(`They met ${expression}.`)).toEqual(values);
  });
  it('takes the year that suits the tense, unless the other is so much nearer', () => {
    expect(found('They met on July 20.')).toEqual(['July 20 = 2021-07-20']);
    expect(found('They will meet on July 20.')).toEqual(['July 20 = 2022-07-20']);
    expect(found('It began on January 2 due to a rise in prices and will go on.')).toEqual([
      'January 2 = 2022-01-02',
    ]);
    expect(found('They met, effective January 14.')).toEqual(['January 14 = 2022-01-14']);
  });
});

describe('English days by name and by distance', () => {
  it.each([
    ['on Sunday', 'Sunday = 2022-01-09'],
    ['on Monday', 'Monday = 2022-01-10'],
    ['last Monday', 'last Monday = 2022-01-03'],
    ['last Thursday', 'last Thursday = 2022-01-06'],
    ['late Friday', 'late Friday = 2022-01-07'],
    ['today', 'today = 2022-01-10'],
    ['yesterday', 'yesterday = 2022-01-09'],
    ['the day before yesterday', 'the day before yesterday = 2022-01-08'],
    ['this week', 'this week = 2022-W02'],
    ['last week', 'last week = 2022-W01'],
    ['last month', 'last month = 2021-12'],
    ['earlier this year', 'earlier this year = 2022'],
    ['over the weekend', 'the weekend = 2022-W01-WE'],
    ['three weeks ago', 'three weeks ago = 2021-W51'],
    ['twenty-five years ago', 'twenty-five years ago = 1997'],
    ['two days earlier', 'two days earlier = 2022-01-08'],
    ['recently', 'recently = PAST_REF'],
    ['on Friday morning', 'Friday morning = TIME 2022-01-07TMO'],
    ['the next morning', 'the next morning = TIME 2022-01-11TMO'],
    ['last night', 'last night = TIME 2022-01-09TNI'],
    ['at 5:30 p.m. yesterday', '5:30 p.m. yesterday = TIME 2022-01-09T17:30'],
    ['at 12 a.m. on Friday', '12 a.m. on Friday = TIME 2022-01-07T00:00'],
    ['at noon Saturday', 'noon Saturday = TIME 2022-01-08T12:00'],
  ])('reads "%s"', (expression, value) => {
    one(expression, value);
  });
  it('looks ahead where the verb does', () => {
    expect(found('They will meet on Wednesday.')).toEqual(['Wednesday = 2022-01-12']);
    expect(found('They plan to meet next Monday.')).toEqual(['next Monday = 2022-01-17']);
    expect(found('They will meet tomorrow, or tonight.')).toEqual([
      'tomorrow = 2022-01-11',
      'tonight = TIME 2022-01-10TNI',
    ]);
  });
  it('counts on from the date last spoken of', () => {
    expect(
      found('They came on January 5; the following day they left, and two days later they were back.'),
    ).toEqual(['January 5 = 2022-01-05', 'the following day = 2022-01-06', 'two days later = 2022-01-08']);
    expect(found('They came on March 3, 2021 and left on the 9th.')).toEqual([
      'March 3, 2021 = 2021-03-03',
      'the 9th = 2021-03-09',
    ]);
  });
  it('keeps the quarter in comparisons by years, and stays where it is', () => {
    expect(found('Profit in the third quarter rose from a year ago, sales from a year earlier.')).toEqual([
      'the third quarter = 2021-Q3',
      'a year ago = 2020-Q3',
      'a year earlier = 2020-Q3',
    ]);
  });
});

describe('English durations and sets', () => {
  it.each([
    ['for three days', 'three days = DURATION P3D'],
    ['for two decades', 'two decades = DURATION P20Y'],
    ['for several years', 'several years = DURATION PXY'],
    ['in a two-week truce', 'two-week = DURATION P2W'],
    ['for a week', 'a week = DURATION P1W'],
    ['in the past three weeks', 'the past three weeks = DURATION P3W'],
    ['every Monday', 'every Monday = SET XXXX-WXX-1'],
    ['every day', 'every day = SET P1D'],
    ['every day but Monday', 'every day but Monday = SET P1D'],
    ['every day, except for Sunday', 'every day, except for Sunday = SET P1D'],
    ['daily', 'daily = SET P1D'],
  ])('reads "%s"', (expression, value) => {
    one(expression, value);
  });
});

describe('what is no date in English', () => {
  it.each([
    'Theresa May may march.',
    'They march on, and it may rain.',
    'A Boeing 737 carried 2,000 people.',
    'The Sunday Times wrote so.',
    'They won 3-2 and paid $2022 for it.',
    'It took second place, on the 5th floor.',
    'The man, 37 years old, met a 6-year-old boy.',
    'On 30 February 2022 and 31/31/2022 nothing happened.',
    'Prices rose by 9.01 percent.',
    'The index fell from 10.05 to 9.80.',
    'They may 5 times try, or march 30 miles.',
    'The sun sat low in dec and mar.',
    'Kazakhstan Today and USA Today wrote so.',
    'She spoke on the Today programme.',
    'He lives at 1945 Main Street.',
    'They won by 2020 votes.',
    'They remember Bloody January and the October Revolution.',
  ])('finds none in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('questions as readers type them', () => {
  it.each([
    ['what happened on january 9', 'january 9 = 2022-01-09'],
    ['what happened 9 jan', '9 jan = 2022-01-09'],
    ['Jan 9?', 'Jan 9 = 2022-01-09'],
    ['09.01', '09.01 = 2022-01-09'],
    ['who met in march 2021?', 'march 2021 = 2021-03'],
    ['what happened in may?', 'may = 2021-05'],
    ['what happened on may 5?', 'may 5 = 2021-05-05'],
    ['what happened may 5', 'may 5 = 2021-05-05'],
    ['10.01-15.01', '10.01-15.01 = 2022-01-10/2022-01-15'],
    ['what happened last week?', 'last week = 2022-W01'],
  ])('reads "%s"', (question, value) => {
    expect(found(question)).toEqual([value]);
  });
});
