import type { Article } from '../src/articles/article.ts';
import { type Annotation, annotate as annotateWith } from '../src/text/annotation.ts';
import { NO_KNOWLEDGE } from '../src/text/names/knowledge.ts';

/** Annotates without what is known of words before: for tests in which names are not what matters. */
export function annotate(article: Article): Annotation {
  return annotateWith(article, NO_KNOWLEDGE);
}
