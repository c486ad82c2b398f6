import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { quote } from '../../src/articles/article.ts';
import { LONGEST_SENTENCE, quoteOf, sentenceOf, understandableOf } from '../../src/conversation/quoting.ts';

const article: Article = {
  id: 'a1',
  date: '2022-01-10',
  text: 'First one. Second one.\n \nThird one.\r\nFourth one.  ',
};
const quoted = (text: string, longest = 700) => {
  const start = article.text.indexOf(text);
  return quoteOf(quote(article, start, start + text.length), { longest })[0]?.content;
};

describe('a quote', () => {
  test('is marked only at the ends where its paragraph goes on', () => {
    expect(quoted('First one. Second one.')).toEqual(['First one. Second one.']);
    expect(quoted('First one.')).toEqual(['First one.', ' …']);
    expect(quoted('Second one.')).toEqual(['… ', 'Second one.']);
    expect(quoted('Third one.')).toEqual(['Third one.']);
    expect(quoted('Fourth one.')).toEqual(['Fourth one.']);
  });

  test('over several paragraphs keeps the lines between them, not the blanks around them', () => {
    expect(quoted('Second one.\n \nThird one.\r\n')).toEqual(['… ', 'Second one.\n \nThird one.']);
  });

  test('has the answering sentence in bold, without the blanks around it', () => {
    const whole = quote(article, 0, 22);
    const content = (start: number, end: number) =>
      quoteOf(whole, { emphasis: { start, end }, longest: 700 })[0]?.content;
    expect(content(10, 22)).toEqual(['First one. ', { style: 'bold', text: 'Second one.' }]);
    expect(content(0, 10)).toEqual([{ style: 'bold', text: 'First one.' }, ' Second one.']);
    expect(content(-5, 99)).toEqual([{ style: 'bold', text: 'First one. Second one.' }]);
    expect(content(10, 11)).toEqual(['First one. Second one.']);
  });

  test('that is too long is narrowed to the answering sentence', () => {
    const whole = quote(article, 0, 22);
    expect(quoteOf(whole, { emphasis: { start: 11, end: 22 }, longest: 20 })[0]?.content).toEqual([
      '… ',
      { style: 'bold', text: 'Second one.' },
    ]);
  });

  test('whose answering sentence is too long itself is cut after a word', () => {
    expect(quoted('First one. Second one.', 14)).toEqual(['First one.', ' …']);
  });

  test('of blanks is none', () => {
    expect(quoteOf(quote(article, 22, 25), { longest: 700 })).toEqual([]);
  });
});

test('the answering sentence alone is a quotation of the same article', () => {
  const excerpt = quote(article, 11, 35);
  expect(sentenceOf(excerpt, { start: 14, end: 24 })).toEqual(quote(article, 25, 35));
  expect(sentenceOf(excerpt, { start: 14, end: 999 })).toEqual(quote(article, 25, 35));
});

describe('what is shown of an answering sentence alone', () => {
  const shown = (text: string, sentence: string) => {
    const whole = quote({ id: 'a1', date: '2022-01-10', text }, 0, text.length);
    const start = text.indexOf(sentence);
    const { quotation, emphasis } = understandableOf(whole, { start, end: start + sentence.length });
    return [quotation.text, emphasis && quotation.text.slice(emphasis.start, emphasis.end)];
  };

  test('is the sentence itself where it can be understood by itself', () => {
    expect(shown('Rau came. Rain fell.', 'Rain fell.')).toEqual(['Rain fell.', undefined]);
  });

  test('has the sentence before it where it begins with a pronoun', () => {
    expect(shown('Rain fell. Rau came. He spoke.', 'He spoke.')).toEqual([
      'Rau came. He spoke.',
      'He spoke.',
    ]);
  });

  test('has it only if there is room for both', () => {
    const before = `Rau ${'a'.repeat(LONGEST_SENTENCE)}.`;
    expect(shown(`${before} He spoke.`, 'He spoke.')).toEqual(['He spoke.', undefined]);
  });
});
