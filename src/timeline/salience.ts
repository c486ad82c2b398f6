import { addDays, daysBetween, type Interval } from '../text/calendar.ts';
import { LAST_DAY } from '../text/date-bounds.ts';
import { isNewsOfItsDay, type Telling } from './telling.ts';

/** What speaks for a date being one of those that matter. */
export interface DateEvidence {
  /** For each article that tells of it, one and the binary logarithm of how many sentences do, so that many articles count for more than one that goes on. */
  readonly told: number;
  /** Articles that appeared on the day, and half of those on the next; none for what is no single day. */
  readonly published: number;
  /**
   * Articles that tell of it more than a week later: what is remembered mattered. None for more than a week, since months and
   * years are background wherever they are named.
   */
  readonly later: number;
}

/**
 * The exponents with which evidence makes salience. Learned by `bench/learn-timeline.ts` from the eight folders of
 * Timeline17 that were at hand; bench/README.md tells what they reach on subjects that they were not learned from.
 */
export const SALIENCE_WEIGHTS: Readonly<Record<keyof DateEvidence, number>> = {
  told: 0.74,
  published: 0.34,
  later: 0.56,
};

/** A month or a year is named in passing more often than it is what an article is about. */
const COARSE_WEIGHT = 0.5;
/** What lay ahead whenever it was told may not have come about. */
const AHEAD_WEIGHT = 0.5;
/** The paper of the next morning has a day's news as well. */
const NEXT_DAY_WEIGHT = 0.5;
const WEEK_DAYS = 7;

/** The evidence of a date of the days given: from all that is told of it, and how many articles appeared on a day. */
export function evidenceOf(
  days: Interval,
  tellings: readonly Telling[],
  publishedOn: (day: string) => number,
): DateEvidence {
  const perArticle = new Map<string, number>();
  const later = new Set<string>();
  let isAhead = true;
  for (const telling of tellings) {
    const { id, date } = telling.annotation.article;
    if (daysBetween(days.to, date) > WEEK_DAYS) later.add(id);
    if (date >= days.from) isAhead = false;
    // An article's own day counts as that of its publication, said or not; a date counts once, however far the telling goes on.
    if (isNewsOfItsDay(telling) || telling.event.isContinued) continue;
    perArticle.set(id, (perArticle.get(id) ?? 0) + weightOf(telling));
  }
  const isDay = days.from === days.to;
  const isCoarse = daysBetween(days.from, days.to) >= WEEK_DAYS;
  const nextDay = days.to < LAST_DAY ? publishedOn(addDays(days.to, 1)) : 0;
  const told = [...perArticle.values()].reduce((sum, weight) => sum + Math.log2(1 + weight), 0);
  return {
    told: isAhead ? AHEAD_WEIGHT * told : told,
    published: isDay ? publishedOn(days.from) + NEXT_DAY_WEIGHT * nextDay : 0,
    later: isCoarse ? 0 : later.size,
  };
}

function weightOf({ event }: Telling): number {
  return event.precision === 'month' || event.precision === 'year' ? COARSE_WEIGHT : 1;
}

/** How much a date matters, from 1 on; only the ratio of two saliences says anything. */
export function salienceOf(evidence: DateEvidence): number {
  const { told, published, later } = SALIENCE_WEIGHTS;
  return (1 + evidence.told) ** told * (1 + evidence.published) ** published * (1 + evidence.later) ** later;
}
