import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { lotOf } from '../chance.ts';
import { day, linesOf, textOf } from '../json-lines.ts';

/** A question with what is known of its answer. */
export interface TestQuestion {
  readonly id: string;
  readonly text: string;
  /** The day on which it is asked, `YYYY-MM-DD`; `undefined` if the collection does not tell. */
  readonly asked: string | undefined;
  /** Answers in so many words; any one will do. */
  readonly answers: readonly string[];
  /** The ids of the articles that answer it; none when there is no answer. */
  readonly right: ReadonlySet<string>;
}

/** Articles, and questions about them. */
export interface Collection {
  readonly name: string;
  readonly articles: readonly Article[];
  /** In the order of the file. */
  readonly questions: readonly TestQuestion[];
}

/** The date of an article that has none in the collection: any will do, but always the same. */
const UNDATED = '2022-01-01';

const documentLine = z.object({
  _id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  date: day.optional(),
});
const queryLine = z.object({
  _id: z.string(),
  text: z.string(),
  date: day.optional(),
  answers: z.array(z.string()).default([]),
  answerable: z.boolean().default(true),
});

/**
 * Reads a collection in the layout of BEIR (Thakur et al. 2021): `corpus.jsonl` or `corpus.jsonl.gz` (`_id`, `title`,
 * `text`, and `date` where it is known), `queries.jsonl` (`_id`, `text`, and optionally `date`, the day of asking,
 * `answers` and `answerable`) and `qrels.tsv` (a header, then question, document and a score that is above 0 when the
 * document answers). The collection is called after the folder.
 * @throws Error with file, line and reason for what cannot be read, or when there is no article.
 */
export function readCollection(folder: string): Collection {
  const packed = join(folder, 'corpus.jsonl.gz');
  const corpus = existsSync(packed) ? packed : join(folder, 'corpus.jsonl');
  const articles = linesOf(corpus, documentLine).map(({ _id, title, text, date }) => ({
    id: _id,
    date: date ?? UNDATED,
    text,
    ...(title ? { title } : {}),
  }));
  if (articles.length === 0) throw new Error(`${corpus}: holds no article`);
  const ids = new Set(articles.map(({ id }) => id));
  const judged = readJudgements(join(folder, 'qrels.tsv'));
  const questions = linesOf(join(folder, 'queries.jsonl'), queryLine).map((line) => ({
    id: line._id,
    text: line.text,
    asked: line.date,
    answers: line.answers,
    right: new Set(line.answerable ? judged.get(line._id)?.filter((id) => ids.has(id)) : []),
  }));
  return { name: basename(folder), articles, questions };
}

/**
 * The same questions over fewer articles: what answered a question is forgotten together with the articles that are left
 * out, so that some have no answer any more.
 */
export function narrowed(
  { name, articles, questions }: Collection,
  keeps: (id: string) => boolean,
): Collection {
  return {
    name,
    articles: articles.filter(({ id }) => keeps(id)),
    questions: questions.map((question) => ({
      ...question,
      right: new Set([...question.right].filter(keeps)),
    })),
  };
}

/** Takes a random half of the articles that answer a question out, always the same half. */
export function withHalfOfAnswersRemoved(collection: Collection): Collection {
  const answering = new Set(collection.questions.flatMap(({ right }) => [...right]));
  return narrowed(collection, (id) => !answering.has(id) || lotOf(id, 'removed') < 0.5);
}

/** The same with no question's day of asking known. */
export function withoutDays(collection: Collection): Collection {
  const questions = collection.questions.map((question) => ({ ...question, asked: undefined }));
  return { ...collection, questions };
}

function readJudgements(file: string): Map<string, string[]> {
  const judged = new Map<string, string[]>();
  textOf(file)
    .split('\n')
    .slice(1)
    .forEach((line, index) => {
      if (line === '') return;
      const [question, document, score] = line.trimEnd().split('\t');
      if (question === undefined || document === undefined || !(Number(score) >= 0)) {
        throw new Error(
          `${file}:${index + 2}: should be a question, a document and a score, with tabs between`,
        );
      }
      if (Number(score) > 0) judged.set(question, [...(judged.get(question) ?? []), document]);
    });
  return judged;
}
