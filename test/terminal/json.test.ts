import { describe, expect, it } from 'vitest';
import { quote } from '../../src/articles/article.ts';
import { answerRecord, entityRecord, entryRecord, problemRecord } from '../../src/terminal/json.ts';
import { ARTICLE, ENTITY, ENTRY, EXCERPT } from './fakes.ts';

const ORIGIN = { id: 'one', title: null, source: 'TASS', url: null };

describe('answerRecord', () => {
  const answer = {
    question: 'When?',
    language: 'en',
    kind: 'when',
    subject: 'nobody',
    answered: true,
    confidence: 0.98765432,
    window: { from: '2022-01-01', to: '2022-01-31' },
    excerpts: [EXCERPT],
  } as const;

  it('has every key that scripts read, in the agreed order, and four decimals', () => {
    const text =
      '{"id":"7","question":"When?","answered":true,"confidence":0.9877,' +
      '"window":{"from":"2022-01-01","to":"2022-01-31"},"excerpts":[' +
      '{"text":"Rau spoke. The protests began on January 2. They ended.","highlight":[11,43],' +
      '"dates":["2022-01-02"],"published":"2022-01-10","passage":"one#1","score":2.3457,' +
      '"article":{"id":"one","title":null,"source":"TASS","url":null}}]}';
    expect(JSON.stringify(answerRecord(answer, '7'))).toBe(text);
  });

  it('leaves out an id that was not given, and has null for no window', () => {
    const record = answerRecord({ ...answer, window: null, excerpts: [] });
    expect(record).toEqual({
      question: 'When?',
      answered: true,
      confidence: 0.9877,
      window: null,
      excerpts: [],
    });
    expect(record).not.toHaveProperty('id');
  });
});

describe('entryRecord', () => {
  it('tells the date of the event and that of the report', () => {
    expect(entryRecord(ENTRY)).toEqual({
      date: '2022-01-02',
      precision: 'day',
      text: 'The protests began on January 2.',
      published: '2022-01-10',
      salience: 0.6667,
      article: ORIGIN,
      also: [],
    });
  });

  it('tells who reports the same', () => {
    const { text, article } = ENTRY;
    expect(entryRecord({ ...ENTRY, also: [ENTRY] }).also).toEqual([
      { text, published: article.date, article: ORIGIN },
    ]);
  });

  it('tells how long something went on', () => {
    expect(entryRecord({ ...ENTRY, until: '2022-01-05' })).toMatchObject({ until: '2022-01-05' });
  });
});

describe('entityRecord', () => {
  it('tells names, roles and the sentences that tell most', () => {
    expect(entityRecord(ENTITY)).toEqual({
      name: 'Zbignev Rau',
      kind: 'person',
      roles: ['Chairman of the OSCE'],
      aliases: ['Rau'],
      mentions: 2,
      first: '2022-01-10',
      last: '2022-01-10',
      excerpts: [{ text: 'Rau spoke.', published: '2022-01-10', article: ORIGIN }],
    });
  });

  it('tells where an article stands', () => {
    const article = { ...ARTICLE, title: 'A title', url: 'https://example.org/' };
    const record = entityRecord({ ...ENTITY, excerpts: [quote(article, 0, 3)] });
    expect(record.excerpts[0]?.article).toEqual({
      id: 'one',
      title: 'A title',
      source: 'TASS',
      url: 'https://example.org/',
    });
  });
});

describe('entityRecord of a sentence without the name', () => {
  it('tells the pronoun and whom it is inferred to mean', () => {
    const excerpts = [{ ...quote(ARTICLE, 0, 3), inferred: 'He' }];
    expect(entityRecord({ ...ENTITY, excerpts }).excerpts[0]).toMatchObject({
      inferred: { pronoun: 'He', name: 'Zbignev Rau' },
    });
  });
});

describe('problemRecord', () => {
  it('tells file, line, reason and how much it matters', () => {
    expect(problemRecord({ file: 'a.json', line: 7, reason: 'no date' }, 'error')).toEqual({
      file: 'a.json',
      line: 7,
      reason: 'no date',
      severity: 'error',
    });
  });
});
