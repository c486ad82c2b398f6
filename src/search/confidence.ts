import type { QuestionKind } from './answer.ts';
import { type BySize, weighedBySize } from './collection-size.ts';
import type { Evidence } from './evidence.ts';

/**
 * The least probability at which an answer is given as one. A wrong answer costs a reader's trust, a "don't know" only
 * a moment; but the nearest passage is shown with every "don't know", so that little is lost by it either.
 */
export const ANSWER_THRESHOLD = 0.5;

/** What a logistic regression weighs, by name. */
export interface ConfidenceFeatures {
  readonly passage: number;
  readonly sentence: number;
  readonly association: number;
  readonly rarest: number;
  readonly fit: number;
  readonly meaning: number;
  readonly share: number;
  readonly words: number;
  readonly bias: number;
}

export type ConfidenceWeights = BySize<ConfidenceFeatures>;

/** Among few passages it tells nothing that one stands out; its weights are older than the others and not learned again. */
const AMONG_FEW: ConfidenceFeatures = {
  passage: 4.7,
  sentence: 1.6,
  association: 0,
  rarest: 0,
  fit: 0.7,
  meaning: 0,
  share: 0,
  words: 1.35,
  bias: -5.85,
};

/**
 * Logistic regressions of "the first passage answers", learned on answerable and unanswerable questions, each set and each
 * outcome counting the same; see `bench/README.md`. The number of content words counts, since a short question is matched by
 * chance more easily.
 */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  few: AMONG_FEW,
  many: {
    passage: 1.01,
    sentence: 2,
    association: 0.65,
    rarest: -0.07,
    fit: 0.55,
    meaning: 0,
    share: 3.72,
    words: 1.13,
    bias: -7.23,
  },
};

/** The same where the meanings of question and passages could be compared. */
export const CONFIDENCE_WEIGHTS_WITH_MEANING: ConfidenceWeights = {
  few: AMONG_FEW,
  many: {
    passage: 1.63,
    sentence: 1.51,
    association: -0.55,
    rarest: -0.19,
    fit: 0.56,
    meaning: 1.4,
    share: 4.27,
    words: 0.59,
    bias: -6.61,
  },
};

/** A passage that comes first, and the question it came first for. */
export interface First {
  readonly evidence: Evidence;
  /** See `shareOfFirst`. */
  readonly share: number;
  readonly kind: QuestionKind;
  /** How many content words the question has. */
  readonly words: number;
  /** Whether it asks about certain days. */
  readonly hasWindow: boolean;
  /** How many passages there are in all. */
  readonly passages: number;
}

/** More words than these make a chance match no less likely: they are no question any more. */
const MOST_WORDS = 12;

/** What the logistic regressions weigh. */
export function confidenceFeaturesOf({ evidence, share, words }: First): ConfidenceFeatures {
  const { passage, sentence, association, rarest, fit, meaning } = evidence;
  return {
    passage,
    sentence,
    association,
    rarest,
    fit,
    meaning,
    share,
    words: Math.log(Math.min(words, MOST_WORDS)),
    bias: 1,
  };
}

/** With how many others the first passage is compared. */
export const RIVALS = 10;

/**
 * The probability of the first passage among the best, given their scores, best first: what ListNet's model says, which is
 * learned where one of them is right. Where several are about as good, most likely none stands out by answering.
 */
export function shareOfFirst(scores: readonly number[]): number {
  const [first = 0] = scores;
  const powers = scores.slice(0, RIVALS).map((score) => Math.exp(score - first));
  return (
    1 /
    Math.max(
      1,
      powers.reduce((sum, power) => sum + power, 0),
    )
  );
}

/**
 * How much is left of the probability when the answering sentence lacks what the kind of a question asks for: only a
 * date or a number answers "when" and "how many". The learning data hardly has such questions without an answer.
 */
const LEFT_WITHOUT_FIT: Readonly<Record<QuestionKind, number>> = {
  when: 0.25,
  'how-many': 0.25,
  'how-much': 0.25,
  who: 0.45,
  where: 0.5,
  why: 0.7,
  what: 1,
  definition: 0.6,
  'yes-no': 1,
  topic: 1,
};
/** A date or number answers only as far as its sentence speaks of what is asked: in full from this coverage on. */
const ENOUGH_COVERAGE = 0.5;
/** What is left when the passage names nobody and nothing of what the question names. */
const LEFT_WITHOUT_NAMES = 0.4;
/** What is left when nothing in the passage, nor its publication, falls within the days asked about. */
const LEFT_OUTSIDE_WINDOW = 0.2;

/** A question that only names days is answered by what happened then, if not always by what its reader had in mind. */
const WINDOW_ALONE = 0.9;

/**
 * What the probability that a passage answers is the product of, by name, each from 0 to 1. Without any content word and
 * without days asked about there is nothing to answer.
 */
export function confidencePartsOf(
  first: First,
  weights: ConfidenceWeights,
): Readonly<Record<string, number>> {
  const { kind, words, hasWindow } = first;
  const { sentence, fit, window, names } = first.evidence;
  if (words === 0) return { days: hasWindow ? WINDOW_ALONE * window : 0 };
  const features = confidenceFeaturesOf(first);
  const sum = weighedBySize(weights, first.passages, (table) => weighted(features, table));
  const answers = fit * Math.min(1, sentence / ENOUGH_COVERAGE);
  return {
    evidence: 1 / (1 + Math.exp(-sum)),
    days: partOf(window, LEFT_OUTSIDE_WINDOW),
    names: partOf(names, LEFT_WITHOUT_NAMES),
    kind: partOf(answers, LEFT_WITHOUT_FIT[kind]),
  };
}

function weighted(features: ConfidenceFeatures, weights: ConfidenceFeatures): number {
  return (
    weights.bias * features.bias +
    weights.passage * features.passage +
    weights.sentence * features.sentence +
    weights.association * features.association +
    weights.rarest * features.rarest +
    weights.fit * features.fit +
    weights.meaning * features.meaning +
    weights.share * features.share +
    weights.words * features.words
  );
}

/** The product of some parts; 1 without any. */
export function productOf(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((product, part) => product * part, 1);
}

function partOf(evidence: number, least: number): number {
  return least + (1 - least) * evidence;
}
