import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChance } from '../../bench/chance.ts';
import { intervalOfMean, meanOf, quantileOf, rocAucOf, shareOf } from '../../bench/statistics.ts';

describe('rocAucOf', () => {
  const judged = (rights: readonly number[], wrongs: readonly number[]) => [
    ...rights.map((score) => ({ score, isRight: true })),
    ...wrongs.map((score) => ({ score, isRight: false })),
  ];

  it('is the share of pairs in which the right one has the greater score', () => {
    // 0.9 beats both wrong ones, 0.4 beats one of two.
    expect(rocAucOf(judged([0.9, 0.4], [0.6, 0.1]))).toBe(3 / 4);
    expect(rocAucOf(judged([2, 3], [0, 1]))).toBe(1);
    expect(rocAucOf(judged([0, 1], [2, 3]))).toBe(0);
  });

  it('counts a tie as half', () => {
    // Pairs of 0.5 with 0.5 and 0.1, and of 0.9 with both: a half, one, one and one.
    expect(rocAucOf(judged([0.5, 0.9], [0.5, 0.1]))).toBe(3.5 / 4);
    expect(rocAucOf(judged([1, 1], [1, 1, 1]))).toBe(1 / 2);
  });

  it('says nothing about right ones alone or wrong ones alone', () => {
    expect(rocAucOf(judged([1], []))).toBeUndefined();
    expect(rocAucOf(judged([], [1]))).toBeUndefined();
  });

  it('does not depend on the order', () => {
    const one = fc.record({ score: fc.integer({ min: 0, max: 5 }), isRight: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one), (all) => {
        expect(rocAucOf(all.toReversed())).toBe(rocAucOf(all));
      }),
    );
  });
});

describe('meanOf and shareOf', () => {
  it('are the mean, and the share of those that are so', () => {
    expect(meanOf([1, 2, 6])).toBe(3);
    expect(shareOf([1, 2, 3, 4], (one) => one > 3)).toBe(1 / 4);
  });

  it('say nothing about nothing', () => {
    expect(meanOf([])).toBeUndefined();
    expect(shareOf([], () => true)).toBeUndefined();
  });
});

describe('quantileOf', () => {
  it('is the least value that the share does not exceed, whatever the order', () => {
    expect(quantileOf([4, 1, 3, 2], 0.5)).toBe(2);
    expect(quantileOf([4, 1, 3, 2], 0.51)).toBe(3);
    expect(quantileOf([4, 1, 3, 2], 0.99)).toBe(4);
    expect(quantileOf([4, 1, 3, 2], 0)).toBe(1);
  });

  it('orders numbers as numbers', () => {
    expect(quantileOf([10, 9, 100], 0.5)).toBe(10);
  });

  it('says nothing about nothing', () => {
    expect(quantileOf([], 0.5)).toBeUndefined();
  });
});

describe('intervalOfMean', () => {
  it('is a point where all values are the same', () => {
    expect(intervalOfMean([1, 1, 1], createChance(1))).toEqual({ low: 1, high: 1 });
  });

  it('comes near the normal approximation for many values', () => {
    // A share of one half among 400: the standard error is 0.025, and 1.96 of them to either side.
    const values = Array.from({ length: 400 }, (_, i) => i % 2);
    const range = intervalOfMean(values, createChance(1));
    expect(range?.low).toBeCloseTo(0.451, 2);
    expect(range?.high).toBeCloseTo(0.549, 2);
  });

  it('is the same for the same seed', () => {
    const values = [0, 1, 1, 0, 1];
    expect(intervalOfMean(values, createChance(7))).toEqual(intervalOfMean(values, createChance(7)));
  });

  it('says nothing about nothing', () => {
    expect(intervalOfMean([], createChance(1))).toBeUndefined();
  });
});
