import { describe, expect, test } from 'vitest';
import { commandIn, languageToAnswer, requestOf } from '../../src/conversation/request.ts';

const english = { preferred: 'en' } as const;

describe('requestOf', () => {
  test.each([
    ['/timeline Tokayev', 'timeline', 'Tokayev'],
    ['/Timeline@some_bot  4-7 January ', 'timeline', '4-7 January'],
    ['/WHO\nRau', 'who', 'Rau'],
    ['/who', 'who', ''],
    ['/who: Rau', 'who', 'Rau'],
    ['/ask When did it begin?', 'answer', 'When did it begin?'],
    ['  When did it begin? ', 'answer', 'When did it begin?'],
    ['/etc/hosts is a file', 'answer', '/etc/hosts is a file'],
    ['', 'answer', ''],
  ])('%j asks for %s about %j', (text, kind, about) => {
    expect(requestOf(text, english)).toEqual({ kind, about, page: 0, language: 'en' });
  });

  test.each([
    ['/start', 'start'],
    ['/start a1b2', 'start'],
    ['/Help', 'help'],
    ['/privacy', 'privacy'],
    ['/weather', 'help'],
  ])('%j asks for %s in the reader’s language', (text, kind) => {
    expect(requestOf(text, { preferred: 'kk' })).toEqual({ kind, language: 'kk' });
  });
});

test('a command says to which bot it is addressed and whether it is known', () => {
  expect(commandIn('/Who@Other_Bot Rau')).toEqual({ kind: 'who', addressee: 'Other_Bot', words: 'Rau' });
  expect(commandIn('who /who')).toBeUndefined();
  expect(commandIn('/weather in Almaty')?.kind).toBeUndefined();
});

describe('a greeting', () => {
  test.each([
    ['hello', 'en'],
    ['Привет!', 'ru'],
    ['Сәлем', 'kk'],
  ] as const)('%s gets the welcome', (text, language) => {
    expect(requestOf(text, { preferred: language })).toEqual({ kind: 'start', language });
  });

  test('before a question is part of it', () => {
    expect(requestOf('Hello, who is Rau?', { preferred: 'en' })).toMatchObject({ kind: 'answer' });
  });
});

describe('the language to answer in', () => {
  test.each([
    ['When did it begin?', 'ru', 'en'],
    ['Who resigned?', 'ru', 'en'],
    ['Когда начались протесты?', 'kk', 'ru'],
    ['Наразылық қашан басталды?', 'ru', 'kk'],
  ] as const)('%j is that of the words', (about, preferred, language) => {
    expect(languageToAnswer(about, preferred)).toBe(language);
  });

  test.each([
    ['Tokayev', 'kk', 'kk'],
    ['2022-01-02', 'ru', 'ru'],
    ['Назарбаев', 'kk', 'kk'],
    ['Назарбаев', 'en', 'ru'],
    ['', 'kk', 'kk'],
  ] as const)(
    '%j alone leaves it to the reader, as far as the script allows',
    (about, preferred, language) => {
      expect(languageToAnswer(about, preferred)).toBe(language);
    },
  );
});
