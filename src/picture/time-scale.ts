import type { Days } from './marks.ts';

/** A stretch of days, and where it lies: from `left` to `right`, in pixels. */
export interface Segment extends Days {
  readonly left: number;
  readonly right: number;
}

/**
 * Time from left to right. Every day that is shown is equally wide. Between two segments lies a stretch in which nothing
 * begins or ends, left out because the rest could not be told apart beside it; the drawing marks it as left out.
 */
export interface TimeScale {
  /** In order, and never none. */
  readonly segments: readonly Segment[];
  /** In pixels. */
  readonly dayWidth: number;
  /** Where the days from `first` to `last` lie; both must be shown, as the ends of each span are. */
  spanOf(first: number, last: number): { readonly left: number; readonly right: number };
}

/** The room of a stretch left out, in pixels: a year's number on each side of it keeps clear of the other. */
export const GAP = 84;
/** From this distance on, in pixels, two bars can be told apart by where they begin, and nothing has to be left out. */
const WIDE_ENOUGH = 9;
/** Only a stretch of more than this share of what is shown is worth leaving out. */
const LONG_SHARE = 0.2;
const MOST_GAPS = 4;

/** The scale on which all of `spans`, of which there is at least one, lie between `left` and `right`, in pixels. */
export function timeScaleOf(
  spans: readonly Days[],
  { left, right }: { readonly left: number; readonly right: number },
): TimeScale {
  const stretches = stretchesOf(spans, right - left);
  const shown = stretches.reduce((days, { first, last }) => days + last - first + 1, 0);
  const dayWidth = (right - left - GAP * (stretches.length - 1)) / shown;
  const segments: Segment[] = [];
  let at = left;
  for (const { first, last } of stretches) {
    const width = (last - first + 1) * dayWidth;
    segments.push({ first, last, left: at, right: at + width });
    at += width + GAP;
  }
  const startOf = (day: number) => {
    const segment = segments.find(({ last }) => day <= last);
    return segment === undefined ? right : segment.left + (day - segment.first) * dayWidth;
  };
  return {
    segments,
    dayWidth,
    spanOf: (first, last) => ({ left: startOf(first), right: startOf(last) + dayWidth }),
  };
}

/** What is shown of the days from the first to the last: the longest stretches without an edge are left out, if need be. */
function stretchesOf(spans: readonly Days[], width: number): Days[] {
  const edges = [...new Set(spans.flatMap(({ first, last }) => [first, last]))].sort((a, b) => a - b);
  const empty = edges
    .slice(1)
    .map((last, index) => ({ first: edges[index] ?? last, last }))
    .map((between) => ({ ...between, days: between.last - between.first - 1 }))
    .sort((a, b) => b.days - a.days);
  const nearest = nearestOf(spans.map(({ first }) => first));
  const leftOut: Days[] = [];
  const [begin, end] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  let shown = end - begin + 1;
  for (const { first, last, days } of empty.slice(0, MOST_GAPS)) {
    const dayWidth = (width - GAP * leftOut.length) / shown;
    if (nearest * dayWidth >= WIDE_ENOUGH || days <= shown * LONG_SHARE) break;
    leftOut.push({ first, last });
    shown -= days;
  }
  leftOut.sort((a, b) => a.first - b.first);
  const firsts = [begin, ...leftOut.map(({ last }) => last)];
  const lasts = [...leftOut.map(({ first }) => first), end];
  return firsts.map((first, index) => ({ first, last: lasts[index] ?? end }));
}

/** The distance between the two different numbers that are nearest to each other; infinite where there are no two. */
export function nearestOf(numbers: readonly number[]): number {
  const inOrder = [...new Set(numbers)].sort((a, b) => a - b);
  return inOrder.slice(1).reduce((least, number, index) => {
    return Math.min(least, number - (inOrder[index] ?? number));
  }, Number.POSITIVE_INFINITY);
}
