import { daysBetween, type Interval } from '../text/calendar.ts';
import { byTime, type ToldDate } from './dates.ts';
import type { Subject } from './subject.ts';
import type { Telling } from './telling.ts';

/** What speaks for a date being one of those that matter. */
export interface DateEvidence {
  /**
   * For each article that tells of it the binary logarithm of one and how topical the sentences are that do, so that many
   * articles count for more than one that goes on.
   */
  readonly told: number;
  /**
   * Articles that tell of it more than a week later: what is remembered mattered. None for more than a week, since months and
   * years are background wherever they are named.
   */
  readonly later: number;
}

/** An undated lead may as well tell of the day before it appeared. */
const INFERRED_WEIGHT = 0.5;
/** A month or a year is named in passing more often than it is what an article is about. */
const COARSE_WEIGHT = 0.5;
/** What lay ahead whenever it was told may not have come about. */
const AHEAD_WEIGHT = 0.5;
const WEEK_DAYS = 7;

/** How much of what all articles are about a telling holds; 1 for an ordinary one. */
export type TopicalityOf = (telling: Telling) => number;

/** A date, and how much it matters; only the ratio of two saliences says anything. */
export interface SalientDate {
  readonly date: ToldDate;
  readonly salience: number;
}

/** Dates, the most salient first. */
export function bySalience(dates: readonly ToldDate[], subject: Subject): SalientDate[] {
  const topicalities = new Map<Telling, number>();
  for (const { tellings } of dates) {
    for (const telling of tellings) {
      topicalities.set(telling, subject.topicalityOf(telling.annotation, telling.event.sentence));
    }
  }
  const ordinary = sumOf(topicalities.values()) / topicalities.size || 1;
  const topicalityOf = (telling: Telling): number => (topicalities.get(telling) ?? 0) / ordinary;
  return dates
    .map((date) => ({ date, salience: salienceOf(evidenceOf(date.days, date.tellings, topicalityOf)) }))
    .sort((a, b) => b.salience - a.salience || byTime(a.date, b.date));
}

/**
 * The evidence of a date of the days given, from all that is told of it. That dates are told by how many sentences name them,
 * from how far, and by how much these sentences have of the subject is from Tran, Tran, Tran, Alrifai & Kanhabua ("Leveraging
 * Learning To Rank in an Optimization Framework for Timeline Summarization", 2013) and Tran, Herder & Markert ("Joint Graphical
 * Models for Date Selection in Timeline Summarization", 2015).
 */
export function evidenceOf(
  days: Interval,
  tellings: readonly Telling[],
  topicalityOf: TopicalityOf,
): DateEvidence {
  const perArticle = new Map<string, number>();
  const later = new Set<string>();
  let isAhead = true;
  for (const telling of tellings) {
    const { id, date } = telling.annotation.article;
    if (daysBetween(days.to, date) > WEEK_DAYS) later.add(id);
    if (date >= days.from) isAhead = false;
    // A sentence counts once, however far its telling goes on.
    if (telling.event.isContinued) continue;
    perArticle.set(id, (perArticle.get(id) ?? 0) + weightOf(telling) * topicalityOf(telling));
  }
  const isCoarse = daysBetween(days.from, days.to) >= WEEK_DAYS;
  const told = sumOf([...perArticle.values()].map((weight) => Math.log2(1 + weight)));
  return { told: isAhead ? AHEAD_WEIGHT * told : told, later: isCoarse ? 0 : later.size };
}

/** The sum to the last bit, in whatever order articles came: which of two dates is more salient must not depend on it. */
function sumOf(values: Iterable<number>): number {
  return Float64Array.from(values)
    .sort()
    .reduce((sum, value) => sum + value, 0);
}

function weightOf({ event }: Telling): number {
  if (event.inferred) return INFERRED_WEIGHT;
  return event.precision === 'month' || event.precision === 'year' ? COARSE_WEIGHT : 1;
}

/**
 * How much a date matters, from 1 on; only the ratio of two saliences says anything. What is told of it counts in full, that it
 * is remembered by its square root, as the second only confirms the first. Neither is learned: no journalists' timelines were
 * found that may be learned from and whose weights may be passed on.
 */
export function salienceOf({ told, later }: DateEvidence): number {
  return (1 + told) * Math.sqrt(1 + later);
}
