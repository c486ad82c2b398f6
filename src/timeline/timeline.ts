import { quote } from '../articles/article.ts';
import type { Annotation } from '../text/annotation.ts';
import { FIRST_DAY, LAST_DAY } from '../text/date-bounds.ts';
import { type Chosen, createChooser } from './choosing.ts';
import { createToldDates, type ToldDate } from './dates.ts';
import type { TimelineEntry, TimelineQuery } from './entry.ts';
import type { ProbabilityOf } from './measuring.ts';
import { salienceOf } from './salience.ts';
import { byTimeOfDay, type Telling } from './telling.ts';
import { aboutTopic, type Topic } from './topic.ts';

/** The events of all articles, in order of time. */
export interface Timeline {
  /** Takes up an article, in place of one with the same id. Time in proportion to the article. */
  add(annotation: Annotation): void;
  /** Forgets an article, if it is there. Time in proportion to the article. */
  remove(articleId: string): void;
  /**
   * The dates that matter most within the query's days, each with the one or two sentences that tell it best, oldest
   * first. A topic keeps the sentences that hold at least half of its words, out of articles that hold all of them.
   */
  entries(query: Omit<TimelineQuery, 'topic'>, topic?: Topic): TimelineEntry[];
}

/** A date is told in so many sentences at most. */
const SENTENCES = 2;

/** An empty timeline. `probabilityOf` tells common words from those that say what articles are about. */
export function createTimeline(probabilityOf: ProbabilityOf): Timeline {
  const dates = createToldDates();
  return {
    add: dates.add,
    remove: dates.remove,
    entries({ from = FIRST_DAY, to = LAST_DAY, limit, sentences = SENTENCES }, topic = []) {
      const chooser = createChooser(probabilityOf);
      const told = dates
        .within({ from, to }, aboutTopic(topic))
        .map((date) => ({ date, salience: salienceOf(date.evidence) }))
        .sort((a, b) => b.salience - a.salience || byTime(a.date, b.date));
      const most = told[0]?.salience ?? 1;
      // The most salient first, since a sentence that could tell two dates is told of the first.
      return told
        .slice(0, limit)
        .map(({ date, salience }) => ({
          date,
          entries: entriesOf(chooser.choose(date, sentences), salience / most),
        }))
        .sort((a, b) => byTime(a.date, b.date))
        .flatMap(({ entries }) => entries);
    },
  };
}

/** By the first day; of those that begin together, the longer one first, as a heading of the others. */
function byTime({ days: a }: ToldDate, { days: b }: ToldDate): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to > b.to ? -1 : 1;
  return 0;
}

function entriesOf(chosen: readonly Chosen[], salience: number): TimelineEntry[] {
  const also = new Map(chosen.map((one) => [one.telling, one.also]));
  return byTimeOfDay([...also.keys()]).map((telling) => {
    const { date, until, precision, inferred } = telling.event;
    return {
      ...quotationOf(telling),
      date,
      ...(until === undefined ? {} : { until }),
      precision,
      inferred,
      salience,
      also: (also.get(telling) ?? []).map(quotationOf),
    };
  });
}

function quotationOf({ annotation, event }: Telling) {
  return quote(annotation.article, event.sentence.start, event.sentence.end);
}
