import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['cafés', 'cafes'],
    ['cafe\u0301s', 'cafes'],
    ['Łódź', 'lodz'],
    ['Đoković', 'dokovic'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Æther', 'aether'],
    ['Þór', 'thor'],
    ['Ǿrsted', 'orsted'],
  ])('writes %s without diacritics', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it.each([
    ['ﬁre', 'fire'],
    ['ＮＡＴＯ', 'nato'],
    ['𝗧𝗼𝗸𝗮𝘆𝗲𝘃', 'tokayev'],
    ['ᴬ', 'a'],
    ['Ⅷ', 'viii'],
  ])('takes the compatibility form %s for what it is read as', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it.each([
    ['U.S.', 'us'],
    ['e-mail', 'email'],
    ['e\u2011mail', 'email'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['co\u00ADoperate', 'cooperate'],
    ['a\u02D8b', 'ab'],
  ])('leaves out what is written inside %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('keeps the sign of a currency', () => {
    expect(fold('US$')).toBe('us$');
  });

  it('takes ё for е and keeps й apart from и', () => {
    expect(fold('Королёв')).toBe('королев');
    expect(fold('ЙОД')).toBe('йод');
    expect(fold('и\u0306од')).toBe('йод');
  });

  it('keeps the letters of Kazakh', () => {
    expect(fold('ҚАЗАҚСТАН Үкіметі')).toBe('қазақстанүкіметі');
  });

  it('leaves out stress marks on Cyrillic', () => {
    expect(fold('за\u0301мок')).toBe('замок');
  });

  it('gives one word without blanks, also for a ligature of several words', () => {
    expect(fold('\uFDFA')).toBe('صلىاللهعليهوسلم');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });

  it('does not tell capitals or ways of composing a letter apart in Latin and Cyrillic', () => {
    const letters = fc.constantFrom(...'aeioucnsyzàéîõüçñšýžабвеийоуяәғқңөұүһі');
    fc.assert(
      fc.property(fc.string({ unit: letters }), (word) => {
        expect(fold(word.toUpperCase())).toBe(fold(word));
        expect(fold(word.normalize('NFD'))).toBe(fold(word));
      }),
    );
  });

  it('bears any sequence of UTF-16 units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0xd800, max: 0xdfff }), (word, unit) => {
        expect(() => fold(word + String.fromCharCode(unit) + word)).not.toThrow();
      }),
    );
  });
});
