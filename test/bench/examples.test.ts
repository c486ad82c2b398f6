import { describe, expect, it } from 'vitest';
import type { Collection, TestQuestion } from '../../bench/collections.ts';
import { examplesOf } from '../../bench/examples.ts';
import type { Background } from '../../src/search/background.ts';

const background: Background = { probabilityOf: () => undefined, similarity: () => undefined };

const question = (id: string, text: string, right?: string): TestQuestion => ({
  id,
  text,
  asked: undefined,
  answers: [],
  right: new Set(right === undefined ? [] : [right]),
});

/** Seven articles, so that six make a small collection and the last another. */
const subjects = ['bakery', 'harbour', 'library', 'museum', 'orchard', 'prison', 'quarry'];
const collection: Collection = {
  name: 'town',
  articles: subjects.map((subject) => ({
    id: subject,
    date: '2022-01-02',
    text: `The old ${subject} closed its doors.`,
  })),
  questions: [
    question('q1', 'Why did the harbour close?', 'harbour'),
    question('q2', 'Who bought the harbour?'),
    question('q3', 'When did the quarry close?', 'quarry'),
    question('q4', 'Is it so?', 'quarry'),
  ],
};

describe('examplesOf', () => {
  it('ranks the passages of the whole for each question that has an answer', async () => {
    const [whole] = await examplesOf(collection, background);
    expect(whole?.ranking.map(({ right }) => [...right])).toEqual([['harbour'], ['quarry'], ['quarry']]);
    const [first] = whole?.ranking ?? [];
    expect(first?.passages[0]).toMatchObject({ article: 'harbour', isRight: true });
    expect(first?.passages.filter(({ isRight }) => isRight)).toHaveLength(1);
  });

  it('puts the questions of six neighbours to them, and those of the next six, which they do not answer', async () => {
    const [, small] = await examplesOf(collection, background);
    expect(small?.name).toBe('town, six at a time');
    // The six get their own two and the third; the fourth has no content words. In the one left nothing is found of
    // the second, as it speaks of neither a harbour nor buying.
    expect(small?.answers.map(({ first }) => [first.article, first.isRight])).toEqual([
      ['harbour', true],
      ['harbour', false],
      [expect.any(String), false],
      ['quarry', true],
      ['quarry', false],
    ]);
  });

  it('has no example of confidence for a question without content words', async () => {
    const sets = await examplesOf(collection, background);
    expect(sets.flatMap(({ answers }) => answers).every(({ words }) => words > 0)).toBe(true);
  });
});
