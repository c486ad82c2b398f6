import { describe, expect, it } from 'vitest';
import { FormIndex, forms, matchAt } from '../../../src/text/dates/form.ts';
import { piecesOf } from '../../../src/text/dates/pieces.ts';

const pieces = piecesOf(
  'since the 9 of may , 2022',
  { start: 0, end: 25 },
  {
    words: new Map([['may', { month: 5 }]]),
    slashes: 'day first',
  },
);

/** The matches of a pattern from the piece `at`, each as the written expression and its parts. */
function matches(pattern: string, at: number) {
  return forms([pattern], () => undefined).flatMap((form) => {
    const match = matchAt(form, pieces, at);
    return match
      ? [
          {
            text: pieces
              .slice(match.from, match.to)
              .map(({ folded }) => folded)
              .join(' '),
            parts: match.parts,
          },
        ]
      : [];
  });
}

describe('a pattern', () => {
  it('fits words, meanings and alternatives, piece by piece', () => {
    expect(matches('the|a $day of $month', 1)).toEqual([
      { text: 'the 9 of may', parts: { day: 9, month: 5 } },
    ]);
    expect(matches('the $month', 1)).toEqual([]);
  });
  it('takes what is optional where it can, and does without it where it must', () => {
    expect(matches('the? $day of? $month', 2)).toEqual([{ text: '9 of may', parts: { day: 9, month: 5 } }]);
    expect(matches('$day of? of $month', 2)).toEqual([{ text: '9 of may', parts: { day: 9, month: 5 } }]);
  });
  it('fits with and without an optional group, never with part of it', () => {
    expect(matches('$month { , $year }', 4).map(({ text }) => text)).toEqual(['may , 2022', 'may']);
    expect(matches('$month { , $day }', 4).map(({ text }) => text)).toEqual(['may']);
  });
  it('asks for context that is no part of the expression', () => {
    expect(matches('since [ the $day ] of', 0).map(({ text }) => text)).toEqual(['the 9']);
    expect(matches('until [ the $day ]', 0)).toEqual([]);
  });
  it('takes a meaning a second time under the name of the end of a range', () => {
    expect(matches('$month , $lastYear', 4).map(({ parts }) => parts)).toEqual([
      { month: 5, lastYear: 2022 },
    ]);
  });
  it('is refused when it names a meaning that there is none of', () => {
    expect(() => forms(['the $moon'], () => undefined)).toThrow('$moon');
  });
});

describe('an index of forms', () => {
  const all = forms(['$month ,', '$day', 'the? $day of', 'since $month', 'the $month'], () => undefined);
  const index = new FormIndex(all);
  /** The places of the forms that can begin at a piece, in order and once. */
  const places = (at: number) => {
    const found = new Set<number>();
    const piece = pieces[at];
    if (piece) index.find(piece, pieces[at + 1], (form) => found.add(index.placeOf(form)));
    return [...found].sort();
  };

  it('finds the forms whose first two elements fit, in any of the ways in which they begin', () => {
    // "since the 9 of may , 2022"
    expect([0, 1, 2, 3, 4].map(places)).toEqual([[], [2], [1, 2], [], [0]]);
  });
  it('tells how far it is to a piece that is a sign of a form', () => {
    expect(index.distances(pieces)).toEqual([2, 1, 0, 1, 0, 1, 0]);
  });
});
