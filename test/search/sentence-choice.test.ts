import { describe, expect, it } from 'vitest';
import type { SoughtWord } from '../../src/search/alignment.ts';
import { foundAt, worthOf } from '../../src/search/sentence-choice.ts';
import { noChoice } from './made.ts';

const soughtWord = (stem: string, weight: number, name?: number): SoughtWord => ({
  stem,
  folded: stem,
  name,
  weight,
  isKnown: true,
  neighbours: new Map(),
});

/** "When did Rau call?" with a third word: a name of weight 6, and two words of weights 3 and 1. */
const sought = [soughtWord('rau', 6, 1), soughtWord('call', 3), soughtWord('phone', 1)];

describe('foundAt', () => {
  it('tells the share of what is sought that the sentence has, by weight', () => {
    expect(foundAt(0, [[1, 0, 0]], sought).coverage).toBeCloseTo(0.6);
    expect(foundAt(0, [[0, 0.5, 1]], sought).coverage).toBeCloseTo(0.25);
    expect(foundAt(0, [[1, 1, 1]], sought).coverage).toBe(1);
  });

  it('tells how well it has the words that belong to no name, whatever they weigh', () => {
    // Two words and one more that is never found.
    expect(foundAt(0, [[1, 0, 0]], sought).common).toBe(0);
    expect(foundAt(0, [[0, 1, 0]], sought).common).toBeCloseTo(1 / 3);
    expect(foundAt(0, [[0, 0, 1]], sought).common).toBeCloseTo(1 / 3);
    expect(foundAt(0, [[1, 1, 0.5]], sought).common).toBeCloseTo(0.5);
    expect(foundAt(0, [[1]], sought.slice(0, 1)).common).toBe(0);
  });

  it('tells what it lacks but the sentences beside it have, half for each of the two', () => {
    const matches = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 1, 1],
      [1, 0, 0],
    ];
    expect(foundAt(0, matches, sought).beside).toBeCloseTo(0.3 / 2);
    expect(foundAt(1, matches, sought).beside).toBeCloseTo((0.6 + 0.1) / 2);
    expect(foundAt(3, matches, sought).beside).toBeCloseTo(0.4 / 2);
    expect(foundAt(0, [[1, 0, 0]], sought).beside).toBe(0);
    // What both of them have counts twice.
    expect(
      foundAt(
        1,
        [
          [1, 0, 0],
          [0, 0, 0],
          [1, 0, 0],
        ],
        sought,
      ).beside,
    ).toBeCloseTo(0.6);
  });

  it('finds all where nothing is sought', () => {
    expect(foundAt(0, [[]], [])).toEqual({ coverage: 1, common: 0, beside: 0 });
  });
});

describe('worthOf', () => {
  it('adds up features by their weights', () => {
    const weights = { coverage: 1, common: 2, beside: 4, fit: 8, date: 16, window: 32, end: 64 };
    const all = { coverage: 1, common: 1, beside: 1, fit: 1, date: 1, window: 1, end: 1 };
    expect(worthOf(all, weights)).toBe(127);
    expect(worthOf({ ...noChoice, beside: 0.5, end: 1 }, weights)).toBe(66);
  });

  it('rises with what speaks for a sentence, also for one with the date asked for, and falls at the end', () => {
    expect(worthOf(noChoice)).toBe(0);
    for (const kind of ['coverage', 'common', 'beside', 'fit', 'window'] as const) {
      expect(worthOf({ ...noChoice, [kind]: 1 }), kind).toBeGreaterThan(0);
    }
    expect(worthOf({ ...noChoice, fit: 1, date: 1 })).toBeGreaterThan(0);
    expect(worthOf({ ...noChoice, end: 1 })).toBeLessThan(0);
  });
});
