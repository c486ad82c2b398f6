import type { Library } from '../library.ts';
import { type AskedDays, type AskedOn, daysAsked, windowAsked } from '../text/asked-days.ts';
import { intervalOf } from '../text/calendar.ts';
import { FIRST_DAY, LAST_DAY } from '../text/date-bounds.ts';
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

/** What dates without a year are read by. */
type Covered = Required<Pick<AskedOn, 'published' | 'isTold'>>;

/** The time that the articles of a library cover. */
export function coveredBy({ published, tells }: Pick<Library, 'published' | 'tells'>): Covered {
  return { published: published(), isTold: tells };
}

/** An ISO 8601 value by itself, such as a bare year, which in a text would be any number. */
const VALUE = /^\s*\d{4}(?:-[\dW-]*)?\s*$/;

/** Bare years before a topic and behind it: "2019 Tokayev", "elections 2019". */
const YEARS_BESIDE = /(?<=^\s*)(?:1[89]|20)\d{2}(?=[\s,])|(?<=[\s,])(?:1[89]|20)\d{2}(?=\s*$)/gu;

/** Stands for a date while the words around it are read; an ending that the mention left out stays with it. */
const HOLE = '\u{0}';
const DATE = `${HOLE}[-\\p{L}]*`;
/** Words that only tie a date to the rest: before it or between two ("from … to …"), and after it ("… бастап"). */
const TIE = [
  'from|since|after|until|till|to|up to|through|before|by|between|and|on|in|during|the|for|of',
  'с|со|от|после|начиная|до|по|между|и|на|в|во|за|г|года|году',
  'мен|және|аралығында|арасында|бастап|кейін|дейін|бұрын|ж|жылы|жылғы',
].join('|');
const TIE_AFTER = 'onwards?|бастап|кейін|дейін|бұрын|аралығында|арасында';
const DATES_WITH_TIES = new RegExp(
  [
    `(?:(?<!\\p{L})(?:${TIE})\\.?\\s+)*${DATE}`,
    `(?:\\s*(?:(?:${TIE})(?!\\p{L})\\.?|[-–—.,]+)\\s*${DATE}|\\s+(?:${TIE_AFTER})(?!\\p{L}))*`,
  ].join(''),
  'giu',
);

/**
 * Reads `about` on the day `today`. A date without a year is one of the period that the articles cover, in the latest year
 * in which they tell of it; "yesterday" and the like count from today.
 */
export function timelineRequestOf(
  about: string,
  { published, isTold }: Covered,
  today: string,
): TimelineRequest {
  const exact = VALUE.test(about) ? intervalOf(about.trim()) : undefined;
  if (exact !== undefined) return { topic: '', ...exact };
  const written = daysAsked(about, {
    language: languageOf(about),
    today,
    published,
    isTold,
  });
  const named = written.length > 0 ? written : yearsBeside(about);
  const topic = topicOf(about, named);
  const window = windowAsked(about, named);
  if (window === null) return { topic };
  const { from, to } = window;
  return { topic, ...(from === FIRST_DAY ? {} : { from }), ...(to === LAST_DAY ? {} : { to }) };
}

function yearsBeside(about: string): AskedDays[] {
  return [...about.matchAll(YEARS_BESIDE)].flatMap(({ 0: year, index }) => {
    const days = intervalOf(year);
    return days === undefined ? [] : [{ start: index, end: index + year.length, isRange: false, ...days }];
  });
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
    .replace(DATES_WITH_TIES, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{Pd},.:;/]+|[\s\p{Pd},.:;/?!]+$/gu, '');
}
