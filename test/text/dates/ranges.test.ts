import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/text/dates/dates.ts';
import { withRangesJoined } from '../../../src/text/dates/ranges.ts';
import type { Language } from '../../../src/text/language.ts';

function joined(text: string, language: Language = 'en', reference = '2022-01-10'): string[] {
  const sentences = [{ start: 0, end: text.length }];
  const mentions = datesIn(text, { reference, language, sentences });
  return withRangesJoined(text, mentions, reference).map((mention) => `${mention.text} = ${mention.value}`);
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
  // 11 January 2022 was a Tuesday.
  it.each([
    ['The strike lasted from Monday to Wednesday.', 'en', 'Monday to Wednesday = 2022-01-03/2022-01-05'],
    ['The strike will last from Monday to Wednesday.', 'en', 'Monday to Wednesday = 2022-01-17/2022-01-19'],
    ['The strike lasted from Thursday to Saturday.', 'en', 'Thursday to Saturday = 2022-01-06/2022-01-08'],
    ['Забастовка длилась с понедельника по среду.', 'ru', 'понедельника по среду = 2022-01-03/2022-01-05'],
  ] as const)('takes weekdays in the order in which they come: %s', (text, language, range) => {
    expect(joined(text, language, '2022-01-11')).toEqual([range]);
  });
  it('joins Kazakh weekdays by what stands around them', () => {
    expect(joined('Сәрсенбіден жұмаға дейін жабық болды.', 'kk')).toEqual([
      'Сәрсенбіден жұмаға = 2022-01-05/2022-01-07',
    ]);
    expect(joined('Бұл сәрсенбі мен жұма аралығында болды.', 'kk')).toEqual([
      'сәрсенбі мен жұма = 2022-01-05/2022-01-07',
    ]);
    expect(joined('Бұл сәрсенбі–жұма күндері болды.', 'kk')).toEqual([
      'сәрсенбі–жұма = 2022-01-05/2022-01-07',
    ]);
    expect(joined('Бұл сәрсенбіде жұмаға қарай болды.', 'kk')).toHaveLength(2);
  });
  it('moves no day that is told in another way', () => {
    expect(joined('It lasted from yesterday to Wednesday.', 'en', '2022-01-11')).toEqual([
      'yesterday = 2022-01-10',
      'Wednesday = 2022-01-05',
    ]);
  });
  it('leaves apart the days between which something was moved', () => {
    expect(joined('The vote was moved from Monday to Wednesday.', 'en', '2022-01-11')).toHaveLength(2);
    expect(joined('Голосование перенесли с понедельника на среду.', 'ru', '2022-01-11')).toHaveLength(2);
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
