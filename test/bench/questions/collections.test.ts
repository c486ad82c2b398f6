import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Collection,
  narrowed,
  readCollection,
  withHalfOfAnswersRemoved,
  withoutDays,
} from '../../../bench/questions/collections.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const lines = (objects: readonly object[]) => objects.map((one) => `${JSON.stringify(one)}\n`).join('');
const file = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

const corpus = lines([
  { _id: 'a', title: 'Fuel', text: 'Prices rose.', date: '2022-01-02' },
  { _id: 'b', title: '', text: 'Prices fell.' },
]);
const queries = lines([
  { _id: 'q1', text: 'What rose?', date: '2022-01-03', answers: ['Prices'] },
  { _id: 'q2', text: 'Who fell?', answerable: false },
]);
const qrels = 'query-id\tcorpus-id\tscore\nq1\ta\t1\nq1\tb\t0\nq1\tgone\t1\nq2\tb\t1\n';

describe('readCollection', () => {
  it('reads articles, questions and what answers them', () => {
    file('corpus.jsonl', corpus);
    file('queries.jsonl', queries);
    file('qrels.tsv', qrels);
    const { name, articles, questions } = readCollection(folder);
    expect(name).toBe(basename(folder));
    expect(articles[0]).toEqual({ id: 'a', title: 'Fuel', text: 'Prices rose.', date: '2022-01-02' });
    expect(questions).toEqual([
      { id: 'q1', text: 'What rose?', asked: '2022-01-03', answers: ['Prices'], right: new Set(['a']) },
      { id: 'q2', text: 'Who fell?', asked: undefined, answers: [], right: new Set() },
    ]);
  });

  it('gives undated articles all the same date and leaves an empty title out', () => {
    file(
      'corpus.jsonl',
      lines([
        { _id: 'b', title: '', text: 'One.' },
        { _id: 'c', text: 'Two.' },
      ]),
    );
    file('queries.jsonl', queries);
    file('qrels.tsv', qrels);
    const [first, second] = readCollection(folder).articles;
    expect(first).not.toHaveProperty('title');
    expect(first?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(second?.date).toBe(first?.date);
  });

  it('reads a packed corpus', () => {
    file('corpus.jsonl.gz', gzipSync(corpus));
    file('queries.jsonl', queries);
    file('qrels.tsv', qrels);
    expect(readCollection(folder).articles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    [
      'queries.jsonl',
      '{"_id": "q1", "text": "What?"}\n{"_id": "q2"',
      'queries.jsonl:2: should be a JSON object',
    ],
    ['queries.jsonl', '{"_id": "q1"}', 'queries.jsonl:1: "text"'],
    ['corpus.jsonl', '\n{"_id": "a", "text": "One.", "date": "2022-02-30"}', 'corpus.jsonl:2: "date"'],
    ['qrels.tsv', 'query-id\tcorpus-id\tscore\nq1 a 1\n', 'qrels.tsv:2: should be'],
  ])('names file, line and reason for a broken %s', (name, content, message) => {
    file('corpus.jsonl', corpus);
    file('queries.jsonl', queries);
    file('qrels.tsv', qrels);
    file(name, content);
    expect(() => readCollection(folder)).toThrow(message);
  });

  it('says so when there is no article', () => {
    file('corpus.jsonl', '\n');
    expect(() => readCollection(folder)).toThrow('holds no article');
  });
});

/** As many articles as questions; the question of each number is answered by the article of that number. */
const collection: Collection = {
  name: 'made',
  articles: Array.from({ length: 400 }, (_, i) => ({ id: `a${i}`, date: '2022-01-01', text: 'One.' })),
  questions: Array.from({ length: 200 }, (_, i) => ({
    id: `q${i}`,
    text: 'What?',
    asked: undefined,
    answers: [],
    right: new Set([`a${i}`]),
  })),
};

describe('narrowed', () => {
  it('keeps all questions, without the articles that are gone as their answers', () => {
    const { articles, questions } = narrowed(collection, (id) => id === 'a1');
    expect(articles.map(({ id }) => id)).toEqual(['a1']);
    expect(questions).toHaveLength(200);
    expect(questions.filter(({ right }) => right.size > 0).map(({ id }) => id)).toEqual(['q1']);
  });
});

describe('withHalfOfAnswersRemoved', () => {
  it('takes about half of the articles that answer and none of the others, always the same', () => {
    const once = withHalfOfAnswersRemoved(collection);
    const answerable = once.questions.filter(({ right }) => right.size > 0);
    expect(Math.abs(answerable.length - 100)).toBeLessThan(30);
    expect(once.articles).toHaveLength(200 + answerable.length);
    expect(withHalfOfAnswersRemoved(collection)).toEqual(once);
  });
});

describe('withoutDays', () => {
  it('forgets when questions were asked and nothing else', () => {
    const dated = {
      ...collection,
      questions: collection.questions.map((question) => ({ ...question, asked: '2022-01-03' })),
    };
    expect(withoutDays(dated)).toEqual(collection);
    expect(dated.questions[0]?.asked).toBe('2022-01-03');
  });
});
