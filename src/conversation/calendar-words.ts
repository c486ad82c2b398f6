import type { Interval } from '../text/calendar.ts';
import { intervalOf } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import { messagesIn } from './messages/languages.ts';

/** The edges of the calendar that `calendar.ts` knows: an interval that reaches one of them has no end there. */
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly weekday: Intl.DateTimeFormat;
  /** A year by itself, or two. */
  year(digits: string): string;
  /** Puts what `Intl` writes into the form usual in running text. */
  inText(words: string): string;
}

/** Calendar dates have no zone: midnight in UTC is formatted in UTC, so no date can shift. */
function formats(locale: string, rest: Pick<Formats, 'year' | 'inText'>): Formats {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return {
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
    weekday: format({ weekday: 'long' }),
    ...rest,
  };
}

const FORMATS: Readonly<Record<Language, Formats>> = {
  en: formats('en-GB', { year: (digits) => digits, inText: (words) => words }),
  ru: formats('ru', {
    year: (digits) => `${digits} ${digits.includes('–') ? 'годы' : 'год'}`,
    inText: (words) => words.replaceAll(' г.', ' года'),
  }),
  kk: formats('kk', {
    year: (digits) => `${digits} ${digits.includes('–') ? 'жылдар' : 'жыл'}`,
    inText: (words) => words.replaceAll(' ж.', ' жылғы'),
  }),
};

/**
 * A calendar date in words, with the precision it has: "2 January 2022", "January 2022", "2022"; with `until`, or for
 * any other value such as a week, the days from the first to the last: "2–5 January 2022". Empty for a value that names
 * no days of the calendar.
 */
export function dateInWords(value: string, language: Language, until = value): string {
  const first = intervalOf(value);
  const last = intervalOf(until);
  if (!first || !last) return '';
  return intervalInWords({ from: first.from, to: last.to }, language);
}

/** Days in words; those of whole months or years by these alone. */
export function intervalInWords({ from, to }: Interval, language: Language): string {
  const { day, month, year, inText } = FORMATS[language];
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (from === `${fromYear}-01-01` && to === `${toYear}-12-31`) {
    return year(fromYear === toYear ? fromYear : `${fromYear}–${toYear}`);
  }
  const wholeMonths = from.endsWith('-01') && to === intervalOf(to.slice(0, 7))?.to;
  return inText(tidied((wholeMonths ? month : day).formatRange(midnight(from), midnight(to))));
}

/** Days that need not have a first or a last: an end that is absent or at the edge of the calendar is open. */
export function rangeInWords(
  { from = FIRST_DAY, to = LAST_DAY }: Partial<Interval>,
  language: Language,
): string {
  const { since, until } = messagesIn(language);
  if (from <= FIRST_DAY) return to >= LAST_DAY ? '' : until(intervalInWords({ from: to, to }, language));
  if (to >= LAST_DAY) return since(intervalInWords({ from, to: from }, language));
  return intervalInWords({ from, to }, language);
}

/** The day of the week, or nothing for a value that is no single day. */
export function weekdayInWords(value: string, language: Language): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? FORMATS[language].weekday.format(midnight(value)) : '';
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The same spaces and dashes from every version of the calendar data: "2–5 January", "30 March – 2 April". */
function tidied(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/(^|\s)(\d{1,2}) ?– ?(?=\d{1,2} \p{L})/gu, '$1$2–');
}

/** Whether an event date lies wholly after the day of publication. */
export function liesAhead(date: string, published: string): boolean {
  const days = intervalOf(date);
  return days !== undefined && days.from > published;
}
