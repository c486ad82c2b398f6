import { describe, expect, it } from 'vitest';
import { found } from '../found.ts';

describe('English durations', () => {
  it.each([
    ['for nearly two months', 'nearly two months = DURATION P2M'],
    ['for more than four hours', 'more than four hours = DURATION PT4H'],
    ['for at least 30 days', 'at least 30 days = DURATION P30D'],
    ['for up to 180 days', 'up to 180 days = DURATION P180D'],
    ['for less than a decade', 'less than a decade = DURATION P10Y'],
    ['in the eight-year war', 'eight-year = DURATION P8Y'],
    ['in the first nine months', 'the first nine months = DURATION P9M'],
    ['over the past few weeks', 'the past few weeks = DURATION PXW'],
    ['for a couple of years', 'a couple of years = DURATION P2Y'],
    ['for two more weeks', 'two more weeks = DURATION P2W'],
    ['for another year', 'another year = DURATION P1Y'],
    ['for a fortnight', 'a fortnight = DURATION P2W'],
    ['for 2 1/2 years', '2 1/2 years = DURATION P2Y6M'],
    ['for two and a half hours', 'two and a half hours = DURATION PT2H30M'],
    ['for a minute and a half', 'a minute and a half = DURATION PT1M30S'],
    ['for half an hour', 'half an hour = DURATION PT30M'],
    ['for half a century', 'half a century = DURATION P50Y'],
    ['for a day and a half', 'a day and a half = DURATION P1.5D'],
    ['for an hour and a half', 'an hour and a half = DURATION PT1H30M'],
    ['for almost a hundred years', 'almost a hundred years = DURATION P100Y'],
    ['for two thousand years', 'two thousand years = DURATION P2000Y'],
    ['for two-and-a-half years', 'two-and-a-half years = DURATION P2Y6M'],
    ['on a monthlong trip', 'monthlong = DURATION P1M'],
    ['a week after the vote', 'a week = DURATION P1W'],
    ['after months of talks', 'months = DURATION PXM'],
    ['days before the vote', 'days = DURATION PXD'],
    ['in the years that followed', 'the years = DURATION PXY'],
    ['over the years', 'the years = DURATION PXY'],
    ['in the weeks ahead', 'the weeks ahead = DURATION PXW'],
    ['for weeks', 'weeks = DURATION PXW'],
    ['in a decades-long war', 'decades-long = DURATION PXE'],
    ['in a year-long war', 'year-long = DURATION P1Y'],
    ['in the year ended then', 'the year = DURATION P1Y'],
    ['over the last months', 'the last months = DURATION PXM'],
  ])('are read in "%s"', (expression, value) => {
    expect(found(`They met ${expression}.`)).toEqual([value]);
  });
  it('may begin a sentence', () => {
    expect(found('Days later, they met.')).toEqual(['Days = DURATION PXD']);
  });
  it('whose end is open lie in the past or in the future', () => {
    expect(found('Prices fell in recent years and may rise in the coming months.')).toEqual([
      'recent years = PAST_REF',
      'the coming months = FUTURE_REF',
    ]);
  });
  it.each([
    'A 6-month-old child saw it.',
    'She is 47 years old.',
    'He said so on 60 Minutes.',
    'It was a great day.',
    'They left seconds before the blast, dozens of years after it.',
  ])('are not ages or names: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
