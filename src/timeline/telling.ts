import type { Annotation } from '../text/annotation.ts';
import type { Event } from '../text/events.ts';

/** A sentence that tells what happened on a date. */
export interface Telling {
  readonly annotation: Annotation;
  readonly event: Event;
}

/** The order of tellings that nothing else tells apart: by publication, then by article, then as in the article. */
export function inOrder(a: Telling, b: Telling): number {
  const [one, other] = [a.annotation.article, b.annotation.article];
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  return a.event.sentence.start - b.event.sentence.start;
}

/**
 * The tellings of one day, given the best first, in the order in which they are told: by the time of day among those that give
 * one, each in the place of one of these; otherwise by publication, those of one article as in it, and then the best first.
 */
export function byTimeOfDay(tellings: readonly Telling[]): Telling[] {
  const ordered = tellings.toSorted((a, b) => {
    const [one, other] = [a.annotation.article, b.annotation.article];
    return one.date === other.date && one.id !== other.id ? 0 : inOrder(a, b);
  });
  const timed = ordered.filter(({ event }) => event.time !== undefined);
  timed.sort(({ event: { time: a = '' } }, { event: { time: b = '' } }) => (a < b ? -1 : a > b ? 1 : 0));
  return ordered.map((telling) => (telling.event.time === undefined ? telling : (timed.shift() ?? telling)));
}
