import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom, within } from '../../src/text/span.ts';
import { PackedSpans, RowList, spanRows } from '../../src/text/span-list.ts';

const SPANS = [
  { start: 2, end: 5 },
  { start: 5, end: 9 },
  { start: 5, end: 6 },
  { start: 255, end: 256 },
];

describe('packed spans', () => {
  const packed = new PackedSpans(spanRows(SPANS));

  it('are as many, the same and in the same order, however they are asked for', () => {
    expect(packed.length).toBe(4);
    expect([...packed]).toEqual(SPANS);
    expect(packed.map((span) => span)).toEqual(SPANS);
    expect([0, 1, 2, 3].map((index) => packed.at(index))).toEqual(SPANS);
  });

  it('come with their places', () => {
    expect(packed.map(({ end }, index) => [index, end])).toEqual([
      [0, 5],
      [1, 9],
      [2, 6],
      [3, 256],
    ]);
  });

  it('are none before the first, unlike those of an array, and none behind the last', () => {
    expect([packed.at(-1), packed.at(4), packed.at(Number.NaN)]).toEqual([undefined, undefined, undefined]);
  });

  it('can be gone through more than once', () => {
    expect([...packed, ...packed]).toHaveLength(8);
  });

  it('tell the first that begins at a place or behind it', () => {
    expect([0, 2, 3, 5, 6, 255, 256].map((offset) => packed.firstFrom(offset))).toEqual([
      0, 0, 1, 1, 3, 3, 4,
    ]);
    expect(firstFrom(packed, 5)).toBe(1);
  });

  it('are cut out of by a stretch, as an array is', () => {
    expect(within(packed, { start: 5, end: 8 })).toEqual([{ start: 5, end: 6 }]);
  });

  it('may be none', () => {
    const none = new PackedSpans(spanRows([]));
    expect([none.length, [...none], none.at(0), none.firstFrom(0)]).toEqual([0, [], undefined, 0]);
    expect(none.map(() => 1)).toEqual([]);
  });

  it('take as few bytes as their greatest number needs', () => {
    const widths = [255, 256, 65_535, 65_536, 4_294_967_295].map((end) => {
      const rows = spanRows([{ start: 1, end }]);
      expect([...new PackedSpans(rows)]).toEqual([{ start: 1, end }]);
      return rows.BYTES_PER_ELEMENT;
    });
    expect(widths).toEqual([1, 2, 2, 4, 4]);
  });

  it('are found as a look at every one finds them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300)), fc.nat(310), (starts, offset) => {
        const spans = starts.sort((a, b) => a - b).map((start) => ({ start, end: start + 1 }));
        const first = spans.findIndex(({ start }) => start >= offset);
        expect(new PackedSpans(spanRows(spans)).firstFrom(offset)).toBe(first === -1 ? spans.length : first);
      }),
    );
  });
});

it('a list of rows makes its items out of as many values as a row has', () => {
  class Weighed extends RowList<{ start: number; end: number; weight: number }> {
    protected itemAt(index: number) {
      return { start: this.startOf(index), end: this.endOf(index), weight: this.valueAt(index, 2) };
    }
  }
  const list = new Weighed(Uint8Array.of(1, 3, 40, 3, 4, 50), 3);
  expect(list.length).toBe(2);
  expect(list.at(1)).toEqual({ start: 3, end: 4, weight: 50 });
  expect(list.firstFrom(2)).toBe(1);
});
