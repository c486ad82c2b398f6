import { daysBetween, type Interval, intervalOf, overlaps } from '../text/calendar.ts';
import { bestMatches, coverageOf, type Matcher, raise, type SoughtWord } from './alignment.ts';
import { fitOf } from './answer-types.ts';
import { associationIn } from './association.ts';
import { nearnessOf } from './nearness.ts';
import type { Passage, PassageSentence } from './passages.ts';
import type { Question } from './question.ts';
import { foundAt, type SentenceFeatures, worthOf } from './sentence-choice.ts';

/** What speaks for a passage as the answer to a question, or against it; each from 0 to 1. */
export interface Evidence {
  /** BM25 of the passage, as a share of the best candidate's. */
  readonly lexical: number;
  /** The same of the whole article. */
  readonly article: number;
  /** The share of what is sought, by weight, that the title of the article has. */
  readonly title: number;
  /** The share of what is sought, by weight, that the passage and its title have. */
  readonly passage: number;
  /** The same for the answering sentence alone. */
  readonly sentence: number;
  /** The same share when any likeness of words counts, as far as it goes. */
  readonly association: number;
  /** How much of the passage is about what is sought; see `Association`. */
  readonly density: number;
  /** How well that word is found which says most. */
  readonly rarest: number;
  /** Whether the answering sentence holds what the kind of the question asks for. */
  readonly fit: number;
  /** Whether it tells of the days asked about (1), or was published in them (less); 1 when no days are asked about. */
  readonly window: number;
  /** The share of neighbouring question words that stand near each other in the answering sentence. */
  readonly nearness: number;
  /** How long the passage is, by the logarithm. */
  readonly length: number;
  /** How new the article was when the question was asked; 0 when days are asked about. */
  readonly recency: number;
  /** How near the meaning of the passage is to that of the question, by their vectors; 0 where there are none. */
  readonly meaning: number;
  /** How near the passage is to others that are near to the question; see `crowdingOf`. 0 where there are no vectors. */
  readonly crowding: number;
  /** How well the answer names the one least found of those whom the question names; 1 when it names none. */
  readonly names: number;
}

export interface Weighed {
  readonly passage: Passage;
  readonly sentence: PassageSentence;
  /** Why this sentence of the passage was chosen. */
  readonly choice: SentenceFeatures;
  readonly evidence: Evidence;
}

/** How a passage was found. */
export type Found = Pick<Evidence, 'lexical' | 'article' | 'meaning' | 'crowding'>;

/** A question as passages are weighed by it. */
export interface Sought {
  readonly question: Question;
  /** The day on which it is asked, `YYYY-MM-DD`. */
  readonly asked: string;
  readonly matcher: Matcher;
}

const TITLE_SHARE = 0.6;
const PUBLISHED_IN_WINDOW = 0.6;
const FAR_WIDER = 0.4;

/** Weighs a passage, and picks the sentence of it that answers best. `undefined` for a passage without sentences. */
export function weigh(
  passage: Passage,
  { question, asked, matcher }: Sought,
  found: Found,
): Weighed | undefined {
  const { sought } = matcher;
  const { annotation, sentences, titleWords } = passage;
  const candidates = sentencesToChoose(passage, { question, matcher });
  const best = worthiest(candidates);
  if (best === undefined) return undefined;
  const inTitle = bestMatches(matcher, titleWords);
  const inPassage = inTitle.map((one) => one * TITLE_SHARE);
  for (const { matches } of candidates) raise(inPassage, matches);
  const { nearest, density } = associationIn(passage, matcher);
  const evidence = {
    ...found,
    passage: coverageOf(sought, inPassage),
    title: titleWords.length === 0 ? 0 : coverageOf(sought, inTitle),
    association: coverageOf(sought, nearest),
    density,
    rarest: rarestOf(sought, nearest),
    length: lengthOf(sentences),
    sentence: best.features.coverage,
    fit: best.features.fit,
    window: best.features.window,
    nearness: nearnessOf(best.sentence, matcher),
    recency: question.window === null ? recencyOf(annotation.article.date, asked) : 0,
    names: leastName(matcher, best.matches, inPassage),
  };
  return { passage, sentence: best.sentence, choice: best.features, evidence };
}

/** A sentence of a passage with what speaks for it as the one that answers. */
export interface SentenceToChoose {
  readonly sentence: PassageSentence;
  /** For each sought word how well the sentence has it, 0 to 1. */
  readonly matches: readonly number[];
  readonly features: SentenceFeatures;
}

/** The sentence for which most speaks, the first of equal ones; `undefined` of none. */
function worthiest(candidates: readonly SentenceToChoose[]): SentenceToChoose | undefined {
  let best: SentenceToChoose | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const worth = worthOf(candidate.features);
    if (worth <= most) continue;
    best = candidate;
    most = worth;
  }
  return best;
}

/** The sentences of a passage, in order, one of which is to be marked as the answer. */
export function sentencesToChoose(
  passage: Passage,
  { question, matcher }: Pick<Sought, 'question' | 'matcher'>,
): readonly SentenceToChoose[] {
  const { annotation, sentences } = passage;
  const bySentence = sentences.map(({ words }) => bestMatches(matcher, words));
  const last = annotation.sentences.at(annotation.sentences.length - 1);
  return sentences.map((sentence, i) => {
    const text = annotation.article.text.slice(sentence.start, sentence.end);
    const fit = fitOf(question, sentence, text, matcher);
    const features = {
      ...foundAt(i, bySentence, matcher.sought),
      fit,
      date: question.kind === 'when' ? fit : 0,
      window: windowFit(sentence, passage, question.window),
      end: sentence.start === last?.start ? 1 / annotation.sentences.length : 0,
    };
    return { sentence, matches: bySentence[i] ?? [], features };
  });
}

/** What a name or a day is worth that stands in the passage but not in the answering sentence. */
const ELSEWHERE = 0.7;

/** How well the word that says most is found; squared, since half alike is not half as good. */
function rarestOf(sought: readonly SoughtWord[], associated: readonly number[]): number {
  const most = Math.max(...sought.map(({ weight }) => weight));
  return (associated[sought.findIndex(({ weight }) => weight === most)] ?? 1) ** 2;
}

/** A passage of so many words is as long as any. */
const LONGEST = 400;

function lengthOf(sentences: readonly PassageSentence[]): number {
  const words = sentences.reduce((sum, { words }) => sum + words.length, 0);
  return Math.min(1, Math.log(1 + words) / Math.log(1 + LONGEST));
}

/** News is asked about while it is new: how many days it takes until an article counts half as new. */
const HALF_LIFE = 7;

/** An article that appeared after the question was asked is as far from it as one that appeared so long before. */
function recencyOf(published: string, asked: string): number {
  return 0.5 ** (Math.abs(daysBetween(published, asked)) / HALF_LIFE);
}

function windowFit(
  sentence: PassageSentence,
  { annotation, sentences }: Passage,
  window: Interval | null,
): number {
  if (window === null) return 1;
  const tells = ({ dates }: PassageSentence): number =>
    Math.max(0, ...dates.map(({ value }) => overlapOf(intervalOf(value), window)));
  const published = { from: annotation.article.date, to: annotation.article.date };
  return Math.max(
    tells(sentence),
    ELSEWHERE * Math.max(...sentences.map(tells)),
    PUBLISHED_IN_WINDOW * overlapOf(published, window),
  );
}

/** "In 2021" tells little of a day in it; a week or less is near enough. */
function overlapOf(told: Interval | undefined, window: Interval): number {
  if (told === undefined || !overlaps(told, window)) return 0;
  const isWithin = window.from <= told.from && told.to <= window.to;
  return isWithin || daysBetween(told.from, told.to) <= 7 ? 1 : FAR_WIDER;
}

function leastName({ sought }: Matcher, inSentence: readonly number[], inPassage: readonly number[]): number {
  const found = new Map<number, number[]>();
  sought.forEach(({ name }, i) => {
    if (name === undefined) return;
    const match = Math.max(inSentence[i] ?? 0, ELSEWHERE * (inPassage[i] ?? 0));
    found.set(name, [...(found.get(name) ?? []), match]);
  });
  return Math.min(
    1,
    ...[...found.values()].map((one) => one.reduce((sum, match) => sum + match) / one.length),
  );
}
