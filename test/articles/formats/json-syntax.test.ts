import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterBlanks, endOfValue, JsonSyntaxError } from '../../../src/articles/formats/json-syntax.ts';

/** Whether a whole text is one JSON value, as this module sees it. */
function isJson(text: string): boolean {
  try {
    return afterBlanks(text, endOfValue(text, afterBlanks(text, 0))) === text.length;
  } catch (error) {
    expect(error).toBeInstanceOf(JsonSyntaxError);
    return false;
  }
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function faultIn(text: string): [number, string] {
  try {
    endOfValue(text, 0);
  } catch (error) {
    if (error instanceof JsonSyntaxError) return [error.offset, error.message];
  }
  throw new Error('no fault');
}

describe('the end of a JSON value', () => {
  it('is told without reading on', () => {
    expect(endOfValue('{"a": [1, "]}"]} , x', 0)).toBe(16);
    expect(endOfValue('["\\""]', 1)).toBe(5);
    expect(endOfValue('-1.5e+3,', 0)).toBe(7);
  });

  it('is found at any depth', () => {
    const depth = 200_000;
    expect(endOfValue('['.repeat(depth) + ']'.repeat(depth), 0)).toBe(2 * depth);
  });

  it('agrees with JSON.parse on every JSON text', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(2), (text, space) => {
        expect(isJson(JSON.stringify(JSON.parse(text), null, space))).toBe(true);
      }),
    );
  });

  it('agrees with JSON.parse on what is nearly JSON', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"',
      '\\',
      '\\u00e9',
      '\\x',
      '1',
      '-',
      '0',
      '1.',
      '1e5',
      'true',
      'null',
      'nul',
      ' ',
      '\n',
      '\t',
      '\u00a0',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(isJson(pieces.join(''))).toBe(isParsed(pieces.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with JSON.parse when a character is taken out or put in', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '"', ',', '}', ']', '\\', '\n', '0'),
        (text, place, put) => {
          const at = place % text.length;
          const damaged = text.slice(0, at) + put + text.slice(put === '' ? at + 1 : at);
          expect(isJson(damaged)).toBe(isParsed(damaged));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what is wrong is told with its place:', () => {
  it.each([
    ['{"a": 1,}', 8, 'expected a name in double quotes, found }'],
    ["{'a': 1}", 1, "expected a name in double quotes, found 'a': 1}"],
    ['{"a" 1}', 5, 'expected a colon, found 1}'],
    ['{"a": 1\n"b": 2}', 8, 'expected a comma or }, found "b": 2}'],
    ['[1 2]', 3, 'expected a comma or ], found 2]'],
    ['{"a": None}', 6, 'expected a value, found None}'],
    ['[\u001b[2J]', 1, 'expected a value, found a control character'],
    [`[${'😀'.repeat(30)}]`, 1, `expected a value, found ${'😀'.repeat(20)}`],
    ['{"a": "x', 8, 'it ends in the middle of a text, a closing quote is missing'],
    ['{"a": "x\ny"}', 8, 'a line break or tab in quotes must be written \\n or \\t, or a quote is missing'],
    ['{"a": "C:\\news"}', -1, ''],
    ['{"a": "C:\\ews"}', 9, 'a backslash in quotes must be written twice'],
    ['{"a": 1', 7, 'it ends too early, a comma or } is missing'],
    ['{"a":', 5, 'it ends too early, a value is missing'],
  ])('%j', (text, offset, message) => {
    if (offset < 0) expect(endOfValue(text, 0)).toBe(text.length);
    else expect(faultIn(text)).toEqual([offset, message]);
  });
});
