import type { Article } from '../articles/article.ts';
import { quote } from '../articles/article.ts';
import type { Annotation } from '../text/annotation.ts';
import { type Interval, intervalOf } from '../text/calendar.ts';
import { eventDatesOf } from '../text/events.ts';
import type { Language } from '../text/language.ts';
import { createMatcher, type SoughtWord, soughtWords } from './alignment.ts';
import type { Answer, Excerpt } from './answer.ts';
import type { Background } from './background.ts';
import { relatedStems } from './concepts.ts';
import { ANSWER_THRESHOLD, confidenceOf } from './confidence.ts';
import { type Found, type Sought, weigh } from './evidence.ts';
import { createLexicalIndex } from './lexical-index.ts';
import { cutIntoPassages, type Passage, type PassageCuts, passageAt } from './passages.ts';
import { type Question, questionOf, topicWords } from './question.ts';
import { BY_WORDS, BY_WORDS_AND_MEANING, type Ranked, scoreOf, withoutRepetitions } from './ranking.ts';
import { createToldDays } from './told-days.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWordTable } from './words.ts';

/** Questions answered from the passages of the articles added. */
export interface Search {
  add(annotations: readonly Annotation[]): void;
  remove(articleId: string): void;
  ask(question: string, options: AskOptions): Promise<Answer>;
  /** What led to an answer: how the question was understood and what was found, weighed and ranked, best first. */
  explain(question: string, options: Omit<AskOptions, 'limit'>): Promise<Explanation>;
  /** For each content word of a topic the stems that may stand for it in these articles. */
  topicOf(topic: string): readonly ReadonlySet<string>[];
}

export interface AskOptions {
  /** The day of asking, `YYYY-MM-DD`. */
  readonly asked: string;
  /** At most this many excerpts. */
  readonly limit: number;
  /** The days on which the articles appeared. */
  readonly published: Interval | null;
}

export interface Explanation {
  readonly question: Question;
  readonly ranked: readonly Ranked[];
}

/** How many of the passages that share words with a question are looked at closely. */
const CANDIDATES = 100;
/** How many more by meaning. */
const CANDIDATES_BY_MEANING = 50;
/** How many more that tell of the days asked about, whether or not they share a word with it. */
const CANDIDATES_BY_DAY = 300;
/** A word of the same meaning is looked for as well, but its hits count less. */
const RELATED_WEIGHT = 0.4;

/** Where a passage is to be found. */
interface Place {
  readonly cuts: PassageCuts;
  /** The row of the article's first passage. */
  readonly first: number;
}

/** How near in meaning passages are to a question; see `vectors/`. */
export interface Similarities {
  /** The cosine, -1 to 1; `undefined` for a passage without a vector. */
  of(id: string): number | undefined;
  /** The nearest, nearest first. */
  nearest(limit: number): readonly { readonly id: string }[];
}

/** What knows the meaning of passages. */
export interface Meanings {
  /** `undefined` as long as not all passages can be compared. */
  similarities(question: {
    readonly text: string;
    readonly language: Language;
  }): Promise<Similarities | undefined>;
}

export function createSearch({
  background,
  meanings,
}: {
  background: Background;
  meanings?: Meanings;
}): Search {
  const index = createLexicalIndex();
  const days = createToldDays();
  const vocabulary = createVocabulary(background, index);
  const words = createWordTable();
  const places: (Place | undefined)[] = [];
  const articles = new Map<string, Place>();

  return {
    add(annotations) {
      for (const annotation of annotations) {
        const cuts = cutIntoPassages(annotation, words);
        const passages = passagesOf(cuts);
        const stems = passages.map(stemsOf);
        for (const stem of new Set(stems.flat())) {
          if (!vocabulary.knows(stem)) vocabulary.meet(stem);
        }
        const first = index.add(stems, titleStemsOf(cuts));
        const place = { cuts, first };
        articles.set(annotation.article.id, place);
        passages.forEach((passage, i) => {
          places[first + i] = place;
          days.add(first + i, daysOf(passage));
        });
      }
    },
    remove(articleId) {
      const place = articles.get(articleId);
      if (place === undefined) return;
      const { cuts, first } = place;
      const stems = passagesOf(cuts).map(stemsOf);
      articles.delete(articleId);
      places.fill(undefined, first, first + stems.length);
      index.remove(first, stems, titleStemsOf(cuts));
      days.remove(first, stems.length);
      for (const stem of new Set(stems.flat())) {
        if (!vocabulary.knows(stem)) vocabulary.forget(stem);
      }
    },
    async ask(text, { limit, ...options }) {
      const { question, ranked: all } = await explain(text, options);
      const ranked = withoutRepetitions(all, limit);
      const [first] = ranked;
      const hasWindow = question.window !== null;
      const confidence =
        first === undefined
          ? 0
          : confidenceOf(first.evidence, question.kind, question.words.length, hasWindow);
      return {
        question: text,
        language: question.language,
        kind: question.kind,
        subject: question.subject,
        answered: confidence >= ANSWER_THRESHOLD,
        confidence,
        window: question.window,
        excerpts: ranked.map(excerptOf),
      };
    },
    explain,
    topicOf,
  };

  async function explain(text: string, options: Omit<AskOptions, 'limit'>): Promise<Explanation> {
    const question = questionOf(text, { ...options, isTold: days.tells });
    const similarities = await meanings?.similarities(question);
    return { question, ranked: rank(question, options.asked, similarities) };
  }

  function passagesOf(cuts: PassageCuts): Passage[] {
    return cuts.groups.map((_, i) => passageAt(cuts, i, words));
  }

  function topicOf(topic: string): readonly ReadonlySet<string>[] {
    return soughtWords(topicWords(topic), vocabulary).map(
      ({ stem, neighbours }) => new Set([stem, ...neighbours.keys(), ...relatedStems(stem)]),
    );
  }

  function rank(question: Question, asked: string, similarities: Similarities | undefined): Ranked[] {
    const sought: Sought = {
      question,
      asked,
      matcher: createMatcher(soughtWords(question.words, vocabulary), background),
    };
    const weights = similarities === undefined ? BY_WORDS : BY_WORDS_AND_MEANING;
    const ranked = candidatesFor(sought, similarities).flatMap(({ passage, found }) => {
      const weighed = weigh(passage, sought, found);
      return weighed ? [{ ...weighed, score: scoreOf(weighed.evidence, weights) }] : [];
    });
    return ranked.sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
  }

  /** The passages to look at closely, by words, by meaning and by the days asked about. */
  function candidatesFor(
    { question, matcher }: Sought,
    similarities: Similarities | undefined,
  ): readonly { readonly passage: Passage; readonly found: Found }[] {
    const near = similarities?.nearest(CANDIDATES_BY_MEANING).flatMap(({ id }) => rowOf(id) ?? []) ?? [];
    const told = question.window === null ? [] : days.rowsIn(question.window);
    const hits = index.search({
      weights: weightsOf(matcher.sought),
      limit: CANDIDATES,
      groups: [
        { rows: new Set(near), limit: CANDIDATES_BY_MEANING },
        { rows: new Set(told), limit: CANDIDATES_BY_DAY },
      ],
    });
    const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    const bestArticle = Math.max(...hits.map(({ article }) => article), Number.MIN_VALUE);
    return hits.flatMap(({ row, score, article }) => {
      const place = places[row];
      if (place === undefined) return [];
      const passage = passageAt(place.cuts, row - place.first, words);
      const meaning = Math.max(0, similarities?.of(passage.id) ?? 0);
      return [{ passage, found: { lexical: score / best, article: article / bestArticle, meaning } }];
    });
  }

  function rowOf(id: string): number | undefined {
    const end = id.lastIndexOf('#');
    const place = articles.get(id.slice(0, end));
    return place && place.first + Number(id.slice(end + 1)) - 1;
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
}

/** The days a passage tells of and the day it was published. */
function daysOf({ annotation, sentences }: Passage): Interval[] {
  const { date } = annotation.article;
  const told = sentences.flatMap(({ dates }) => dates.flatMap(({ value }) => intervalOf(value) ?? []));
  return [...told, { from: date, to: date }];
}

function stemsOf({ sentences }: Passage): string[] {
  return sentences.flatMap(({ words }) => words.map(({ stem }) => stem));
}

function titleStemsOf({ titleWords }: PassageCuts): string[] {
  return titleWords.map(({ stem }) => stem);
}

function excerptOf({ passage, sentence, score }: Ranked): Excerpt {
  const { article }: { article: Article } = passage.annotation;
  return {
    ...quote(article, passage.start, passage.end),
    passage: passage.id,
    highlight: { start: sentence.start - passage.start, end: sentence.end - passage.start },
    dates: eventDatesOf(passage.annotation, sentence),
    score,
  };
}
