import { describe, expect, it } from 'vitest';
import { ASIDE, BEFORE_SIGN, LEAD_IN, SIGNS, YES_NO_START } from '../../src/search/question-signs.ts';
import type { Language } from '../../src/text/language.ts';

/** What in a text is a sign, with its kind, in the order of the table. */
function signs(text: string, language: Language): string[] {
  return SIGNS[language].flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), ([sign]) => `${kind}: ${sign}`),
  );
}

describe('SIGNS', () => {
  it.each([
    ['en', 'Since when is it so?', 'when: Since when'],
    ['en', 'WHAT YEAR was it?', 'when: WHAT YEAR'],
    ['en', 'wehn did it rain', 'when: wehn'],
    ['en', "What's the price of gas?", "how-much: What's the"],
    ['en', 'How many came?', 'how-many: How many'],
    ['en', 'What is the current population of Oman?', 'how-many: What is the current'],
    ['en', 'In which country is it?', 'where: which country'],
    ['en', 'How come it rained?', 'why: How come'],
    ['en', 'Whose car is it?', 'who: Whose'],
    ['en', 'Which minister left?', 'who: Which minister'],
    ['ru', 'С каких пор это так?', 'when: С каких пор'],
    ['ru', 'Сколько стоит газ?', 'how-much: Сколько'],
    ['ru', 'Сколько людей пришло?', 'how-many: Сколько'],
    ['ru', 'Откуда он?', 'where: Откуда'],
    ['ru', 'В чём причина?', 'why: В чём причина'],
    ['ru', 'С кем он говорил?', 'who: С кем'],
    ['kk', 'Қашан басталды?', 'when: Қашан'],
    ['kk', 'Газ қанша тұрады?', 'how-much: қанша тұрады'],
    ['kk', 'Қанша адам келді?', 'how-many: Қанша'],
    ['kk', 'Ол қайда?', 'where: қайда'],
    ['kk', 'Бұл кім?', 'who: кім'],
  ] as const)('of %s: "%s" is first of all %s', (language, text, sign) => {
    expect(signs(text, language)[0]).toBe(sign);
  });

  it.each([
    ['en', 'The whole showman somehow whispered.'],
    ['en', 'Whatever, Howard, whenever.'],
    ['ru', 'Чтобы некто никогда.'],
    ['ru', 'Кость осталась в столе.'],
    ['kk', 'Кімдік қайдағы.'],
  ] as const)('of %s: no part of a word is one, as in "%s"', (language, text) => {
    expect(signs(text, language)).toEqual([]);
  });

  it('have a phrase that means more before the word it begins with', () => {
    expect(signs('What time is it?', 'en')).toEqual(['when: What time', 'what: What']);
    expect(signs('Сколько рублей?', 'ru')).toEqual(['how-much: Сколько рублей', 'how-many: Сколько']);
    expect(signs('Неше теңге?', 'kk')).toEqual(['how-much: Неше теңге', 'how-many: Неше']);
  });

  it('ask for an age in Russian, unless it is how long ago', () => {
    expect(signs('Сколько лет Токаеву?', 'ru')[0]).toBe('how-many: Сколько лет');
    expect(signs('Сколько лет назад?', 'ru')[0]).toBe('how-many: Сколько');
  });
});

describe('LEAD_IN', () => {
  it.each([
    ['en', 'Please, can you tell me when it began?', 'when it began?'],
    ['en', 'Hi! Do you know who left?', 'who left?'],
    ['en', 'Just wondering: where is it?', 'where is it?'],
    ['en', "I'd like to know about why he left", 'why he left'],
    ['ru', 'Скажите, пожалуйста, кто это?', 'кто это?'],
    ['ru', 'Вы не знаете, где он?', 'где он?'],
    ['kk', 'Сәлем, айтшы, бұл кім?', 'бұл кім?'],
  ] as const)('of %s takes all of it off "%s"', (language, text, asked) => {
    expect(text.replace(LEAD_IN[language], '')).toBe(asked);
  });

  it.each([
    ['en', 'Sochi lies by the sea'],
    ['en', 'Telling tales'],
    ['en', 'About Kazakhstan'],
    ['ru', 'Нужно ли было это?'],
    ['ru', 'Астана растёт'],
  ] as const)('of %s takes nothing off "%s"', (language, text) => {
    expect(text.replace(LEAD_IN[language], '')).toBe(text);
  });
});

describe('YES_NO_START', () => {
  it('tells words that only ask from verbs that are asked about as well', () => {
    expect(YES_NO_START.en.exec('Is it true that it rained?')?.[1]).toBe('Is it true that');
    expect(YES_NO_START.en.exec('Did it rain?')).toMatchObject({ 0: 'Did', 1: undefined });
    expect(YES_NO_START.en.exec("Wasn't it cold?")?.[0]).toBe("Wasn't");
    expect(YES_NO_START.ru.exec('Правда ли, что шёл снег?')?.[0]).toBe('Правда ли, что');
    expect(YES_NO_START.kk.exec('Рас па, қар жауды?')?.[0]).toBe('Рас па');
  });

  it('begins no word, and no question for something else behind a condition', () => {
    expect(YES_NO_START.en.test('Island of what?')).toBe(false);
    expect(YES_NO_START.en.test('If it rained, who came?')).toBe(false);
    expect(YES_NO_START.en.test('Whether it rained')).toBe(true);
    expect(YES_NO_START.ru.test('Правдами')).toBe(false);
  });
});

describe('BEFORE_SIGN', () => {
  it.each([
    ['en', '', true],
    ['en', '— According to ', true],
    ['en', 'Since around the ', true],
    ['en', 'The man ', false],
    ['ru', 'Примерно до ', true],
    ['ru', 'Человек ', false],
    ['kk', '«', true],
    ['kk', 'Ол ', false],
  ] as const)('of %s: what stands behind "%s" begins the question: %s', (language, before, begins) => {
    expect(BEFORE_SIGN[language].test(before)).toBe(begins);
  });
});

describe('ASIDE', () => {
  it.each([
    ['en', ' it began, who led it?', true],
    ['en', ' did it begin, and who led it?', false],
    ['en', ' it began', false],
    ['ru', ' это началось, кто был во главе?', true],
    ['ru', ' сказали, что это началось?', false],
    ['ru', ' он решил,чтобы все ушли?', false],
    ['ru', ' это началось, какой был день?', true],
    ['kk', ' басталды, кім?', false],
  ] as const)('of %s: a "when" before "%s" only says when: %s', (language, behind, isAside) => {
    expect(ASIDE[language].test(behind)).toBe(isAside);
  });
});
