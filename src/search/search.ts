import type { Annotation } from '../text/annotation.ts';
import type { Interval } from '../text/calendar.ts';
import { languageOf } from '../text/language.ts';
import { createMatcher, type SoughtWord, soughtWords } from './alignment.ts';
import type { Answer } from './answer.ts';
import type { Background } from './background.ts';
import { weighedBySize } from './collection-size.ts';
import { relatedStems } from './concepts.ts';
import {
  ANSWER_THRESHOLD,
  CONFIDENCE_WEIGHTS,
  CONFIDENCE_WEIGHTS_WITH_MEANING,
  type ConfidenceFeatures,
  confidenceOf,
  confidenceTermsOf,
  firstOf,
  RIVALS,
} from './confidence.ts';
import type { AskedEvent } from './event-bounds.ts';
import { type EventDay, eventDayOf, whenQuestionOf } from './event-days.ts';
import { type Sought, weigh } from './evidence.ts';
import { excerptOf } from './excerpts.ts';
import { createPassageStore } from './passage-store.ts';
import { type Question, questionAt, questionOf, topicWords } from './question.ts';
import {
  RANKING_WEIGHTS,
  RANKING_WEIGHTS_WITH_MEANING,
  type Ranked,
  scoreOf,
  withoutRepetitions,
} from './ranking.ts';
import type { SemanticIndex, Similarities } from './vectors/semantic-index.ts';

/** Questions answered from the passages of the articles added. */
export interface Search {
  add(annotations: readonly Annotation[]): void;
  remove(articleId: string): void;
  ask(question: string, options: AskOptions): Promise<Answer>;
  /** What led to an answer: how the question was understood and what was found, weighed and ranked, best first. */
  explain(question: string, options: Omit<AskOptions, 'limit'>): Promise<Explanation>;
  /** For each content word of a topic the stems that may stand for it in these articles. */
  topicOf(topic: string): readonly ReadonlySet<string>[];
  /** Whether some article tells of a day in `window`, or appeared on it; a whole month or year tells of none. */
  tells(window: Interval): boolean;
}

export interface AskOptions {
  /** The day of asking, `YYYY-MM-DD`. */
  readonly asked: string;
  /** At most this many excerpts. */
  readonly limit: number;
  /** The days on which the articles appeared; asked when they are looked at, since some may come while a question waits. */
  readonly published: () => Interval | null;
}

/** What was found for a question as it was understood. */
interface Retrieval {
  readonly question: Question;
  /** When the event happened by which the question says when, if it names one and the articles tell. */
  readonly event: EventDay | undefined;
  readonly words: readonly SoughtWord[];
  readonly ranked: readonly Ranked[];
  /** Whether the meanings of the question and the passages could be compared. */
  readonly hasMeaning: boolean;
  /** How many passages there are in all. */
  readonly passages: number;
}

/** What led to an answer. */
export interface Explanation extends Retrieval {
  /** The content words with their weights and what stands for each; `related` are other words for it that the articles have. */
  readonly words: readonly (SoughtWord & { readonly related: readonly string[] })[];
  /** What each kind of evidence counts in a score; what has no weight counts in other ways. */
  readonly weights: Readonly<Record<string, number>>;
  readonly confidence: {
    /** The probability that the first passage answers; 0 without a passage. */
    readonly value: number;
    /** What the logarithm of its odds is the sum of; missing for a question without content words and without a passage. */
    readonly terms: ConfidenceFeatures | undefined;
    /** From this probability on the first passage is given as an answer. */
    readonly threshold: number;
  };
}

/** What a search knows beside its articles: words in general, and, once there is one, what tells meanings. */
export interface SearchMeans {
  readonly background: Background;
  readonly meanings?: Pick<SemanticIndex, 'add' | 'remove' | 'similarities'>;
}

export function createSearch({ background, meanings }: SearchMeans): Search {
  const store = createPassageStore(background);
  const { vocabulary } = store;

  return {
    add(annotations) {
      for (const annotation of annotations) {
        const passages = store.add(annotation);
        meanings?.add(passages);
      }
    },
    remove(articleId) {
      const passageIds = store.remove(articleId);
      meanings?.remove(passageIds);
    },
    async ask(text, { limit, ...options }) {
      const retrieval = await find(text, options);
      const { question, ranked: all } = retrieval;
      const ranked = withoutRepetitions(all, Math.max(limit, RIVALS));
      const { value: confidence } = confidenceIn(retrieval, ranked);
      return {
        question: text,
        language: question.language,
        kind: question.kind,
        subject: question.subject,
        answered: confidence >= ANSWER_THRESHOLD,
        confidence,
        window: question.window,
        excerpts: ranked
          .slice(0, limit)
          .map(({ passage, sentence, score }) => excerptOf(passage, sentence, score)),
      };
    },
    async explain(text, options) {
      const retrieval = await find(text, options);
      const confidence = confidenceIn(retrieval, withoutRepetitions(retrieval.ranked, RIVALS));
      return {
        ...retrieval,
        words: retrieval.words.map((word) => ({
          ...word,
          related: relatedStems(word.stem).filter(
            (one) => vocabulary.knows(one) && !word.neighbours.has(one),
          ),
        })),
        weights: weightsInForce(retrieval),
        confidence: { ...confidence, threshold: ANSWER_THRESHOLD },
      };
    },
    topicOf,
    tells: store.tells,
  };

  async function find(text: string, options: Omit<AskOptions, 'limit'>): Promise<Retrieval> {
    const similarities = await meanings?.similarities({ text, language: languageOf(text) });
    // From here on nothing is waited for: an answer is from one state of the articles, never from two.
    const circumstances = {
      asked: options.asked,
      published: options.published(),
      isTold: store.tells,
      aliasesOf: store.aliasesOf,
    };
    const asked = questionOf(text, circumstances);
    const event = asked.event && dayOf(asked.event);
    const question = asked.event && event ? questionAt(asked, asked.event, event.days) : asked;
    const words = soughtWords(question.words, vocabulary);
    return { question, event, words, passages: store.size(), ...rank(question, words, similarities) };

    /** The days on which an event happened by which a question says when. */
    function dayOf({ clause }: AskedEvent): EventDay | undefined {
      const when = whenQuestionOf(questionOf(text.slice(clause.start, clause.end), circumstances));
      const { ranked } = rank(when, soughtWords(when.words, vocabulary), undefined);
      return eventDayOf(when, ranked, store.size());
    }

    function rank(
      question: Question,
      words: readonly SoughtWord[],
      similarities: Similarities | undefined,
    ): Pick<Retrieval, 'ranked' | 'hasMeaning'> {
      const matcher = createMatcher(words, background);
      const sought: Sought = { question, asked: options.asked, matcher };
      const sifting = { asked: options.asked, window: question.window };
      const candidates = store.candidates(words, sifting, similarities);
      // What has no vector, in a language of which the encoder knows nothing, must not lose against what has one.
      const hasMeaning = similarities !== undefined && candidates.every(({ isComparable }) => isComparable);
      const weights = hasMeaning ? RANKING_WEIGHTS_WITH_MEANING : RANKING_WEIGHTS;
      // A question of days alone has no topic to be near to: it is weighed as among few, where the days decide.
      const passages = question.words.length === 0 ? 0 : store.size();
      const ranked = candidates.flatMap(({ passage, found }) => {
        const weighed = weigh(passage, sought, found);
        return weighed ? [{ ...weighed, score: scoreOf(weighed.evidence, weights, passages) }] : [];
      });
      ranked.sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
      return { ranked, hasMeaning };
    }
  }

  function topicOf(topic: string): readonly ReadonlySet<string>[] {
    return soughtWords(topicWords(topic), vocabulary).map(
      ({ stem, neighbours }) => new Set([stem, ...neighbours.keys(), ...relatedStems(stem)]),
    );
  }
}

/** How sure it is that the first of some passages answers, and what that is the sum of. */
function confidenceIn(
  { question, hasMeaning, passages }: Retrieval,
  ranked: readonly Ranked[],
): Pick<Explanation['confidence'], 'value' | 'terms'> {
  const first = firstOf(question, ranked, passages);
  if (first === undefined) return { value: 0, terms: undefined };
  const weights = hasMeaning ? CONFIDENCE_WEIGHTS_WITH_MEANING : CONFIDENCE_WEIGHTS;
  const terms = first.words === 0 ? undefined : confidenceTermsOf(first, weights);
  return { value: confidenceOf(first, weights), terms };
}

/** The weights of ranking by name, as they are among so many passages. */
function weightsInForce({ hasMeaning, passages }: Retrieval): Readonly<Record<string, number>> {
  const { few, many } = hasMeaning ? RANKING_WEIGHTS_WITH_MEANING : RANKING_WEIGHTS;
  const others = new Map(Object.entries(many));
  return Object.fromEntries(
    Object.entries(few).map(([name, weight]) => {
      const table = { few: weight, many: others.get(name) ?? 0 };
      return [name, weighedBySize(table, passages, (one) => one)];
    }),
  );
}
