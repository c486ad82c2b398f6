import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, decodedLines } from '../../src/articles/decoding.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('decoding a file', () => {
  it('drops a byte order mark, and only the first', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'date'))).toEqual({ text: 'date' });
    expect(decode(bytes('\ufeff\ufeffdate'))).toEqual({ text: '\ufeffdate' });
  });

  it('tells the line of the first byte that is not UTF-8', () => {
    expect(decode(bytes('Kazakhstan\n\nAlma', [0xe9, 0x21], '\nx', [0xff]))).toEqual({
      fault: { line: 3, reason: 'is not UTF-8; save the file as UTF-8' },
    });
  });

  it('does not take a character cut in two, a surrogate or an overlong form', () => {
    for (const wrong of [[0xd0], [0xed, 0xa0, 0x80], [0xc0, 0xaf]]) {
      expect(decode(bytes('a\n', wrong))).toMatchObject({ fault: { line: 2 } });
    }
  });

  it.each([
    ['little', [0xff, 0xfe, 0x64, 0x00]],
    ['big', [0xfe, 0xff, 0x00, 0x64]],
  ])('names UTF-16 (%s endian) by its mark', (_, file) => {
    expect(decode(bytes(file))).toEqual({ fault: { line: 1, reason: 'is UTF-16; save the file as UTF-8' } });
  });

  it('tells the line of a binary zero', () => {
    expect(decode(bytes('a\nb\0'))).toEqual({
      fault: {
        line: 2,
        reason: 'contains binary zeros, so it is no text; if it should be one, save it as UTF-8',
      },
    });
  });

  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        expect(decode(bytes(text))).toEqual({ text });
      }),
    );
  });

  it('gives a text or a fault for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (file) => {
        const decoded = decode(file);
        expect('text' in decoded || decoded.fault.line >= 1).toBe(true);
      }),
    );
  });
});

describe('decoding line by line', () => {
  it('spoils no other line for a damaged one', () => {
    expect([...decodedLines(bytes('a\r\n', [0xff], '\n\0\nd'))]).toEqual([
      { line: 1, text: 'a\r' },
      { line: 2, reason: 'is not UTF-8; save the file as UTF-8' },
      { line: 3, reason: 'contains binary zeros, so it is no text; if it should be one, save it as UTF-8' },
      { line: 4, text: 'd' },
    ]);
  });

  it('sees no line after the last line break', () => {
    expect([...decodedLines(bytes('a\n\n'))]).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: '' },
    ]);
  });
});
