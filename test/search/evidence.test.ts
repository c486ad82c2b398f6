import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { sentencesToChoose, weigh } from '../../src/search/evidence.ts';
import { backgroundOf, noBackground, passageOf, soughtIn } from './made.ts';

/** The evidence of a text for a question, and the sentence taken to answer it. */
function weighed(asked: string, text: string, more: Partial<Article> = {}, background = noBackground) {
  const passage = passageOf(text, more);
  const found = weigh(passage, soughtIn([passage], asked, background), {
    lexical: 1,
    article: 1,
    meaning: 0,
    crowding: 0,
  });
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

  it('picks by the words that are no names where several sentences name the same', () => {
    const text = 'Rau of the OSCE came. Rau signed it. The OSCE of Rau left.';
    expect(weighed('What did Rau of the OSCE sign?', text)?.answer).toBe('Rau signed it.');
  });

  it('picks the first of two with different halves of what is sought, for a brief rarely ends with its news', () => {
    expect(weighed('gas rain', 'Gas rose. Rain fell.')?.answer).toBe('Gas rose.');
    expect(weighed('rain gas', 'Rain fell. Gas rose.')?.answer).toBe('Rain fell.');
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

  it('tells the share of what is sought that the title has, by weight', () => {
    expect(weighed('gas prices', 'Rain fell.', { title: 'Gas prices' })?.title).toBe(1);
    const half = weighed('gas prices', 'Gas prices rose.', { title: 'Gas' })?.title ?? 0;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(1);
    expect(weighed('gas', 'Gas rose.', { title: 'Rain' })?.title).toBe(0);
  });

  it('finds nothing in a title that an article does not have', () => {
    expect(weighed('gas', 'Gas rose.')?.title).toBe(0);
    expect(weighed('', 'Gas rose.')?.title).toBe(0);
    expect(weighed('gas', 'Gas rose.', { title: '***' })?.title).toBe(0);
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

  it('passes on how the passage was found', () => {
    const passage = passageOf('Rain fell.');
    const found = { lexical: 0.25, article: 0.5, meaning: 0.75, crowding: 0.625 };
    expect(weigh(passage, soughtIn([passage], 'gas'), found)?.evidence).toMatchObject(found);
  });

  it('measures what the whole passage and its title come near to, though they do not have it', () => {
    const background = backgroundOf({ 'salary wages': 0.3, 'salary pay': 0.2 });
    const wages = 'Rain fell. The wages were low.';
    expect(weighed('salary', wages, {}, background)).toMatchObject({ passage: 0, association: 0.3 });
    const titled = weighed('salary', 'Rain fell.', { title: 'Wages' }, background);
    expect(titled).toMatchObject({ passage: 0, association: 0.3 });
    expect(weighed('salary', 'Rain fell.', {}, background)?.association).toBe(0);
    expect(weighed('', 'Rain fell.')?.association).toBe(1);
  });

  it('tells how much of the passage is about what is sought', () => {
    expect(weighed('gas', 'Gas, gas.')?.density).toBe(1);
    expect(weighed('gas', 'Gas rose.')?.density).toBeGreaterThan(
      weighed('gas', 'Gas rose sharply.')?.density ?? 1,
    );
  });

  it('tells how well the word is found that says most, a half-found one as a quarter', () => {
    // The background knows "salary" and "people" but not "lustration", which so says most.
    const background = backgroundOf({ 'salary people': 0.5 });
    const rarest = (text: string) => weighed('people lustration', text, {}, background)?.rarest;
    expect(rarest('Lustration began.')).toBe(1);
    expect(rarest('People left.')).toBe(0);
    expect(weighed('salary', 'People left.', {}, background)?.rarest).toBe(0.25);
    expect(weighed('', 'People left.')?.rarest).toBe(1);
  });

  it('tells how long the passage is, at most as one of 400 words', () => {
    const lengthOf = (words: number) => weighed('gas', `${'rain '.repeat(words - 1)}fell.`)?.length;
    expect(lengthOf(1)).toBeCloseTo(Math.log(2) / Math.log(401), 10);
    expect(lengthOf(20)).toBeCloseTo(Math.log(21) / Math.log(401), 10);
    expect(lengthOf(500)).toBe(1);
  });

  it('tells how new the article was when it was asked, half as new after a week', () => {
    // Questions are put on 12 January.
    const recency = (date: string, asked = 'rain') => weighed(asked, 'Rain fell.', { date })?.recency;
    expect(recency('2022-01-12')).toBe(1);
    expect(recency('2022-01-05')).toBeCloseTo(0.5, 10);
    expect(recency('2021-12-29')).toBeCloseTo(0.25, 10);
    expect(recency('2022-01-19')).toBeCloseTo(0.5, 10);
    expect(recency('0001-01-01')).toBe(0);
    expect(recency('2022-01-12', 'What happened on January 12?')).toBe(0);
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

describe('sentencesToChoose', () => {
  const toChoose = (asked: string, text: string) => {
    const passage = passageOf(text);
    return sentencesToChoose(passage, soughtIn([passage], asked)).map(({ features }) => features);
  };

  it('tells for a date that is asked for that it is a date, and for nothing else', () => {
    expect(toChoose('When did it rain?', 'It rained on January 2. Rain fell.')).toMatchObject([
      { fit: 1, date: 1 },
      { fit: 0, date: 0 },
    ]);
    expect(toChoose('What fell?', 'Rain fell on January 2.')).toMatchObject([{ fit: 1, date: 0 }]);
  });

  it('knows the last sentence of an article, less so the more sentences it has', () => {
    expect(toChoose('rain', 'Rain fell. Gas rose.').map(({ end }) => end)).toEqual([0, 0.5]);
    expect(toChoose('rain', 'Rain fell. Gas rose. Ice came. Snow fell.').map(({ end }) => end)).toEqual([
      0, 0, 0, 0.25,
    ]);
    // The first passage of a long article ends before the article does.
    expect(toChoose('rain', 'Rain fell. '.repeat(200)).every(({ end }) => end === 0)).toBe(true);
  });
});
