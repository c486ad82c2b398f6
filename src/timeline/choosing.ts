import type { Annotation } from '../text/annotation.ts';
import { daysBetween, type Interval } from '../text/calendar.ts';
import { shifted } from '../text/date-bounds.ts';
import {
  type Content,
  rarityAmong,
  repeats,
  sayingTheSameAs,
  saysTheSame,
  stemsIn,
  type WeightOfStem,
} from './content.ts';
import type { ToldDate } from './dates.ts';
import { type Measured, measured } from './measuring.ts';
import { namesPublicEvent } from './public-events.ts';
import type { ProbabilityOf } from './subject.ts';
import { inOrder, type Telling } from './telling.ts';

/** A telling that is shown, and those of other articles that say the same. */
export interface Chosen {
  readonly telling: Telling;
  /** One for each article, in the order of `inOrder`. */
  readonly also: readonly Telling[];
}

/** Chooses the sentences of one timeline, date after date, and remembers what has been told. */
export interface Chooser {
  /**
   * The sentences, at most `most`, that tell a date best. What was told of a day near it is not told again where there is
   * anything else; a date of which there is nothing but the news of its day, told before, gets none. A sentence that names
   * several dates is told once, but again of a day that has no other: a day is looked for, a month or a stretch of days is not.
   */
  choose(date: ToldDate, most: number): Chosen[];
}

/**
 * What the measures weigh. Set by hand: on the eight folders of Timeline17 that were at hand, alignment-based ROUGE-1 is .130,
 * less by .01 without aboutness, and changes by no more than .004 when one of the three is half as large or half as large again.
 */
const COMPLETENESS = 1;
const CENTRALITY = 1;
const ABOUTNESS = 1.5;
/** What a report gains by each doubling of the articles that have the same. */
const REPORTED = 0.1;
/** What a sentence that names no date loses against one that does: it may only comment on what happened. */
const INFERRED_COST = 0.2;
/** What a sentence gains that names a public event: before the most typical talk of it comes what happened. */
const PUBLIC_GAIN = 0.3;
/** What happened comes before what was to happen. */
const AHEAD_COST = 0.3;
/** A second sentence that only goes on from the first is worth its length where a topic asks for it. */
const CONTINUED_COST = 1;
/** A further sentence must be nearly as good as the first to be worth a reader's time. */
const FURTHER_SHARE = 0.6;
/** Only of so many sentences, the best ones so far, is it found out who else reports the same. */
const CANDIDATES = 40;
/** Of a date of which more is told, such as a year, only so much is looked at: what was written nearest to it. */
const MOST_TELLINGS = 200;
/** A sentence is told again only this many days later. */
const NEAR_DAYS = 7;

/** A chooser that has told nothing yet. */
export function createChooser(probabilityOf: ProbabilityOf): Chooser {
  /** What was told of each day that is a date by itself. */
  const told = new Map<string, Content[]>();
  /** The sentences that were chosen, by where they stand. */
  const used = new Set<string>();
  const stemsOf = stemsOnce();

  function toldNear(day: string): Content[] {
    return Array.from({ length: 2 * NEAR_DAYS + 1 }, (_, index) => shifted(day, index - NEAR_DAYS)).flatMap(
      (near) => told.get(near) ?? [],
    );
  }

  return {
    choose({ days, tellings }, most) {
      const all = measured(nearestTo(days, tellings), { probabilityOf, stemsOf });
      const weightOf = rarityAmong(all.map(({ content }) => content));
      const day = days.from === days.to ? days.from : undefined;
      const ranked = candidatesOf(all, days, weightOf);
      const unused = ranked.filter(({ telling }) => !used.has(placeOf(telling)));
      const candidates = day !== undefined && unused.length === 0 ? ranked : unused;
      const near = day === undefined ? [] : toldNear(day);
      const fresh = candidates.filter(
        ({ content }) => !near.some((one) => saysTheSame(content, one, weightOf)),
      );
      const best = fresh[0] ?? candidates.find(({ telling }) => !telling.event.inferred);
      if (best === undefined) return [];
      const chosen = [best];
      for (const one of fresh) {
        if (chosen.length >= most || one.score < best.score * FURTHER_SHARE) break;
        if (!chosen.some(({ content }) => repeats(one.content, content))) chosen.push(one);
      }
      const contents = chosen.map(({ content }) => content);
      if (day !== undefined) told.set(day, contents);
      for (const { telling } of chosen) used.add(placeOf(telling));
      return chosen.map(({ telling, also }) => ({ telling, also }));
    },
  };
}

/** The stems of an article, found once for each that is asked for. */
function stemsOnce(): (annotation: Annotation) => ReadonlySet<number> {
  const found = new Map<Annotation, ReadonlySet<number>>();
  return (annotation) => {
    const stems = found.get(annotation) ?? stemsIn(annotation);
    found.set(annotation, stems);
    return stems;
  };
}

/** Where a sentence stands: in which article, and from where on. */
function placeOf({ annotation, event }: Telling): string {
  return `${event.sentence.start} ${annotation.article.id}`;
}

/** Not more than `MOST_TELLINGS`, those of the articles that appeared nearest to the days. */
function nearestTo({ from, to }: Interval, tellings: readonly Telling[]): readonly Telling[] {
  if (tellings.length <= MOST_TELLINGS) return tellings;
  const distanceOf = ({ annotation: { article } }: Telling): number =>
    article.date < from ? daysBetween(article.date, from) : Math.max(0, daysBetween(to, article.date));
  return tellings
    .map((telling) => ({ telling, distance: distanceOf(telling) }))
    .sort((a, b) => a.distance - b.distance || inOrder(a.telling, b.telling))
    .slice(0, MOST_TELLINGS)
    .map(({ telling }) => telling);
}

/** A telling with what it would be shown with, and how well it tells its date. */
interface Candidate extends Measured, Chosen {
  readonly score: number;
}

/** The best of what is told, the best first. */
function candidatesOf(all: readonly Measured[], days: Interval, weightOf: WeightOfStem): Candidate[] {
  const contents = all.map(({ content }) => content);
  const sameAs = sayingTheSameAs(contents, weightOf);
  const reportsOf = (content: Content): Telling[] =>
    sameAs(content).flatMap((index) => all[index]?.telling ?? []);
  return all
    .map((one) => ({ ...one, also: [], score: scoreOf(one, days) }))
    .sort(byScore)
    .slice(0, CANDIDATES)
    .map((one) => {
      const also = elsewhere(one.telling, reportsOf(one.content));
      return { ...one, also, score: one.score + REPORTED * Math.log2(1 + also.length) };
    })
    .sort(byScore);
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || inOrder(a.telling, b.telling);
}

function scoreOf(
  { telling, content, completeness, centrality, aboutness }: Measured,
  days: Interval,
): number {
  const { annotation, event } = telling;
  const cost =
    (event.inferred ? INFERRED_COST : 0) +
    (event.isContinued ? CONTINUED_COST : 0) +
    (annotation.article.date < days.from ? AHEAD_COST : 0);
  const gain = namesPublicEvent(content) ? PUBLIC_GAIN : 0;
  return COMPLETENESS * completeness + CENTRALITY * centrality + ABOUTNESS * aboutness + gain - cost;
}

/** Of each other article the first of the tellings. */
function elsewhere(telling: Telling, tellings: readonly Telling[]): Telling[] {
  const perArticle = new Map<string, Telling>();
  for (const one of tellings.toSorted(inOrder)) {
    const { id } = one.annotation.article;
    if (id !== telling.annotation.article.id && !perArticle.has(id)) perArticle.set(id, one);
  }
  return [...perArticle.values()];
}
