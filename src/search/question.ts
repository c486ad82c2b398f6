import { daysAsked, windowAsked } from '../text/asked-days.ts';
import type { Interval } from '../text/calendar.ts';
import { windowAround } from '../text/date-bounds.ts';
import { type Language, languageOf } from '../text/language.ts';
import type { Token } from '../text/mentions.ts';
import { lexiconOf } from '../text/names/lexicon/languages.ts';
import { places } from '../text/names/lexicon/places.ts';
import { contains, type Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import type { QuestionKind } from './answer.ts';
import { type AskedEvent, eventAsked } from './event-bounds.ts';
import { withPhrasesJoined } from './phrasal-verbs.ts';
import { type Amount, countedAt, measureOf } from './question-amounts.ts';
import { askingAt, expectedAnswer } from './question-kinds.ts';
import { subjectOf } from './question-subject.ts';
import type { Alias, AliasesOf } from './short-names.ts';
import { isStopWord } from './stop-words.ts';

/** A word that the answer should speak of. */
export interface QuestionWord {
  readonly stem: string;
  readonly folded: string;
  /**
   * Which of the names in the question it belongs to; words side by side share a number. A name is written with a capital
   * where no sentence begins, or known as one: a place, a nation, the long form of an acronym.
   */
  readonly name: number | undefined;
  /** Stems of single words, acronyms, that stand for the whole name to which it belongs. */
  readonly aliases?: readonly string[];
}

/** A content word with its place in the question, in UTF-16 units. */
export type PlacedWord = QuestionWord & Span;

/** A name in a question. */
export interface QuestionName {
  /** As the question writes it. */
  readonly text: string;
  /** The stems of its words. */
  readonly stems: readonly string[];
  /** What the articles call it as well: the long form of an acronym, the acronym of a long form. */
  readonly aliases: readonly string[];
}

/** What a question asks for, as far as its own words tell. */
export interface Question extends Amount {
  readonly text: string;
  readonly language: Language;
  readonly kind: QuestionKind;
  readonly subject: string | undefined;
  /** The content words, each stem once, in the order of the question. */
  readonly words: readonly PlacedWord[];
  /** The names among them, in the order of the question. */
  readonly names: readonly QuestionName[];
  /** The days the question is about, if it names any. */
  readonly window: Interval | null;
  /** What it names instead of days: "after the troops arrived". When that was, only the articles can tell. */
  readonly event: AskedEvent | undefined;
}

export interface Asked {
  /** The day on which the question is asked, `YYYY-MM-DD`. */
  readonly asked: string;
  /** The days on which the articles appeared: a date without a year is sought there. */
  readonly published: Interval | null;
  /** Whether the articles tell of some of these days. */
  readonly isTold?: (days: Interval) => boolean;
  /** What the articles call by another name as well. */
  readonly aliasesOf?: AliasesOf;
}

/** The content words of a topic as typed: what is left when dates and stop words are taken out. */
export function topicWords(topic: string): readonly QuestionWord[] {
  const language = languageOf(topic);
  return contentWords(tokensOf(topic, language), language, []);
}

/** Understands a question. Pure: what it means depends on the day it is asked and on the articles. */
export function questionOf(text: string, { asked, aliasesOf = () => [], ...told }: Asked): Question {
  const language = languageOf(text);
  const tokens = tokensOf(text, language);
  const days = daysAsked(text, { language, today: asked, ...told });
  const { kind, sign } = expectedAnswer(text, language);
  const subject = subjectOf(text, language);
  const matter = matterOf(text, language, subject?.name);
  const telling = tokens.filter((token) => contains(matter, token) && !contains(sign, token));
  const plain = contentWords(telling, language, days);
  const aliases = aliasesOf(plain);
  const words = withAliases(plain, aliases);
  const isDefinition =
    subject !== undefined && (subject.isToBeDefined || (kind === 'what' && isOneName(words, aliases)));
  return {
    text,
    language,
    kind: isDefinition ? 'definition' : kind,
    subject: subject?.name,
    words,
    names: namesIn(text, words, aliases),
    ...amountIn(text, language, kind, words),
    window: windowAsked(text, days),
    event: days.length === 0 ? eventAsked(text, language, sign) : undefined,
  };
}

/**
 * The same question once it is known on which days its event was. The words that tell of the event then say when, and no
 * longer what is asked.
 */
export function questionAt(question: Question, event: AskedEvent, on: Interval): Question {
  const words = question.words.filter((word) => !contains(event.clause, word));
  // Where nothing else is asked, the event itself is no answer to what came before or after it.
  return { ...question, words, window: windowAround(event.bound, on, words.length === 0) };
}

/** Where the words stand that say what is asked: the subject if there is one, else all behind "please tell me". */
function matterOf(text: string, language: Language, subject: string | undefined): Span {
  const start = subject === undefined ? -1 : text.lastIndexOf(subject);
  if (subject === undefined || start === -1) return { start: askingAt(text, language), end: text.length };
  return { start, end: start + subject.length };
}

function amountIn(
  text: string,
  language: Language,
  kind: QuestionKind,
  words: readonly PlacedWord[],
): Amount {
  if (kind !== 'how-many' && kind !== 'how-much') return { counted: undefined, measure: undefined };
  const measure = measureOf(text, language);
  const start = countedAt(text, language);
  const counted = measure === 'age' ? undefined : words.find((word) => word.start === start)?.stem;
  return { counted, measure: kind === 'how-many' && counted !== undefined ? undefined : measure };
}

function contentWords(tokens: readonly Token[], language: Language, dates: readonly Span[]): PlacedWord[] {
  const isShouted = tokens.length > 1 && tokens.every(({ text }) => text === text.toUpperCase());
  const { nationalities } = lexiconOf(language);
  const words = new Map<string, PlacedWord>();
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
    const { stem, folded, start, end } = token;
    words.set(stem, { stem, folded, name: isName ? name : undefined, start, end });
  }
  return [...words.values()];
}

/** The words, those that have an alias taken for parts of one name. */
function withAliases(words: readonly PlacedWord[], aliases: readonly Alias[]): readonly PlacedWord[] {
  let named = words;
  aliases.forEach(({ first, last, stem }, index) => {
    const known = named.slice(first, last + 1).find(({ name }) => name !== undefined)?.name;
    // Names are numbered below the count of words, so these numbers are new.
    const name = known ?? words.length + 1 + index;
    named = named.map((word, at) => {
      if (at < first || at > last) return word;
      return { ...word, name, ...(stem !== undefined && { aliases: [...(word.aliases ?? []), stem] }) };
    });
  });
  return named;
}

/** Whether the words are one name that has other names: an acronym, however it is written. */
function isOneName(words: readonly QuestionWord[], aliases: readonly Alias[]): boolean {
  return aliases.some(({ first, last }) => first === 0 && last === words.length - 1);
}

function namesIn(text: string, words: readonly PlacedWord[], aliases: readonly Alias[]): QuestionName[] {
  const numbers = [...new Set(words.flatMap(({ name }) => name ?? []))];
  return numbers.map((number) => {
    const own = words.filter(({ name }) => name === number);
    const others = aliases.filter(({ first }) => words[first]?.name === number);
    return {
      text: text.slice(Math.min(...own.map(({ start }) => start)), Math.max(...own.map(({ end }) => end))),
      stems: own.map(({ stem }) => stem),
      aliases: [...new Set(others.map((alias) => alias.text))],
    };
  });
}
