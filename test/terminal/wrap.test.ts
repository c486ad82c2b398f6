import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, linesOf } from '../../src/terminal/wrap.ts';

const wrapped = (text: string, width: number) =>
  linesOf(text, width).map(({ start, end }) => text.slice(start, end));

describe('columnsOf', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['Тоқаев', 6],
    ['日本', 4],
    ['한국', 4],
    ['ﾊﾝ', 2],
    ['Ａ', 2],
    ['e\u{301}t\u{e9}', 3],
    ['\u{200b}a', 1],
    ['“–”…', 4],
    ['👩‍👩‍👧', 2],
    ['🇰🇿', 2],
  ])('%j takes %i columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('linesOf', () => {
  it('breaks between words', () => {
    expect(wrapped('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('fills a line to the last column', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
  });

  it('keeps blanks within a line and drops them at its ends', () => {
    expect(wrapped('  a  b   c  ', 4)).toEqual(['a  b', 'c']);
  });

  it('breaks a word only where it is wider than the line', () => {
    expect(wrapped('an incomprehensible word', 8)).toEqual(['an', 'incompre', 'hensible', 'word']);
  });

  it('does not break at a no-break space', () => {
    expect(wrapped('on 9\u{a0}January it', 10)).toEqual(['on', '9\u{a0}January', 'it']);
  });

  it('breaks beside wide characters, which have no blanks between them', () => {
    expect(wrapped('日本語です', 4)).toEqual(['日本', '語で', 'す']);
    expect(wrapped('ab日本cd', 4)).toEqual(['ab日', '本cd']);
  });

  it('never parts a letter from its marks', () => {
    expect(wrapped('e\u{301}e\u{301}e\u{301}', 2)).toEqual(['e\u{301}e\u{301}', 'e\u{301}']);
  });

  it('has no lines for nothing', () => {
    expect(wrapped('', 10)).toEqual([]);
    expect(wrapped('   ', 10)).toEqual([]);
  });

  it('has one line where the width knows no end', () => {
    expect(wrapped(`${'word '.repeat(99)}日本`, Number.POSITIVE_INFINITY)).toHaveLength(1);
  });

  it('fits every line and leaves out nothing but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (raw, width) => {
        const text = raw.replaceAll('\n', ' ');
        const lines = wrapped(text, width);
        expect(lines.every((line) => columnsOf(line) <= width)).toBe(true);
        expect(lines.join('').replaceAll(/[ \u{3000}]/gu, '')).toBe(text.replaceAll(/[ \u{3000}]/gu, ''));
      }),
    );
  });
});
