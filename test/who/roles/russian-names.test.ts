import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/text/names/lexicon/languages.ts';
import { wordSentences } from '../../../src/text/names/words.ts';
import { tokensOf } from '../../../src/text/tokens.ts';
import { casesOfName } from '../../../src/who/roles/russian-names.ts';

function cases(name: string): string {
  const words = wordSentences(name, [{ start: 0, end: name.length }], tokensOf(name, 'ru'))[0]?.words ?? [];
  return [...casesOfName(words, lexiconOf('ru').firstNames)].sort().join('');
}

describe('casesOfName', () => {
  it.each([
    ['Иван Лосев', 'n'],
    ['Ивана Лосева', 'ag'],
    ['Ивану Лосеву', 'd'],
    ['Иваном Лосевым', 'i'],
    ['Анна Лосева', 'n'],
    ['Анной Лосевой', 'i'],
    ['Лосева', 'ag'],
    ['Иван Белинский', 'n'],
    ['Белинскому', 'd'],
    ['Марк Штернберга', 'ag'],
  ])('tells the cases that %s may stand in', (name, expected) => {
    expect(cases(name)).toBe(expected);
  });

  it('allows all where nothing tells', () => {
    expect(cases('Никол Гиният')).toBe('adginp');
  });
});
