/**
 * Arithmetic on calendar dates written as ISO 8601 strings. Nothing here knows a time zone or a clock: a day is a day of
 * the proleptic Gregorian calendar, from year 0001 to 9999.
 */

/** The days from `from` to `to`, both included, each `YYYY-MM-DD`. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

export type Precision = 'day' | 'week' | 'month' | 'year';

/** First months of the seasons as TIMEX3 names them; a winter belongs to the year in which it begins. */
const SEASON_BEGINS: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);

const MIN_DAY = numberOf(1, 1, 1);
const MAX_DAY = numberOf(9999, 12, 31);

/** How many days the month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD` of a year, a month counted from 1 and a day; `undefined` where there is no such day. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  const iso = isoDay(year, month, day);
  return isCalendarDay(iso) ? iso : undefined;
}

/** `YYYY-MM`, where `month` may run over the year's end in either direction (month 0 is December before). */
export function monthOf(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${yearOf(Math.floor(months / 12))}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** `YYYY`. */
export function yearOf(year: number): string {
  return String(year).padStart(4, '0');
}

/**
 * The day `days` after `day` (before it, if negative), both `YYYY-MM-DD`.
 * @throws RangeError if `day` is no calendar day, or the result lies outside the years 0001 to 9999.
 */
export function addDays(day: string, days: number): string {
  return written(dayNumber(day) + days);
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week as ISO 8601 counts: Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  // 1970-01-01, day number 0, was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week a day is in, `YYYY-Www`; near New Year the week's year differs from the day's. */
export function weekOf(day: string): string {
  const number = dayNumber(day);
  const thursday = number - weekdayOf(day) + 4;
  const year = fieldsOf(thursday).year;
  const week = Math.floor((thursday - numberOf(year, 1, 1)) / 7) + 1;
  return `${yearOf(year)}-W${String(week).padStart(2, '0')}`;
}

/**
 * The days that a TIMEX3 value of type DATE or TIME covers: `2022-01-02`, `2022-01-02T10:00`, `2022-01-02TMO`, `2022-01`,
 * `2022-W01`, `2022-W01-3`, `2022-W01-WE`, `2022`, `2022-Q1`, `2022-H1`, `2022-SU`, `202` (a decade), `19` (a century), and
 * ISO 8601 intervals of any two of them (`2022-01-02/2022-01-05`). `undefined` for whatever has no definite days:
 * `PAST_REF`, `XXXX-WXX-1`, durations, days that do not exist.
 */
export function intervalOf(value: string): Interval | undefined {
  const slash = value.indexOf('/');
  if (slash !== -1) {
    const first = intervalOf(value.slice(0, slash));
    const last = value.indexOf('/', slash + 1) === -1 ? intervalOf(value.slice(slash + 1)) : undefined;
    return first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined;
  }
  const date = /^(.{10})T(?:\d{2}(?::\d{2}){0,2}|[A-Z]{2})$/.exec(value)?.[1] ?? value;
  if (isCalendarDay(date)) return { from: date, to: date };
  const week = /^(\d{4})-W(\d{2})(?:-([1-7]|WE))?$/.exec(value);
  if (week) return weekInterval(Number(week[1]), Number(week[2]), week[3]);
  const inYear = /^(\d{4})(?:-(\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI))?$/.exec(value);
  if (inYear) return yearInterval(Number(inYear[1]), inYear[2]);
  if (/^\d{2,3}$/.test(value)) {
    return monthsInterval(Number(value.padEnd(4, '0')), 1, Number(value.padEnd(4, '9')), 12);
  }
  return undefined;
}

/**
 * The unit of the calendar in which a value is given, the coarser one for an interval of two: seasons, quarters and
 * halves are given in months, decades and centuries in years, a weekend in days. `undefined` where `intervalOf` is.
 */
export function precisionOf(value: string): Precision | undefined {
  if (!intervalOf(value)) return undefined;
  const order: readonly Precision[] = ['day', 'week', 'month', 'year'];
  const parts = value.split('/').map((part): Precision => {
    if (/^\d{2,4}$/.test(part)) return 'year';
    if (/^\d{4}-W\d{2}$/.test(part)) return 'week';
    return /^\d{4}-(?:\d{2}|[A-Z][A-Z\d])$/.test(part) ? 'month' : 'day';
  });
  return order.findLast((precision) => parts.includes(precision));
}

/** Whether the two have a day in common. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function weekInterval(year: number, week: number, part: string | undefined): Interval | undefined {
  // 4 January is always in week 1.
  if (year < 1) return undefined;
  const fourth = numberOf(year, 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7;
  if (monday < MIN_DAY || monday + 6 > MAX_DAY) return undefined;
  if (weekOf(written(monday)) !== `${yearOf(year)}-W${String(week).padStart(2, '0')}`) return undefined;
  if (part === undefined) return { from: written(monday), to: written(monday + 6) };
  if (part === 'WE') return { from: written(monday + 5), to: written(monday + 6) };
  const day = written(monday + Number(part) - 1);
  return { from: day, to: day };
}

function yearInterval(year: number, part: string | undefined): Interval | undefined {
  if (part === undefined) return monthsInterval(year, 1, year, 12);
  const season = SEASON_BEGINS.get(part);
  if (season === 12) return monthsInterval(year, 12, year + 1, 2);
  if (season !== undefined) return monthsInterval(year, season, year, season + 2);
  const number = Number(part.slice(1));
  if (part.startsWith('Q')) return monthsInterval(year, number * 3 - 2, year, number * 3);
  if (part.startsWith('H')) return monthsInterval(year, number * 6 - 5, year, number * 6);
  return monthsInterval(year, Number(part), year, Number(part));
}

function monthsInterval(
  year: number,
  month: number,
  lastYear: number,
  lastMonth: number,
): Interval | undefined {
  const from = calendarDay(year, month, 1);
  const to = from && calendarDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return from && to ? { from, to } : undefined;
}

/** Days since 1970-01-01. */
function dayNumber(day: string): number {
  if (!isCalendarDay(day)) throw new RangeError(`not a calendar day: ${day}`);
  return numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

function written(number: number): string {
  if (!(number >= MIN_DAY && number <= MAX_DAY))
    throw new RangeError(`not within the years 0001 to 9999: day ${number}`);
  const { year, month, day } = fieldsOf(number);
  return isoDay(year, month, day);
}

function isoDay(year: number, month: number, day: number): string {
  return `${yearOf(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Days since 1970-01-01. The method is Howard Hinnant's `days_from_civil` ("chrono-Compatible Low-Level Date
 * Algorithms"): a year that begins in March has its leap day last, so that the months before it have fixed offsets.
 */
function numberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** The inverse of `numberOf` (Hinnant's `civil_from_days`). */
function fieldsOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}
