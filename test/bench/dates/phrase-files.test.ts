import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPhrases } from '../../../bench/dates/phrase-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(name: string, content: string) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return readPhrases(file);
}
const result = (...values: object[]) => ({ Text: '', Resolution: { values } });

describe('readPhrases', () => {
  it('reads cases of Recognizers-Text, with every way in which they may be understood', () => {
    const cases = [
      {
        Input: 'Back on Sunday for an hour, weekly, now.',
        Context: { ReferenceDateTime: '2022-01-10T00:00:00' },
        Results: [
          result({ type: 'date', value: '2022-01-09' }, { type: 'date', value: '2022-01-16' }),
          result({ type: 'duration', timex: 'PT1H', value: '3600' }),
          result({ type: 'set', timex: 'P1W', value: 'not resolved' }),
          result({ type: 'datetime', timex: 'PRESENT_REF', value: '2022-01-10 00:00:00' }),
        ],
      },
      {
        Input: 'January 2 to 5, at ten, from 1 to 2, before Sunday',
        Results: [
          result({ type: 'daterange', start: '2022-01-02', end: '2022-01-05' }),
          result({ type: 'time', value: '10:00:00' }),
          result({ type: 'datetime', timex: 'x', value: '2022-01-10 10:00:00' }),
          result({ type: 'timerange', start: '13:00:00', end: '14:00:00' }),
          result({ type: 'date', value: '2022-01-09', Mod: 'before' }),
        ],
      },
    ];
    expect(read('DateTimeModel.json', `\uFEFF${JSON.stringify(cases)}`)).toEqual({
      name: 'DateTimeModel.json',
      leftOut: 2,
      phrases: [
        {
          text: 'Back on Sunday for an hour, weekly, now.',
          reference: '2022-01-10',
          language: 'en',
          expected: [
            ['days 2022-01-09/2022-01-09', 'days 2022-01-16/2022-01-16'],
            ['PT1H'],
            ['P1W'],
            ['PRESENT_REF'],
          ],
        },
        {
          text: 'January 2 to 5, at ten, from 1 to 2, before Sunday',
          reference: '2016-11-07',
          language: 'en',
          expected: [
            ['days 2022-01-02/2022-01-05', 'days 2022-01-02/2022-01-04'],
            ['clock 10:00:00'],
            ['moment 2022-01-10T10:00:00'],
          ],
        },
      ],
    });
  });
  it('reads examples of Duckling, each in the language of its file', () => {
    const source = String.raw`
negativeCorpus = (context, testOptions, examples)
  where examples = [ "25" ]

allExamples :: [Example]
allExamples = concat
  [ examples (datetime (2013, 2, 12, 0, 0, 0) Day)
             [ "\1089\1077\1075\1086\1076\1085\1103"
             , "a \"day\""
             ]
  , examples (datetimeHoliday (2013, 1, 1, 0, 0, 0) Year "Year")
             [ "y" ]
  , examples (datetime (2013, 2, 12, 16, 30, 0) Minute) [ "m" ]
  , examples (datetimeInterval
        ((2013, 2, 1, 0, 0, 0), (2013, 3, 0, 0, 0, 0)) Month)
             [ "i" ]
  , examples (datetimeInterval ((2013, 2, 1, 1, 0, 0), (2013, 2, 1, 2, 0, 0)) Hour)
             [ "left", "out" ]
  , examples (datetimeOpenInterval After (2013, 2, 1, 0, 0, 0) Day) [ "as well" ]
  , examples (datetime (2013, 10, 1, 0, 0, 0) Quarter) [ "q" ]
  , examples (datetime (2013, 2, 11, 0, 0, 0) Week) [ "w" ]
  ]`;
    const { phrases, leftOut } = read('RU-Corpus.hs', source);
    expect(phrases.map(({ text, expected }) => [text, ...expected.flat()])).toEqual([
      ['сегодня', 'days 2013-02-12/2013-02-12'],
      ['a "day"', 'days 2013-02-12/2013-02-12'],
      ['y', 'days 2013-01-01/2013-12-31'],
      ['m', 'moment 2013-02-12T16:30:00'],
      ['i', 'days 2013-02-01/2013-02-28'],
      ['q', 'days 2013-10-01/2013-12-31'],
      ['w', 'days 2013-02-11/2013-02-17'],
    ]);
    expect(leftOut).toBe(3);
    expect(phrases[0]).toMatchObject({ reference: '2013-02-12', language: 'ru' });
    expect(read('EN-Corpus.hs', source).phrases[0]?.language).toBe('en');
  });
  it('names the file that it cannot read', () => {
    expect(() => read('DateTimeModel.json', '[{"Results":[]}]')).toThrow('DateTimeModel.json');
  });
});
