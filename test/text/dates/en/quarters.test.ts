import { describe, expect, it } from 'vitest';
import { found } from '../found.ts';

describe('English seasons, quarters and fiscal years', () => {
  it.each([
    ['in the third quarter of 2020', 'the third quarter of 2020 = 2020-Q3'],
    ['before third-quarter results', 'third-quarter = 2021-Q3'],
    ['in the 2020 third quarter', 'the 2020 third quarter = 2020-Q3'],
    ["in last year's first quarter", "last year's first quarter = 2021-Q1"],
    ['in the last half of 1989', 'the last half of 1989 = 1989-H2'],
    ['in fiscal 1990', 'fiscal 1990 = 1990'],
    ['in the 1988 period', 'the 1988 period = 1988'],
    ['in the current fiscal year', 'the current fiscal year = 2022'],
    ['in the latest quarter', 'the latest quarter = 2021-Q4'],
    ['in the latest period', 'the latest period = 2021-Q4'],
    ['in the same period last year', 'the same period last year = 2021'],
    ['in the year-earlier third quarter', 'the year-earlier third quarter = 2021-Q3'],
    ['in the year-ago quarter', 'the year-ago quarter = 2020-Q4'],
    ["in last year's quarter", "last year's quarter = 2020-Q4"],
    ['for the quarter a year earlier', 'the quarter a year earlier = 2020-Q4'],
    ['over the summer of 2011', 'the summer of 2011 = 2011-SU'],
    ['into the summer', 'the summer = 2021-SU'],
  ])('are read in "%s"', (expression, value) => {
    expect(found(`They met ${expression}.`)).toEqual([value]);
  });
  it('are compared with the same quarter of the year before', () => {
    expect(
      found(
        'Profit in the third quarter of 2020 rose from the year-ago quarter; the year-ago results were poor.',
      ),
    ).toEqual([
      'the third quarter of 2020 = 2020-Q3',
      'the year-ago quarter = 2019-Q3',
      'year-ago = 2019-Q3',
    ]);
  });
  it('are the last ones where they are reported on, though the report is to come', () => {
    const asOf = (text: string) => found(text, 'en', '2022-03-26');
    expect(asOf('Second-quarter profit rose.')).toEqual(['Second-quarter = 2021-Q2']);
    expect(asOf('It expects to report a fourth-quarter loss.')).toEqual(['fourth-quarter = 2021-Q4']);
    expect(asOf('It will open in the second quarter.')).toEqual(['the second quarter = 2022-Q2']);
  });
  it('make this winter the one that is not over', () => {
    expect(found('This winter was cold.')).toEqual(['This winter = 2021-WI']);
    expect(found('This winter will be cold.', 'en', '2022-11-20')).toEqual(['This winter = 2022-WI']);
  });
  it('stay what is spoken of when they are compared with others', () => {
    expect(
      found('Profit in the first quarter of 2021 rose from the year-ago quarter. The quarter was good.'),
    ).toEqual([
      'the first quarter of 2021 = 2021-Q1',
      'the year-ago quarter = 2020-Q1',
      'The quarter = 2021-Q1',
    ]);
  });
  it('move only years to the quarter last spoken of', () => {
    expect(
      found('Profit fell in the second quarter of 2021. It said so a month ago and two weeks ago.'),
    ).toEqual(['the second quarter of 2021 = 2021-Q2', 'a month ago = 2021-12', 'two weeks ago = 2021-W52']);
  });
  it('are no fractions', () => {
    expect(
      found('A quarter of the food and three-quarters of the water, the quarter of it, was gone.'),
    ).toEqual([]);
  });
});
