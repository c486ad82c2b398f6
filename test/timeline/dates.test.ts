import { describe, expect, it } from 'vitest';
import { byTime, createToldDates, type ToldDate } from '../../src/timeline/dates.ts';
import { aboutTopic } from '../../src/timeline/topic.ts';
import { annotated } from './annotated.ts';

const ALL = { from: '0001-01-01', to: '9999-12-31' };
const ANY = aboutTopic([]);
const daysOf = (dates: readonly ToldDate[]) => dates.map(({ days }) => days.from).sort();

describe('the dates told of', () => {
  const text = 'Ministers agreed on Friday on a budget for schools. Shops closed on January 5.';

  it('are those of the articles that are there', () => {
    const dates = createToldDates();
    dates.add(annotated(text));
    expect(daysOf(dates.within(ALL, ANY))).toEqual(['2022-01-05', '2022-01-07']);
    dates.add(annotated('Ministers agreed on Friday on a budget for schools.'));
    expect(daysOf(dates.within(ALL, ANY))).toEqual(['2022-01-07']);
    dates.remove('a');
    expect(dates.within(ALL, ANY)).toEqual([]);
  });

  it('lie in the window', () => {
    const dates = createToldDates();
    dates.add(annotated(text));
    expect(daysOf(dates.within({ from: '2022-01-01', to: '2022-01-06' }, ANY))).toEqual(['2022-01-05']);
  });

  it('come from articles, of which those on a topic can be asked for', () => {
    const dates = createToldDates();
    dates.add(annotated(text, { id: 'a' }));
    dates.add(annotated('Troops left the city of Almaty after a week of unrest.', { id: 'b' }));
    const idsOn = (...stems: readonly string[]) =>
      dates.articles(aboutTopic(stems.map((stem) => new Set([stem])))).map(({ article }) => article.id);
    expect(idsOn()).toEqual(['a', 'b']);
    expect(idsOn('shop')).toEqual(['a']);
  });
});

describe('byTime', () => {
  it('is by the first day, and the longer date first where two begin together', () => {
    const dateOf = (from: string, to: string): ToldDate => ({ days: { from, to }, tellings: [] });
    const dates = [
      dateOf('2022-01-05', '2022-01-05'),
      dateOf('2022-01-01', '2022-01-01'),
      dateOf('2022-01-01', '2022-01-31'),
    ];
    expect(dates.sort(byTime).map(({ days }) => days.to)).toEqual(['2022-01-31', '2022-01-01', '2022-01-05']);
  });
});
