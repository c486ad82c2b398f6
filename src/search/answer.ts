import type { Quotation } from '../articles/article.ts';
import type { Interval } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** What a question asks for; it decides what an answering sentence must contain and how a reply begins. */
export type QuestionKind =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'how-much'
  | 'why'
  | 'what'
  | 'definition'
  | 'yes-no'
  | 'topic';

/** What a reader is shown of a passage: a verbatim stretch of whole sentences. */
export interface Excerpt extends Quotation {
  /** The passage's identifier, `article#number`. */
  readonly passage: string;
  /** The answering sentence, in UTF-16 units of `text` (not of the article). */
  readonly highlight: Span;
  /** The TIMEX3 values of the days on which what the answering sentence tells happened. */
  readonly dates: readonly string[];
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
}

/** What the articles say to one question. */
export interface Answer {
  readonly question: string;
  readonly language: Language;
  readonly kind: QuestionKind;
  /** The name in a question of the form "who is X" or "what is X": the card of X may answer it better than a passage. */
  readonly subject: string | undefined;
  /** Whether the first excerpt is taken to answer the question. */
  readonly answered: boolean;
  /** The estimated probability, 0 to 1, that the first excerpt answers. */
  readonly confidence: number;
  /** The days the question is about, if it names any. */
  readonly window: Interval | null;
  /** Best first, also when `answered` is false, so that the nearest thing can be offered. */
  readonly excerpts: readonly Excerpt[];
}
