import type { QuestionKind } from './answer.ts';
import { type BySize, weighedBySize } from './collection-size.ts';
import type { Evidence } from './evidence.ts';
import type { Question } from './question.ts';
import type { Ranked } from './ranking.ts';

/**
 * What a wrong answer costs, in right ones: a reader's trust, where a "don't know" costs only a moment, since the nearest
 * passage is shown with it.
 */
const COST_OF_WRONG = 1.5;

/** The least probability at which an answer is given as one: from here on a reader gains by it. */
export const ANSWER_THRESHOLD = COST_OF_WRONG / (1 + COST_OF_WRONG);

/** What a logistic regression may weigh, by name; each is 0 where it says nothing, or speaks against an answer. */
export interface ConfidenceFeatures {
  readonly passage: number;
  readonly sentence: number;
  readonly fit: number;
  readonly meaning: number;
  /** See `shareOfFirst`. */
  readonly share: number;
  /** How many content words the question has, by the logarithm: a short one is matched by chance more easily. */
  readonly words: number;
  /** How far the answering sentence meets what the kind of question demands. */
  readonly demand: number;
  readonly names: number;
  readonly window: number;
  readonly bias: number;
}

/** What weighs 0 is not learned. */
export type ConfidenceTable = Readonly<Record<keyof ConfidenceFeatures, number>>;
export type ConfidenceWeights = BySize<ConfidenceTable>;

/**
 * Among few passages it tells nothing that one stands out, but a passage without the names or the days asked about is most
 * likely about something else; set by hand on questions about a single article.
 */
const AMONG_FEW: ConfidenceTable = {
  passage: 4.7,
  sentence: 1.6,
  fit: 0.7,
  meaning: 0,
  share: 0,
  words: 1.35,
  demand: 4,
  names: 3,
  window: 5,
  bias: -17.44,
};

/**
 * Logistic regressions of "the first passage answers", learned on answerable and unanswerable questions, each set and
 * each outcome counting the same; see `bench/README.md`. Passages that say what is asked elsewhere make up for much that they don't say
 * again, so that names and days count less than among few.
 */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  few: AMONG_FEW,
  many: {
    passage: 0,
    sentence: 1.75,
    fit: 0,
    meaning: 0,
    share: 4.5,
    words: 0.89,
    demand: 0.11,
    names: 0.35,
    window: 0.53,
    bias: -6.64,
  },
};

/** The same where the meanings of question and passages could be compared. */
export const CONFIDENCE_WEIGHTS_WITH_MEANING: ConfidenceWeights = {
  few: AMONG_FEW,
  many: {
    passage: 0,
    sentence: 0.87,
    fit: 0,
    meaning: 2.56,
    share: 4.52,
    words: 0.39,
    demand: 0.72,
    names: 0.27,
    window: 0.67,
    bias: -7.54,
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

/** The first of some passages ranked for a question, best first and none twice; `undefined` without one. */
export function firstOf(
  { kind, words, window }: Question,
  ranked: readonly Ranked[],
  passages: number,
): First | undefined {
  const [first] = ranked;
  if (first === undefined) return undefined;
  const share = shareOfFirst(ranked.map(({ score }) => score));
  const { evidence } = first;
  return { evidence, share, kind, words: words.length, hasWindow: window !== null, passages };
}

/** More words than these make a chance match no less likely: they are no question any more. */
const MOST_WORDS = 12;

/** What the logistic regressions weigh. */
export function confidenceFeaturesOf({ evidence, share, kind, words }: First): ConfidenceFeatures {
  const { passage, sentence, fit, meaning, names, window } = evidence;
  const least = LEAST_DEMAND[kind];
  return {
    passage,
    sentence,
    fit,
    meaning,
    share,
    words: Math.log(Math.min(words, MOST_WORDS)),
    demand: least + (1 - least) * fit * Math.min(1, sentence / ENOUGH_COVERAGE),
    names,
    window,
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
 * How far what the kind of a question demands is met by a sentence that lacks what the kind asks for: only a date or a
 * number answers "when" and "how many", while nearly anything may tell "why".
 */
const LEAST_DEMAND: Readonly<Record<QuestionKind, number>> = {
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
const ENOUGH_COVERAGE = 0.6;

/** What happened on the days asked about is not always what the reader had in mind. */
const SUREST_OF_DAYS_ALONE = 0.9;

/**
 * The probability that the first passage answers, where as many first passages answer as don't. A question that only names
 * days is answered by what happened then; without days and without any content word there is nothing to answer.
 */
export function confidenceOf(first: First, weights: ConfidenceWeights): number {
  const { words, hasWindow, evidence } = first;
  if (words === 0) return hasWindow ? Math.min(SUREST_OF_DAYS_ALONE, evidence.window) : 0;
  const sum = Object.values(confidenceTermsOf(first, weights)).reduce((all, term) => all + term, 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What the logarithm of the odds that the first passage answers is the sum of, by name. */
export function confidenceTermsOf(first: First, weights: ConfidenceWeights): ConfidenceFeatures {
  const features = confidenceFeaturesOf(first);
  const term = (name: keyof ConfidenceFeatures) =>
    features[name] * weighedBySize(weights, first.passages, (table) => table[name]);
  return {
    passage: term('passage'),
    sentence: term('sentence'),
    fit: term('fit'),
    meaning: term('meaning'),
    share: term('share'),
    words: term('words'),
    demand: term('demand'),
    names: term('names'),
    window: term('window'),
    bias: term('bias'),
  };
}
