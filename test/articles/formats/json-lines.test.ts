import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../../src/articles/formats/json-lines.ts';
import { texts } from '../texts.ts';

const read = (file: string | Uint8Array) => [...readJsonLines(Buffer.from(file), 'a')];
const entry = (text: string) => JSON.stringify({ date: '2022-01-10', text });
const article = (id: string, text: string) => ({ id, date: '2022-01-10', text });

describe('a file of JSON lines', () => {
  it('holds one article a line; blank lines do not count', () => {
    expect(read(`\ufeff${entry('A')}\r\n\n \t\r\n${entry('B')}`)).toEqual([
      { kind: 'article', line: 1, article: article('a#1', 'A') },
      { kind: 'article', line: 4, article: article('a#2', 'B') },
    ]);
  });

  it('may be empty', () => {
    expect(read('')).toEqual([]);
    expect(read('\n\n')).toEqual([]);
  });

  it('hides no line for a damaged one, which counts in the numbers of those after it', () => {
    const damaged = Buffer.concat([
      Buffer.from(`${entry('A')}\n{"date": "2022-01-10", "text": "B"\n7\n`),
      Buffer.from([0x7b, 0xff, 0x0a, 0x00, 0x0a]),
      Buffer.from(`{"text": "F"}\n{} {}\n${entry('H')}\n`),
    ]);
    expect(read(damaged)).toEqual([
      { kind: 'article', line: 1, article: article('a#1', 'A') },
      { kind: 'problem', line: 2, reason: 'broken JSON: it ends too early, a comma or } is missing' },
      { kind: 'problem', line: 3, reason: 'is no object; it should be an object with "date" and "text"' },
      { kind: 'problem', line: 4, reason: 'is not UTF-8; save the file as UTF-8' },
      {
        kind: 'problem',
        line: 5,
        reason: 'contains binary zeros, so it is no text; if it should be one, save it as UTF-8',
      },
      {
        kind: 'problem',
        line: 6,
        reason: 'has no date; add its day of publication as "date", written YYYY-MM-DD',
      },
      {
        kind: 'problem',
        line: 7,
        reason: 'broken JSON: something follows after the object; write each object on a line of its own',
      },
      { kind: 'article', line: 8, article: article('a#8', 'H') },
    ]);
  });

  it('gives back every text written, but for CRLF', () => {
    fc.assert(
      fc.property(fc.array(texts), (written) => {
        expect(read(written.map(entry).join('\n'))).toMatchObject(
          written.map((text) => ({ article: { text: text.replace(/\r\n/g, '\n') } })),
        );
      }),
    );
  });

  it('that is UTF-16 is told once', () => {
    expect(read(Buffer.from(`\ufeff${entry('A')}\n`, 'utf16le'))).toEqual([
      { kind: 'problem', line: 1, reason: 'is UTF-16; save the file as UTF-8' },
    ]);
  });

  it('may hold any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(read(bytes).every(({ kind }) => kind === 'problem')).toBe(true);
      }),
    );
  });
});
