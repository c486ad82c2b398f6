import { describe, expect, it } from 'vitest';
import type { Example, ExampleSet } from '../../bench/examples.ts';
import { BY_MEANING, BY_WORDS, type Formulas, figuresOf, learn } from '../../bench/learning.ts';
import { namesIn, withNumbers } from '../../bench/weights.ts';
import type { Evidence } from '../../src/search/evidence.ts';
import { noEvidence } from '../search/made.ts';

/** Passages of the articles `a`, `b`, …, one each, with this evidence. */
function example(id: string, right: string, evidence: readonly Partial<Evidence>[]): Example {
  return {
    question: { id, text: '', asked: undefined, answers: [], right: new Set(right) },
    kind: 'what',
    words: 3,
    hasWindow: false,
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

const setOf = (...examples: readonly Example[]): ExampleSet => ({
  name: 'made',
  teaches: ['ranking', 'confidence'],
  examples,
});

/** What tells the right passage is its sentence twice, and the passage as a whole once, against the sentence. */
const told = setOf(
  example('1', 'a', [{ sentence: 0.8 }, { sentence: 0.1 }]),
  example('2', 'b', [{ sentence: 0.1 }, { sentence: 0.9 }]),
  example('3', 'a', [{ passage: 0.5 }, { sentence: 0.1 }]),
  example('4', '', [{ sentence: 0.2 }, {}]),
);

describe('learn', () => {
  it('weighs what tells right passages from wrong ones, and nothing else', () => {
    const { ranking } = learn([told], BY_WORDS, () => true);
    expect(ranking.sentence).toBeGreaterThan(1);
    expect(ranking.passage).toBeGreaterThan(1);
    expect(ranking.nearness).toBe(0);
  });

  it('tells right answers from wrong ones among the passages that come first', () => {
    const { confidence } = learn([told], BY_WORDS, () => true);
    // Of the four first passages those of 1 and 2 are right with far more in their sentence than that of 4.
    expect(confidence.sentence).toBeGreaterThan(1);
  });

  it('has weights for what the tables name, in their order, whatever they weigh now', () => {
    const learned = learn([told], BY_WORDS, () => true);
    expect(namesIn(learned.ranking)).toEqual(namesIn(BY_WORDS.ranking));
    expect(namesIn(learned.confidence)).toEqual(namesIn(BY_WORDS.confidence));
    expect(learn([told], learned, () => true)).toEqual(learned);
  });

  it('weighs meaning like all else', () => {
    const near = setOf(
      example('1', 'a', [{ meaning: 0.8 }, { meaning: 0.1 }]),
      example('2', 'b', [{ meaning: 0.2, sentence: 0.1 }, { meaning: 0.7 }]),
      example('3', '', [{ meaning: 0.3 }, {}]),
    );
    const { ranking, confidence } = learn([near], BY_MEANING, () => true);
    expect(ranking.meaning).toBeGreaterThan(1);
    expect(confidence.meaning).toBeGreaterThan(1);
  });

  it('takes no notice of what it is not to learn from', () => {
    const upsideDown = example('5', 'a', [{ sentence: 0 }, { sentence: 1 }]);
    const isForLearning = ({ question }: Example) => question.id !== '5';
    expect(learn([setOf(...told.examples, upsideDown)], BY_WORDS, isForLearning)).toEqual(
      learn([told], BY_WORDS, () => true),
    );
  });

  it('learns from a set only what that teaches', () => {
    const upsideDown = example('5', 'a', [{ sentence: 0 }, { sentence: 1 }]);
    const other: ExampleSet = { ...setOf(upsideDown), teaches: ['confidence'] };
    expect(learn([told, other], BY_WORDS, () => true).ranking).toEqual(
      learn([told], BY_WORDS, () => true).ranking,
    );
  });
});

describe('figuresOf', () => {
  /** Ranking by one kind of evidence alone. */
  const by = (only: keyof Evidence): Formulas => {
    const numbers = namesIn(BY_WORDS.ranking).map((name) => (name === only ? 1 : 0));
    return { ...BY_WORDS, ranking: withNumbers(BY_WORDS.ranking, numbers) };
  };

  it('ranks by the weights given, and judges ranking by the questions that have an answer', () => {
    const figures = figuresOf(told.examples, () => by('sentence'));
    // Right at once for 1 and 2, second for 3: 1 / log2(3).
    expect(figures).toMatchObject({ questions: 4, hit1: 2 / 3 });
    expect(figures.ndcg10).toBeCloseTo((2 + 0.63093) / 3, 4);
  });

  it('judges confidence by all questions', () => {
    // The more in a sentence, the more confident: 1 and 2 have more than the wrong first ones of 3 and 4.
    expect(figuresOf(told.examples, () => by('sentence')).auc).toBe(1);
  });

  it('judges each question by the weights for it', () => {
    const figures = figuresOf(told.examples, ({ question }) =>
      by(question.id === '3' ? 'passage' : 'sentence'),
    );
    expect(figures.hit1).toBe(1);
  });

  it('is not confident where nothing was found', () => {
    const nothing = example('6', 'a', []);
    expect(figuresOf([nothing], () => BY_WORDS)).toMatchObject({ hit1: 0, auc: undefined, wrongAnswered: 0 });
  });
});
