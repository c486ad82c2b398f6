import { createChance } from '../chance.ts';
import { intervalOfMean, meanOf, quantileOf, type Range, rocAucOf, shareOf } from '../statistics.ts';
import type { TestQuestion } from './collections.ts';
import { hitOf, ndcgOf, reciprocalRankOf } from './measures.ts';
import type { Found } from './systems.ts';

/** A question and what a system found for it. */
export interface Outcome {
  readonly question: TestQuestion;
  readonly found: Found;
}

/** A mean over questions, and where it lies with a probability of 95 %. */
export interface Estimate extends Range {
  readonly mean: number;
}

/** How well a system ranks articles, over the questions that have an answer; a figure without any ground is missing. */
export interface RankingFigures {
  readonly questions: number;
  readonly hit1: Estimate | undefined;
  readonly hit10: number | undefined;
  readonly mrr10: number | undefined;
  readonly ndcg10: Estimate | undefined;
  /** Milliseconds a question, over all questions. */
  readonly p50: number | undefined;
  readonly p99: number | undefined;
}

/** How well Dateline points at the answer and knows when there is none; shares from 0 to 1. */
export interface AnswerFigures {
  /** Where the first excerpt is of a right article and holds a known answer: how often the marked sentence holds it. */
  readonly marked: number | undefined;
  /** The area under the ROC curve of `confidence` for "the first excerpt is of a right article". */
  readonly auc: number | undefined;
  /** Of the questions taken as answered: how many have a first excerpt of a right article. */
  readonly precision: number | undefined;
  /** Of the questions whose first excerpt is of a right article: how many are taken as answered. */
  readonly recall: number | undefined;
  /** How many questions have no answer, and the share of them that are told so. */
  readonly withoutAnswer: number;
  readonly abstained: number | undefined;
}

const DEPTH = 10;
/** The intervals of all systems come from the same draws of questions. */
const SEED = 1;

export function rankingFiguresOf(outcomes: readonly Outcome[]): RankingFigures {
  const answerable = outcomes.filter(({ question }) => question.right.size > 0);
  const each = (measure: typeof hitOf, depth: number) =>
    answerable.map(({ question, found }) => measure(found.articles, question.right, depth));
  const times = outcomes.map(({ found }) => found.milliseconds);
  return {
    questions: answerable.length,
    hit1: estimateOf(each(hitOf, 1)),
    hit10: meanOf(each(hitOf, DEPTH)),
    mrr10: meanOf(each(reciprocalRankOf, DEPTH)),
    ndcg10: estimateOf(each(ndcgOf, DEPTH)),
    p50: quantileOf(times, 0.5),
    p99: quantileOf(times, 0.99),
  };
}

function estimateOf(values: readonly number[]): Estimate | undefined {
  const mean = meanOf(values);
  const range = intervalOfMean(values, createChance(SEED));
  return mean === undefined || range === undefined ? undefined : { mean, ...range };
}

export function answerFiguresOf(outcomes: readonly Outcome[]): AnswerFigures {
  const told = outcomes.flatMap(({ question, found: { answer } }) => {
    if (answer === undefined) return [];
    const [first] = answer.excerpts;
    const isRight = first !== undefined && question.right.has(first.article.id);
    return [{ question, answer, first, isRight }];
  });
  const marked = told.flatMap(({ question: { answers }, first, isRight }) => {
    if (!isRight || first === undefined) return [];
    const { text, highlight } = first;
    const sentence = text.slice(highlight.start, highlight.end);
    return holdsOneOf(text, answers) ? [holdsOneOf(sentence, answers)] : [];
  });
  const unanswerable = told.filter(({ question }) => question.right.size === 0);
  return {
    marked: shareOf(marked, (holds) => holds),
    auc: rocAucOf(told.map(({ answer, isRight }) => ({ score: answer.confidence, isRight }))),
    precision: shareOf(
      told.filter(({ answer }) => answer.answered),
      ({ isRight }) => isRight,
    ),
    recall: shareOf(
      told.filter(({ isRight }) => isRight),
      ({ answer }) => answer.answered,
    ),
    withoutAnswer: unanswerable.length,
    abstained: shareOf(unanswerable, ({ answer }) => !answer.answered),
  };
}

/** Whether a text holds one of the answers as whole words, whatever the case and the marks between. */
export function holdsOneOf(text: string, answers: readonly string[]): boolean {
  const words = wordsOf(text);
  return answers.map(wordsOf).some((answer) => answer !== ' ' && words.includes(answer));
}

/** The words, with a blank on either side of each. */
function wordsOf(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.reduce((all, word) => `${all}${word} `, ' ');
}
