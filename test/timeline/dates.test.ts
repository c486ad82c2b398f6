import { describe, expect, it } from 'vitest';
import { createToldDates, type ToldDate } from '../../src/timeline/dates.ts';
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

  it('count as published what is about the topic', () => {
    const dates = createToldDates();
    dates.add(annotated(text, { id: 'a', date: '2022-01-10' }));
    dates.add(
      annotated('Troops left the city of Almaty after a week of unrest.', { id: 'b', date: '2022-01-05' }),
    );
    dates.add(
      annotated('Shops opened again in the city of Almaty after all.', { id: 'c', date: '2022-01-05' }),
    );
    const publishedOn = (stems: readonly string[]) =>
      dates
        .within(ALL, aboutTopic(stems.map((stem) => new Set([stem]))))
        .find(({ days }) => days.from === '2022-01-05')?.evidence.published;
    expect(publishedOn([])).toBe(2);
    expect(publishedOn(['shop'])).toBe(1);
  });
});
