import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatedStems, relationOf } from '../../src/search/concepts.ts';
import { fold } from '../../src/text/fold.ts';
import { languageOf } from '../../src/text/language.ts';
import { stemOf } from '../../src/text/stems.ts';

const stem = (word: string): string => stemOf(fold(word), languageOf(word));
const relation = (one: string, other: string) => relationOf(stem(one), stem(other));

describe('relationOf', () => {
  it.each([
    ['began', 'started'],
    ['protesters', 'demonstrators'],
    ['fuel', 'petrol'],
    ['killed', 'deaths'],
    ['troops', 'soldiers'],
    ['protests', 'протесты'],
    ['CSTO', 'ОДКБ'],
    ['government', 'үкімет'],
    ['police', 'полиция'],
    ['university', 'университета'],
    ['Denmark', 'Дания'],
    ['founded', 'основали'],
    ['agricultural', 'сельское'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(relation(one, other)).toBe('same');
    expect(relation(other, one)).toBe('same');
  });

  it.each([
    ['end', 'began'],
    ['rose', 'fell'],
    ['arrested', 'released'],
    ['killed', 'injured'],
    ['won', 'lost'],
    ['bought', 'sold'],
    ['закончились', 'начались'],
    ['end', 'начались'],
  ])('takes %s and %s for opposite', (one, other) => {
    expect(relation(one, other)).toBe('opposite');
    expect(relation(other, one)).toBe('opposite');
  });

  it.each([
    ['protest', 'price'],
    ['police', 'gas'],
    ['xyzzy', 'protest'],
    ['invite', 'in'],
    ['seize', 'over'],
    ['seize', 'take'],
    ['world', 'peace'],
    ['мир', 'climate'],
  ])('sees nothing between %s and %s', (one, other) => {
    expect(relation(one, other)).toBe('none');
  });

  it('is the same both ways for any words', () => {
    const word = fc.constantFrom(
      ...'begin end rise fall kill injure arrest release fire call change due casualty strike win'.split(' '),
    );
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(relation(one, other)).toBe(relation(other, one));
      }),
    );
  });
});

describe('relatedStems', () => {
  it('gives stems of the same meaning in every language, not the word itself', () => {
    const related = relatedStems(stem('protests'));
    expect(related).toEqual(expect.arrayContaining([stem('rally'), stem('митинг'), stem('наразылық')]));
    expect(related).not.toContain(stem('protests'));
  });

  it('gives translations of a word that stands in no concept', () => {
    expect(relatedStems(stem('музее'))).toEqual([stem('museum')]);
    expect(relatedStems(stem('museums'))).toEqual([stem('музей')]);
  });

  it('gives none for a word that stands in no concept', () => {
    expect(relatedStems('xyzzy')).toEqual([]);
  });
});
