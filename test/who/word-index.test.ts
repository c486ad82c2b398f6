import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarityOfKeys, soundKeysOf } from '../../src/text/transliteration.ts';
import { WordIndex } from '../../src/who/word-index.ts';

const indexOf = (...words: readonly string[]) => {
  const index = new WordIndex<string>();
  for (const word of words) index.add(soundKeysOf(word), word);
  return index;
};

describe('an index of words', () => {
  const index = indexOf('Tokayev', 'Tokaev', 'Nazarbayev', 'Blinken', 'Rau');

  it('finds those of one sound in any spelling, script and case', () => {
    expect(index.same(soundKeysOf('Токаева')).flat()).toEqual(['Tokayev', 'Tokaev']);
    expect(index.same(soundKeysOf('Blinkin')).flat()).toEqual([]);
  });

  it('finds those that are like a word', () => {
    expect(index.near(soundKeysOf('Blinkin')).flat()).toEqual(['Blinken']);
    expect(index.near(soundKeysOf('Блинкена')).flat()).toEqual(['Blinken']);
    expect(index.near(soundKeysOf('Merkel')).flat()).toEqual([]);
    expect(index.near(soundKeysOf('')).flat()).toEqual([]);
  });

  it('misses none that differs by wrong, missing and added letters', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'e', 'k', 'm', 'o', 'r', 't'),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(word, fc.nat(8), fc.constantFrom('', 'a', 'k', 'mo'), (one, at, letters) => {
        const other = one.slice(0, at) + letters + one.slice(at + 1);
        const [a, b] = [soundKeysOf(one), soundKeysOf(other)];
        if (similarityOfKeys(a, b) > 0) expect(indexOf(one).near(b).flat()).toEqual([one]);
      }),
    );
  });
});
