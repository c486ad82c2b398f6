import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legible, linesOf } from '../../src/picture/lettering.ts';
import type { Typeface } from '../../src/picture/typeface.ts';
import { anyText } from '../telegram/replies.ts';
import { typefaces } from './events.ts';

/** Draws Latin letters, marks and signs of ASCII, each as wide as the font size. */
const latin: Typeface = {
  draws: (character) => /^(?:[\x20-\x7e…]|\p{Mn})$/u.test(character),
  widthOf: (text) => [...text].length,
};
const whole = (text: string) => ({ text, isCut: false });

describe('what is legible of a text', () => {
  it('is on one line, with single blanks', () => {
    expect(legible(' One\n two\t\t three ', latin)).toEqual(whole('One two three'));
  });

  it('ends before the first word that the typeface has no letters for', () => {
    expect(legible('Almaty – שלום again', latin)).toEqual({ text: 'Almaty', isCut: true });
  });

  it('leaves out emoji and what cannot be seen', () => {
    expect(legible('Fire 🔥 and\u200b smoke\u202e', latin)).toEqual(whole('Fire and smoke'));
  });

  it('has no more than two marks on a letter', () => {
    expect(legible('x\u0332\u0332\u0332\u0332', latin).text).toBe('x\u0332\u0332');
  });

  it('is nothing of a text in a script that the typeface lacks', () => {
    expect(legible('اندلعت', latin)).toEqual({ text: '', isCut: true });
  });

  it('keeps Russian and Kazakh as they are', () => {
    const text = 'Ёлка за 120 ₸: Әуежайға ғимарат, қаңтар, өң, ұлы, үй, һәм, іс';
    expect(legible(text, typefaces.regular)).toEqual(whole(text));
    expect(legible(text, typefaces.bold)).toEqual(whole(text));
  });
});

describe('lines', () => {
  it('are broken between words', () => {
    expect(linesOf(whole('one two three'), latin, { room: 7, most: 3 })).toEqual(['one two', 'three']);
  });

  it('end with a mark, after a whole word, where there is no room for more', () => {
    expect(linesOf(whole('one, two three four'), latin, { room: 8, most: 2 })).toEqual([
      'one, two',
      'three…',
    ]);
    expect(linesOf(whole('one two, three'), latin, { room: 8, most: 1 })).toEqual(['one two…']);
  });

  it('end with a mark where the text was cut already', () => {
    expect(linesOf({ text: 'one', isCut: true }, latin, { room: 8, most: 2 })).toEqual(['one…']);
  });

  it('break a word that is wider than a line', () => {
    expect(linesOf(whole('abcdefghij'), latin, { room: 4, most: 3 })).toEqual(['abcd', 'efgh', 'ij']);
    expect(linesOf(whole('abcdefghij'), latin, { room: 4, most: 2 })).toEqual(['abcd', 'efg…']);
  });

  it('are none for nothing', () => {
    expect(linesOf(whole(''), latin, { room: 4, most: 2 })).toEqual([]);
    expect(linesOf({ text: '', isCut: true }, latin, { room: 4, most: 2 })).toEqual([]);
  });

  it('are never too wide or too many, whatever the text', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 3, max: 40 }),
        fc.integer({ min: 1, max: 3 }),
        (text, room, most) => {
          const lines = linesOf(legible(text, typefaces.regular), typefaces.regular, { room, most });
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(typefaces.regular.widthOf(line)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});
