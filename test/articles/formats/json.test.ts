import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/articles/formats/json.ts';
import { texts } from '../texts.ts';

const read = (file: string) => [...readJson(file, 'a')];
const article = (id: string, text: string) => ({ id, date: '2022-01-10', text });

describe('a JSON file', () => {
  it('holds one article, under the default id', () => {
    expect(read('\n {"date": "2022-01-10", "text": "A"}\n')).toEqual([
      { kind: 'article', line: 2, article: article('a', 'A') },
    ]);
  });

  it('holds an array of articles, numbered from 1, each with its line', () => {
    expect(
      read('[\n {"date": "2022-01-10",\n  "text": "A"},\r\n {"date": "2022-01-10", "text": "B"}\n]'),
    ).toEqual([
      { kind: 'article', line: 2, article: article('a#1', 'A') },
      { kind: 'article', line: 4, article: article('a#2', 'B') },
    ]);
  });

  it('may hold no article', () => {
    expect(read('[ ]\n')).toEqual([]);
  });

  it('gives back every text written, but for CRLF', () => {
    const entry = fc.record({
      date: fc.constant('2022-01-10'),
      text: texts,
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), fc.nat(2), (entries, space) => {
        const texts = read(JSON.stringify(entries, null, space)).map((finding) =>
          finding.kind === 'article' ? finding.article.text : finding.reason,
        );
        expect(texts).toEqual(entries.map(({ text }) => text.replace(/\r\n/g, '\n')));
      }),
    );
  });

  it('gives a lone surrogate that is written as an escape as U+FFFD', () => {
    expect(read('{"date": "2022-01-10", "text": "a\\ud800\\u0000"}')).toMatchObject([
      { article: { text: 'a\ufffd\ufffd' } },
    ]);
  });
});

describe('a damaged JSON file', () => {
  it('hides no entry for another, and tells which one it is', () => {
    const file =
      '[{"date": "2022-01-10", "text": "A"}, 5, {"date": "2022-01-10"},\n[], {"date": "2022-01-10", "text": "E"}]';
    const hint = 'it should be an object with "date" and "text"';
    expect(read(file)).toEqual([
      { kind: 'article', line: 1, article: article('a#1', 'A') },
      { kind: 'problem', line: 1, reason: `entry 2: is no object; ${hint}` },
      { kind: 'problem', line: 1, reason: 'entry 3: has no text' },
      { kind: 'problem', line: 2, reason: `entry 4: is an array; ${hint}` },
      { kind: 'article', line: 2, article: article('a#5', 'E') },
    ]);
  });

  it('keeps what stands before the break, and tells its line', () => {
    const file = '[\n{"date": "2022-01-10", "text": "A"},\n{"date": "2022-01-10",\n "text": B}]';
    expect(read(file)).toEqual([
      { kind: 'article', line: 2, article: article('a#1', 'A') },
      { kind: 'problem', line: 4, reason: 'broken JSON: expected a value, found B}]' },
    ]);
  });

  it.each([
    ['', 1, 'is empty; it should hold an object or an array of objects'],
    ['"text"', 1, 'is no object; it should be an object with "date" and "text"'],
    ['{\n"date": "2022-01-10"\n"text": "A"\n}', 3, 'broken JSON: expected a comma or }, found "text": "A"'],
    ['{}x', 1, 'broken JSON: something follows after the end; objects one a line belong in a .jsonl file'],
    ['[]\n]', 2, 'broken JSON: something follows after the end; objects one a line belong in a .jsonl file'],
    ['[1,\n', 2, 'broken JSON: it ends too early, a value is missing'],
    ['[1\n2]', 2, 'broken JSON: expected a comma or ] after entry 1'],
    ['[1,]', 1, 'broken JSON: expected a value, found ]'],
  ])('%j', (file, line, reason) => {
    expect(read(file).at(-1)).toEqual({ kind: 'problem', line, reason });
  });

  it('is never an exception', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, place) => {
        for (const file of [text, text.slice(0, place % (text.length + 1)), `[${text}, {"date"`]) read(file);
      }),
    );
  });
});
