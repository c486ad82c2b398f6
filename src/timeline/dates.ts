import type { Annotation } from '../text/annotation.ts';
import { daysBetween, type Interval, intervalOf, overlaps } from '../text/calendar.ts';
import { type Event, eventsOf } from '../text/events.ts';
import type { Telling } from './telling.ts';
import type { TopicFilter } from './topic.ts';

/** What is told of one date, which may be a day, a week, a month, a year or a range. */
export interface ToldDate {
  readonly days: Interval;
  /** At least one. */
  readonly tellings: readonly Telling[];
}

/** By the first day; of those that begin together, the longer one first, as a heading of the others. */
export function byTime({ days: a }: ToldDate, { days: b }: ToldDate): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to > b.to ? -1 : 1;
  return 0;
}

/** All that articles tell, by date. */
export interface ToldDates {
  /** Takes up an article, in place of one with the same id. Time in proportion to the article. */
  add(annotation: Annotation): void;
  /** Forgets an article, if it is there. Time in proportion to the article. */
  remove(articleId: string): void;
  /**
   * The dates that have a day in common with `window`, in no particular order, with what is told of them on a topic; not
   * those of more than a month that are longer than the window.
   */
  within(window: Interval, topic: TopicFilter): ToldDate[];
  /** The articles on a topic, in no particular order. */
  articles(topic: TopicFilter): Annotation[];
}

/** An article, and what it tells once that was asked for: no question needs it, and of many articles it takes seconds. */
interface Known {
  readonly annotation: Annotation;
  tellings?: readonly Telling[];
}

/** No dates yet. */
export function createToldDates(): ToldDates {
  const articles = new Map<string, Known>();
  const dates = new Map<string, Set<Telling>>();

  function remove(articleId: string): void {
    const article = articles.get(articleId);
    if (article === undefined) return;
    articles.delete(articleId);
    for (const telling of article.tellings ?? []) takeFrom(dates, keyOf(telling.event), telling);
  }

  function listen(article: Known): void {
    const { annotation } = article;
    article.tellings = eventsOf(annotation).map((event) => ({ annotation, event }));
    for (const telling of article.tellings) addTo(dates, keyOf(telling.event), telling);
  }

  return {
    add(annotation) {
      remove(annotation.article.id);
      articles.set(annotation.article.id, { annotation });
    },
    remove,
    within(window, { tells }) {
      for (const article of articles.values()) if (article.tellings === undefined) listen(article);
      return [...dates].flatMap(([key, all]) => {
        const days = intervalOf(key);
        if (!days || !overlaps(days, window) || isTooLong(days, window)) return [];
        const tellings = [...all].filter(tells);
        if (tellings.length === 0) return [];
        return [{ days, tellings }];
      });
    },
    articles({ isAbout }) {
      return [...articles.values()].map(({ annotation }) => annotation).filter(isAbout);
    },
  };
}

/** What is told of a longer stretch of time says nothing of a few days in it. */
const LONGEST_DAYS = 31;

function isTooLong({ from, to }: Interval, window: Interval): boolean {
  const length = daysBetween(from, to) + 1;
  return length > LONGEST_DAYS && length > daysBetween(window.from, window.to) + 1;
}

function keyOf({ date, until }: Event): string {
  return until === undefined ? date : `${date}/${until}`;
}

function addTo<T>(sets: Map<string, Set<T>>, key: string, item: T): void {
  const known = sets.get(key);
  if (known) known.add(item);
  else sets.set(key, new Set([item]));
}

function takeFrom<T>(sets: Map<string, Set<T>>, key: string, item: T): void {
  const known = sets.get(key);
  known?.delete(item);
  if (known?.size === 0) sets.delete(key);
}
