import { describe, expect, it } from 'vitest';
import { countedAt, measureOf } from '../../src/search/question-amounts.ts';
import { languageOf } from '../../src/text/language.ts';

describe('countedAt', () => {
  it.each([
    ['How many people were killed?', 'people'],
    ['how many of the protesters', 'protesters'],
    ['the number of wounded people', 'wounded'],
    ['Сколько человек погибло?', 'человек'],
    ['Қанша адам қаза тапты?', 'адам'],
  ])('finds in "%s" that %s are counted', (question, counted) => {
    const at = countedAt(question, languageOf(question));
    expect(at === undefined ? undefined : question.slice(at, at + counted.length)).toBe(counted);
  });

  it('finds nothing where no number is asked of something', () => {
    expect(countedAt('Who was killed?', 'en')).toBeUndefined();
    expect(countedAt('How many?', 'en')).toBeUndefined();
    expect(countedAt('Сколько длился разговор?', 'ru')).toBeUndefined();
  });
});

describe('measureOf', () => {
  it.each([
    ['How long did it last?', 'time'],
    ['How old is he?', 'age'],
    ['How far is it?', 'length'],
    ['What percentage voted?', 'share'],
    ['How much did the car cost?', 'money'],
    ['How much did it rise?', undefined],
    ['Сколько лет Токаеву?', 'age'],
    ['Как долго это длилось?', 'time'],
    ['Сколько стоит газ?', 'money'],
    ['Тоқаев неше жаста?', 'age'],
  ])('takes "%s" to ask for %s', (question, measure) => {
    expect(measureOf(question, languageOf(question))).toBe(measure);
  });
});
