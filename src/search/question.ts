import { daysAsked, windowAsked } from '../text/asked-days.ts';
import type { Interval } from '../text/calendar.ts';
import { type Language, languageOf } from '../text/language.ts';
import type { Token } from '../text/mentions.ts';
import { lexiconOf } from '../text/names/lexicon/languages.ts';
import { places } from '../text/names/lexicon/places.ts';
import { contains, type Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import type { QuestionKind } from './answer.ts';
import { withPhrasesJoined } from './phrasal-verbs.ts';
import { countedAt, expectedAnswer, subjectOf } from './question-kinds.ts';
import { isStopWord } from './stop-words.ts';

/** A word that the answer should speak of. */
export interface QuestionWord {
  readonly stem: string;
  readonly folded: string;
  /**
   * Which of the names in the question it belongs to; words side by side share a number. A name is written with a capital
   * where no sentence begins, or known as one: a place, a nation.
   */
  readonly name: number | undefined;
}

/** What a question asks for, as far as its own words tell. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly kind: QuestionKind;
  readonly subject: string | undefined;
  /** The stem of the word that names what a number is asked of: "how many people". */
  readonly counted: string | undefined;
  /** The content words, each stem once, in the order of the question. */
  readonly words: readonly QuestionWord[];
  /** The days the question is about, if it names any. */
  readonly window: Interval | null;
}

export interface Asked {
  /** The day on which the question is asked, `YYYY-MM-DD`. */
  readonly asked: string;
  /** The days on which the articles appeared: a date without a year is sought there. */
  readonly published: Interval | null;
  /** Whether the articles tell of some of these days. */
  readonly isTold?: (days: Interval) => boolean;
}

/** The content words of a topic as typed: what is left when dates and stop words are taken out. */
export function topicWords(topic: string): readonly QuestionWord[] {
  const language = languageOf(topic);
  return contentWords(tokensOf(topic, language), language, []);
}

/** Understands a question. Pure: what it means depends on the day it is asked and the period of the articles. */
export function questionOf(text: string, { asked, ...told }: Asked): Question {
  const language = languageOf(text);
  const tokens = tokensOf(text, language);
  const days = daysAsked(text, { language, today: asked, ...told });
  const countedStart = countedAt(text, language);
  const { kind, sign } = expectedAnswer(text, language);
  const subject = subjectOf(text, language);
  const start = subject === undefined ? 0 : text.lastIndexOf(subject);
  const matter = { start, end: subject === undefined ? text.length : start + subject.length };
  const telling = tokens.filter((token) => contains(matter, token) && !contains(sign, token));
  return {
    text,
    language,
    kind,
    subject,
    counted: tokens.find((token) => token.start === countedStart)?.stem,
    words: contentWords(telling, language, days),
    window: windowAsked(text, days),
  };
}

function contentWords(tokens: readonly Token[], language: Language, dates: readonly Span[]): QuestionWord[] {
  const isShouted = tokens.length > 1 && tokens.every(({ text }) => text === text.toUpperCase());
  const { nationalities } = lexiconOf(language);
  const words = new Map<string, QuestionWord>();
  let name = 0;
  let nameEnd = 0;
  for (const token of withPhrasesJoined(tokens)) {
    if (dates.some((date) => contains(date, token))) continue;
    const isAcronym = !isShouted && /^\p{Lu}{2,}$/u.test(token.text.replaceAll('.', ''));
    if ((isStopWord(token.folded, language) && !isAcronym) || words.has(token.stem)) continue;
    const isCapitalised = !isShouted && token.start > 0 && /^\p{Lu}/u.test(token.text);
    const isName = isAcronym || isCapitalised || places.has([token]) || nationalities.has(token);
    if (isName && token.start > nameEnd + 1) name += 1;
    if (isName) nameEnd = token.end;
    words.set(token.stem, { stem: token.stem, folded: token.folded, name: isName ? name : undefined });
  }
  return [...words.values()];
}
