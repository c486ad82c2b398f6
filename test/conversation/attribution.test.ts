import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { attributionOf, reportLineOf } from '../../src/conversation/attribution.ts';
import { textOf } from '../../src/conversation/reply.ts';

const article: Article = { id: 'a1', date: '2022-01-10', text: 'Text.' };
const lineOf = (dates: readonly string[], from: Article = article) =>
  textOf(attributionOf(from, dates, 'en', { stress: false }));

test('a month or a year is when something happened in', () => {
  expect(lineOf(['2022-01'])).toBe('Happened in January 2022 · reported 10 January 2022');
  expect(lineOf(['2021'])).toBe('Happened in 2021 · reported 10 January 2022');
  expect(lineOf(['2022-01-02', '2021'])).toBe('Happened 2 January 2022, 2021 · reported 10 January 2022');
});

test('an event of the day of the report is not dated twice', () => {
  expect(lineOf(['2022-01-10'])).toBe('Happened 10 January 2022 · reported the same day');
});

test('what lay ahead when it was reported is never said to have happened', () => {
  expect(lineOf(['2022-01-13'])).toBe('Expected: 13 January 2022 · reported 10 January 2022');
  expect(lineOf(['2022-01-13', '2022-01-09'])).toBe(
    'Happened 9 January 2022 · expected: 13 January 2022 · reported 10 January 2022',
  );
  expect(lineOf(['2021', '2022-01-13', '2022-02'])).toBe(
    'Happened in 2021 · expected: 13 January 2022, February 2022 · reported 10 January 2022',
  );
});

test('of many dates the first three are named, each once, and only those that have days', () => {
  expect(lineOf(['2022-01-02', 'PAST_REF', '2022-01-02', '2022-01-03', '2022-01-04', '2022-01-05'])).toBe(
    'Happened 2 January 2022, 3 January 2022, 4 January 2022 · reported 10 January 2022',
  );
  expect(lineOf(['PRESENT_REF'])).toBe('Reported 10 January 2022');
});

test('the source is named before the title, and neither the id nor a blank', () => {
  expect(lineOf([], { ...article, source: 'TASS', title: 'Call' })).toBe('Reported 10 January 2022, TASS');
  expect(lineOf([], { ...article, source: ' \n', title: ' A\n call ' })).toBe(
    'Reported 10 January 2022, A call',
  );
  expect(lineOf([], { ...article, source: '', title: '' })).toBe('Reported 10 January 2022');
});

test('an article that names neither a source nor a title is told by the site it stands on', () => {
  const url = 'https://steppe.example/2022/a';
  expect(reportLineOf({ ...article, url }, 'en')).toEqual([
    'Reported 10 January 2022',
    ', ',
    { style: 'link', text: 'steppe.example', url },
  ]);
  expect(reportLineOf({ ...article, url: 'javascript:alert(1)' }, 'en')).toEqual([
    'Reported 10 January 2022',
  ]);
});

test('a long title is cut after a word', () => {
  const title = `${'word '.repeat(30)}end`;
  expect(reportLineOf({ ...article, title }, 'en')[2]).toBe(`${'word '.repeat(16).trim()}…`);
});

test('only an address of the web becomes a link', () => {
  const linked = (url: string) => reportLineOf({ ...article, source: 'TASS', url }, 'en')[2];
  expect(linked('https://tass.example/1')).toEqual({
    style: 'link',
    text: 'TASS',
    url: 'https://tass.example/1',
  });
  expect(linked('javascript:alert(1)')).toBe('TASS');
  expect(linked('https://')).toBe('TASS');
  expect(linked('')).toBe('TASS');
});
