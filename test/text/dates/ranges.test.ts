import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/text/dates/dates.ts';
import { withRangesJoined } from '../../../src/text/dates/ranges.ts';
import type { Language } from '../../../src/text/language.ts';

function joined(text: string, language: Language = 'en'): string[] {
  const sentences = [{ start: 0, end: text.length }];
  return withRangesJoined(text, datesIn(text, { reference: '2022-01-10', language, sentences })).map(
    (mention) => `${mention.text} = ${mention.value}`,
  );
}

describe('withRangesJoined', () => {
  it('joins the two ends of a range', () => {
    expect(joined('It lasted from January 2 to January 5.')).toEqual([
      'January 2 to January 5 = 2022-01-02/2022-01-05',
    ]);
    expect(joined('It happened between December 30 and January 2.')).toEqual([
      'December 30 and January 2 = 2021-12-30/2022-01-02',
    ]);
    expect(joined('Это было с 28 декабря по 9 января.', 'ru')).toEqual([
      '28 декабря по 9 января = 2021-12-28/2022-01-09',
    ]);
  });
  it('leaves apart what is no range', () => {
    expect(joined('They met on January 2 and January 5.')).toEqual([
      'January 2 = 2022-01-02',
      'January 5 = 2022-01-05',
    ]);
    expect(joined('It was moved from January 5 to January 2.')).toEqual([
      'January 5 = 2022-01-05',
      'January 2 = 2022-01-02',
    ]);
  });
});
