import { addDays, daysBetween, intervalOf } from '../text/calendar.ts';
import type { TimelineEntry } from '../timeline/entry.ts';

/** Days counted from the first day of the calendar, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** One date of a timeline, as it is drawn. */
export interface Mark extends Days {
  /** Whether it begins before `first` or ends after `last`, beyond what is drawn. */
  readonly goesOn: { readonly before: boolean; readonly after: boolean };
  /** 0 to 1, in proportion to the most salient date. */
  readonly height: number;
  /** What is told first of this date. */
  readonly entry: TimelineEntry;
}

const CALENDAR_BEGINS = '0001-01-01';

/** The day of a number in `Days`, `YYYY-MM-DD`. */
export function dayOf(number: number): string {
  return addDays(CALENDAR_BEGINS, number);
}

/** The number of a day in `Days`. */
export function numberOf(day: string): number {
  return daysBetween(CALENDAR_BEGINS, day);
}

/** The days from the first of any to the last of any; `undefined` for none. */
export function extentOf(all: readonly Days[]): Days | undefined {
  return all.reduce<Days | undefined>(
    (extent, { first, last }) => ({
      first: Math.min(extent?.first ?? first, first),
      last: Math.max(extent?.last ?? last, last),
    }),
    undefined,
  );
}

/** A timeline of more single days than this is drawn for their sake. */
const FEW_DAYS = 5;

/**
 * The dates of a timeline in order of time, each once; entries without definite days are left out. Where there are days
 * enough, they decide how far the picture reaches, since one "1918" would push those of a whole spring into a corner: a
 * longer period is then drawn as far as the days go, and left out when it lies apart from them all.
 */
export function marksOf(entries: readonly TimelineEntry[]): Mark[] {
  const most = entries.reduce((highest, entry) => Math.max(highest, salienceOf(entry)), 0);
  const dates = new Map<string, Omit<Mark, 'goesOn'>>();
  for (const entry of entries) {
    const days = daysOf(entry);
    if (days === undefined) continue;
    const key = `${days.first}/${days.last}`;
    const height = most === 0 ? 0 : salienceOf(entry) / most;
    const known = dates.get(key);
    dates.set(
      key,
      known === undefined ? { ...days, height, entry } : { ...known, height: Math.max(known.height, height) },
    );
  }
  return framed([...dates.values()]).sort(byTime);
}

/** The `count` marks most worth telling, in order of time: the highest days and ranges of days, then months and years. */
export function mostTelling(marks: readonly Mark[], count: number): Mark[] {
  const isCoarse = ({ entry: { precision } }: Mark) => Number(precision === 'month' || precision === 'year');
  return [...marks]
    .sort((a, b) => isCoarse(a) - isCoarse(b) || b.height - a.height || byTime(a, b))
    .slice(0, count)
    .sort(byTime);
}

function framed(dates: readonly Omit<Mark, 'goesOn'>[]): Mark[] {
  const single = dates.filter(({ first, last }) => first === last);
  const frame = extentOf(single.length > FEW_DAYS ? single : dates);
  if (frame === undefined) return [];
  return dates
    .filter(({ first, last }) => first <= frame.last && frame.first <= last)
    .map((date) => ({
      ...date,
      first: Math.max(date.first, frame.first),
      last: Math.min(date.last, frame.last),
      goesOn: { before: date.first < frame.first, after: date.last > frame.last },
    }));
}

function byTime(a: Days, b: Days): number {
  return a.first - b.first || b.last - a.last;
}

function daysOf({ date, until = date }: TimelineEntry): Days | undefined {
  const begin = intervalOf(date);
  const end = intervalOf(until) ?? begin;
  if (begin === undefined || end === undefined) return undefined;
  return {
    first: numberOf(begin.from),
    last: numberOf(end.to > begin.to ? end.to : begin.to),
  };
}

function salienceOf({ salience }: TimelineEntry): number {
  return salience > 0 && Number.isFinite(salience) ? salience : 0;
}
