import type { Annotation } from '../text/annotation.ts';
import { addDays, type Interval, intervalOf } from '../text/calendar.ts';
import type { Definition } from '../text/definitions.ts';
import { type Span, within } from '../text/span.ts';
import type { SoughtWord } from './alignment.ts';
import type { Background } from './background.ts';
import { relatedStems } from './concepts.ts';
import { crowdingOf, type Neighbour } from './crowding.ts';
import type { Found } from './evidence.ts';
import { createLexicalIndex } from './lexical-index.ts';
import {
  cutIntoPassages,
  idAt,
  type Passage,
  type PassageCuts,
  passageAt,
  spanAt,
  stemsAt,
} from './passages.ts';
import { createShortNames } from './short-names.ts';
import { createTitles } from './titles.ts';
import { createToldDays } from './told-days.ts';
import type { MeantPassage, Similarities } from './vectors/semantic-index.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { createWordTable } from './words.ts';

/** The passages of all articles, and by what they are found. */
export interface PassageStore {
  readonly vocabulary: Vocabulary;
  /** How many passages there are. */
  size(): number;
  /** Takes up an article; answers with its passages, by which their meanings can be made. */
  add(annotation: Annotation): readonly MeantPassage[];
  /** Forgets an article; answers with the ids of its passages, none if it was never added. */
  remove(articleId: string): readonly string[];
  /** The passages worth a closer look, by words, by titles, by meaning where that is known, and by the days asked about; each once. */
  candidates(
    words: readonly SoughtWord[],
    question: Sifting,
    similarities: Similarities | undefined,
  ): readonly Candidate[];
  /** Whether some passage tells of a day in `window` more exactly than by a whole month or year. */
  tells(window: Interval): boolean;
  /** What else the articles call a name, by its words in order. */
  aliasesOf: ReturnType<typeof createShortNames>['aliasesOf'];
}

/** What a question tells about the days of its answer. */
export interface Sifting {
  /** The day on which it is asked, `YYYY-MM-DD`. */
  readonly asked: string;
  /** The days it asks about, if any. */
  readonly window: Interval | null;
}

export interface Candidate {
  readonly passage: Passage;
  readonly found: Found;
  /** Whether it can be compared by meaning. */
  readonly isComparable: boolean;
}

/** Where an article's passages are to be found. */
interface Place {
  readonly cuts: PassageCuts;
  /** The row of the first. */
  readonly first: number;
}

/** How many of the passages that share words with a question are looked at closely. */
const BY_WORDS = 50;
/** How many articles whose titles fit; of each its beginning is looked at. */
const BY_TITLE = 10;
/** How many of those nearest in meaning. */
const BY_MEANING = 30;
/** How many of those that were or told the news when the question was asked, so many days before and after. */
const BY_RECENCY = 20;
const NEWS_DAYS = { before: 14, after: 2 };
/** How many of those that tell of the days asked about, whether or not they share a word. */
const BY_DAY = 30;
/** A word of the same meaning is looked for as well, but its hits count less. */
const RELATED_WEIGHT = 0.4;

export function createPassageStore(background: Background): PassageStore {
  const index = createLexicalIndex({
    onMet: (stem) => vocabulary.meet(stem),
    onGone: (stem) => vocabulary.forget(stem),
  });
  const vocabulary: Vocabulary = createVocabulary(background, index);
  const days = createToldDays();
  const titles = createTitles();
  const words = createWordTable();
  const shortNames = createShortNames();
  const places: (Place | undefined)[] = [];
  const articles = new Map<string, Place>();

  function stemsIn(cuts: PassageCuts): (readonly number[])[] {
    return cuts.firsts.map((_, i) => stemsAt(cuts, i));
  }

  function rowOf(passageId: string): number | undefined {
    const article = articleOf(passageId);
    const place = articles.get(article);
    return place && place.first + Number(passageId.slice(article.length + 1)) - 1;
  }

  /** The stems to look for: the words themselves, what they may be meant for, and what says nearly the same. */
  function weightsOf(sought: readonly SoughtWord[]): ReadonlyMap<string, number> {
    const weights = new Map<string, number>();
    for (const { stem, neighbours, weight } of sought) {
      for (const related of relatedStems(stem)) {
        weights.set(related, RELATED_WEIGHT * Math.min(weight, vocabulary.weightOf(related, related)));
      }
      for (const [near, similarity] of neighbours) weights.set(near, similarity * weight);
    }
    for (const { stem, weight } of sought) weights.set(stem, weight);
    return weights;
  }

  return {
    vocabulary,
    size: index.size,
    add(annotation) {
      const { article, language } = annotation;
      const cuts = cutIntoPassages(annotation, words);
      const stems = stemsIn(cuts);
      const first = index.add(stems);
      // An article without passages has no beginning that its title could lead to.
      if (stems.length > 0) titles.add(article.id, titleStemsOf(cuts));
      const place = { cuts, first };
      articles.set(article.id, place);
      shortNames.count(annotation, definitionsOf(cuts), 1);
      return cuts.firsts.map((_, i) => {
        const { start, end } = spanAt(cuts, i);
        places[first + i] = place;
        days.add(first + i, daysOf(annotation, { start, end }));
        return { id: idAt(cuts, i), text: () => article.text.slice(start, end), language };
      });
    },
    remove(articleId) {
      const place = articles.get(articleId);
      if (place === undefined) return [];
      const { cuts, first } = place;
      const stems = stemsIn(cuts);
      articles.delete(articleId);
      places.fill(undefined, first, first + stems.length);
      shortNames.count(cuts.annotation, definitionsOf(cuts), -1);
      index.remove(first, stems);
      titles.remove(articleId);
      days.remove(first, stems.length);
      return stems.map((_, i) => idAt(cuts, i));
    },
    candidates(sought, { asked, window }, similarities) {
      const nearest = similarities?.nearest(BY_MEANING) ?? [];
      const near = nearest.flatMap(({ id }) => rowOf(id) ?? []);
      const stems = sought.map(({ stem }) => stem);
      const leads = titles.search(stems, BY_TITLE).flatMap((id) => articles.get(id)?.first ?? []);
      const told = window === null ? [] : days.rowsIn(window);
      const news = window === null ? days.rowsIn(newsOf(asked)) : [];
      const hits = index.search({
        weights: weightsOf(sought),
        limit: BY_WORDS,
        groups: [
          { rows: new Set(leads), limit: BY_TITLE },
          { rows: new Set(near), limit: BY_MEANING },
          { rows: new Set(told), limit: BY_DAY },
          { rows: new Set(news), limit: BY_RECENCY },
        ],
      });
      const neighbours = nearest.flatMap(({ id }): Neighbour[] =>
        similarities === undefined ? [] : [{ article: articleOf(id), ...similarities.from(id) }],
      );
      const best = Math.max(Number.MIN_VALUE, ...hits.map(({ score }) => score));
      const bestArticle = Math.max(Number.MIN_VALUE, ...hits.map(({ article }) => article));
      return hits.flatMap(({ row, score, article }) => {
        const place = places[row];
        if (place === undefined) return [];
        const passage = passageAt(place.cuts, row - place.first, words);
        const similarity = similarities?.of(passage.id);
        const meaning = Math.max(0, similarity ?? 0);
        const crowding = crowdingOf(passage, neighbours);
        const found = { lexical: score / best, article: article / bestArticle, meaning, crowding };
        return [{ passage, found, isComparable: similarity !== undefined }];
      });
    },
    tells: days.tells,
    aliasesOf: shortNames.aliasesOf,
  };
}

/** The id of the article that a passage is of. */
function articleOf(passageId: string): string {
  return passageId.slice(0, passageId.lastIndexOf('#'));
}

function newsOf(asked: string): Interval {
  return { from: addDays(asked, -NEWS_DAYS.before), to: addDays(asked, NEWS_DAYS.after) };
}

/** The days a passage tells of and the day it was published. */
function daysOf({ article, dates }: Annotation, passage: Span): Interval[] {
  const told = within(dates, passage).flatMap(({ value }) => intervalOf(value) ?? []);
  return [...told, { from: article.date, to: article.date }];
}

function definitionsOf({ definitions }: PassageCuts): Definition[] {
  return definitions.map(({ definition }) => definition);
}

function titleStemsOf({ titleWords }: PassageCuts): string[] {
  return titleWords.map(({ stem }) => stem);
}
