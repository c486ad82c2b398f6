import type { Article } from '../articles/article.ts';
import { type Annotation, annotationOf, type Findings, findingsIn } from '../text/annotation.ts';
import type { NameKnowledge } from '../text/names/knowledge.ts';
import { appearancesIn } from '../who/appearing/appearances.ts';
import type { PackedAppearances } from '../who/appearing/packed-appearances.ts';

/** One article with all that reading it finds. */
export interface Reading {
  readonly annotation: Annotation;
  readonly appearances: PackedAppearances;
}

/** The same without the article: plain numbers and strings, which follow from its text, date and language. */
export interface PackedReading {
  readonly findings: Findings;
  readonly appearances: PackedAppearances;
}

/** Reads articles with what is known of words before; each reading is pure. */
export function readerWith(knowledge: NameKnowledge): (article: Article) => Reading {
  return (article) => readingOf(article, packedReadingOf(article, knowledge));
}

/** What reading an article finds; some milliseconds' work for an ordinary one. */
export function packedReadingOf(article: Article, knowledge: NameKnowledge): PackedReading {
  const findings = findingsIn(article, knowledge);
  return { findings, appearances: appearancesIn(annotationOf(article, findings)) };
}

/** The reading of an article out of what `packedReadingOf` found in it. */
export function readingOf(article: Article, { findings, appearances }: PackedReading): Reading {
  return { annotation: annotationOf(article, findings), appearances };
}
