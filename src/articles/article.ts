import type { Correction } from './correction.ts';

/** One dated news text. */
export interface Article {
  /** Unique among all articles of a library. */
  readonly id: string;
  /** The dateline: the day of publication, `YYYY-MM-DD`. */
  readonly date: string;
  /** The text as read, after its header; every offset in the program counts UTF-16 units of it. */
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  /** The language the article declares, ISO 639-1. */
  readonly language?: string;
}

/** A verbatim stretch of an article: `text === article.text.slice(start, end)`, offsets in UTF-16 units. */
export interface Quotation {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Quotes `article` from `start` to `end`, offsets in UTF-16 units of its text. */
export function quote(article: Article, start: number, end: number): Quotation {
  return { article, start, end, text: article.text.slice(start, end) };
}

/** Something in the articles' files that could not be read; shown to the operator as `file:line: reason`. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
}

/** What happened to a collection of articles since it was last read. A changed article is in both lists. */
export interface ArticleChange {
  /** The ids of the articles that are gone or changed. */
  readonly removed: readonly string[];
  readonly added: readonly Article[];
  /** All of the operator's corrections, where they changed. */
  readonly corrections?: readonly Correction[];
}
