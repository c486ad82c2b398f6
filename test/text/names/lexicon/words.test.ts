import { describe, expect, it } from 'vitest';
import { phraseSet } from '../../../../src/text/names/lexicon/words.ts';
import { tokensOf } from '../../../../src/text/tokens.ts';

describe('phraseSet', () => {
  const names = phraseSet('New York, Москва,\nКрасная площадь, BBC Россия');
  const words = (text: string) => tokensOf(text, 'ru');

  it('finds Latin names as they stand', () => {
    expect(names.has(words('New York'))).toBe(true);
    expect(names.has(words('New'))).toBe(false);
    expect(names.has(words('York'))).toBe(false);
  });

  it('finds Cyrillic names in every case, and knows which of them is the nominative', () => {
    expect(names.has(words('Москвой'))).toBe(true);
    expect(names.has(words('Красной площади'))).toBe(true);
    expect(names.hasBase(words('Москва'))).toBe(true);
    expect(names.hasBase(words('Москвой'))).toBe(false);
  });

  it('finds a name in two alphabets by its first word', () => {
    expect(names.has(words('BBC Россия'))).toBe(true);
  });

  it('knows with which words names begin', () => {
    const begins = words('New York Красной площади').map(names.begins);
    expect(begins).toEqual([true, false, true, false]);
  });

  it('finds nothing in no words', () => {
    expect(names.has([])).toBe(false);
    expect(names.hasBase([])).toBe(false);
  });
});
