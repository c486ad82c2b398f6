import type { Span } from './span.ts';

/** A word or number of a text with the forms under which it is compared. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, without diacritics: the form in which words are looked up. */
  readonly folded: string;
  /** The stem of the folded form in the language of the text. */
  readonly stem: string;
}

/** A stretch of text that names a date, with the type and value of TIMEX3. */
export interface DateMention extends Span {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** Such as `2022-01-02`, `2022-01`, `2022-W01`, `2022`, `P3D`, `PAST_REF`. */
  readonly value: string;
}

/** A stretch of text that names someone or something. */
export interface NameMention extends Span {
  readonly text: string;
  readonly kind: 'person' | 'organisation' | 'place';
}
