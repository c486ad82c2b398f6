import type { Article } from '../articles/article.ts';
import { type Annotation, annotationOf, type Findings, findingsIn } from '../text/annotation.ts';
import { appearancesIn } from '../who/appearances.ts';
import type { PackedAppearances } from '../who/packed-appearances.ts';

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

/** Reads an article. Pure. */
export function readArticle(article: Article): Reading {
  return readingOf(article, packedReadingOf(article));
}

/** What reading an article finds; some milliseconds' work for an ordinary one. */
export function packedReadingOf(article: Article): PackedReading {
  const findings = findingsIn(article);
  return { findings, appearances: appearancesIn(annotationOf(article, findings)) };
}

/** The reading of an article out of what `packedReadingOf` found in it. */
export function readingOf(article: Article, { findings, appearances }: PackedReading): Reading {
  return { annotation: annotationOf(article, findings), appearances };
}
