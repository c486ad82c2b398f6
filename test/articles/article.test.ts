import { expect, it } from 'vitest';
import { quote } from '../../src/articles/article.ts';

it('quotes an article word for word, by UTF-16 units', () => {
  const article = { id: 'a', date: '2022-01-10', text: '😀 Protests began.' };
  expect(quote(article, 3, 11)).toEqual({ article, start: 3, end: 11, text: 'Protests' });
});
