import type { Annotation } from './annotation.ts';
import type { Precision } from './calendar.ts';
import { intervalOf, precisionOf, weekOf } from './calendar.ts';
import { withRangesJoined } from './dates/ranges.ts';
import type { Language } from './language.ts';
import type { DateMention } from './mentions.ts';
import type { Span } from './span.ts';
import { within } from './span.ts';

/** A sentence with the date on which what it tells happened. */
export interface Event {
  /** The sentence, in UTF-16 units of the article's text. */
  readonly sentence: Span;
  /** An ISO 8601 value of the given precision. */
  readonly date: string;
  /** The last day (week, month, year) of a range. */
  readonly until?: string;
  readonly precision: Precision;
  /** True when the sentence names no date and is told as news of the day of publication. */
  readonly inferred: boolean;
}

/** Shorter first "sentences" are a place line or a heading, not the news. */
const SHORTEST_LEAD = 6;
/** How many sentences from the beginning may be passed over in search of the lead. */
const LEAD_REACH = 3;

/**
 * The events an article tells, in the order of the text: each sentence once for each date on which something it tells
 * happened, and the lead, dated by the day of publication if it names no date of its own.
 */
export function eventsOf(annotation: Annotation): Event[] {
  const lead = leadOf(annotation);
  const events = datedSentences(annotation).flatMap((sentence) =>
    eventDatesOf(annotation, sentence).flatMap((value) => eventOn(value, sentence) ?? []),
  );
  const first = events[0];
  if (!lead || (first && first.sentence.start <= lead.start)) return events;
  return [{ sentence: lead, date: annotation.article.date, precision: 'day', inferred: true }, ...events];
}

/** The TIMEX3 values of the dates on which what `sentence` tells happened, in order, each once. */
export function eventDatesOf(annotation: Annotation, sentence: Span): string[] {
  const mentions = within(annotation.dates, sentence);
  const dated = withRangesJoined(annotation.article.text, mentions).filter((mention) =>
    tellsWhen(annotation, mention),
  );
  return [...new Set(dated.map(({ value }) => dateOnly(value)))];
}

/** The sentences with a date in them; most have none. */
function datedSentences({ sentences, dates }: Annotation): Span[] {
  const dated: Span[] = [];
  const starts = dates.map(({ start }) => start);
  let next = 0;
  for (const sentence of sentences) {
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < sentence.start) next += 1;
    if ((starts[next] ?? Number.POSITIVE_INFINITY) < sentence.end) dated.push(sentence);
  }
  return dated;
}

function leadOf({ sentences, tokens }: Annotation): Span | undefined {
  for (let index = 0; index < LEAD_REACH; index += 1) {
    const sentence = sentences.at(index);
    if (sentence && tokens.forms(sentence).length >= SHORTEST_LEAD) return sentence;
  }
  return undefined;
}

/** How much of the text before and after a date can tell whether it dates what happened, in UTF-16 units. */
const CONTEXT = 24;
/** Words after which a date bounds what happened instead of dating it. */
const BOUNDS = /(?<!\p{L})(?:before|after|until|till|by|since|до|после|к|с)\s+$/iu;
/** A year that belongs to a thing: "the law of 1995", "the 1995 law", "Конституция 1995 года", "1995 жылғы Конституция". */
const BELONGING: Readonly<Record<Language, (before: string, year: string, after: string) => boolean>> = {
  en: (before, year, after) =>
    /(?<!\p{L})of\s+(?:the\s+year\s+)?$/iu.test(before) ||
    (/^(?:the )?\d{4}$/i.test(year) && NOUN_FOLLOWS.test(after)),
  ru: (_, year) => /^\d{4} г(?:ода)?$/u.test(year),
  kk: (_, year) => /(?:жылғы|жылдың)$/u.test(year),
};
const NOUN_FOLLOWS =
  /^\s+(?!(?:and|or|to|when|as|after|before|with|for|in|on|at|by|from|but|the|an?|that|which|who|because|while|during|until|was|were|is|are|has|have|had|did|said)\b)\p{Ll}/u;

/** Whether a mention dates what its sentence tells, and does not merely stand in it. */
function tellsWhen(
  { article, language }: Annotation,
  { start, end, text, type, value }: DateMention,
): boolean {
  const precision = type === 'DATE' || type === 'TIME' ? precisionOf(value) : undefined;
  const isVast = /^\d{2,3}$/.test(value);
  if (precision === undefined || isVast) return false;
  if (precision === 'day' || precision === 'week') return true;
  const before = article.text.slice(Math.max(0, start - CONTEXT), start);
  if (BOUNDS.test(before)) return false;
  return precision === 'month' || !BELONGING[language](before, text, article.text.slice(end, end + CONTEXT));
}

/** A value without its time of day. */
function dateOnly(value: string): string {
  return value.replace(/T.*$/, '');
}

function eventOn(value: string, sentence: Span): Event | undefined {
  const days = intervalOf(value);
  const precision = precisionOf(value);
  if (!days || !precision) return undefined;
  const [date, until] = [atPrecision(days.from, precision), atPrecision(days.to, precision)];
  return { sentence, date, ...(until === date ? {} : { until }), precision, inferred: false };
}

/** The day (week, month, year) that `day` is in. */
function atPrecision(day: string, precision: Precision): string {
  switch (precision) {
    case 'day':
      return day;
    case 'week':
      return weekOf(day);
    case 'month':
      return day.slice(0, 7);
    case 'year':
      return day.slice(0, 4);
  }
}
