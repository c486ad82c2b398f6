import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, sentencesOf } from '../../src/text/sentences.ts';
import { contains } from '../../src/text/span.ts';

const paragraphs = (text: string): string[] =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
const sentences = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'Mr',
        'A',
        '.',
        '. ',
        '? ',
        '…',
        '”',
        '“',
        ' ',
        '\n',
        '\r\n',
        '5',
        'г',
        'о',
        'U.S',
        '。',
        '🙂',
      ),
    )
    .map((pieces) => pieces.join('')),
);

describe('sentencesOf', () => {
  it('parts sentences at full stops, question and exclamation marks', () => {
    expect(sentences('Gas rose. Why? Nobody knew! They left…  So it was.')).toEqual([
      'Gas rose.',
      'Why?',
      'Nobody knew!',
      'They left…',
      'So it was.',
    ]);
  });

  it('goes on where the next word is in lower case', () => {
    expect(sentences('“Go!” he said. It cost 5 p. a piece.')).toEqual([
      '“Go!” he said.',
      'It cost 5 p. a piece.',
    ]);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(sentences('He said: “We agree.” Then he left. (Nobody saw it.) All went.')).toEqual([
      'He said: “We agree.”',
      'Then he left.',
      '(Nobody saw it.)',
      'All went.',
    ]);
  });

  it('parts sentences where a quotation begins without a blank', () => {
    expect(sentences('Troops came to their aid.“Now we wait,” he said.')).toEqual([
      'Troops came to their aid.',
      '“Now we wait,” he said.',
    ]);
  });

  it.each([
    'Mr. Smith met Dr. Brown in St. Petersburg.',
    'It lies on Mt. Everest, said Gen. Lee of Acme Inc. Tuesday.',
    'See No. 5 on p. 12 of vol. 3.',
    'He met J. A. Smith and George W. Bush.',
    'The U.S. Senate voted.',
    'Gas rose by 3.5 percent to 1.2 dollars.',
    'They met on Jan. 9 with Sept. 11 in mind.',
    'Президент В. В. Путин прибыл.',
    'А. И. Иванов живёт в г. Алматы на ул. Абая.',
    'Это стоило 5 тыс. рублей и 3 млн. Тенге.',
  ])('does not end a sentence within %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('ends one behind an abbreviation before a word that begins sentences', () => {
    expect(sentences('They went to the U.S. The vote failed.')).toEqual([
      'They went to the U.S.',
      'The vote failed.',
    ]);
    expect(sentences('It ended at 5 p.m. He left.')).toEqual(['It ended at 5 p.m.', 'He left.']);
    expect(sentences('Nobody said No. They left.')).toEqual(['Nobody said No.', 'They left.']);
  });

  it('ends one behind the Russian sign of a year, not behind that of a town', () => {
    expect(sentences('Это было в 2022 г. Протесты кончились в г. Алматы.')).toEqual([
      'Это было в 2022 г.',
      'Протесты кончились в г. Алматы.',
    ]);
  });

  it('ends one at the full stop of Chinese and Japanese, without a blank', () => {
    expect(sentences('今日は雨。明日は？はい！')).toEqual(['今日は雨。', '明日は？', 'はい！']);
  });

  it('counts from the beginning of the text, not of the paragraph', () => {
    expect(sentencesOf('One.\n\nTwo. Three.', { start: 6, end: 17 })).toEqual([
      { start: 6, end: 10 },
      { start: 11, end: 17 },
    ]);
  });

  it('gives sentences in order that hold all of a paragraph but blanks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of sentencesOf(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  it('is done with a long text in which everything almost fits', () => {
    for (const piece of ['Mr. ', 'A. ', '. ', '.', '."', 'г. ', ' ', '...x']) {
      const text = piece.repeat(20_000);
      expect(sentencesOf(text, { start: 0, end: text.length }).length).toBeLessThanOrEqual(text.length);
    }
  }, 3000);
});

describe('paragraphsOf', () => {
  it('takes what lies between blank lines, line breaks inside included', () => {
    expect(paragraphs('One\nline.\n\nTwo.\n \t\nThree.')).toEqual(['One\nline.', 'Two.', 'Three.']);
  });

  it('takes lines where there is no blank line', () => {
    expect(paragraphs('One.\nTwo.\n')).toEqual(['One.', 'Two.']);
  });

  it('reads either line ending', () => {
    expect(paragraphs('One.\r\n\r\nTwo.')).toEqual(['One.', 'Two.']);
    expect(paragraphs('One.\r\nTwo.')).toEqual(['One.', 'Two.']);
  });

  it.each([
    'Related materials:',
    'Related articles',
    'Read more: Gas prices rise again',
    'See also',
    'Photo: Reuters',
    'Photo by Asel Bek',
    'Advertisement',
    'Читайте также: В Алматы выросли цены',
    'Фото: ТАСС',
    'Тағы оқыңыз',
    'More from this author:',
    '* * *',
    '———',
  ])('leaves out %s', (line) => {
    expect(paragraphs(`One.\n\n${line}\n\nTwo.`)).toEqual(['One.', 'Two.']);
  });

  it.each([
    'Photo shows riot as police close in',
    'Source close to the talks sees a deal',
    'Related cases rise in Almaty',
    'Recommended dose halved',
    'Advertisement spending falls',
    'Реклама табака запрещена',
    'See also what he said on Monday.',
    'The minister named these reasons for the rise in prices:',
  ])('keeps %s', (line) => {
    expect(paragraphs(`One.\n\n${line}\n\nTwo.`)).toEqual(['One.', line, 'Two.']);
  });

  it('finds none in a text without letters', () => {
    expect(paragraphs('')).toEqual([]);
    expect(paragraphs(' \n\n…\n')).toEqual([]);
  });

  it('gives paragraphs in order, without blanks round them, and sentences that lie in them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const paragraph of paragraphsOf(text)) {
          expect(paragraph.start).toBeGreaterThanOrEqual(last);
          const inside = text.slice(paragraph.start, paragraph.end);
          expect(inside.trim()).toBe(inside);
          expect(inside).not.toBe('');
          const parts = sentencesOf(text, paragraph);
          expect(parts.every((sentence) => contains(paragraph, sentence))).toBe(true);
          last = paragraph.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
