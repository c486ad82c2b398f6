import { describe, expect, it } from 'vitest';
import { type Choice, learnWeights } from '../../../bench/learning/choices.ts';

/** A logistic regression's example: the choice between it and nothing. */
const example = (features: readonly number[], isRight: boolean, weight = 1): Choice => ({
  options: [
    { features, isRight },
    { features: features.map(() => 0), isRight: !isRight },
  ],
  weight,
});

describe('learnWeights', () => {
  it('finds the logarithm of the odds when there is nothing but a bias', () => {
    const [bias] = learnWeights([
      example([1], true),
      example([1], true),
      example([1], true),
      example([1], false),
    ]);
    expect(bias).toBeCloseTo(Math.log(3), 2);
  });

  it('lets an example of weight 3 count as three', () => {
    const [bias] = learnWeights([example([1], true, 3), example([1], false)]);
    expect(bias).toBeCloseTo(Math.log(3), 2);
  });

  it('solves a regression with a feature that is there or not', () => {
    // Without the feature one of two is right: a bias of 0. With it three of four: ln 3.
    const [feature, bias] = learnWeights([
      ...[true, false].map((isRight) => example([0, 1], isRight, 2)),
      ...[true, true, true, false].map((isRight) => example([1, 1], isRight)),
    ]);
    expect(bias).toBeCloseTo(0, 2);
    expect(feature).toBeCloseTo(Math.log(3), 2);
  });

  it('chooses among several options', () => {
    // Among three, the one that differs is right in four of six choices, each other one in one: odds of 4 to 1.
    const choice = (right: number): Choice => ({
      options: [1, 0, 0].map((feature, i) => ({ features: [feature], isRight: i === right })),
      weight: 1,
    });
    const [weight] = learnWeights([0, 0, 0, 0, 1, 2].map(choice));
    expect(weight).toBeCloseTo(Math.log(4), 2);
  });

  it('asks only for one of several right options', () => {
    // One of the two right ones is better told from the wrong one than the other; a wrong choice keeps it finite.
    const several: Choice = {
      options: [
        { features: [1], isRight: true },
        { features: [0], isRight: true },
        { features: [0], isRight: false },
      ],
      weight: 3,
    };
    const [weight] = learnWeights([several, example([1], false)]);
    // The likelihood 3 ln((e + 1) / (e + 2)) − ln(1 + e) of e = exp(w) is greatest where
    // 3 / ((e + 1)(e + 2)) = 1 / (1 + e), that is e = 1.
    expect(weight).toBeCloseTo(0, 2);
  });

  it('stays finite when the examples can be told apart wholly', () => {
    const weights = learnWeights([example([1, 1], true), example([-1, 1], false)]);
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(weights[0]).toBeGreaterThan(3);
  });

  it('leaves choices without a right option out, and says so when there is no other', () => {
    const nothingRight: Choice = { options: [{ features: [1], isRight: false }], weight: 5 };
    expect(learnWeights([nothingRight, example([1], true), example([1], false)])[0]).toBeCloseTo(0);
    expect(() => learnWeights([nothingRight])).toThrow('nothing to learn from');
  });
});
