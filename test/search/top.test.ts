import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topOf } from '../../src/search/top.ts';

describe('topOf', () => {
  it('gives the items of the greatest value, greatest first', () => {
    expect(topOf(['ccc', 'a', 'dddd', 'bb'], ({ length }) => length, 2)).toEqual(['dddd', 'ccc']);
  });

  it('prefers the first of equal ones', () => {
    expect(topOf(['a1', 'b2', 'c1', 'd2', 'e2'], (item) => Number(item.at(-1)), 4)).toEqual([
      'b2',
      'd2',
      'e2',
      'a1',
    ]);
  });

  it('gives all where there are no more, and none where none are wanted', () => {
    expect(topOf([1, 3, 2], (item) => item, 9)).toEqual([3, 2, 1]);
    expect(topOf([1, 3, 2], (item) => item, 0)).toEqual([]);
    expect(topOf([], () => 1, 3)).toEqual([]);
  });

  it('leaves the items as they were', () => {
    const items = [1, 3, 2];
    topOf(items, (item) => item, 2);
    expect(items).toEqual([1, 3, 2]);
  });

  it('is the beginning of what a stable sort gives', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.nat(40), (values, limit) => {
        const items = values.map((value, order) => ({ value, order }));
        const sorted = items.toSorted((a, b) => b.value - a.value);
        expect(topOf(items, ({ value }) => value, limit)).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
