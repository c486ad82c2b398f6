import type { Annotation } from '../../text/annotation.ts';
import type { NameMention } from '../../text/mentions.ts';
import type { SpanList } from '../../text/span.ts';
import type { Entity } from '../entity.ts';

/** A mention with the sentence it stands in and what it says of the one named. */
export interface Appeared extends NameMention {
  /** The index of the sentence in the annotation. */
  readonly sentence: number;
  readonly roles: readonly string[];
  /** Whether it only names who reports. */
  readonly reports: boolean;
}

/** One person or organisation in one article: all its mentions there. */
export interface Appearance {
  readonly annotation: Annotation;
  readonly kind: Entity['kind'];
  readonly mentions: SpanList<Appeared>;
  /** The acronyms and long forms that the text joins, as written. */
  readonly short?: string;
  readonly long?: string;
}
