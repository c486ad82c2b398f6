import { describe, expect, it } from 'vitest';
import { relatedStems } from '../../src/search/concepts.ts';
import { RUSSIAN_ENGLISH } from '../../src/search/russian-english.ts';
import { fold } from '../../src/text/fold.ts';
import { stemOf } from '../../src/text/stems.ts';

const ENTRIES = RUSSIAN_ENGLISH.trim()
  .split(/\s+/u)
  .map((entry) => entry.split(':'));

const english = (word: string) => stemOf(word, 'en');
const russian = (word: string) => stemOf(fold(word), 'ru');

describe('the list of Russian words', () => {
  it('has a Russian word and its English ones in every entry, in small letters', () => {
    const wrong = ENTRIES.filter(
      ([word = '', words = '', ...more]) =>
        more.length > 0 || !/^[а-яё-]+$/u.test(word) || !/^[a-z-]+(?:,[a-z-]+)*$/u.test(words),
    );
    expect(wrong).toEqual([]);
  });

  it('says the same thing once', () => {
    const pairs = ENTRIES.flatMap(([word, words = '']) => words.split(',').map((one) => `${word} ${one}`));
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });
});

describe('a word of the other language', () => {
  it.each([
    ['крепость', 'fortress'],
    ['королевы', 'queen'],
    ['ураганом', 'hurricane'],
    ['мечети', 'mosque'],
    ['спутников', 'satellites'],
    ['играли', 'played'],
  ])('stands for "%s", in any form, as "%s"', (word, translation) => {
    expect(relatedStems(russian(word))).toContain(english(translation));
    expect(relatedStems(english(translation))).toContain(russian(word));
  });

  it('is not made the same as another translation of the same word', () => {
    // "мир" is both.
    expect(relatedStems(russian('мир'))).toEqual(
      expect.arrayContaining([english('peace'), english('world')]),
    );
    expect(relatedStems(english('peace'))).not.toContain(english('world'));
    // "rock" is a stone and a breed is none.
    expect(relatedStems(english('rock'))).toEqual(
      expect.arrayContaining([russian('камень'), russian('порода')]),
    );
    expect(relatedStems(russian('камень'))).not.toContain(russian('порода'));
    expect(relatedStems(english('rock'))).not.toContain(english('breed'));
  });
});
