import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editDistance,
  romanised,
  similarityOfKeys,
  soundKey,
  soundKeysOf,
} from '../../src/text/transliteration.ts';

describe('romanised', () => {
  it('writes Russian and Kazakh in Latin letters, lower case', () => {
    expect(romanised('Жомарт')).toBe('zhomart');
    expect(romanised('Қазақстан')).toBe('kazakstan');
    expect(romanised('Щукин и Яна')).toBe('shchukin i yana');
  });

  it('drops the diacritics of Latin letters', () => {
    expect(romanised('Erdoğan, Łódź, Müller')).toBe('erdogan, lodz, muller');
  });
});

describe('soundKey', () => {
  it.each([
    ['Tokayev', 'Tokaev', 'Токаев', 'Тоқаев'],
    ['Zhomart', 'Jomart', 'Жомарт'],
    ['Nazarbayev', 'Nazarbaev', 'Назарбаев'],
    ['Blinken', 'Блинкен'],
    ['Rau', 'Рау'],
    ['Tleuberdi', 'Тлеуберди'],
    ['Kazakhstan', 'Казахстан'],
    ['Almaty', 'Алматы'],
    ['Yevgeny', 'Evgeny', 'Евгений'],
    ['Zelensky', 'Zelenskyy', 'Зеленский'],
    ['Johnson', 'Джонсон'],
    ['Khrushchev', 'Хрущёв'],
  ])('is one for the spellings of %s', (...spellings) => {
    expect(new Set(spellings.map(soundKey)).size).toBe(1);
  });

  it('keeps different names apart', () => {
    expect(soundKey('Putin')).not.toBe(soundKey('Patten'));
    expect(soundKey('Lowe')).not.toBe(soundKey('Love'));
  });
});

const nameSimilarity = (a: string, b: string): number => similarityOfKeys(soundKeysOf(a), soundKeysOf(b));

describe('similarityOfKeys', () => {
  it('is 1 for spellings of one name in two scripts', () => {
    expect(nameSimilarity('Tokayev', 'Токаев')).toBe(1);
  });

  it.each([
    ['Blinken', 'Блинкена'],
    ['Tokayev', 'Токаеву'],
    ['Nazarbayev', 'Назарбаевым'],
    ['Kazakhstan', 'Казахстане'],
    ['Zelensky', 'Зеленского'],
  ])('forgives the Russian case ending of %s in %s', (latin, russian) => {
    expect(nameSimilarity(latin, russian)).toBeGreaterThanOrEqual(0.95);
  });

  it('stays high with one wrong letter and falls to nothing for another name', () => {
    expect(nameSimilarity('Nazarbayev', 'Nazarbajev')).toBeGreaterThan(0.85);
    expect(nameSimilarity('Blinken', 'Blinkin')).toBeCloseTo(1 - 1 / 7);
    expect(nameSimilarity('Putin', 'Blinken')).toBe(0);
  });

  it('gives nothing for an empty name', () => {
    expect(nameSimilarity('', '')).toBe(0);
    expect(nameSimilarity('', 'Rau')).toBe(0);
  });

  it('is the same in both directions and between 0 and 1', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abeknostvаевкнот'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const likeness = nameSimilarity(a, b);
        expect(likeness).toBe(nameSimilarity(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('editDistance', () => {
  it('counts letters inserted, dropped, replaced and exchanged with a neighbour', () => {
    expect(editDistance('tokaev', 'tokaev', 3)).toBe(0);
    expect(editDistance('tokaev', 'tokayev', 3)).toBe(1);
    expect(editDistance('tokaev', 'toakev', 3)).toBe(1);
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  });

  it('stops one beyond its limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });

  it('finds within the band what it finds without one', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 8), limit + 1));
      }),
    );
  });
});
