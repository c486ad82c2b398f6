import { describe, expect, test } from 'vitest';
import { converse } from '../../src/conversation/converse.ts';
import { messagesIn } from '../../src/conversation/messages/languages.ts';
import type { Library } from '../../src/library.ts';
import { answerOf, buttonsOf, lengthOf, libraryOf, shown } from './fakes.ts';

const LANGUAGES = ['en', 'ru', 'kk'] as const;
const TODAY = '2026-05-12';

describe('the start', () => {
  test('says what the bot is, what is covered, what to ask and the commands', async () => {
    const reply = await converse(libraryOf(), { kind: 'start', language: 'en' }, TODAY);
    expect(shown(reply).slice(1)).toEqual([
      'There are 2 articles, published 10–12 January 2022. Main topics: Kazakhstan, CSTO.',
      'Write a question, for example: *What do the articles say about Kazakhstan?*',
      '/timeline – what happened, day by day\n/who – who was involved, and as what\n/help – what else can be asked\n/privacy – what is kept of what you write',
    ]);
    expect(buttonsOf(reply)).toEqual([['Timeline: timeline 0 (new)', "Who's who: who 0 (new)"]]);
  });

  test('offers only a question that the articles answer', async () => {
    const ask: Library['ask'] = async (question) =>
      answerOf({ question, answered: question.includes('CSTO') });
    const reply = await converse(libraryOf({ ask }), { kind: 'start', language: 'ru' }, TODAY);
    expect(shown(reply)[2]).toBe('Напишите вопрос, например: *CSTO: что произошло?*');
    const silent = libraryOf({ ask: async () => answerOf({ answered: false }) });
    expect((await converse(silent, { kind: 'start', language: 'kk' }, TODAY)).blocks).toHaveLength(3);
  });

  test('has no example where nothing is covered', async () => {
    const coverage = async () => ({ articles: 0, published: null, topics: [] });
    const reply = await converse(libraryOf({ coverage }), { kind: 'start', language: 'ru' }, TODAY);
    expect(shown(reply)[1]).toBe('Статей пока нет.');
    expect(reply.blocks).toHaveLength(3);
  });
});

test.each(LANGUAGES)('start, help and privacy in %s fit a phone', async (language) => {
  for (const kind of ['start', 'help', 'privacy'] as const) {
    const reply = await converse(libraryOf(), { kind, language }, TODAY);
    expect(lengthOf(reply)).toBeGreaterThan(200);
    expect(lengthOf(reply)).toBeLessThan(1200);
  }
});

test.each([
  [
    1,
    'There is 1 article, published X.',
    'Всего 1 статья, дата публикации: X.',
    '1 мақала бар, жарияланған уақыты: X.',
  ],
  [
    3,
    'There are 3 articles, published X.',
    'Всего 3 статьи, даты публикации: X.',
    '3 мақала бар, жарияланған уақыты: X.',
  ],
  [
    12,
    'There are 12 articles, published X.',
    'Всего 12 статей, даты публикации: X.',
    '12 мақала бар, жарияланған уақыты: X.',
  ],
  [
    21,
    'There are 21 articles, published X.',
    'Всего 21 статья, даты публикации: X.',
    '21 мақала бар, жарияланған уақыты: X.',
  ],
])('%d articles are counted as each language counts', (count, ...sentences) => {
  expect(LANGUAGES.map((language) => messagesIn(language).coverage(count, 'X'))).toEqual(sentences);
});

test('mentions are counted in words', () => {
  const { named } = messagesIn('en');
  expect(named(1, 'X')).toBe('Named once, in an article of X.');
  expect(named(2, 'X')).toBe('Named twice, in reporting of X.');
  expect(named(5, 'X')).toBe('Named 5 times, in reporting of X.');
});
