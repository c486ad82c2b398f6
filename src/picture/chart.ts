import type { Language } from '../text/language.ts';
import { type AxisLabel, axisOf } from './axis.ts';
import type { Ink, Lettering, Shape, Stroke } from './drawing.ts';
import type { Typefaces } from './fonts.ts';
import type { Mark } from './marks.ts';
import { AXIS_MARGIN, MARGIN, numberAt, RADIUS, SIZES, WIDTH } from './page.ts';
import { spread } from './spreading.ts';
import { nearestOf, type TimeScale, timeScaleOf } from './time-scale.ts';

/** The middle of the row of numbers, from the top, and how far two of them are apart at least. */
const NUMBERS = 268;
const APART = 62;
/** Between these two a line leads from its number to the side, so that it goes straight down to its bar. */
const LINE_LEAVES = NUMBERS + RADIUS;
const LINE_TURNS = LINE_LEAVES + 34;
const HIGHEST_BAR = LINE_TURNS + 14;
const AXIS = HIGHEST_BAR + 250;
const LOWEST_BAR = 8;
const TICK = 10;
const NAMES = AXIS + 46;
const PERIODS = AXIS + 86;

/**
 * A bar is so much of a day wide, up to the greatest of these widths. Where days are narrow it may be as wide as is easily
 * seen, but only if so much of the way to the nearest bar has room for that, and never thinner than a pixel.
 */
const BAR_SHARE = 0.66;
const BAR_WIDTHS = { least: 1, seen: 6, most: 56 } as const;
/** Half of the room that the sign for time left out takes on the axis. */
const CUT = 8;

/** Where a mark is drawn. */
interface Bar {
  readonly mark: Mark;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the line from its number meets it: the middle of its first day. */
  readonly x: number;
  /** It stands for a longer time than a day, and is as wide. */
  readonly isPeriod: boolean;
}

/** The bars over an axis of time, those of `told` with their numbers, from 1 on; and where it ends at the bottom. */
export function chartOf(
  marks: readonly Mark[],
  told: readonly Mark[],
  typefaces: Typefaces,
  language: Language,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const scale = timeScaleOf(marks, { left: MARGIN, right: WIDTH - MARGIN });
  const width = barWidthOf(marks, scale);
  const bars = marks.map((mark) => barOf(mark, scale, width));
  const widthOf = (text: string) => typefaces.regular.widthOf(text) * SIZES.small;
  const axis = axisOf(scale, language, { left: AXIS_MARGIN, right: WIDTH - AXIS_MARGIN, widthOf });
  return {
    shapes: [
      ...blocksOf(bars, told),
      ...axisLines(scale, axis.ticks),
      ...axis.names.map((name) => under(name, NAMES, 'text')),
      ...axis.periods.map((name) => under(name, PERIODS, 'quiet')),
      ...numbersOver(bars, told, typefaces),
    ],
    bottom: axis.periods.length === 0 ? NAMES : PERIODS,
  };
}

/** Of a day's bar, so that two days that stand side by side are two bars. */
function barWidthOf(marks: readonly Mark[], { dayWidth }: TimeScale): number {
  const days = marks.filter(({ first, last }) => first === last).map(({ first }) => first);
  const seen = Math.min(BAR_WIDTHS.seen, nearestOf(days) * dayWidth * BAR_SHARE);
  return Math.max(BAR_WIDTHS.least, seen, Math.min(BAR_WIDTHS.most, dayWidth * BAR_SHARE));
}

function barOf(mark: Mark, scale: TimeScale, width: number): Bar {
  const top = AXIS - Math.max(LOWEST_BAR, mark.height * (AXIS - HIGHEST_BAR));
  const { left, right } = scale.spanOf(mark.first, mark.last);
  const x = left + Math.min(right - left, scale.dayWidth) / 2;
  const { before, after } = mark.goesOn;
  const isPeriod = before || after || (mark.last > mark.first && right - left > width);
  if (!isPeriod) return { mark, left: x - width / 2, right: x + width / 2, top, x, isPeriod };
  const ends = { left: before ? AXIS_MARGIN : left, right: after ? WIDTH - AXIS_MARGIN : right };
  return { mark, ...ends, top, x, isPeriod };
}

/** From the back to the front: periods, days, days with a number; high ones behind low ones, so that none is hidden. */
function blocksOf(bars: readonly Bar[], told: readonly Mark[]): Shape[] {
  const inkOf = ({ mark, isPeriod }: Bar) => {
    if (told.includes(mark)) return isPeriod ? 'markedPeriod' : 'marked';
    return isPeriod ? 'period' : 'bar';
  };
  const layers: readonly Ink[] = ['period', 'markedPeriod', 'bar', 'marked'];
  return [...bars]
    .sort((a, b) => layers.indexOf(inkOf(a)) - layers.indexOf(inkOf(b)) || a.top - b.top)
    .map((bar) => {
      const { left: x, right, top: y } = bar;
      return { kind: 'block', x, y, width: right - x, height: AXIS - y, ink: inkOf(bar) };
    });
}

/** The line under the bars with its ticks, and two slanting strokes where time is left out, which part what lies behind. */
function axisLines({ segments }: TimeScale, ticks: readonly number[]): Shape[] {
  const cuts = segments.slice(1).map(({ left }, index) => ((segments[index]?.right ?? left) + left) / 2);
  return [
    ...segments.map(({ left, right }) => stroke(left, AXIS, right, AXIS, 3)),
    ...ticks.map((x) => stroke(x, AXIS, x, AXIS + TICK, 3)),
    ...cuts.flatMap((x): Shape[] => [
      { kind: 'block', x: x - CUT, y: HIGHEST_BAR, width: 2 * CUT, height: AXIS - HIGHEST_BAR, ink: 'paper' },
      stroke(x - CUT - 6, AXIS + 14, x - CUT + 6, AXIS - 14, 3),
      stroke(x + CUT - 6, AXIS + 14, x + CUT + 6, AXIS - 14, 3),
    ]),
  ];
}

function under({ text, left: x, right }: AxisLabel, y: number, ink: Ink): Lettering {
  return { kind: 'text', text, x, y, width: right - x, size: SIZES.small, isBold: false, ink };
}

/** The numbers of those that are told, in order, each with a line that leads to its bar. */
function numbersOver(bars: readonly Bar[], told: readonly Mark[], typefaces: Typefaces): Shape[] {
  const numbered = bars.filter(({ mark }) => told.includes(mark));
  const places = spread(
    numbered.map(({ x }) => x),
    { first: MARGIN + RADIUS, last: WIDTH - MARGIN - RADIUS, distance: APART },
  );
  return numbered.flatMap(({ x, top }, index): Shape[] => {
    const place = places[index] ?? x;
    return [
      stroke(place, LINE_LEAVES, x, LINE_TURNS, 2),
      stroke(x, LINE_TURNS, x, top, 2),
      ...numberAt(index + 1, place, NUMBERS, typefaces),
    ];
  });
}

function stroke(x1: number, y1: number, x2: number, y2: number, width: number): Stroke {
  return { kind: 'stroke', x1, y1, x2, y2, width, ink: 'line' };
}
