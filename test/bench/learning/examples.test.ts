import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../../bench/learning/examples.ts';
import {
  type Collection,
  type TestQuestion,
  withHalfOfAnswersRemoved,
} from '../../../bench/questions/collections.ts';
import type { Background } from '../../../src/search/background.ts';
import type { Asking, SemanticIndex } from '../../../src/search/vectors/semantic-index.ts';
import { FakeMeanings } from '../../search/made.ts';

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
  it('weighs passages of the whole for every question', async () => {
    const [whole] = await examplesOf(collection, { background });
    expect(whole).toMatchObject({ name: 'town', teaches: ['ranking many'] });
    expect(whole?.examples.map(({ question }) => question.id)).toEqual(['q1', 'q2', 'q3', 'q4']);
    const [first] = whole?.examples ?? [];
    expect(first?.passages[0]).toMatchObject({ article: 'harbour', isRight: true });
    expect(first?.passages.filter(({ isRight }) => isRight)).toHaveLength(1);
    // Each of the seven articles is one passage.
    expect(first?.among).toBe(7);
  });

  it('puts every other question of a set, or every third, where it has more than 1,600', async () => {
    const idsPut = async (count: number) => {
      const questions = Array.from({ length: count }, (_, i) => question(`${i}`, 'Is it so?'));
      // One article is enough to see which are put to it.
      const small = { ...collection, articles: collection.articles.slice(0, 1), questions };
      const [whole] = await examplesOf(small, { background });
      return whole?.examples.map(({ question }) => question.id) ?? [];
    };
    expect(await idsPut(1600)).toHaveLength(1600);
    const everyOther = await idsPut(1601);
    expect(everyOther).toHaveLength(801);
    expect(everyOther.slice(0, 3)).toEqual(['0', '2', '4']);
    expect((await idsPut(3201)).slice(0, 3)).toEqual(['0', '3', '6']);
  }, 30_000);

  it('compares meanings anew in each of the collections, once every passage has one', async () => {
    const happened: string[] = [];
    class WatchedMeanings extends FakeMeanings implements SemanticIndex {
      missing = () => 0;
      close = async () => {};
      async settled(): Promise<void> {
        happened.push(`${this.passages.size} passages`);
      }
      override similarities(asking: Asking) {
        happened.push(asking.text);
        return super.similarities(asking);
      }
    }
    const newMeanings = () => new WatchedMeanings({ 'harbour#1': 0.6 });
    const [whole] = await examplesOf(collection, { background, newMeanings });
    const [first] = whole?.examples ?? [];
    expect(first?.passages.map(({ evidence }) => evidence.meaning)).toContain(0.6);
    const { articles, questions } = withHalfOfAnswersRemoved(collection);
    expect(happened.filter((one) => one.endsWith('passages'))).toEqual(
      [7, articles.length, 6, 1].map((count) => `${count} passages`),
    );
    expect(happened.slice(0, 5)).toEqual(['7 passages', ...questions.map(({ text }) => text)]);
  });

  it('removes half of the answers, to teach confidence', async () => {
    const [, lessened] = await examplesOf(collection, { background });
    expect(lessened?.teaches).toEqual(['confidence many']);
    expect(lessened?.examples.map(({ question }) => [...question.right])).toEqual(
      withHalfOfAnswersRemoved(collection).questions.map(({ right }) => [...right]),
    );
  });

  it('puts the questions of six neighbours to them, and those of the next six, which they do not answer', async () => {
    const [, , small] = await examplesOf(collection, { background });
    expect(small).toMatchObject({ name: 'town, six at a time', teaches: ['ranking few', 'confidence few'] });
    // The six get their own two and the two of the one left, and that one its own two and the two of the six.
    expect(small?.examples.map(({ question }) => [question.id, ...question.right])).toEqual([
      ['q1', 'harbour'],
      ['q2'],
      ['q3'],
      ['q4'],
      ['q3', 'quarry'],
      ['q4', 'quarry'],
      ['q1'],
      ['q2'],
    ]);
    expect(small?.examples.map(({ among }) => among)).toEqual([6, 6, 6, 6, 1, 1, 1, 1]);
  });

  it('makes only what teaches the lesson that is asked for', async () => {
    const sets = await examplesOf(collection, { background, lesson: 'confidence many' });
    expect(sets.map(({ name }) => name)).toEqual(['town, half removed']);
  });
});
