import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { contains, type Span, type SpanList } from '../../src/text/span.ts';
import { annotate } from '../annotating.ts';

const text =
  'Mukhtar Tleuberdi called Rau on January 9.\n\nRelated materials:\n\nHe stressed the need. It rained.';
const article: Article = { id: 'a', date: '2022-01-10', text };
const cut = (spans: SpanList<Span>): string[] => spans.map(({ start, end }) => text.slice(start, end));

describe('annotate', () => {
  const annotation = annotate(article);

  it('keeps the article as it is', () => {
    expect(annotation.article).toBe(article);
  });

  it('finds paragraphs and sentences, boilerplate left out', () => {
    expect(cut(annotation.paragraphs)).toEqual([
      'Mukhtar Tleuberdi called Rau on January 9.',
      'He stressed the need. It rained.',
    ]);
    expect(cut(annotation.sentences)).toEqual([
      'Mukhtar Tleuberdi called Rau on January 9.',
      'He stressed the need.',
      'It rained.',
    ]);
  });

  it('resolves dates by the day of the article', () => {
    expect([...annotation.dates]).toMatchObject([{ text: 'January 9', type: 'DATE', value: '2022-01-09' }]);
    expect([...annotate({ ...article, date: '2019-01-10' }).dates]).toMatchObject([{ value: '2019-01-09' }]);
  });

  it('finds what acronyms stand for', () => {
    const { definitions } = annotate({ ...article, text: 'The World Health Organization (WHO) met.' });
    expect(definitions).toEqual([{ short: { start: 31, end: 34 }, long: { start: 4, end: 29 } }]);
    expect(annotation.definitions).toEqual([]);
  });

  it('finds names', () => {
    expect([...annotation.names]).toContainEqual({
      start: 0,
      end: 17,
      text: 'Mukhtar Tleuberdi',
      kind: 'person',
    });
  });

  it('tells the language by the text, and believes what the article declares where that can be', () => {
    expect(annotation.language).toBe('en');
    expect(annotate({ ...article, text: 'Президент министр', language: 'kk' }).language).toBe('kk');
    expect(annotate({ ...article, language: 'kk' }).language).toBe('en');
  });

  it('gives the same for the same article', () => {
    expect(annotate({ ...article })).toEqual(annotation);
  });

  it('gives every list in order, within the text and in agreement with it', () => {
    const pieces = fc.constantFrom(
      ...[
        'On January 9, ',
        'Anthony Blinken ',
        'met ',
        'the OSCE. ',
        '\n\n',
        'Токаев ',
        '9 января ',
        '2022',
        '. ',
        '🙂 ',
        '東京',
      ],
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(any, (body) => {
        const lists = annotate({ ...article, text: body });
        const [paragraphs, sentences] = [[...lists.paragraphs], [...lists.sentences]];
        const [tokens, dates, names] = [[...lists.tokens], [...lists.dates], [...lists.names]];
        for (const spans of [paragraphs, sentences, tokens, dates, names]) {
          spans.forEach(({ start, end }, index) => {
            expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.start ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(body.length);
          });
        }
        for (const mention of [...tokens, ...dates, ...names]) {
          expect(body.slice(mention.start, mention.end)).toBe(mention.text);
        }
        for (const sentence of sentences) {
          expect(paragraphs.some((paragraph) => contains(paragraph, sentence))).toBe(true);
        }
      }),
    );
  });
});
