import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/text/language.ts';
import { tokensOf } from '../../src/text/tokens.ts';

const written = (text: string): string[] => tokensOf(text, 'en').map((token) => token.text);
const folded = (text: string): string[] => tokensOf(text, 'en').map((token) => token.folded);
const stems = (text: string, language: Language = 'en'): string[] =>
  tokensOf(text, language).map((token) => token.stem);

/** Texts in which every form of token, and what almost is one, turns up often. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(..."aBéйҚ東ー5０.,:-'’$% \n\u0301\u00AD\ud83d", 'US$', 'e-mail', "'s", 'ﷺ'),
  }),
);

describe('tokensOf', () => {
  it('finds words and numbers with their places', () => {
    expect(tokensOf('Protests at 10.', 'en')).toEqual([
      { start: 0, end: 8, text: 'Protests', folded: 'protests', stem: 'protest' },
      { start: 9, end: 11, text: 'at', folded: 'at', stem: 'at' },
      { start: 12, end: 14, text: '10', folded: '10', stem: '10' },
    ]);
  });

  it('counts places in UTF-16 units', () => {
    expect(tokensOf('🙂 Rau', 'en')).toMatchObject([{ start: 3, end: 6, text: 'Rau' }]);
  });

  it('compares Erdoğan with erdogan and cafés with cafe', () => {
    expect(folded('Erdoğan')).toEqual(folded('erdogan'));
    expect(stems('cafés')).toEqual(stems('cafe'));
    expect(stems('cafe\u0301s')).toEqual(stems('cafe'));
  });

  it('parts words at hyphens', () => {
    expect(written('Kassym-Jomart mid-January COVID-19')).toEqual([
      'Kassym',
      'Jomart',
      'mid',
      'January',
      'COVID',
      '19',
    ]);
  });

  it('keeps a hyphen behind a single letter', () => {
    expect(folded('e-mail email E\u2011mail')).toEqual(['email', 'email', 'email']);
    expect(folded('x-ray G-7 Т-34')).toEqual(['xray', 'g7', 'т34']);
  });

  it('parts a chain of hyphens into whole words', () => {
    expect(written('e-mail-list')).toEqual(['e', 'mail', 'list']);
  });

  it('keeps abbreviations with full stops together', () => {
    expect(folded('The U.S. and the U.S.A')).toEqual(['the', 'us', 'and', 'the', 'usa']);
  });

  it('keeps the letters of a currency with its sign, and parts them from the sum', () => {
    expect(folded('US$100 and $5 and €7')).toEqual(['us$', '100', 'and', '$', '5', 'and', '€', '7']);
  });

  it('reads numbers with thousands, fractions, times and ordinals', () => {
    expect(folded('1,234,567 1,200.50 10:30 3.5%')).toEqual(['1234567', '1200.50', '10:30', '3.5', '%']);
    expect(stems('5th 21st 2ND')).toEqual(['5', '21', '2']);
    expect(written('It rose 10, 20.')).toEqual(['It', 'rose', '10', '20']);
  });

  it('parts a number from a long word written against it, and keeps a short unit', () => {
    expect(written('120tenge 10.5million')).toEqual(['120', 'tenge', '10.5', 'million']);
    expect(written('10km 1.5bn')).toEqual(['10km', '1.5bn']);
  });

  it('keeps apostrophes inside words and leaves out the English possessive', () => {
    expect(folded("O’Brien don't rock’n’roll")).toEqual(['obrien', 'dont', 'rocknroll']);
    expect(written("Tokayev's Rau’s")).toEqual(['Tokayev', 'Rau']);
    expect(written("the protesters' ‘demands’")).toEqual(['the', 'protesters', 'demands']);
  });

  it('cuts scripts without blanks into overlapping pairs', () => {
    expect(written('東京大学')).toEqual(['東京', '京大', '大学']);
    expect(written('東')).toEqual(['東']);
    expect(written('在Almaty发生')).toEqual(['在', 'Almaty', '发生']);
    expect(written('コーヒー')).toEqual(['コー', 'ーヒ', 'ヒー']);
  });

  it('reads Arabic, Korean and Kazakh words', () => {
    expect(written('في يناير')).toEqual(['في', 'يناير']);
    expect(written('서울 시위')).toEqual(['서울', '시위']);
    expect(written('Қазақстан Үкіметі')).toEqual(['Қазақстан', 'Үкіметі']);
    expect(stems('министрге', 'kk')).toEqual(['министр']);
  });

  it('finds nothing in punctuation, emoji and lone surrogates', () => {
    expect(written('?! … — “” 🙂 \ud800 _')).toEqual([]);
    expect(written('')).toEqual([]);
  });

  it('gives tokens in order that lie in the text and agree with it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<Language>('en', 'ru', 'kk'), (any, language) => {
        let last = 0;
        for (const token of tokensOf(any, language)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(any.length);
          expect(any.slice(token.start, token.end)).toBe(token.text);
          last = token.start;
        }
      }),
    );
  });

  it('gives folded forms and stems without blanks', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const token of tokensOf(any, 'en')) expect(`${token.folded}${token.stem}`).not.toMatch(/\s/u);
      }),
    );
  });

  it('finds the same words in a part of a text that is cut at blanks', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(written(`${one} ${other}`)).toEqual([...written(one), ...written(other)]);
      }),
    );
  });

  it('is done with a long text in which everything almost fits', () => {
    for (const piece of ['a-', "a'", '1,', 'U.', 'US$', '東', 'e\u0301', '1a']) {
      expect(tokensOf(piece.repeat(20_000), 'en').length).toBeGreaterThan(0);
    }
  }, 2000);
});
