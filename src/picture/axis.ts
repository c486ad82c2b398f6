import { dateInWords } from '../conversation/calendar-words.ts';
import { monthOf } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import { dayOf, numberOf } from './marks.ts';
import type { Segment, TimeScale } from './time-scale.ts';

/** A word under the axis, centred on the day it names or set under the first day of a period. In pixels. */
export interface AxisLabel {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** What stands under an axis of time. */
export interface Axis {
  /** Where the axis has a tick, in pixels. */
  readonly ticks: readonly number[];
  /** Days of the month, months or years; none touches another. */
  readonly names: readonly AxisLabel[];
  /** A line below: the months of the days, or the years of the months. None touches another. */
  readonly periods: readonly AxisLabel[];
}

export interface AxisRoom {
  /** What the labels lie between, in pixels. */
  readonly left: number;
  readonly right: number;
  /** The width of a label, in pixels. */
  widthOf(text: string): number;
}

/** The least distance between two labels, in pixels. */
const DISTANCE = 18;

type Unit = 'day' | 'month' | 'year';

/** From the finest to the coarsest; days of more than a season tell nothing. */
const LEVELS: readonly (readonly [Unit, number])[] = [
  ...[1, 2, 3, 5, 7].map((step) => ['day', step] as const),
  ...[1, 2, 3, 6].map((step) => ['month', step] as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step) => ['year', step] as const),
];

/** About how many days there are in each; and more names than this never have room, so that none need be tried. */
const DAYS: Readonly<Record<Unit, number>> = { day: 1, month: 30, year: 365 };
const MOST_NAMES = 60;

interface Tick {
  readonly day: string;
  readonly x: number;
}

interface NamedTick extends Tick, AxisLabel {}

/** What to write under the axis of `scale`: the finest division of the calendar of which every name has its room. */
export function axisOf(scale: TimeScale, language: Language, room: AxisRoom): Axis {
  let axis: Axis = { ticks: [], names: [], periods: [] };
  const days = scale.segments.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  for (const [unit, step] of LEVELS) {
    if (days / (DAYS[unit] * step) > MOST_NAMES) continue;
    const ticks = scale.segments.flatMap((segment) => ticksIn(segment, scale, unit, step));
    const named = ticks.map((tick): NamedTick => {
      const text = nameOf(tick.day, unit, language);
      return { ...tick, text, ...centred(tick.x, room.widthOf(text), room) };
    });
    const kept = withoutCollisions(named);
    axis = {
      ticks: kept.map(({ x }) => x),
      names: kept.map(labelOf),
      periods: unit === 'year' ? [] : periodsUnder(kept, unit, language, room),
    };
    if (kept.length === named.length) break;
  }
  return axis;
}

/**
 * The days to name in a segment. Days are counted from its first one, months and years are those that begin in it and
 * count; where none does, the first day stands for its month or year.
 */
function ticksIn({ first, last }: Segment, scale: TimeScale, unit: Unit, step: number): Tick[] {
  const days: string[] = [];
  if (unit === 'day') for (let day = first; day <= last; day += step) days.push(dayOf(day));
  else days.push(...beginningsIn(dayOf(first), dayOf(last), unit === 'month' ? step : 12 * step));
  return (days.length === 0 ? [dayOf(first)] : days).map((day) => {
    const { left, right } = scale.spanOf(numberOf(day), numberOf(day));
    return { day, x: unit === 'day' ? (left + right) / 2 : left };
  });
}

/** The first days of every `step`th month, counted from the first of all, from one day to another. */
function beginningsIn(from: string, to: string, step: number): string[] {
  const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const days: string[] = [];
  for (let month = Math.ceil(monthsOf(from) / step) * step; month <= monthsOf(to); month += step) {
    const day = `${monthOf(0, month + 1)}-01`;
    if (day >= from) days.push(day);
  }
  return days;
}

function nameOf(day: string, unit: Unit, language: Language): string {
  if (unit === 'day') return String(Number(day.slice(8)));
  return unit === 'month' ? monthName(day, language, 'short') : String(Number(day.slice(0, 4)));
}

function monthFormats(length: 'short' | 'long') {
  const format = (language: Language) =>
    new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
  return { en: format('en'), ru: format('ru'), kk: format('kk') } as const;
}

const MONTHS = { short: monthFormats('short'), long: monthFormats('long') } as const;

function monthName(day: string, language: Language, length: keyof typeof MONTHS): string {
  return MONTHS[length][language].format(new Date(`${day}T00:00:00Z`));
}

function centred(x: number, width: number, { left, right }: AxisRoom) {
  const start = Math.max(left, Math.min(x - width / 2, right - width));
  return { left: start, right: start + width };
}

function withoutCollisions(labels: readonly NamedTick[]): NamedTick[] {
  const kept: NamedTick[] = [];
  for (const label of labels) {
    if (label.left >= (kept.at(-1)?.right ?? Number.NEGATIVE_INFINITY) + DISTANCE) kept.push(label);
  }
  return kept;
}

function labelOf({ text, left, right }: AxisLabel): AxisLabel {
  return { text, left, right };
}

/** The month or year of each tick under the first that is in it, in the longest form for which there is room. */
function periodsUnder(
  ticks: readonly NamedTick[],
  unit: 'day' | 'month',
  language: Language,
  room: AxisRoom,
): AxisLabel[] {
  const periodOf = ({ day }: Tick) => day.slice(0, unit === 'day' ? 7 : 4);
  const firsts = ticks.filter((tick, index) => {
    const before = ticks[index - 1];
    return before === undefined || periodOf(before) !== periodOf(tick);
  });
  const labels: AxisLabel[] = [];
  for (const [index, tick] of firsts.entries()) {
    const begin = Math.max(room.left, (labels.at(-1)?.right ?? Number.NEGATIVE_INFINITY) + DISTANCE);
    const end = (firsts[index + 1]?.left ?? room.right + DISTANCE) - DISTANCE;
    const before = firsts[index - 1];
    const isNewYear = before?.day.slice(0, 4) !== tick.day.slice(0, 4);
    const text = periodForms(tick.day, unit, isNewYear, language).find(
      (form) => room.widthOf(form) <= end - begin,
    );
    if (text === undefined) continue;
    const width = room.widthOf(text);
    const left = Math.max(begin, Math.min(tick.left, end - width));
    labels.push({ text, left, right: left + width });
  }
  return labels;
}

/** Ways to name the period of a day, the longest first; the year is said where it is a new one. */
function periodForms(
  day: string,
  unit: 'day' | 'month',
  isNewYear: boolean,
  language: Language,
): readonly string[] {
  const year = String(Number(day.slice(0, 4)));
  if (unit === 'month') return [year];
  const short = monthName(day, language, 'short');
  if (!isNewYear) return [monthName(day, language, 'long'), short];
  return [dateInWords(day.slice(0, 7), language), `${short} ${year}`, year];
}
