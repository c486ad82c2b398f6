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
const WEIGHTS = { passage: 4.04, sentence: 2.68, fit: 0.45, words: 1.47, bias: -6 };

/**
 * Kinds of questions that only a date or a number can answer: without one the first passage, however near, is none.
 * How much is left of the probability then; the learning data hardly has such questions without an answer.
 */
const STRICT_KINDS: ReadonlySet<QuestionKind> = new Set(['when', 'how-many']);
const LEFT_WITHOUT_FIT = 0.25;
/** What is left when nothing in the passage, nor its publication, falls within the days asked about. */
const LEFT_OUTSIDE_WINDOW = 0.2;

/**
 * The probability that a passage with this evidence answers a question of this kind with so many content words.
 * Without any content word and without days asked about there is nothing to answer.
 */
export function confidenceOf(
  evidence: Evidence,
  kind: QuestionKind,
  words: number,
  hasWindow: boolean,
): number {
  if (words === 0) return hasWindow ? evidence.window : 0;
  const { passage, sentence, fit, window } = evidence;
  const sum =
    WEIGHTS.bias +
    WEIGHTS.passage * passage +
    WEIGHTS.sentence * sentence +
    WEIGHTS.fit * fit +
    WEIGHTS.words * Math.log(words);
  const inWindow = LEFT_OUTSIDE_WINDOW + (1 - LEFT_OUTSIDE_WINDOW) * window;
  const fitting = STRICT_KINDS.has(kind) ? LEFT_WITHOUT_FIT + (1 - LEFT_WITHOUT_FIT) * fit : 1;
  return (inWindow * fitting) / (1 + Math.exp(-sum));
}
