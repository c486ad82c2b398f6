import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../../src/text/dates/dates.ts';
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
  it('are the next year or month of what is told, but not of what is to come', () => {
    expect(found('They met in 2018. The next year they parted.')).toEqual([
      '2018 = 2018',
      'The next year = 2019',
    ]);
    expect(found('They met in 2018. The next year will be hard.')).toEqual([
      '2018 = 2018',
      'The next year = 2023',
    ]);
    expect(found('They met in 2018 and hoped to meet over the next year.')).toEqual([
      '2018 = 2018',
      'the next year = 2023',
    ]);
  });
});

describe('A year that a sentence tells', () => {
  it.each([
    ['They came in May 2019 and left in July.', ['May 2019 = 2019-05', 'July = 2019-07']],
    ['They came on May 3, 2019 and left on May 5.', ['May 3, 2019 = 2019-05-03', 'May 5 = 2019-05-05']],
    ['In 2019, they came in May.', ['2019 = 2019', 'May = 2019-05']],
  ])('is that of the dates that go on: "%s"', (text, values) => {
    expect(found(text)).toEqual(values);
  });
  it.each([
    ['They have come since 2019, and left in July.', ['2019 = 2019', 'July = 2021-07']],
    ['They came in May 2019 and will leave in July.', ['May 2019 = 2019-05', 'July = 2022-07']],
    ['They met on January 5, 2022 after talks in July.', ['January 5, 2022 = 2022-01-05', 'July = 2021-07']],
    ['They came in July 2019 and left in May.', ['July 2019 = 2019-07', 'May = 2021-05']],
  ])('is not that of others: "%s"', (text, values) => {
    expect(found(text)).toEqual(values);
  });
  it('is not that of the next sentence', () => {
    const text = 'They came in May 2019. In July they left.';
    const sentences = [
      { start: 0, end: 22 },
      { start: 23, end: text.length },
    ];
    const mentions = datesIn(text, { reference: '2022-01-10', language: 'en', sentences });
    expect(mentions.map(({ value }) => value)).toEqual(['2019-05', '2021-07']);
  });
});
