import { describe, expect, it } from 'vitest';
import type { Example, ExampleSet } from '../../../bench/learning/examples.ts';
import { BY_MEANING, BY_WORDS, type Formulas, figuresOf, learn } from '../../../bench/learning/learning.ts';
import { type Features, namesIn, withNumbers } from '../../../bench/learning/weights.ts';
import type { Evidence } from '../../../src/search/evidence.ts';
import type { RankingTable } from '../../../src/search/ranking.ts';
import { noEvidence } from '../../search/made.ts';

type Size = 'few' | 'many';

/** Among how many passages questions are answered that teach the tables for few or for many. */
const AMONG: Readonly<Record<Size, number>> = { few: 6, many: 3000 };

/** A question, and passages of the articles `a`, `b`, …, one each, with this evidence. */
type Given = readonly [id: string, right: string, evidence: readonly Partial<Evidence>[]];

function example(size: Size, [id, right, evidence]: Given): Example {
  return {
    question: { id, text: '', asked: undefined, answers: [], right: new Set(right) },
    kind: 'what',
    words: 3,
    hasWindow: false,
    among: AMONG[size],
    passages: evidence.map((some, i) => {
      const article = 'abc'.charAt(i);
      return {
        article,
        evidence: { ...noEvidence, names: 1, window: 1, ...some },
        isRight: right.includes(article),
      };
    }),
  };
}

const setOf = (size: Size, ...given: readonly Given[]): ExampleSet => ({
  name: 'made',
  teaches: [`ranking ${size}`, `confidence ${size}`],
  examples: given.map((one) => example(size, one)),
});

/** The same for the tables of both sizes, without any of which there is nothing to learn. */
const setsOf = (...given: readonly Given[]): readonly ExampleSet[] => [
  setOf('few', ...given),
  setOf('many', ...given),
];

/** What tells the right passage is its sentence twice, and the passage as a whole once, against the sentence. */
const told: readonly Given[] = [
  ['1', 'a', [{ sentence: 0.8 }, { sentence: 0.1 }]],
  ['2', 'b', [{ sentence: 0.1 }, { sentence: 0.9 }]],
  ['3', 'a', [{ passage: 0.5 }, { sentence: 0.1 }]],
  ['4', '', [{ sentence: 0.2 }, {}]],
];
/** The sentence tells the wrong passage. */
const upsideDown: Given = ['5', 'a', [{ sentence: 0 }, { sentence: 1 }]];

const all = () => true;
const learnedFromTold = learn(setsOf(...told), BY_WORDS, all);

describe.each(['few', 'many'] as const)('learn, for %s passages', (size) => {
  it('weighs what tells right passages from wrong ones, and nothing else', () => {
    const ranking = learnedFromTold.ranking[size];
    expect(ranking.sentence).toBeGreaterThan(1);
    expect(ranking.passage).toBeGreaterThan(1);
    expect(ranking.nearness).toBe(0);
  });

  it('tells right answers from wrong ones among the passages that come first', () => {
    // Of the four first passages those of 1 and 2 are right with far more in their sentence than that of 4.
    expect(learnedFromTold.confidence[size].sentence).toBeGreaterThan(1);
  });

  it('has weights for what the tables name, in their order, whatever they weigh now', () => {
    const { ranking, confidence } = learnedFromTold;
    expect(Object.keys(ranking[size])).toEqual(Object.keys(BY_WORDS.ranking[size]));
    expect(Object.keys(confidence[size])).toEqual(Object.keys(BY_WORDS.confidence[size]));
    const sevens = <Name extends string>(table: Features<Name>) =>
      withNumbers(
        table,
        namesIn(table).map(() => 7),
      );
    const otherwise: Formulas = {
      ranking: { ...BY_WORDS.ranking, [size]: sevens(BY_WORDS.ranking[size]) },
      confidence: { ...BY_WORDS.confidence, [size]: sevens(BY_WORDS.confidence[size]) },
    };
    expect(learn(setsOf(...told), otherwise, all)).toEqual(learnedFromTold);
  });

  it('has no weight for what has none in a table', () => {
    const { ranking, confidence } = BY_WORDS;
    const without: Formulas = {
      ranking: { ...ranking, [size]: { ...ranking[size], sentence: 0 } },
      confidence: { ...confidence, [size]: { ...confidence[size], sentence: 0 } },
    };
    const learned = learn(setsOf(...told), without, all);
    expect(learned.ranking[size].sentence).toBe(0);
    expect(learned.confidence[size].sentence).toBe(0);
    expect(learned.ranking[size].passage).toBeGreaterThan(1);
  });

  it('weighs meaning like all else', () => {
    const near = setsOf(
      ['1', 'a', [{ meaning: 0.8 }, { meaning: 0.1 }]],
      ['2', 'b', [{ meaning: 0.2, sentence: 0.1 }, { meaning: 0.7 }]],
      ['3', '', [{ meaning: 0.3 }, {}]],
    );
    const weighing: Formulas = {
      ...BY_MEANING,
      confidence: {
        ...BY_MEANING.confidence,
        [size]: { ...BY_MEANING.confidence[size], meaning: 1 },
      },
    };
    const { ranking, confidence } = learn(near, weighing, all);
    expect(ranking[size].meaning).toBeGreaterThan(1);
    expect(confidence[size].meaning).toBeGreaterThan(1);
  });

  it('takes no notice of what it is not to learn from', () => {
    const isForLearning = ({ question }: Example) => question.id !== '5';
    expect(learn(setsOf(...told, upsideDown), BY_WORDS, isForLearning)).toEqual(learnedFromTold);
  });

  it('learns from a set only what that teaches', () => {
    const other: ExampleSet = { ...setOf(size, upsideDown), teaches: [`confidence ${size}`] };
    expect(learn([...setsOf(...told), other], BY_WORDS, all).ranking).toEqual(learnedFromTold.ranking);
  });

  it('takes no notice of what teaches the tables for another number of passages', () => {
    const learned = learn([...setsOf(...told), setOf(size, upsideDown)], BY_WORDS, all);
    const other = size === 'few' ? 'many' : 'few';
    expect(learned.ranking[size]).not.toEqual(learnedFromTold.ranking[size]);
    expect(learned.ranking[other]).toEqual(learnedFromTold.ranking[other]);
    expect(learned.confidence[other]).toEqual(learnedFromTold.confidence[other]);
  });
});

describe('figuresOf', () => {
  const none = withNumbers(BY_WORDS.ranking.few, []);
  /** Ranking by one kind of evidence alone, and by another where there are many passages. */
  const by = (among: keyof RankingTable, amongMany = among): Formulas => ({
    ...BY_WORDS,
    ranking: { few: { ...none, [among]: 1 }, many: { ...none, [amongMany]: 1 } },
  });
  const { examples } = setOf('few', ...told);

  it('ranks by the weights given, and judges ranking by the questions that have an answer', () => {
    const figures = figuresOf(examples, () => by('sentence'));
    // Right at once for 1 and 2, second for 3: 1 / log2(3).
    expect(figures).toMatchObject({ questions: 4, hit1: 2 / 3 });
    expect(figures.ndcg10).toBeCloseTo((2 + 0.63093) / 3, 4);
  });

  it('ranks by the table for as many passages as a question was answered among', () => {
    const hit1Among = (size: Size) =>
      figuresOf(setOf(size, upsideDown).examples, () => by('passage', 'sentence')).hit1;
    // Neither has anything in the passage as a whole, so that they stay as they are.
    expect(hit1Among('few')).toBe(1);
    expect(hit1Among('many')).toBe(0);
  });

  it.each(['few', 'many'] as const)('judges confidence by all questions, among %s passages', (size) => {
    // The more in a sentence, the more confident: 1 and 2 have more than the wrong first ones of 3 and 4.
    expect(figuresOf(setOf(size, ...told).examples, () => by('sentence')).auc).toBe(1);
  });

  it('judges each question by the weights for it', () => {
    const figures = figuresOf(examples, ({ question }) => by(question.id === '3' ? 'passage' : 'sentence'));
    expect(figures.hit1).toBe(1);
  });

  it('is not confident where nothing was found', () => {
    const nothing = example('few', ['6', 'a', []]);
    expect(figuresOf([nothing], () => BY_WORDS)).toMatchObject({ hit1: 0, auc: undefined, wrongAnswered: 0 });
  });
});
