import type { Article } from '../../src/articles/article.ts';
import type { NameMention } from '../../src/text/mentions.ts';
import type { Span, SpanList } from '../../src/text/span.ts';
import { SOME_DAY } from '../annotating.ts';

/** A name by the indexes of its first and its last token. */
export interface TokenName {
  readonly kind: NameMention['kind'];
  readonly first: number;
  readonly last: number;
}

/** A text of which the tokens and the names are known. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  /** Where each token stands, in order. */
  readonly tokens: readonly Span[];
  /** In order, without overlaps. */
  readonly names: readonly TokenName[];
}

/** The text as an article. */
export function articleOf({ id, text }: NamedText): Article {
  return { id, date: SOME_DAY, text };
}

/**
 * The names that were found, told by the tokens that they touch, as a tag for each token would tell them: a token belongs
 * to the first name that touches it, a name that touches none left is dropped.
 */
export function tokenNamesOf(found: SpanList<NameMention>, tokens: readonly Span[]): TokenName[] {
  const names: TokenName[] = [];
  let next = 0;
  for (const { start, end, kind } of found) {
    while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const first = next;
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    if (next > first) names.push({ kind, first, last: next - 1 });
  }
  return names;
}
