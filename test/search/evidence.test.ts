import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { weigh } from '../../src/search/evidence.ts';
import { passageOf, soughtIn } from './made.ts';

/** The evidence of a text for a question, and the sentence taken to answer it. */
function weighed(asked: string, text: string, more: Partial<Article> = {}) {
  const passage = passageOf(text, more);
  const found = weigh(passage, soughtIn([passage], asked), { lexical: 1, article: 1, meaning: 0 });
  return found && { ...found.evidence, answer: text.slice(found.sentence.start, found.sentence.end) };
}

describe('weigh', () => {
  it('picks the sentence that has most of what is sought', () => {
    expect(weighed('gas prices', 'Gas is cheap. Gas prices rose. Prices fell.')?.answer).toBe(
      'Gas prices rose.',
    );
  });

  it('picks the one with a date for "when", and the one of the days asked about', () => {
    const text = 'Protests began in the west. Protests began on January 2. Protests went on on January 5.';
    expect(weighed('When did protests begin?', text)?.answer).toBe('Protests began on January 2.');
    expect(weighed('What happened on January 5?', text)?.answer).toBe('Protests went on on January 5.');
  });

  it('picks the first of equal ones', () => {
    expect(weighed('rain', 'Rain fell. Rain fell.')?.answer).toBe('Rain fell.');
    expect(weighed('rain', 'It rained. It poured. No rain came.')?.answer).toBe('It rained.');
  });

  it('measures what the passage has, and what the answering sentence has by itself', () => {
    const both = weighed('gas weather', 'Gas rose. The weather was bad.');
    expect(both?.passage).toBe(1);
    expect(both?.sentence).toBeGreaterThan(0);
    expect(both?.sentence).toBeLessThan(1);
    expect(weighed('gas', 'Gas rose.')).toMatchObject({ passage: 1, sentence: 1 });
    expect(weighed('gas', 'Rain fell.')).toMatchObject({ passage: 0, sentence: 0 });
  });

  it('counts words of the title for the passage, less than its own, and not for the sentence', () => {
    const titled = weighed('gas', 'Prices rose.', { title: 'Gas' });
    expect(titled?.passage).toBeGreaterThan(0);
    expect(titled?.passage).toBeLessThan(1);
    expect(titled?.sentence).toBe(0);
  });

  it('puts what happened on the days asked about above what was reported then, and that above the rest', () => {
    const [told, reported, other] = [
      weighed('What happened on January 9?', 'Rain fell on January 9.')?.window ?? 0,
      weighed('What happened on January 10?', 'Rain fell.')?.window ?? 0,
      weighed('What happened on January 5?', 'Rain fell.')?.window,
    ];
    expect(told).toBe(1);
    expect(reported).toBeLessThan(told);
    expect(reported).toBeGreaterThan(0);
    expect(other).toBe(0);
  });

  it('sees a month asked about in each of its days', () => {
    expect(weighed('What happened in January?', 'Rain fell on January 9.')?.window).toBe(1);
    expect(
      weighed('What happened before January 9?', 'Rain fell on January 9.', { date: '2022-01-20' })?.window,
    ).toBe(0);
  });

  it('takes every passage for fitting when no days are asked about', () => {
    expect(weighed('rain', 'Rain fell on January 9.')?.window).toBe(1);
  });

  it('tells whether neighbouring words of the question stand near each other', () => {
    expect(weighed('gas prices', 'The gas prices rose.')?.nearness).toBe(1);
    expect(
      weighed(
        'gas prices',
        'Gas flowed through towns villages valleys mountains rivers lakes despite prices.',
      )?.nearness,
    ).toBe(0);
  });

  it('tells whether those are named whom the question names', () => {
    expect(weighed('What did Rau say?', 'Rau spoke of prices.')?.names).toBe(1);
    expect(weighed('What did Macron say?', 'Rau spoke of prices.')?.names).toBe(0);
    expect(weighed('What was said?', 'Rau spoke of prices.')?.names).toBe(1);
  });

  it('keeps every kind of evidence between 0 and 1', () => {
    for (const asked of ['', 'gas', 'When did Rau call on January 9?', 'How many?', 'газ']) {
      const { answer: _, ...evidence } = weighed(asked, 'Rau called on January 9. Gas rose by 10.', {
        title: 'Gas Rau',
      })!;
      for (const [kind, value] of Object.entries(evidence)) {
        expect(value, kind).toBeGreaterThanOrEqual(0);
        expect(value, kind).toBeLessThanOrEqual(1);
      }
    }
  });
});
