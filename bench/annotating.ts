import type { Article } from '../src/articles/article.ts';
import { type Annotation, annotate as annotateWith } from '../src/text/annotation.ts';
import { type NameKnowledge, readNameKnowledge } from '../src/text/names/knowledge.ts';

let read: NameKnowledge | undefined;

/** What `data/` knows of words, read once. */
export function knowledge(): NameKnowledge {
  read ??= readNameKnowledge();
  return read;
}

/** The day of texts of which none is known; nothing about names depends on it. */
export const SOME_DAY = '2000-01-01';

/** Annotates as the program does: with what `data/` knows of words. */
export function annotate(article: Article): Annotation {
  return annotateWith(article, knowledge());
}
