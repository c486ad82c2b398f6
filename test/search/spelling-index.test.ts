import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpellingIndex } from '../../src/search/spelling-index.ts';
import { editDistance } from '../../src/text/transliteration.ts';

function indexOf(words: readonly string[]) {
  const index = createSpellingIndex();
  for (const word of words) index.add(word);
  return index;
}
const found = (words: string, folded: string, errors: number): string[] =>
  indexOf(words.split(' '))
    .near(folded, errors)
    .map(({ word }) => word)
    .sort();

describe('createSpellingIndex', () => {
  it.each([
    ['a dropped letter', 'protst'],
    ['a doubled one', 'prottest'],
    ['a wrong one', 'protect'],
    ['two exchanged', 'portest'],
    ['a wrong first one', 'brotest'],
  ])('forgives %s', (_, misspelt) => {
    expect(found('protest price', misspelt, 1)).toContain('protest');
  });

  it('allows no more errors than asked', () => {
    expect(found('government', 'govermnet', 2)).toEqual(['government']);
    expect(found('government', 'goverxyent', 1)).toEqual([]);
  });

  it('finds by sound across scripts, with a Russian or Kazakh ending', () => {
    for (const name of ['токаева', 'тоқаевтың', 'токаеву'])
      expect(found('tokayev rau', name, 0)).toEqual(['tokayev']);
    expect(found('washington boston', 'вашингтон', 0)).toEqual(['washington']);
    expect(found('университет', 'university', 0)).toEqual(['университет']);
  });

  it('forgets a word that is removed', () => {
    const index = indexOf(['protest', 'protests']);
    index.remove('protest');
    index.remove('never there');
    expect(index.near('protest', 1).map(({ word }) => word)).toEqual(['protests']);
  });

  it('misses no word of the same first letter within the errors, whatever the letters', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeя'), minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (one, tail, errors) => {
        const other = `${one[0]}${tail}`;
        if (/[а-я]/.test(one) !== /[а-я]/.test(other) || editDistance(one, other, errors) > errors) return;
        expect(indexOf([other]).near(one, errors)).toMatchObject([{ word: other }]);
      }),
    );
  });
});
