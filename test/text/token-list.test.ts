import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formAt } from '../../src/text/forms.ts';
import type { Language } from '../../src/text/language.ts';
import { within } from '../../src/text/span.ts';
import { TokenList } from '../../src/text/token-list.ts';
import { tokenColumnsOf, tokensOf } from '../../src/text/tokens.ts';

const listOf = (text: string, language: Language = 'en') =>
  new TokenList(text, tokenColumnsOf(text, language));
const written = fc.array(
  fc.oneof(
    fc.constantFrom(
      ' ',
      ' ',
      'Protests',
      "O’Brien's",
      'U.S.',
      '1,200',
      '東京大学',
      'Токаева',
      '.',
      'é',
      '$5',
      'e-mail',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
);

describe('a list of tokens', () => {
  it('gives the tokens of the text one by one', () => {
    const list = listOf('Protests began.');
    expect(list.length).toBe(2);
    expect(list.at(1)).toEqual({ start: 9, end: 14, text: 'began', folded: 'began', stem: 'begin' });
    expect(list.at(-1)).toBeUndefined();
    expect(list.at(2)).toBeUndefined();
    expect(list.map(({ text }, index) => `${index} ${text}`)).toEqual(['0 Protests', '1 began']);
  });

  it('gives the forms within a stretch without making tokens', () => {
    const list = listOf('The protests began in Zhanaozen.');
    const inStretch = Array.from(list.forms({ start: 4, end: 21 }), (form) => formAt(form).stem);
    expect(inStretch).toEqual(['protest', 'begin', 'in']);
    expect(list.forms()).toHaveLength(5);
    expect(list.forms({ start: 5, end: 11 })).toHaveLength(0);
    expect(list.formOf(4).folded).toBe('zhanaozen');
    expect(list.formOf(5).folded).toBe('');
  });

  it('tells which token ends behind an offset', () => {
    const list = listOf('The protests began.');
    expect([2, 3, 11, 12, 18, 19].map((offset) => list.firstEndingBehind(offset, 0))).toEqual([
      0, 1, 1, 2, 3, 3,
    ]);
    expect(list.firstEndingBehind(5, 2)).toBe(2);
  });

  it('keeps words of any length in a text of any length', () => {
    const long = 'a'.repeat(70_000);
    expect(listOf(`${long} end`).map(({ start, end }) => [start, end])).toEqual([
      [0, 70_000],
      [70_001, 70_004],
    ]);
  });

  it('holds what tokensOf finds, in whole and in every part', () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom<Language>('en', 'ru', 'kk'),
        fc.nat(40),
        fc.nat(40),
        (parts, language, start, length) => {
          const text = parts.join('');
          const [list, tokens] = [listOf(text, language), tokensOf(text, language)];
          const span = { start, end: start + length };
          expect([...list]).toEqual(tokens);
          expect(within(list, span)).toEqual(within(tokens, span));
          expect(Array.from(list.forms(span), (form) => formAt(form).folded)).toEqual(
            within(tokens, span).map(({ folded }) => folded),
          );
        },
      ),
    );
  });
});
