import { describe, expect, it } from 'vitest';
import { forms, formsOf, matchAt } from '../../../src/text/dates/form.ts';
import { FormIndex } from '../../../src/text/dates/form-index.ts';
import { foldedOf, piecesOf } from '../../../src/text/dates/pieces.ts';

const TEXT = 'since the 9 of may , 2022';
const pieces = piecesOf(
  TEXT,
  foldedOf(TEXT),
  { start: 0, end: TEXT.length },
  {
    words: new Map([['may', { month: 5 }]]),
    slashes: 'day first',
  },
);

const formsIn = (...patterns: readonly string[]) => formsOf(forms(patterns, () => undefined));

/** The matches of a pattern from the piece `at`, each as the written expression and its parts. */
function matches(pattern: string, at: number) {
  return formsIn(pattern).flatMap((form) => {
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

describe('a piece', () => {
  it('is folded in its place, and has a capital only where one is written', () => {
    const text = 'İzmir’s ёлка, Ёлка';
    const folded = foldedOf(text);
    expect(folded).toHaveLength(text.length);
    const cut = piecesOf(
      text,
      folded,
      { start: 0, end: text.length },
      { words: new Map(), slashes: 'day first' },
    );
    expect(cut.slice(1).map((piece) => [piece.folded, piece.capital])).toEqual([
      ["'", false],
      ['s', false],
      ['елка', false],
      [',', false],
      ['елка', true],
    ]);
  });
});

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
    expect(() => formsIn('the $moon')).toThrow('$moon');
  });
});

describe('an index of forms', () => {
  const all = formsIn('$month ,', '$day', 'the? $day of', 'since $month', 'the $month');
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
    // With and without its article, the third pattern is two forms.
    expect([0, 1, 2, 3, 4].map(places)).toEqual([[], [2], [1, 3], [], [0]]);
  });
  it('tells how far it is to a piece that is a sign of a form', () => {
    expect(index.distances(pieces)).toEqual([2, 1, 0, 1, 0, Infinity, Infinity]);
  });
  it('takes for the sign what is rarer than a number', () => {
    expect(new FormIndex(formsIn('$day of $month')).distances(pieces)).toEqual([
      4,
      3,
      2,
      1,
      0,
      Infinity,
      Infinity,
    ]);
  });
});
