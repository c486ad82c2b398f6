import type { Article } from '../src/articles/article.ts';
import { type Annotation, annotate as annotateWith } from '../src/text/annotation.ts';
import { type NameKnowledge, readNameKnowledge } from '../src/text/names/knowledge.ts';

let knowledge: NameKnowledge | undefined;

/** Annotates as the program does: with what `data/` knows of words. */
export function annotate(article: Article): Annotation {
  knowledge ??= readNameKnowledge();
  return annotateWith(article, knowledge);
}
