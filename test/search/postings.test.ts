import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostings, type Postings, rowOf, timesIn } from '../../src/search/postings.ts';

/** The postings of a stem, each as its row and how often the stem stands there. */
const postingsOf = (postings: Postings, stem: number): [number, number][] =>
  postings.runsOf(stem).flatMap((run) => Array.from(run, (one) => [rowOf(one), timesIn(one)] as const));

describe('postings', () => {
  it('tell in which rows a stem stands and how often, in the order of the rows', () => {
    const postings = createPostings();
    for (const [stem, row] of [
      [5, 0],
      [2, 0],
      [5, 0],
      [5, 3],
      [2, 4],
    ] as const)
      postings.note(stem, row);
    expect(postingsOf(postings, 5)).toEqual([
      [0, 2],
      [3, 1],
    ]);
    expect(postingsOf(postings, 2)).toEqual([
      [0, 1],
      [4, 1],
    ]);
  });

  it('say of each note whether it is the first of a stem in a row', () => {
    const postings = createPostings();
    expect([0, 0, 1].map((row) => postings.note(7, row))).toEqual([true, false, true]);
    expect(postings.note(8, 1)).toBe(true);
  });

  it('have nothing of a stem that stands nowhere', () => {
    const postings = createPostings();
    postings.note(3, 0);
    for (const stem of [0, 2, 4, 1_000_000]) expect(postingsOf(postings, stem)).toEqual([]);
  });

  it('count no further than seven times in a row, and leave the row as it is', () => {
    const postings = createPostings();
    for (let time = 0; time < 9; time += 1) postings.note(0, 1);
    expect(postingsOf(postings, 0)).toEqual([[1, 7]]);
  });

  it('hold rows up to the hundred millions', () => {
    const postings = createPostings();
    for (const row of [0, 268_435_456, 500_000_000]) postings.note(0, row);
    expect(postingsOf(postings, 0).map(([row]) => row)).toEqual([0, 268_435_456, 500_000_000]);
  });

  it('are all there, however many a stem has, and none of another', () => {
    const postings = createPostings();
    const rows = Array.from({ length: 10_000 }, (_, row) => row);
    for (const row of rows) {
      postings.note(0, row);
      if (row % 3 === 0) postings.note(1, row);
    }
    expect(postingsOf(postings, 0)).toEqual(rows.map((row) => [row, 1]));
    expect(postingsOf(postings, 1)).toEqual(rows.filter((row) => row % 3 === 0).map((row) => [row, 1]));
  });

  it('without some rows are as if these had never been noted, and go on from there', () => {
    const notes = fc.array(fc.record({ stem: fc.nat(4), gap: fc.constantFrom(0, 0, 1, 2) }), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(notes, notes, fc.integer({ min: 1, max: 4 }), (before, after, divisor) => {
        const isKept = (row: number) => row % divisor !== 0;
        const [all, fresh] = [createPostings(), createPostings()];
        let row = 0;
        for (const { stem, gap } of before) {
          row += gap;
          all.note(stem, row);
          if (isKept(row)) fresh.note(stem, row);
        }
        const kept = all.keeping(isKept);
        for (const { stem, gap } of after) {
          row += gap + 1;
          kept.note(stem, row);
          fresh.note(stem, row);
        }
        for (let stem = 0; stem <= 4; stem += 1)
          expect(postingsOf(kept, stem)).toEqual(postingsOf(fresh, stem));
      }),
    );
  });
});
