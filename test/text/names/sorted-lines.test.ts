import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedLine } from '../../../src/text/names/sorted-lines.ts';

describe('sortedLine', () => {
  const lines = 'a 1\nab 22\nabc 3\nb 4\n';

  it('tells what stands behind a key', () => {
    expect(['a', 'ab', 'abc', 'b'].map((key) => sortedLine(lines, key))).toEqual(['1', '22', '3', '4']);
  });

  it('tells nothing of a key that is alone in its line, also in a last line that is not ended', () => {
    expect(sortedLine('one\ntwo', 'one')).toBe('');
    expect(sortedLine('one\ntwo', 'two')).toBe('');
  });

  it('does not find what only begins or goes on like a key', () => {
    for (const key of ['', 'abcd', 'abb', 'c', 'A', 'щ']) expect(sortedLine(lines, key)).toBeUndefined();
    expect(sortedLine('', 'a')).toBeUndefined();
  });

  it('finds every key of a sorted list, and no other', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (keys, other) => {
        const list = keys
          .toSorted()
          .map((key) => `${key} ${key.length}\n`)
          .join('');
        for (const key of [...keys, other]) {
          expect(sortedLine(list, key)).toBe(keys.includes(key) ? String(key.length) : undefined);
        }
      }),
    );
  });
});
