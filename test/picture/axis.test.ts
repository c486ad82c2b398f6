import { describe, expect, it } from 'vitest';
import { axisOf } from '../../src/picture/axis.ts';
import { numberOf } from '../../src/picture/marks.ts';
import { timeScaleOf } from '../../src/picture/time-scale.ts';
import type { Language } from '../../src/text/language.ts';

/** The words under an axis of 1,000 pixels on which a letter takes 15, from one day to the last of `days`. */
function under(days: readonly string[], language: Language = 'en') {
  const spans = days.map((day) => ({ first: numberOf(day), last: numberOf(day) }));
  const scale = timeScaleOf(spans, { left: 40, right: 1040 });
  const axis = axisOf(scale, language, { left: 0, right: 1080, widthOf: (text) => 15 * text.length });
  const texts = (labels: typeof axis.names) => labels.map(({ text }) => text);
  return { names: texts(axis.names), periods: texts(axis.periods), axis };
}

describe('an axis', () => {
  it('names every day of a few, and their month', () => {
    const { names, periods, axis } = under(['2022-01-02', '2022-01-06']);
    expect(names).toEqual(['2', '3', '4', '5', '6']);
    expect(periods).toEqual(['January 2022']);
    // Five days of 200 pixels, the first from 40 on: its middle is at 140.
    expect(axis.ticks).toEqual([140, 340, 540, 740, 940]);
    expect(axis.names[0]).toEqual({ text: '2', left: 132.5, right: 147.5 });
  });

  it('names some days of many', () => {
    // 31 days of 32 pixels: two days are 64 apart, of which "10" takes 30 and the distance 18.
    expect(under(['2022-01-01', '2022-01-31']).names.slice(0, 4)).toEqual(['1', '3', '5', '7']);
  });

  it('says the year where it is a new one', () => {
    expect(under(['2021-12-25', '2022-02-10']).periods).toEqual([
      'December 2021',
      'January 2022',
      'February',
    ]);
  });

  it('names the months of a year, and years', () => {
    const { names, periods } = under(['2021-11-20', '2022-10-10']);
    expect(names).toEqual(['Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct']);
    expect(periods).toEqual(['2021', '2022']);
    expect(under(['1990-12-16', '2021-01-02', '2000-05-05', '2010-05-05'])).toMatchObject({
      names: ['1995', '2000', '2005', '2010', '2015', '2020'],
      periods: [],
    });
  });

  it('speaks Russian and Kazakh', () => {
    expect(under(['2022-01-02', '2022-01-06'], 'ru').periods).toEqual(['январь 2022 года']);
    expect(under(['2022-01-02', '2022-01-06'], 'kk').periods).toEqual(['2022 жылғы қаңтар']);
    expect(under(['2022-01-20', '2022-09-10'], 'ru').names).toContain('март');
  });

  it('dates what lies on each side of time left out', () => {
    const days = ['1991-12-16', ...Array.from({ length: 9 }, (_, day) => `2022-01-0${day + 1}`)];
    expect(under(days)).toMatchObject({ names: ['16', '1', '2', '3', '4', '5', '6', '7', '8', '9'] });
    expect(under(days).periods).toEqual(['December 1991', 'January 2022']);
  });
});
