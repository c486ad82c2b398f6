import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/text/events.ts';
import { createToldDates } from '../../src/timeline/dates.ts';
import { bySalience, evidenceOf, salienceOf } from '../../src/timeline/salience.ts';
import { subjectOf } from '../../src/timeline/subject.ts';
import type { Telling } from '../../src/timeline/telling.ts';
import { aboutTopic } from '../../src/timeline/topic.ts';
import { annotated } from './annotated.ts';

const DAY = { from: '2022-01-05', to: '2022-01-05' };

/** What articles of the days given tell of 5 January. */
function tellingsOf(...articles: readonly (readonly [date: string, text: string])[]): Telling[] {
  return articles
    .map(([date, text], index) => annotated(text, { id: String(index), date }))
    .flatMap((annotation) => eventsOf(annotation).map((event) => ({ annotation, event })))
    .filter(({ event }) => event.date === '2022-01-05' || event.date === '2022-01');
}

const ordinary = (): number => 1;
const LEAD = 'Ministers agreed on Friday on a budget for schools.';

describe('evidenceOf', () => {
  it('counts articles, and within an article the logarithm of its sentences', () => {
    const once = tellingsOf(['2022-01-07', `${LEAD} Shops closed on January 5.`]);
    expect(evidenceOf(DAY, once, ordinary)).toEqual({ told: 1, later: 0 });
    const thrice = 'Shops closed on January 5. Banks closed on January 5. Schools closed on January 5.';
    expect(evidenceOf(DAY, tellingsOf(['2022-01-07', `${LEAD} ${thrice}`]), ordinary).told).toBe(2);
  });

  it('counts sentences by how topical they are', () => {
    const once = tellingsOf(['2022-01-07', `${LEAD} Shops closed on January 5.`]);
    expect(evidenceOf(DAY, once, () => 3).told).toBe(2);
    expect(evidenceOf(DAY, once, () => 0).told).toBe(0);
  });

  it('counts a lead that names its day in full, and half of one that names none', () => {
    const told = (text: string): number => evidenceOf(DAY, tellingsOf(['2022-01-05', text]), () => 2).told;
    expect(told('Ministers agreed on Wednesday on a budget for schools.')).toBeCloseTo(Math.log2(3));
    expect(told('Ministers agreed after long talks on a budget for schools.')).toBe(1);
  });

  it('counts articles more than a week later', () => {
    const text = `${LEAD} Shops closed on January 5.`;
    const { later } = evidenceOf(DAY, tellingsOf(['2022-01-12', text], ['2022-01-13', text]), ordinary);
    expect(later).toBe(1);
  });

  it('takes half of what is told of a day beforehand only, and of a month, which nobody remembers', () => {
    const plan = `${LEAD} Shops will close on January 5.`;
    expect(evidenceOf(DAY, tellingsOf(['2022-01-03', plan]), ordinary).told).toBe(0.5);
    const month = { from: '2022-01-01', to: '2022-01-31' };
    const tellings = tellingsOf(['2022-02-14', `${LEAD} Shops closed in January.`]);
    const { told, later } = evidenceOf(month, tellings, ordinary);
    expect(told).toBeCloseTo(Math.log2(1.5));
    expect(later).toBe(0);
  });
});

describe('salienceOf', () => {
  it('is one without evidence, and grows with what is told and with the root of what is remembered', () => {
    expect(salienceOf({ told: 0, later: 0 })).toBe(1);
    expect(salienceOf({ told: 3, later: 0 })).toBe(4);
    expect(salienceOf({ told: 3, later: 8 })).toBe(12);
  });
});

describe('bySalience', () => {
  it('puts first, of two days told of once, the one on what the articles are about', () => {
    const articles = [
      'Floods hit the villages of Atyrau. A bridge was opened on January 3. Floods began on January 2.',
      'Floods left thousands in Atyrau without homes.',
      'Floods in the villages of Atyrau are receding.',
    ].map((text, index) => annotated(text, { id: String(index) }));
    const dates = createToldDates();
    for (const article of articles) dates.add(article);
    const window = { from: '2022-01-01', to: '2022-01-09' };
    const told = dates.within(window, aboutTopic([]));
    const ranked = bySalience(
      told,
      subjectOf(articles, () => undefined),
    );
    expect(ranked.map(({ date }) => date.days.from)).toEqual(['2022-01-02', '2022-01-03']);
  });
});
