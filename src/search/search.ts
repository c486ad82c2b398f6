import type { Annotation } from '../text/annotation.ts';
import { daysBetween, type Interval, overlaps } from '../text/calendar.ts';
import { tokensOf } from '../text/tokens.ts';
import { createMatcher, type SoughtWord, soughtWords } from './alignment.ts';
import type { Answer } from './answer.ts';
import type { Background } from './background.ts';
import { relatedStems } from './concepts.ts';
import { ANSWER_THRESHOLD, confidencePartsOf, productOf } from './confidence.ts';
import type { Engine, IndexedPassage } from './engine.ts';
import type { AskedEvent } from './event-bounds.ts';
import { type EventDay, eventDayOf, whenQuestionOf } from './event-days.ts';
import { type Sought, weigh } from './evidence.ts';
import { excerptOf } from './excerpts.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Question, questionAt, questionOf, topicWords } from './question.ts';
import { type Ranked, scoreOf, WEIGHTS, withoutRepetitions } from './ranking.ts';
import { createShortNames } from './short-names.ts';
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

/** What was found for a question as it was understood. */
interface Findings {
  readonly question: Question;
  /** When the event happened by which the question says when, if it names one and the articles tell. */
  readonly event: EventDay | undefined;
  readonly words: readonly SoughtWord[];
  readonly ranked: readonly Ranked[];
}

/** What led to an answer. */
export interface Explanation extends Findings {
  /** The content words with their weights and what stands for each; `related` are other words for it that the articles have. */
  readonly words: readonly (SoughtWord & { readonly related: readonly string[] })[];
  /** What each kind of evidence counts in a score, by its name; what has no weight counts in other ways. */
  readonly weights: Readonly<Record<string, number>>;
  readonly confidence: {
    /** The probability that the first passage answers: the product of the parts, 0 without a passage. */
    readonly value: number;
    readonly parts: Readonly<Record<string, number>>;
    /** From this probability on the first passage is given as an answer. */
    readonly threshold: number;
  };
}

/** How many candidates of the engine are looked at closely. */
const CANDIDATES = 100;
/** How far down the engine's list those that tell of the days asked about are looked for. */
const CANDIDATES_IN_WINDOW = 2000;
/** How many more are looked at that share no word with the question but tell of the days asked about. */
const CANDIDATES_BY_DAY = 300;
/** A word of the same meaning is looked for as well, but its hits count less. */
const RELATED_WEIGHT = 0.4;

export function createSearch({ engine, background }: { engine: Engine; background: Background }): Search {
  const vocabulary = createVocabulary(background);
  const words = createWordTable();
  const shortNames = createShortNames();
  const passages = new Map<string, Passage>();
  const passagesByArticle = new Map<string, readonly Passage[]>();
  let version = 0;

  return {
    add(annotations) {
      version += 1;
      const added = annotations.flatMap((annotation) => {
        const { article, language } = annotation;
        const own = passagesOf(annotation, tokensOf(article.title ?? '', language), words);
        passagesByArticle.set(article.id, own);
        countShortNames(own, 1);
        return own;
      });
      for (const passage of added) {
        passages.set(passage.id, passage);
        vocabulary.count(stemsOf(passage), 1);
      }
      engine.add(added.map(indexed));
    },
    remove(articleId) {
      version += 1;
      const own = passagesByArticle.get(articleId) ?? [];
      passagesByArticle.delete(articleId);
      countShortNames(own, -1);
      for (const passage of own) {
        passages.delete(passage.id);
        vocabulary.count(stemsOf(passage), -1);
      }
      engine.remove(own.map(indexed));
    },
    async ask(text, { limit, ...options }) {
      const { question, ranked: all } = await find(text, options);
      const ranked = withoutRepetitions(all, limit);
      const parts = confidenceIn(question, ranked);
      const confidence = parts === undefined ? 0 : productOf(parts);
      return {
        question: text,
        language: question.language,
        kind: question.kind,
        subject: question.subject,
        answered: confidence >= ANSWER_THRESHOLD,
        confidence,
        window: question.window,
        excerpts: ranked.map(({ passage, sentence, score }) => excerptOf(passage, sentence, score)),
      };
    },
    async explain(text, options) {
      const findings = await find(text, options);
      const parts = confidenceIn(findings.question, findings.ranked);
      const value = parts === undefined ? 0 : productOf(parts);
      return {
        ...findings,
        words: findings.words.map((word) => ({
          ...word,
          related: relatedStems(word.stem).filter(
            (one) => vocabulary.knows(one) && !word.neighbours.has(one),
          ),
        })),
        weights: WEIGHTS,
        confidence: { value, parts: parts ?? {}, threshold: ANSWER_THRESHOLD },
      };
    },
    topicOf,
  };

  async function find(text: string, options: Omit<AskOptions, 'limit'>): Promise<Findings> {
    const circumstances = { ...options, isTold, aliasesOf: shortNames.aliasesOf };
    const asked = questionOf(text, circumstances);
    for (;;) {
      const asOf = version;
      const event = asked.event && (await dayOf(asked.event));
      const question = asked.event && event ? questionAt(asked, asked.event, event.days) : asked;
      const words = soughtWords(question.words, vocabulary);
      const ranked = await rank(question, words);
      // While the engine was asked, articles may have come or gone: an answer is from one state, never from two.
      if (asOf === version) return { question, event, words, ranked };
    }

    /** The days on which an event happened by which a question says when. */
    async function dayOf({ clause }: AskedEvent): Promise<EventDay | undefined> {
      const when = whenQuestionOf(questionOf(text.slice(clause.start, clause.end), circumstances));
      return eventDayOf(when, await rank(when, soughtWords(when.words, vocabulary)));
    }
  }

  function countShortNames([first]: readonly Passage[], by: 1 | -1): void {
    if (first !== undefined) shortNames.count(first.annotation, by);
  }

  function isTold(window: Interval): boolean {
    for (const { days } of passages.values()) {
      if (days.some((one) => isNearDay(one) && overlaps(one, window))) return true;
    }
    return false;
  }

  function topicOf(topic: string): readonly ReadonlySet<string>[] {
    return soughtWords(topicWords(topic), vocabulary).map(
      ({ stem, neighbours }) => new Set([stem, ...neighbours.keys(), ...relatedStems(stem)]),
    );
  }

  async function rank(question: Question, words: readonly SoughtWord[]): Promise<Ranked[]> {
    const sought: Sought = { question, matcher: createMatcher(words, background) };
    const ranked = [...(await candidatesFor(words, question.window))].flatMap(([passage, lexical]) => {
      const weighed = weigh(passage, sought, lexical);
      return weighed ? [{ ...weighed, score: scoreOf(weighed.evidence) }] : [];
    });
    return ranked.sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
  }

  /** The passages to look at closely, by words and by the days asked about, with their share of the best lexical score. */
  async function candidatesFor(
    words: readonly SoughtWord[],
    window: Interval | null,
  ): Promise<ReadonlyMap<Passage, number>> {
    const limit = window === null ? CANDIDATES : CANDIDATES_IN_WINDOW;
    const found = await engine.candidates({ weights: stemWeights(words), limit });
    const best = found[0]?.score ?? 1;
    const isAsked = ({ days }: Passage): boolean =>
      window !== null && days.some((one) => overlaps(one, window));
    const candidates = new Map<Passage, number>();
    found.forEach(({ id, score }, rank) => {
      const passage = passages.get(id);
      if (passage !== undefined && (rank < CANDIDATES || isAsked(passage)))
        candidates.set(passage, score / best);
    });
    if (window === null) return candidates;
    for (const passage of passages.values()) {
      if (candidates.size >= CANDIDATES + CANDIDATES_BY_DAY) break;
      if (!candidates.has(passage) && isAsked(passage)) candidates.set(passage, 0);
    }
    return candidates;
  }
}

/** What the confidence in the first passage is the product of; `undefined` without a passage. */
function confidenceIn({ kind, words, window }: Question, [first]: readonly Ranked[]) {
  return first && confidencePartsOf(first.evidence, kind, words.length, window !== null);
}

/** The stems to look for: the words themselves, what they may be meant for, and what says nearly the same. */
function stemWeights(words: readonly SoughtWord[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { stem, neighbours } of words) {
    for (const related of relatedStems(stem)) weights.set(related, RELATED_WEIGHT);
    for (const [near, similarity] of neighbours) weights.set(near, similarity);
  }
  for (const { stem } of words) weights.set(stem, 1);
  return weights;
}

/** A whole month or year tells nothing of a single day in it. */
function isNearDay({ from, to }: Interval): boolean {
  return daysBetween(from, to) <= 7;
}

function indexed({ id, sentences, titleWords }: Passage): IndexedPassage {
  return {
    id,
    stems: sentences.flatMap(({ words }) => words.map(({ stem }) => stem)),
    titleStems: titleWords.map(({ stem }) => stem),
  };
}

function stemsOf({ sentences }: Passage): Set<string> {
  return new Set(sentences.flatMap(({ words }) => words.map(({ stem }) => stem)));
}
