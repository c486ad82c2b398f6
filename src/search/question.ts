import { addDays, type Interval, intervalOf, overlaps } from '../text/calendar.ts';
import { datesIn } from '../text/dates/dates.ts';
import { type Language, languageOf } from '../text/language.ts';
import type { DateMention, Token } from '../text/mentions.ts';
import { contains } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import type { QuestionKind } from './answer.ts';
import { kindOf, subjectOf } from './question-kinds.ts';
import { isStopWord } from './stop-words.ts';

/** A word that the answer should speak of. */
export interface QuestionWord {
  readonly stem: string;
  readonly folded: string;
  /** Written like a name: with a capital where no sentence begins. */
  readonly looksLikeName: boolean;
}

/** What a question asks for, as far as its own words tell. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly kind: QuestionKind;
  readonly subject: string | undefined;
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
}

/** The content words of a topic as typed: what is left when dates and stop words are taken out. */
export function topicWords(topic: string): readonly QuestionWord[] {
  const language = languageOf(topic);
  return contentWords(tokensOf(topic, language), language, []);
}

/** Understands a question. Pure: what it means depends on the day it is asked and the period of the articles. */
export function questionOf(text: string, { asked, published }: Asked): Question {
  const language = languageOf(text);
  const tokens = tokensOf(text, language);
  const { window, mentions } = windowOf(text, language, asked, published);
  return {
    text,
    language,
    kind: kindOf(text, language),
    subject: subjectOf(text, language),
    words: contentWords(tokens, language, mentions),
    window,
  };
}

function contentWords(tokens: readonly Token[], language: Language, dates: readonly DateMention[]): QuestionWord[] {
  const isShouted = tokens.length > 1 && tokens.every(({ text }) => text === text.toUpperCase());
  const words = new Map<string, QuestionWord>();
  tokens.forEach((token, index) => {
    if (dates.some((date) => contains(date, token))) return;
    const isAcronym = !isShouted && /^\p{Lu}{2,}$/u.test(token.text.replaceAll('.', ''));
    if (isStopWord(token.folded, language) && !isAcronym) return;
    if (words.has(token.stem)) return;
    const looksLikeName = isAcronym || (!isShouted && index > 0 && /^\p{Lu}/u.test(token.text));
    words.set(token.stem, { stem: token.stem, folded: token.folded, looksLikeName });
  });
  return [...words.values()];
}

/** The two halves of time that "before" and "after" a day open. */
const BEFORE = /(?:\b(?:before|until|till|prior to|by)|(?<!\p{L})(?:до|раньше|перед))\s*$/iu;
const AFTER = /(?:\bafter|(?<!\p{L})после)\s*$/iu;
const SINCE = /(?:\b(?:since|from|starting)|(?<!\p{L})(?:с|начиная с))\s*$/iu;
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

interface Windowed {
  readonly window: Interval | null;
  readonly mentions: readonly DateMention[];
}

function windowOf(text: string, language: Language, asked: string, published: Interval | null): Windowed {
  const sentences = [{ start: 0, end: text.length }];
  const datesAt = (reference: string): DateMention[] =>
    datesIn(text, { reference, language, sentences }).filter(({ value }) => intervalOf(value) !== undefined);
  const mentions = datesAt(asked);
  const there = published === null ? [] : datesAt(published.to);
  const intervals = mentions.flatMap((mention) => {
    const chosen = nearerToArticles(mention, there, published);
    const interval = intervalOf(chosen.value);
    return interval === undefined ? [] : [opened(interval, text.slice(0, mention.start))];
  });
  const [first] = intervals;
  if (first === undefined) return { window: null, mentions };
  const window = intervals.reduce((whole, { from, to }) => ({
    from: from < whole.from ? from : whole.from,
    to: to > whole.to ? to : whole.to,
  }), first);
  return { window: bounded(intervals, window), mentions };
}

/**
 * "9 January" asked years later means the January that the articles tell of; "yesterday" stays the day before asking.
 * The two are told apart by whether the day and month depend on the day of asking.
 */
function nearerToArticles(mention: DateMention, there: readonly DateMention[], published: Interval | null): DateMention {
  const other = there.find(({ start }) => start === mention.start);
  const interval = intervalOf(mention.value);
  if (other === undefined || published === null || interval === undefined) return mention;
  const isSamePartOfYear = other.value.slice(4) === mention.value.slice(4) && mention.value.length > 4;
  return isSamePartOfYear && !overlaps(interval, nearby(published)) ? other : mention;
}

/** Articles tell of days some time before they appear. */
const TOLD_BEFORE = 60;
const nearby = ({ from, to }: Interval): Interval => ({ from: addDays(from, -TOLD_BEFORE), to });

function opened(interval: Interval, before: string): Interval {
  if (BEFORE.test(before)) return { from: FIRST_DAY, to: addDays(interval.from, -1) };
  if (AFTER.test(before)) return { from: addDays(interval.to, 1), to: LAST_DAY };
  if (SINCE.test(before)) return { from: interval.from, to: LAST_DAY };
  return interval;
}

/** "after X and before Y" is the time between them, not all of it. */
function bounded(intervals: readonly Interval[], whole: Interval): Interval {
  if (whole.from !== FIRST_DAY || whole.to !== LAST_DAY) return whole;
  const from = intervals.filter(({ to }) => to === LAST_DAY).map((one) => one.from).sort().at(-1) ?? whole.from;
  const to = intervals.filter((one) => one.from === FIRST_DAY).map((one) => one.to).sort()[0] ?? whole.to;
  return from <= to ? { from, to } : whole;
}
