import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, within } from '../../src/text/span.ts';

describe('contains', () => {
  it('holds for a stretch inside another, the same one included', () => {
    expect(contains({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true);
    expect(contains({ start: 2, end: 6 }, { start: 3, end: 5 })).toBe(true);
  });
  it('does not hold for one that reaches out', () => {
    expect(contains({ start: 2, end: 6 }, { start: 1, end: 5 })).toBe(false);
    expect(contains({ start: 2, end: 6 }, { start: 3, end: 7 })).toBe(false);
  });
});

describe('within', () => {
  it('gives the items that lie wholly inside', () => {
    const items = [
      { start: 0, end: 3 },
      { start: 2, end: 4 },
      { start: 4, end: 9 },
      { start: 5, end: 6 },
      { start: 6, end: 8 },
    ];
    expect(within(items, { start: 2, end: 6 })).toEqual([
      { start: 2, end: 4 },
      { start: 5, end: 6 },
    ]);
    expect(within(items, { start: 9, end: 20 })).toEqual([]);
    expect(within([], { start: 0, end: 5 })).toEqual([]);
  });

  it('gives what looking at every item gives', () => {
    const span = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), span, (unordered, outer) => {
        const items = unordered.sort((a, b) => a.start - b.start);
        expect(within(items, outer)).toEqual(items.filter((item) => contains(outer, item)));
      }),
    );
  });
});
