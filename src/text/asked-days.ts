import { addDays, type Interval, intervalOf } from './calendar.ts';
import { boundOf, FIRST_DAY, LAST_DAY, openedBy, REACH, shifted } from './date-bounds.ts';
import { partNamed } from './date-parts.ts';
import { datesIn } from './dates/dates.ts';
import { withRangesJoined } from './dates/ranges.ts';
import { namesThing } from './event-dates.ts';
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
    withRangesJoined(text, datesIn(text, { reference, language, sentences }), reference);
  const apart = readOn(addDays(today, today > EARLY ? -APART : APART));
  const nearest = published === null ? today : nearestIn(published, today);
  const there = readOn(nearest);
  const read = readOn(today).filter((mention, index, all) => !isBesideOf(all[index + 1], mention, text));
  // Beside days that are asked about, "a 2024 bid" is a thing; by itself its year is the only hint there is.
  const dating = read.filter((mention) => !namesThing(text, mention, language));
  const mentions = dating.some(({ value }) => intervalOf(value) !== undefined) ? dating : read;
  return mentions.flatMap((mention) => {
    const { start, end } = mention;
    const isSame = (date: DateMention): boolean => date.start === start && date.end === end;
    const other = apart.find(isSame);
    const isCalendar = other !== undefined && withoutYears(other.value) === withoutYears(mention.value);
    const isSought = isCalendar || DAY_ALONE.test(mention.text);
    const { value } = (isSought && there.find(isSame)) || mention;
    const past = isCalendar ? pastUnlessPlanned(value, text, nearest) : value;
    const isYearSaid = text.includes(value.slice(0, 4));
    const meant = isYearSaid ? wintersOf(value) : yearsBack(past, published?.from);
    const told = meant.find(isTold);
    const days = (isCalendar ? told : undefined) ?? intervalOf(past);
    if (days === undefined) return lastDays(text, mention, today);
    const isRange = value.includes('/');
    const part = isRange
      ? days
      : partNamed(days, text.slice(Math.max(0, start - REACH), start), mention.text);
    return [{ start, end, isRange, ...part }];
  });
}

/** "Накануне 5 января" is no yesterday but the day before that date, as "the day after 5 January" is no tomorrow. */
function isBesideOf(next: DateMention | undefined, { end, text: named }: DateMention, text: string): boolean {
  return (
    next !== undefined &&
    /^(?:накануне|the (?:next )?day (?:after|before))$/iu.test(named) &&
    text.slice(end, next.start).trim() === ''
  );
}

/** How many days a unit of a duration has, about. */
const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ['D', 1],
  ['W', 7],
  ['M', 30],
  ['Y', 365],
]);
const LAST = /(?:^|\s)(?:last|past|previous|recent|(?:последн|прошедш|минувш)\p{L}{1,3}|соңғы)\s*$/iu;

/** "The last three days", up to the day of asking. */
function lastDays(text: string, { start, end, text: named, value }: DateMention, today: string): AskedDays[] {
  const [, count, unit = ''] = /^P(\d{1,4})([DWMY])$/u.exec(value) ?? [];
  const days = UNIT_DAYS.get(unit);
  const isLast =
    LAST.test(text.slice(Math.max(0, start - REACH), start)) ||
    LAST.test(/^(?:the\s+)?\p{L}+/iu.exec(named)?.[0] ?? '');
  if (days === undefined || !isLast) return [];
  return [{ start, end, isRange: true, from: shifted(today, -Number(count) * days), to: today }];
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

/** "The winter of 2022" is the one that ended in that year, before the one that began in it. */
function wintersOf(value: string): Interval[] {
  return value.endsWith('-WI') ? [earlier(value, 1), value].flatMap((one) => intervalOf(one) ?? []) : [];
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

/** The days from the first to the last that are asked about; `null` when no days are named. */
export function windowAsked(text: string, days: readonly AskedDays[]): Interval | null {
  const opened = days.map((one) => openedBy(one.isRange ? 'within' : boundOf(text, one), one));
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
