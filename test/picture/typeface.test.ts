import { describe, expect, it } from 'vitest';
import { typefaceOf } from '../../src/picture/typeface.ts';
import { typefaces } from './events.ts';

/** A table of 16-bit numbers. */
const numbers = (...values: number[]) => {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value, 2 * index);
  return bytes;
};

/** A font of the given tables. */
function fontOf(tables: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(tables);
  const head = Buffer.alloc(12 + 16 * entries.length);
  head.writeUInt16BE(entries.length, 4);
  let at = head.length;
  for (const [index, [tag, table]] of entries.entries()) {
    head.write(tag, 12 + 16 * index, 'latin1');
    head.writeUInt32BE(at, 12 + 16 * index + 8);
    at += table.length;
  }
  return Buffer.concat([head, ...entries.map(([, table]) => table)]);
}

/** "A" and "B" are glyphs 1 and 2 by difference, "a" is glyph 2 by a list; widths are 500, 1000 and 1500 of 1000. */
const TABLES = {
  head: numbers(...Array.from({ length: 9 }, () => 0), 1000),
  hhea: numbers(...Array.from({ length: 17 }, () => 0), 3),
  hmtx: numbers(500, 0, 1000, 0, 1500, 0),
  cmap: Buffer.concat([
    numbers(0, 1, 3, 1, 0, 12),
    // Format 4 of three segments: ends, padding, starts, differences, offsets, glyphs.
    numbers(4, 0, 0, 6, 0, 0, 0),
    numbers(0x42, 0x61, 0xffff, 0, 0x41, 0x61, 0xffff),
    numbers(0x10000 - 0x40, 0, 1, 0, 4, 0, 2),
  ]),
};

describe('a typeface', () => {
  it('knows its characters and how wide they are', () => {
    const face = typefaceOf(fontOf(TABLES));
    expect(['A', 'B', 'C', 'a', 'b', '\uffff'].map(face.draws)).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(face.widthOf('A')).toBe(1);
    expect(face.widthOf('ABa')).toBe(4);
  });

  it('gives room to a character that it has not', () => {
    expect(typefaceOf(fontOf(TABLES)).widthOf('AЖ')).toBeCloseTo(1.6);
  });

  it('is not read from anything else', () => {
    const { hmtx: _, ...rest } = TABLES;
    expect(() => typefaceOf(fontOf(rest))).toThrow('the font has no table "hmtx"');
    expect(() => typefaceOf(fontOf({ ...TABLES, cmap: numbers(0, 0) }))).toThrow('no character map');
    expect(() => typefaceOf(Buffer.from('no font'))).toThrow();
  });
});

describe('the typefaces of pictures', () => {
  it('have English, Russian and Kazakh, the signs of money and the marks of punctuation', () => {
    const needed = 'AZaz09АЯаяЁёӘәҒғҚқҢңӨөҰұҮүҺһІі₸₽€$№«»„“”’–—…·';
    for (const face of [typefaces.regular, typefaces.bold]) {
      expect([...needed].filter((character) => !face.draws(character))).toEqual([]);
    }
  });

  it('have no emoji, no halves of characters', () => {
    expect(['😀', '\ud83d', '\udc00'].some(typefaces.regular.draws)).toBe(false);
  });
});
