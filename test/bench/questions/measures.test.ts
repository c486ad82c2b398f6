import { describe, expect, it } from 'vitest';
import { hitOf, ndcgOf, reciprocalRankOf } from '../../../bench/questions/measures.ts';

const right = new Set(['b', 'd']);
const ranking = ['a', 'b', 'c', 'd'];

describe('hitOf', () => {
  it('is 1 from the rank of the first right one on', () => {
    expect(hitOf(ranking, right, 1)).toBe(0);
    expect(hitOf(ranking, right, 2)).toBe(1);
    expect(hitOf(ranking, right, 10)).toBe(1);
  });

  it('is 0 for an empty ranking and where nothing is right', () => {
    expect(hitOf([], right, 10)).toBe(0);
    expect(hitOf(ranking, new Set(), 10)).toBe(0);
  });
});

describe('reciprocalRankOf', () => {
  it('is one over the rank of the first right one', () => {
    expect(reciprocalRankOf(ranking, right, 10)).toBe(1 / 2);
    expect(reciprocalRankOf(ranking, new Set(['d']), 10)).toBe(1 / 4);
  });

  it('is 0 when the first right one lies deeper than is looked', () => {
    expect(reciprocalRankOf(ranking, new Set(['d']), 3)).toBe(0);
  });
});

describe('ndcgOf', () => {
  it('is the discount of the rank when one is right', () => {
    // 1 / log2(1 + 1), 1 / log2(3 + 1).
    expect(ndcgOf(ranking, new Set(['a']), 10)).toBe(1);
    expect(ndcgOf(ranking, new Set(['c']), 10)).toBe(1 / 2);
  });

  it('compares several right ones with the best order of them', () => {
    // Ranks 2 and 4: 0.63093 + 0.43068; ranks 1 and 2 would be 1 + 0.63093.
    expect(ndcgOf(ranking, right, 10)).toBeCloseTo(1.06161 / 1.63093, 4);
  });

  it('does not ask for more right ones than fit into the depth', () => {
    expect(ndcgOf(['b', 'a'], right, 1)).toBe(1);
  });

  it('is 0 where nothing is right', () => {
    expect(ndcgOf(ranking, new Set(), 10)).toBe(0);
  });
});
