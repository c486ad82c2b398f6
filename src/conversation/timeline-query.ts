import type { Coverage } from '../library.ts';
import type { Interval } from '../text/calendar.ts';
import { intervalOf } from '../text/calendar.ts';
import { datesIn } from '../text/dates/dates.ts';
import { languageOf } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** What a reader typed after `/timeline`: the dates in it are the range, the rest is the topic. */
export interface TimelineRequest {
  /** Empty for all that the articles tell. */
  readonly topic: string;
  /** First and last day, `YYYY-MM-DD`; absent where the range is open. */
  readonly from?: string;
  readonly to?: string;
}

/** A stretch of what was typed that names days. */
interface NamedDays extends Span, Interval {
  /** Whether it names a first and a last day by itself. */
  readonly isRange: boolean;
}

/** An ISO 8601 value by itself, such as a bare year, which in a text would be any number. */
const VALUE = /^\s*\d{4}(?:-[\dW-]*)?\s*$/;

/** Before or after a single date: it is where the range begins, or where it ends. */
const SINCE_BEFORE = /(?<!\p{L})(?:since|from|after|с|со|от|после|начиная с)\s+$/iu;
const SINCE_AFTER = /^\p{L}*\s+(?:onwards?|бастап|кейін)(?!\p{L})/iu;
const UNTIL_BEFORE = /(?<!\p{L})(?:until|till|to|up to|through|before|by|до|по)\s+$/iu;
const UNTIL_AFTER = /^\p{L}*\s+(?:дейін|бұрын)(?!\p{L})/iu;

/** Stands for a date while the words around it are read. */
const HOLE = '\u{0}';
/** Words that only tie a date to the rest: "from … to …", "с … по …". */
const TIE = [
  'from|since|after|until|till|to|up to|through|before|by|between|and|on|in|during|the|for|of',
  'с|со|от|после|начиная|до|по|между|и|на|в|во|за',
  'мен|және|аралығында|арасында|бастап|кейін|дейін|бұрын|onwards?|г|года|году|ж|жылы|жылғы',
].join('|');
const DATE_WITH_TIES = new RegExp(
  `(?:(?<!\\p{L})(?:${TIE})\\.?\\s+)*${HOLE}[-\\p{L}]*(?:\\s*(?:(?:${TIE})(?!\\p{L})\\.?|[-–—.,]+)\\s*${HOLE}[-\\p{L}]*|\\s+(?:бастап|кейін|дейін|бұрын|аралығында|арасында|onwards?)(?!\\p{L}))*`,
  'giu',
);

/**
 * Reads `about` on the day `today`. A date without a year is one of the period that the articles cover; "yesterday" and
 * the like count from today.
 */
export function timelineRequestOf(
  about: string,
  { published }: Pick<Coverage, 'published'>,
  today: string,
): TimelineRequest {
  const exact = VALUE.test(about) ? intervalOf(about.trim()) : undefined;
  if (exact !== undefined) return { topic: '', ...exact };
  const named = daysNamedIn(about, today, published === null ? today : nearestIn(published, today));
  const [first, second] = named;
  if (first === undefined) return { topic: topicOf(about, named) };
  const topic = topicOf(about, named);
  const from = named.map((days) => days.from).sort()[0] ?? first.from;
  const to =
    named
      .map((days) => days.to)
      .sort()
      .at(-1) ?? first.to;
  if (second === undefined && !first.isRange) {
    const before = about.slice(0, first.start);
    const after = about.slice(first.end);
    if (SINCE_BEFORE.test(before) || SINCE_AFTER.test(after)) return { topic, from };
    if (UNTIL_BEFORE.test(before) || UNTIL_AFTER.test(after)) return { topic, to };
  }
  return { topic, from, to };
}

function daysNamedIn(about: string, today: string, period: string): NamedDays[] {
  const language = languageOf(about);
  const sentences = [{ start: 0, end: about.length }];
  const fromPeriod = datesIn(about, { reference: period, language, sentences });
  return datesIn(about, { reference: today, language, sentences }).flatMap((mention) => {
    const { start, end } = mention;
    const other = fromPeriod.find((date) => date.start === start && date.end === end);
    // Only a date that names its month and day is the same but for the year on whatever day it is read.
    const isCalendar = other !== undefined && withoutYears(other.value) === withoutYears(mention.value);
    const { value } = isCalendar ? other : mention;
    const days = intervalOf(value);
    return days === undefined ? [] : [{ start, end, isRange: value.includes('/'), ...days }];
  });
}

function withoutYears(value: string): string {
  return value.replace(/\d{4}-/g, '');
}

function nearestIn({ from, to }: Interval, day: string): string {
  if (day < from) return from;
  return day > to ? to : day;
}

/** What is left of `about` without its dates and the words that tie them to it. */
function topicOf(about: string, dates: readonly Span[]): string {
  let rest = '';
  let end = 0;
  for (const date of dates) {
    rest += about.slice(end, date.start) + HOLE;
    end = date.end;
  }
  rest += about.slice(end);
  return rest
    .replace(DATE_WITH_TIES, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{Pd},.:;/]+|[\s\p{Pd},.:;/?!]+$/gu, '');
}
