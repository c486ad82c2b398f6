import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/text/events.ts';
import { evidenceOf, SALIENCE_WEIGHTS, salienceOf } from '../../src/timeline/salience.ts';
import type { Telling } from '../../src/timeline/telling.ts';
import { annotated } from './annotated.ts';

const DAY = { from: '2022-01-05', to: '2022-01-05' };

/** What articles of the days given tell of 5 January. */
function tellingsOf(...articles: readonly (readonly [date: string, text: string])[]): Telling[] {
  return articles
    .map(([date, text], index) => annotated(text, { id: String(index), date }))
    .flatMap((annotation) => eventsOf(annotation).map((event) => ({ annotation, event })))
    .filter(({ event }) => event.date === '2022-01-05' || event.date === '2022-01');
}

const none = (): number => 0;
const LEAD = 'Ministers agreed on Friday on a budget for schools.';

describe('evidenceOf', () => {
  it('counts articles, and within an article the logarithm of its sentences', () => {
    const once = tellingsOf(['2022-01-07', `${LEAD} Shops closed on January 5.`]);
    expect(evidenceOf(DAY, once, none)).toEqual({ told: 1, published: 0, later: 0 });
    const thrice = 'Shops closed on January 5. Banks closed on January 5. Schools closed on January 5.';
    expect(evidenceOf(DAY, tellingsOf(['2022-01-07', `${LEAD} ${thrice}`]), none).told).toBe(2);
  });

  it('counts an article for its own day by its publication only, and half of those of the next day', () => {
    const lead = tellingsOf(['2022-01-05', 'Ministers agreed on Wednesday on a budget for schools.']);
    expect(lead).toHaveLength(1);
    const publishedOn = (day: string): number => (day === '2022-01-05' ? 1 : day === '2022-01-06' ? 4 : 0);
    expect(evidenceOf(DAY, lead, publishedOn)).toEqual({ told: 0, published: 3, later: 0 });
  });

  it('counts articles more than a week later', () => {
    const text = `${LEAD} Shops closed on January 5.`;
    const { later } = evidenceOf(DAY, tellingsOf(['2022-01-12', text], ['2022-01-13', text]), none);
    expect(later).toBe(1);
  });

  it('takes half of what is told of a day beforehand only, and of a month, which nobody remembers', () => {
    const plan = `${LEAD} Shops will close on January 5.`;
    expect(evidenceOf(DAY, tellingsOf(['2022-01-03', plan]), none).told).toBe(0.5);
    const month = { from: '2022-01-01', to: '2022-01-31' };
    const { told, published, later } = evidenceOf(
      month,
      tellingsOf(['2022-02-14', `${LEAD} Shops closed in January.`]),
      () => 9,
    );
    expect(told).toBeCloseTo(Math.log2(1.5));
    expect([published, later]).toEqual([0, 0]);
  });
});

describe('salienceOf', () => {
  it('is one without evidence, and grows by the power of each weight', () => {
    expect(salienceOf({ told: 0, published: 0, later: 0 })).toBe(1);
    expect(salienceOf({ told: 3, published: 0, later: 0 })).toBeCloseTo(4 ** SALIENCE_WEIGHTS.told);
    expect(salienceOf({ told: 0, published: 3, later: 1 })).toBeCloseTo(
      4 ** SALIENCE_WEIGHTS.published * 2 ** SALIENCE_WEIGHTS.later,
    );
  });
});
