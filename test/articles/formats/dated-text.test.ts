import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDatedText } from '../../../src/articles/formats/dated-text.ts';
import { texts } from '../texts.ts';

const read = (file: string) => [...readDatedText(file, 'a')];
const HINT = 'it should begin with "date YYYY-MM-DD" or with front matter';

describe('a dated text', () => {
  it.each([
    'date 2022-01-10 Protests began.',
    ' date 2022-01-10 Protests began.\n',
    'date: 2022-01-10\n\nProtests began.\n\n',
    'DATE:2022-01-10\r\nProtests began.\r\n',
    '\tDate : 2022-01-10T08:00:00+06:00\n  Protests began.',
  ])('is what follows the date, without the blanks around it: %j', (file) => {
    expect(read(file)).toEqual([
      { kind: 'article', line: 1, article: { id: 'a', date: '2022-01-10', text: 'Protests began.' } },
    ]);
  });

  it('keeps everything inside the text, with LF for CRLF', () => {
    expect(read('date 2022-01-10 A.\r\n\r\n  B.  \r\ndate 2022-01-11 C.')).toMatchObject([
      { article: { date: '2022-01-10', text: 'A.\n\n  B.  \ndate 2022-01-11 C.' } },
    ]);
  });

  it('begins on the line of its date', () => {
    expect(read('\n \r\ndate 2022-01-10 A.')).toMatchObject([{ kind: 'article', line: 3 }]);
  });

  it.each(['Protests began.', 'dated 2022-01-10 A', 'date', 'date2022-01-10 A', '2022-01-10 A'])(
    'without a date is told: %j',
    (file) => {
      expect(read(file)).toEqual([{ kind: 'problem', line: 1, reason: `has no date; ${HINT}` }]);
    },
  );

  it.each(['', ' \n\n'])('that is empty is told: %j', (file) => {
    expect(read(file)).toEqual([{ kind: 'problem', line: 1, reason: `is empty; ${HINT}` }]);
  });

  it('with a day that does not exist is told, with its line', () => {
    expect(read('\ndate 2022-02-30 A')).toEqual([
      { kind: 'problem', line: 2, reason: 'the day 2022-02-30 does not exist; correct the date' },
    ]);
  });

  it('with a date in another writing is told what is expected', () => {
    expect(read('date 10.01.2022 A')).toEqual([
      {
        kind: 'problem',
        line: 1,
        reason: 'the date "10.01.2022" cannot be read; write it as YYYY-MM-DD, such as 2022-01-10',
      },
    ]);
  });

  it('with nothing after its date is told', () => {
    expect(read('date 2022-01-10 \n')).toEqual([{ kind: 'problem', line: 1, reason: 'has no text' }]);
  });

  it('is any text without blanks around it', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const text = written.trim();
        expect(read(`date 2022-01-10\n${text}\n`)).toMatchObject([
          { article: { text: text.replace(/\r\n/g, '\n') } },
        ]);
      }),
    );
  });
});
