import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Article } from '../../src/articles/article.ts';
import type { Answer } from '../../src/search/answer.ts';
import type { Background } from '../../src/search/background.ts';
import { createSearch, type Search } from '../../src/search/search.ts';
import type { SemanticIndex } from '../../src/search/vectors/semantic-index.ts';
import type { Annotation } from '../../src/text/annotation.ts';
import type { Interval } from '../../src/text/calendar.ts';
import { annotate } from '../annotating.ts';
import type { TestQuestion } from './collections.ts';
import { createFts5 } from './fts5.ts';

/** What a system finds for a question. */
export interface Found {
  /** The ids of articles, best first, each once. */
  readonly articles: readonly string[];
  readonly milliseconds: number;
  /** The whole answer, of a system that gives one. */
  readonly answer?: Answer;
}

/** Something that has read articles and finds them again. */
export interface System {
  readonly name: string;
  find(question: TestQuestion): Promise<Found>;
}

/** Dateline's search over some articles, and when they appeared. */
export interface Indexed {
  readonly search: Search;
  readonly published: Interval;
}

/** What goes with a question: a question of no known day is asked when the last of the articles appears. */
export function circumstancesOf({ asked }: TestQuestion, { published }: Indexed) {
  return { asked: asked ?? published.to, published: () => published };
}

/** Lets Dateline's search take up articles, at least one; with meanings it waits until all can be compared. */
export async function indexOf(
  annotations: readonly Annotation[],
  background: Background,
  meanings?: SemanticIndex,
): Promise<Indexed> {
  const search = createSearch({ background, ...(meanings && { meanings }) });
  search.add(annotations);
  await meanings?.settled();
  const days = annotations.map(({ article }) => article.date).toSorted();
  return { search, published: { from: days[0] ?? '', to: days.at(-1) ?? '' } };
}

/** How many excerpts Dateline is asked for, as its own surfaces ask. */
export const EXCERPTS = 10;

export async function createDateline(
  articles: readonly Article[],
  background: Background,
  meanings?: SemanticIndex,
): Promise<System> {
  const indexed = await indexOf(articles.map(annotate), background, meanings);
  return {
    name: meanings === undefined ? 'Dateline by words alone' : 'Dateline',
    async find(question) {
      const circumstances = circumstancesOf(question, indexed);
      const ask = (limit: number) => indexed.search.ask(question.text, { ...circumstances, limit });
      const start = performance.now();
      const answer = await ask(EXCERPTS);
      const milliseconds = performance.now() - start;
      const first = articlesOf(answer);
      // Where several of the excerpts are of one article, it takes more of them to judge ten articles.
      const found =
        first.length < answer.excerpts.length ? articlesOf(await ask(Number.POSITIVE_INFINITY)) : first;
      return { articles: found, milliseconds, answer };
    },
  };
}

function articlesOf({ excerpts }: Answer): readonly string[] {
  return [...new Set(excerpts.map(({ article }) => article.id))];
}

/** MiniSearch alone, over titles and texts, with the options given and its own for the rest. */
export function createMiniSearch(name: string, options: SearchOptions, articles: readonly Article[]): System {
  const index = new MiniSearch<Article>({ fields: ['title', 'text'], searchOptions: options });
  index.addAll(articles);
  return systemOf(name, (question) => index.search(question).map(({ id }) => String(id)));
}

/** SQLite FTS5 alone, over titles and texts. */
export function createSqlite(articles: readonly Article[]): System {
  const index = createFts5(articles);
  return systemOf('SQLite FTS5', (question) => index.search(question).map(({ id }) => id));
}

function systemOf(name: string, search: (question: string) => readonly string[]): System {
  return {
    name,
    async find({ text }) {
      const start = performance.now();
      const articles = search(text);
      return { articles, milliseconds: performance.now() - start };
    },
  };
}
