import { addDays, type Interval, intervalOf } from './calendar.ts';
import { datesIn } from './dates/dates.ts';
import { withRangesJoined } from './dates/ranges.ts';
import type { Language } from './language.ts';
import type { DateMention } from './mentions.ts';
import type { Span } from './span.ts';

/** Days that a reader names in a question, as a stretch of it in UTF-16 units. */
export interface AskedDays extends Span, Interval {
  /** Whether it names a first and a last day by itself. */
  readonly isRange: boolean;
}

export interface AskedOn {
  readonly language: Language;
  /** The day of asking, `YYYY-MM-DD`. */
  readonly today: string;
  /** The days on which the articles appeared, `null` without articles. */
  readonly published: Interval | null;
  /** Whether the articles tell of some of these days; without it a year not said is the nearest. */
  readonly isTold?: (days: Interval) => boolean;
}

/** Read this many days apart, "today" and "last week" name other days, but "9 January" the same but for the year. */
const APART = 45;
/** Before this day there is no day so far back. */
const EARLY = '0001-03-01';

/**
 * The days that a reader names, in order. A date without a year is one of the period that the articles cover: asked
 * years later, "9 January" means the January they tell of. "Yesterday" and the like count from the day of asking.
 */
export function daysAsked(
  text: string,
  { language, today, published, isTold = () => true }: AskedOn,
): AskedDays[] {
  const sentences = [{ start: 0, end: text.length }];
  const readOn = (reference: string): readonly DateMention[] =>
    withRangesJoined(text, datesIn(text, { reference, language, sentences }));
  const apart = readOn(addDays(today, today > EARLY ? -APART : APART));
  const nearest = published === null ? today : nearestIn(published, today);
  const there = readOn(nearest);
  return readOn(today).flatMap((mention) => {
    const { start, end } = mention;
    const isSame = (date: DateMention): boolean => date.start === start && date.end === end;
    const other = apart.find(isSame);
    const isCalendar = other !== undefined && withoutYears(other.value) === withoutYears(mention.value);
    const isSought = isCalendar || DAY_ALONE.test(mention.text);
    const { value } = (isSought && there.find(isSame)) || mention;
    const past = isCalendar ? pastUnlessPlanned(value, text, nearest) : value;
    const told = text.includes(value.slice(0, 4)) ? undefined : yearsBack(past, published?.from).find(isTold);
    const days = (isCalendar ? told : undefined) ?? intervalOf(past);
    return days === undefined ? [] : [{ start, end, isRange: value.includes('/'), ...days }];
  });
}

const PLANNED =
  /\b(?:will|shall|going to|plan(?:s|ned)?|expect(?:s|ed)?|upcoming|next)\b|(?<!\p{L})(?:буд[еу]т|планиру|ожида|предсто)|болады|жоспар/iu;

/** What has happened is asked about, unless the question speaks of what is to come: a year not said is then a past one. */
function pastUnlessPlanned(value: string, text: string, today: string): string {
  const isSaid = text.includes(value.slice(0, 4));
  if (isSaid || PLANNED.test(text) || (intervalOf(value)?.from ?? today) <= today) return value;
  return earlier(value, 1);
}

/** "The 9th": of the month in which the articles appeared, since nothing says of which. */
const DAY_ALONE = /^(?:the\s+)?\d{1,2}(?:st|nd|rd|th|-?го|-?е)$/iu;

/** The days of a value in its year and in each before it, back to the year before the articles begin. */
function yearsBack(value: string, first = value): Interval[] {
  const count = Math.max(0, Number(value.slice(0, 4)) - Number(first.slice(0, 4)) + 1);
  return Array.from({ length: count + 1 }, (_, years) => intervalOf(earlier(value, years)) ?? []).flat();
}

function earlier(value: string, years: number): string {
  return value.replace(/\d{4}(?=-)/gu, (year) => String(Number(year) - years).padStart(4, '0'));
}

function withoutYears(value: string): string {
  return value.replace(/\d{4}-/gu, '');
}

function nearestIn({ from, to }: Interval, day: string): string {
  if (day < from) return from;
  return day > to ? to : day;
}

/** An end that is left open. */
export const LAST_DAY = '9999-12-31';
export const FIRST_DAY = '0001-01-01';

/** How a date or an event bounds what is asked: strictly after or before it, from it on, up to it, within it. */
export type Bound = 'after' | 'since' | 'before' | 'until' | 'within';

interface Signs {
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** At the end of the date itself: the Kazakh ablative. */
  readonly ending?: RegExp;
}

/** What opens a date towards the future or the past: before it, or behind it in Kazakh and in "onwards". */
const BOUNDS: readonly (readonly [Bound, Signs])[] = [
  ['after', { before: /(?<!\p{L})(?:after|после)\s+$/iu, behind: /^\p{L}*\s+кейін(?!\p{L})/iu }],
  [
    'since',
    {
      before: /(?<!\p{L})(?:since|from|starting|с|со|от|начиная с)\s+$/iu,
      behind: /^\p{L}*\s+(?:onwards?|бастап)(?!\p{L})/iu,
      ending:
        /(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)[дтн][ае]н$/iu,
    },
  ],
  [
    'before',
    { before: /(?<!\p{L})(?:before|prior to|раньше|перед)\s+$/iu, behind: /^\p{L}*\s+бұрын(?!\p{L})/iu },
  ],
  [
    'until',
    {
      before: /(?<!\p{L})(?:until|till|to|up to|through|by|до|по)\s+$/iu,
      behind: /^\p{L}*\s+дейін(?!\p{L})/iu,
    },
  ],
];

/** The days from the first to the last that are asked about; `null` when no days are named. */
export function windowAsked(text: string, days: readonly AskedDays[]): Interval | null {
  const opened = days.map((one) => openedBy(boundOf(text, one), one));
  const future = opened.find(({ to }) => to === LAST_DAY);
  const past = opened.find(({ from }) => from === FIRST_DAY);
  // "after X and before Y" is the time between them, not all time.
  if (future !== undefined && past !== undefined && future.from <= past.to) {
    return { from: future.from, to: past.to };
  }
  const from = opened.map((one) => one.from).sort()[0];
  const to = opened
    .map((one) => one.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

function boundOf(text: string, { start, end, isRange }: AskedDays): Bound {
  if (isRange) return 'within';
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const named = text.slice(start, end);
  const found = BOUNDS.find(
    ([, signs]) => signs.before?.test(before) || signs.behind?.test(behind) || signs.ending?.test(named),
  );
  return found?.[0] ?? 'within';
}

/**
 * The days that are asked about by an event on the days `on`. Of what came before or after it only the days are known, so
 * that its own days count too, unless `isStrict`.
 */
export function windowAround(bound: Bound, on: Interval, isStrict: boolean): Interval {
  if (isStrict || bound === 'within') return openedBy(bound, on);
  return openedBy(bound === 'before' || bound === 'until' ? 'until' : 'since', on);
}

function openedBy(bound: Bound, { from, to }: Interval): Interval {
  switch (bound) {
    case 'after':
      return to < LAST_DAY ? { from: addDays(to, 1), to: LAST_DAY } : { from, to };
    case 'before':
      return from > FIRST_DAY ? { from: FIRST_DAY, to: addDays(from, -1) } : { from, to };
    case 'since':
      return { from, to: LAST_DAY };
    case 'until':
      return { from: FIRST_DAY, to };
    case 'within':
      return { from, to };
  }
}
