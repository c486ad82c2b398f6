import { type Interval, intervalOf, overlaps } from '../text/calendar.ts';
import { bestMatches, coverageOf, type Matcher, raise } from './alignment.ts';
import { fitOf } from './answer-types.ts';
import type { Passage, PassageSentence } from './passages.ts';
import type { Question } from './question.ts';

/** What speaks for a passage as the answer to a question; each from 0 to 1. */
export interface Evidence {
  /** The share of what is sought, by weight, that the passage and its title have. */
  readonly passage: number;
  /** The same for the answering sentence alone. */
  readonly sentence: number;
  /** Whether the answering sentence holds what the kind of the question asks for. */
  readonly fit: number;
  /** Whether it tells of the days asked about (1), or was published in them (less); 1 when no days are asked about. */
  readonly window: number;
  /** The share of neighbouring question words that stand near each other in the answering sentence. */
  readonly nearness: number;
}

export interface Weighed {
  readonly passage: Passage;
  readonly sentence: PassageSentence;
  readonly evidence: Evidence;
}

/** A question as passages are weighed by it. */
export interface Sought {
  readonly question: Question;
  readonly matcher: Matcher;
}

const TITLE_SHARE = 0.6;
const PUBLISHED_IN_WINDOW = 0.6;
/** Two neighbouring words of a question count as near each other in a text within this many words. */
const NEAR = 4;

/** Weighs a passage, and picks the sentence of it that answers best. `undefined` for a passage without sentences. */
export function weigh(passage: Passage, { question, matcher }: Sought): Weighed | undefined {
  const { sought } = matcher;
  const { annotation, sentences, titleWords } = passage;
  const bySentence = sentences.map(({ words }) => bestMatches(matcher, words));
  const inPassage = bestMatches(matcher, titleWords).map((one) => one * TITLE_SHARE);
  for (const matches of bySentence) raise(inPassage, matches);
  const candidates = sentences.map((sentence, i) => {
    const coverage = coverageOf(sought, bySentence[i] ?? inPassage);
    const text = annotation.article.text.slice(sentence.start, sentence.end);
    const fit = fitOf(question, sentence, text, matcher);
    const inWindow = windowFit(sentence, passage, question.window);
    return { sentence, coverage, fit, inWindow, value: coverage + FIT_SHARE * fit + WINDOW_SHARE * inWindow };
  });
  const [first] = candidates;
  if (first === undefined) return undefined;
  const best = candidates.reduce((one, other) => (other.value > one.value ? other : one), first);
  const evidence = {
    passage: coverageOf(sought, inPassage),
    sentence: best.coverage,
    fit: best.fit,
    window: best.inWindow,
    nearness: nearnessOf(best.sentence, matcher),
  };
  return { passage, sentence: best.sentence, evidence };
}

/** What counts beside coverage when the answering sentence of a passage is picked. */
const FIT_SHARE = 0.5;
const WINDOW_SHARE = 0.4;

function windowFit(
  sentence: PassageSentence,
  { annotation, sentences }: Passage,
  window: Interval | null,
): number {
  if (window === null) return 1;
  const tells = ({ dates }: PassageSentence): boolean =>
    dates.some(({ value }) => {
      const interval = intervalOf(value);
      return interval !== undefined && overlaps(interval, window);
    });
  if (tells(sentence)) return 1;
  if (sentences.some(tells)) return 0.7;
  const published = { from: annotation.article.date, to: annotation.article.date };
  return overlaps(published, window) ? PUBLISHED_IN_WINDOW : 0;
}

function nearnessOf({ words }: PassageSentence, { sought, matchesOf }: Matcher): number {
  if (sought.length < 2) return 0;
  const places: number[][] = sought.map(() => []);
  words.forEach((word, index) => {
    matchesOf(word).forEach((match, i) => {
      if (match > 0.5) places[i]?.push(index);
    });
  });
  let near = 0;
  for (let i = 1; i < places.length; i += 1) {
    const isNear = places[i]?.some((at) => places[i - 1]?.some((before) => Math.abs(at - before) <= NEAR));
    if (isNear) near += 1;
  }
  return near / (sought.length - 1);
}
