import type { QuestionKind } from './answer.ts';
import type { Evidence } from './evidence.ts';

/**
 * The least probability at which an answer is given as one. A wrong answer costs a reader's trust, a "don't know" only
 * a moment; but the nearest passage is shown with every "don't know", so that little is lost by it either.
 */
export const ANSWER_THRESHOLD = 0.5;

/**
 * A logistic regression of "the first passage answers" on its evidence, learned on answerable and unanswerable
 * questions over small and large collections, each set and each outcome counting the same; see `bench/README.md`. The
 * number of content words counts, since a short question is matched by chance more easily.
 */
export const CONFIDENCE_WEIGHTS = { passage: 4.7, sentence: 1.6, fit: 0.7, words: 1.35, bias: -5.85 };
export type ConfidenceFeatures = Readonly<typeof CONFIDENCE_WEIGHTS>;

/** What the logistic regression weighs: the evidence for a passage, and how many content words the question has. */
export function confidenceFeaturesOf(
  { passage, sentence, fit }: Evidence,
  words: number,
): ConfidenceFeatures {
  return { passage, sentence, fit, words: Math.log(words), bias: 1 };
}

/**
 * How much is left of the probability when the answering sentence lacks what the kind of a question asks for: only a
 * date or a number answers "when" and "how many". The learning data hardly has such questions without an answer.
 */
const LEFT_WITHOUT_FIT: Readonly<Record<QuestionKind, number>> = {
  when: 0.25,
  'how-many': 0.25,
  who: 0.45,
  where: 0.5,
  why: 0.7,
  what: 1,
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
 * The probability that a passage with this evidence answers a question of this kind with so many content words; under
 * other weights when they are learned. Without any content word and without days asked about there is nothing to answer.
 */
export function confidenceOf(
  evidence: Evidence,
  kind: QuestionKind,
  words: number,
  hasWindow: boolean,
  weights: ConfidenceFeatures = CONFIDENCE_WEIGHTS,
): number {
  if (words === 0) return hasWindow ? WINDOW_ALONE * evidence.window : 0;
  const { sentence, fit, window, names } = evidence;
  const features = confidenceFeaturesOf(evidence, words);
  const sum =
    weights.bias * features.bias +
    weights.passage * features.passage +
    weights.sentence * features.sentence +
    weights.fit * features.fit +
    weights.words * features.words;
  const answers = fit * Math.min(1, sentence / ENOUGH_COVERAGE);
  const least = LEFT_WITHOUT_FIT[kind];
  return (
    (partOf(window, LEFT_OUTSIDE_WINDOW) * partOf(names, LEFT_WITHOUT_NAMES) * partOf(answers, least)) /
    (1 + Math.exp(-sum))
  );
}

function partOf(evidence: number, least: number): number {
  return least + (1 - least) * evidence;
}
