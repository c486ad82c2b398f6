import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/text/language.ts';
import { lexiconOf } from '../../../src/text/names/lexicon/languages.ts';
import { titleAfter, titleBefore } from '../../../src/text/names/titles.ts';
import { wordSentences } from '../../../src/text/names/words.ts';
import { tokensOf } from '../../../src/text/tokens.ts';

function phrase(
  text: string,
  name: string,
  side: 'before' | 'after',
  language: Language = 'en',
): string | undefined {
  const tokens = tokensOf(text, language);
  const words = wordSentences(text, [{ start: 0, end: text.length }], tokens).flatMap(
    (sentence) => sentence.words,
  );
  const start = text.indexOf(name);
  const first = words.findIndex((word) => word.start === start);
  const after = words.findIndex((word) => word.start >= start + name.length);
  const lexicon = lexiconOf(language);
  const title = side === 'before' ? titleBefore(words, first, lexicon) : titleAfter(words, after, lexicon);
  if (title === undefined) return undefined;
  return text.slice(words[title.first]?.start, words[title.last - 1]?.end);
}

describe('titleBefore', () => {
  it('gives the whole role phrase, without its article', () => {
    const text =
      'Acting Deputy Prime Minister – Minister of Foreign Affairs (MFA) of Kazakhstan Mukhtar Tleuberdi informed the Chairman of the OSCE Zbignev Rau';
    expect(phrase(text, 'Mukhtar', 'before')).toBe(
      'Acting Deputy Prime Minister – Minister of Foreign Affairs (MFA) of Kazakhstan',
    );
    expect(phrase(text, 'Zbignev', 'before')).toBe('Chairman of the OSCE');
  });

  it('ends at a comma and at a word that is no part of a title', () => {
    expect(phrase('On January 9, US Secretary of State Anthony Blinken said', 'Anthony', 'before')).toBe(
      'US Secretary of State',
    );
    expect(phrase('the “clan” of former President Nursultan Nazarbayev', 'Nursultan', 'before')).toBe(
      'former President',
    );
  });

  it('finds none without a title and none that belongs to someone else', () => {
    expect(phrase('He criticized Kassym-Zhomart Tokayev', 'Kassym', 'before')).toBeUndefined();
    expect(phrase('A spokeswoman for Lord Goldsmith said', 'Goldsmith', 'before')).toBeUndefined();
  });

  it('reads Russian titles with what depends on them', () => {
    const text = 'По словам министра иностранных дел Казахстана Мухтара Тлеуберди, это так';
    expect(phrase(text, 'Мухтара', 'before', 'ru')).toBe('министра иностранных дел Казахстана');
  });

  it('does not give a press secretary’s title to the one he speaks for', () => {
    expect(phrase('Это сказал пресс-секретарь Токаева', 'Токаева', 'before', 'ru')).toBeUndefined();
  });
});

describe('titleAfter', () => {
  it('reads an apposition up to the next comma', () => {
    expect(phrase('Joe Biden, the president of the United States, said', 'Joe Biden', 'after')).toBe(
      'president of the United States',
    );
    expect(
      phrase(
        'Karim Massimov, former head of the security committee, was arrested',
        'Karim Massimov',
        'after',
      ),
    ).toBe('former head of the security committee');
  });

  it('does not take the title of the next name for one', () => {
    expect(phrase('Joe Biden, President Macron and others', 'Joe Biden', 'after')).toBeUndefined();
    expect(phrase('Joe Biden said the president left', 'Joe Biden', 'after')).toBeUndefined();
  });
});
