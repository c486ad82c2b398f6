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

  it('knows what comes and goes between two comparisons', () => {
    const index = indexOf(['protest', 'price']);
    index.remove('price');
    const near = (folded: string) => index.near(folded, 1).map(({ word }) => word);
    expect([near('protst'), near('prise')]).toEqual([['protest'], []]);
    index.add('price');
    index.remove('protest');
    expect([near('protst'), near('prise')]).toEqual([[], ['price']]);
    index.add('protest');
    expect([near('protst'), near('prise')]).toEqual([['protest'], ['price']]);
  });

  it('finds the same whether words were compared with while they came and went or not', () => {
    const WORDS = ['tokayev', 'tokaev', 'tokarev', 'protest', 'protests', 'токаев', 'протест'];
    const step = fc.record({ word: fc.constantFrom(...WORDS), isCompared: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const index = createSpellingIndex();
        const there = new Set<string>();
        for (const { word, isCompared } of steps) {
          if (there.delete(word)) index.remove(word);
          else {
            there.add(word);
            index.add(word);
          }
          if (isCompared) index.near('tokaev', 1);
        }
        const foundIn = (one: typeof index) =>
          one.near('tokayeva', 2).sort((a, b) => (a.word < b.word ? -1 : 1));
        expect(foundIn(index)).toEqual(foundIn(indexOf([...there])));
      }),
    );
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
