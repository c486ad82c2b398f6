import type { Article } from '../../src/articles/article.ts';
import type { Span } from '../../src/text/span.ts';

/** A name of which is known whom it names. */
export interface KnownMention extends Span {
  readonly kind: 'person' | 'organisation';
  /** The same for all mentions of one entity; across texts only where the set says so. */
  readonly entity: string;
}

/** A text in which it is known which names mean the same. */
export interface MergedText {
  readonly article: Article;
  /** In order. */
  readonly mentions: readonly KnownMention[];
  /** The pronouns "he" and "she" of which is known whom they mean, in order; none where pronouns are not marked. */
  readonly pronouns: readonly KnownMention[];
  /** Whether a name found at a place where none is known would be wrong. */
  readonly isJudged: (name: Span) => boolean;
}

export interface MergedSet {
  readonly name: string;
  readonly texts: readonly MergedText[];
  /** Whether entities are the same across texts. */
  readonly isShared: boolean;
}
