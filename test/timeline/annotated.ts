import type { Article } from '../../src/articles/article.ts';
import type { Annotation } from '../../src/text/annotation.ts';
import { annotate } from '../annotating.ts';

/** An article of one text, published on Monday, 10 January 2022 unless another day is given. */
export function annotated(text: string, article: Partial<Article> = {}): Annotation {
  return annotate({ id: 'a', date: '2022-01-10', text, ...article });
}
