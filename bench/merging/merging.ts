import type { Annotation } from '../../src/text/annotation.ts';
import type { Span } from '../../src/text/span.ts';
import { appearancesIn } from '../../src/who/appearing/appearances.ts';
import { unpackedAppearances } from '../../src/who/appearing/packed-appearances.ts';
import { merged } from '../../src/who/merging/merging.ts';
import { atOnce } from '../../src/who/slices.ts';
import { annotate } from '../annotating.ts';
import type { MergedSet, MergedText } from './merging-sets.ts';

/** A text with who is named in it, as Dateline sees it. */
export interface MergingOutcome {
  readonly text: MergedText;
  readonly found: readonly FoundMention[];
}

/** A name with whom it is taken to mean. */
export interface FoundMention extends Span {
  /** The same for all mentions of one entity, in all texts. */
  readonly entity: string;
}

/** Merging as readers get it: the names that Dateline finds in all texts of the set. */
export function withOwnMentions({ texts }: MergedSet): MergingOutcome[] {
  return mergedIn(
    texts,
    texts.map(({ article }) => annotate(article)),
  );
}

/** Merging by itself: the names that are known, and no other, are given to it with their kinds. */
export function withKnownMentions({ texts }: MergedSet): MergingOutcome[] {
  const annotations = texts.map(({ article, mentions }): Annotation => {
    const names = mentions.map(({ start, end, kind }) => ({
      start,
      end,
      kind,
      text: article.text.slice(start, end),
    }));
    return { ...annotate(article), names };
  });
  return mergedIn(texts, annotations);
}

function mergedIn(texts: readonly MergedText[], annotations: readonly Annotation[]): MergingOutcome[] {
  const ordered = annotations.toSorted(({ article: a }, { article: b }) =>
    a.date < b.date ? -1 : Number(a.date > b.date),
  );
  const appearances = ordered.flatMap((annotation) =>
    unpackedAppearances(annotation, appearancesIn(annotation)),
  );
  const found = new Map<string, FoundMention[]>();
  for (const [index, cluster] of atOnce(merged(appearances)).entries()) {
    for (const { annotation, mentions } of cluster.appearances) {
      const { id } = annotation.article;
      const known = found.get(id) ?? [];
      for (const { start, end } of mentions) known.push({ start, end, entity: String(index) });
      found.set(id, known);
    }
  }
  return texts.map((text) => ({ text, found: found.get(text.article.id) ?? [] }));
}
