import { describe, expect, it } from 'vitest';
import {
  learnSentenceWeights,
  type MarkingExample,
  markedShareOf,
  markingExamplesOf,
} from '../../../bench/learning/sentences.ts';
import type { Collection, TestQuestion } from '../../../bench/questions/collections.ts';
import { SENTENCE_WEIGHTS, type SentenceFeatures } from '../../../src/search/sentence-choice.ts';
import { noBackground } from '../../search/made.ts';

const question = (id: string, text: string, answers: readonly string[], right?: string): TestQuestion => ({
  id,
  text,
  asked: undefined,
  answers,
  right: new Set(right === undefined ? [] : [right]),
});

const collection: Collection = {
  name: 'town',
  articles: [
    { id: 'harbour', date: '2022-01-02', text: 'The harbour is closed. A storm broke its wall in autumn.' },
    { id: 'library', date: '2022-01-02', text: 'The library is open. Its new roof is green.' },
  ],
  questions: [
    question('broken', 'What broke the wall of the harbour?', ['a storm', 'the storm'], 'harbour'),
    question('unknown', 'Which colour is the roof of the library?', ['red'], 'library'),
    question('without', 'Who built the harbour?', ['Rau']),
    question('untold', 'Is the library open?', [], 'library'),
  ],
};

describe('markingExamplesOf', () => {
  it('gives the sentences of the right passage where it holds a known answer', async () => {
    const examples = await markingExamplesOf(collection, noBackground);
    expect(examples.map(({ question: { id } }) => id)).toEqual(['broken']);
    expect(examples[0]?.sentences.map(({ isRight }) => isRight)).toEqual([false, true]);
  });
});

const nothing: SentenceFeatures = { coverage: 0, common: 0, beside: 0, fit: 0, date: 0, window: 0, end: 0 };

/** An example of sentences with some features each, of which one is right. */
const example = (right: number, ...sentences: readonly Partial<SentenceFeatures>[]): MarkingExample => ({
  question: question('q', 'q', []),
  sentences: sentences.map((features, i) => ({
    features: { ...nothing, ...features },
    isRight: i === right,
  })),
});

describe('learnSentenceWeights', () => {
  it('lets each set count the same, however many examples it has', () => {
    // Coverage is right in every second of one set's choices, and in all but one of four of the other's: odds of 5 to 3.
    const even = [0, 1].map((right) => example(right, { coverage: 1 }, {}));
    const most = [0, 0, 0, 1].map((right) => example(right, { coverage: 1 }, {}));
    expect(learnSentenceWeights([even, most]).coverage).toBeCloseTo(Math.log(5 / 3), 2);
  });

  it('learns nothing where every sentence is right, or none', () => {
    const sure = [0, 0, 0, 1].map((right) => example(right, { coverage: 1 }, {}));
    const none = example(-1, { coverage: 1 }, {});
    const single = example(0, { coverage: 1 });
    expect(learnSentenceWeights([[...sure, none, single]]).coverage).toBeCloseTo(Math.log(3), 2);
    expect(() => learnSentenceWeights([[none, single]])).toThrow('nothing to learn from');
  });
});

describe('markedShareOf', () => {
  it('is the share in which the sentence of most worth is right, the first of equal ones', () => {
    const examples = [
      example(0, { coverage: 1 }, {}),
      example(1, { coverage: 1 }, {}),
      example(0, {}, {}),
      example(1, {}, {}),
    ];
    expect(markedShareOf(examples, () => SENTENCE_WEIGHTS)).toBe(0.5);
    expect(markedShareOf(examples.slice(0, 1), () => SENTENCE_WEIGHTS)).toBe(1);
    expect(markedShareOf([], () => SENTENCE_WEIGHTS)).toBeUndefined();
  });

  it('weighs each example by the weights that are to be used for it', () => {
    const examples = [example(0, { coverage: 1 }, {})];
    expect(markedShareOf(examples, () => ({ ...nothing, coverage: -1 }))).toBe(0);
  });
});
