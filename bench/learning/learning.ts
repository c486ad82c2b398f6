import {
  ANSWER_THRESHOLD,
  CONFIDENCE_WEIGHTS,
  CONFIDENCE_WEIGHTS_WITH_MEANING,
  type ConfidenceFeatures,
  type ConfidenceWeights,
  confidenceFeaturesOf,
  confidenceOf,
  type First,
  shareOfFirst,
} from '../../src/search/confidence.ts';
import {
  RANKING_WEIGHTS,
  RANKING_WEIGHTS_WITH_MEANING,
  type RankingTable,
  type RankingWeights,
  scoreOf,
} from '../../src/search/ranking.ts';
import { hitOf, ndcgOf } from '../questions/measures.ts';
import { meanOf, rocAucOf, shareOf } from '../statistics.ts';
import { type Choice, learnWeights, type Option } from './choices.ts';
import type { Example, ExampleSet, Weighed } from './examples.ts';
import { namesIn, numbersBy, withNumbers } from './weights.ts';

/** The tables of weights of ranking and of confidence. */
export interface Formulas {
  readonly ranking: RankingWeights;
  readonly confidence: ConfidenceWeights;
}

/** The weights that the program has for answers by words alone. */
export const BY_WORDS: Formulas = { ranking: RANKING_WEIGHTS, confidence: CONFIDENCE_WEIGHTS };
/** Those it has where meanings can be compared. */
export const BY_MEANING: Formulas = {
  ranking: RANKING_WEIGHTS_WITH_MEANING,
  confidence: CONFIDENCE_WEIGHTS_WITH_MEANING,
};

/**
 * Learns weights for the features that the tables name, from the examples that are to be learned from, each set of them
 * counting the same: first those of ranking (ListNet), then those of confidence, for the passages that come first under
 * these (a logistic regression). What has no weight in a table is not to have one.
 * @throws RangeError when no example has a right passage.
 */
export function learn(
  sets: readonly ExampleSet[],
  tables: Formulas,
  isForLearning: (example: Example) => boolean,
): Formulas {
  const taught = (what: ExampleSet['teaches'][number]) =>
    sets
      .filter(({ teaches }) => teaches.includes(what))
      .map(({ examples }) => examples.filter(isForLearning));
  const rankingFrom = (size: 'few' | 'many') => {
    const table = tables.ranking[size];
    const choices = taught(`ranking ${size}`).flatMap((examples) => rankingChoices(examples, table));
    return withNumbers(table, learnWeights(choices));
  };
  const ranking = { few: rankingFrom('few'), many: rankingFrom('many') };
  const confidenceFrom = (size: 'few' | 'many') => {
    const table = tables.confidence[size];
    const answers = taught(`confidence ${size}`).map((examples) => answersOf(examples, ranking, table));
    return withNumbers(table, learnWeights(answers.flatMap(answerChoices)));
  };
  return { ranking, confidence: { few: confidenceFrom('few'), many: confidenceFrom('many') } };
}

/** The choice of a passage among all that were weighed, in each question that has an answer. */
function rankingChoices(examples: readonly Example[], table: RankingTable): readonly Choice[] {
  const names = namesIn(table);
  const answerable = examples.filter(({ question }) => question.right.size > 0);
  return answerable.map(({ passages }) => ({
    options: passages.map(({ evidence, isRight }) => ({ features: numbersBy(names, evidence), isRight })),
    weight: 1 / answerable.length,
  }));
}

/**
 * The first passages under a ranking, as options to answer with. A question without content words gives none: its
 * confidence is not learned.
 */
function answersOf(
  examples: readonly Example[],
  ranking: Formulas['ranking'],
  table: ConfidenceFeatures,
): readonly Option[] {
  const names = namesIn(table);
  return examples.flatMap((example) => {
    const first = firstBy(ranking, example);
    if (first === undefined || example.words === 0) return [];
    return [{ features: numbersBy(names, confidenceFeaturesOf(first)), isRight: first.isRight }];
  });
}

/**
 * Whether to answer is a choice between the first passage and nothing. Right and wrong first passages count the same,
 * however many there are of each.
 */
function answerChoices(answers: readonly Option[]): readonly Choice[] {
  const rights = answers.filter(({ isRight }) => isRight).length;
  return answers.map((answer) => ({
    options: [answer, { features: answer.features.map(() => 0), isRight: !answer.isRight }],
    weight: 1 / (answer.isRight ? rights : answers.length - rights),
  }));
}

/** What formulas reach on some examples; a figure without any ground is missing. */
export interface LearnedFigures {
  readonly questions: number;
  /** By article, over the questions that have an answer. */
  readonly hit1: number | undefined;
  readonly ndcg10: number | undefined;
  /** The area under the ROC curve of confidence for "the first passage is of a right article", over all questions. */
  readonly auc: number | undefined;
  /** Of the questions whose first passage is right, and of the others, the shares that are taken as answered. */
  readonly rightAnswered: number | undefined;
  readonly wrongAnswered: number | undefined;
}

/** Judges examples, each by the formulas that are to be used for it. */
export function figuresOf(
  examples: readonly Example[],
  formulasFor: (example: Example) => Formulas,
): LearnedFigures {
  const judged = examples.map((example) => {
    const { ranking, confidence } = formulasFor(example);
    const passages = rankedBy(ranking, example);
    const articles = [...new Set(passages.map(({ article }) => article))];
    const first = firstBy(ranking, example);
    const score = first === undefined ? 0 : confidenceOf(first, confidence);
    return { articles, right: example.question.right, score, isRight: first?.isRight ?? false };
  });
  const answerable = judged.filter(({ right }) => right.size > 0);
  const isAnswered = ({ score }: { readonly score: number }) => score >= ANSWER_THRESHOLD;
  return {
    questions: examples.length,
    hit1: meanOf(answerable.map(({ articles, right }) => hitOf(articles, right, 1))),
    ndcg10: meanOf(answerable.map(({ articles, right }) => ndcgOf(articles, right, 10))),
    auc: rocAucOf(judged),
    rightAnswered: shareOf(
      judged.filter(({ isRight }) => isRight),
      isAnswered,
    ),
    wrongAnswered: shareOf(
      judged.filter(({ isRight }) => !isRight),
      isAnswered,
    ),
  };
}

function rankedBy(ranking: RankingWeights, { passages, among }: Example): readonly Scored[] {
  const scored = passages.map((passage) => ({
    ...passage,
    score: scoreOf(passage.evidence, ranking, among),
  }));
  return scored.sort((a, b) => b.score - a.score);
}

interface Scored extends Weighed {
  readonly score: number;
}

/** The first passage under a ranking, as confidence looks at it. */
function firstBy(
  ranking: RankingWeights,
  example: Example,
): (First & { readonly isRight: boolean }) | undefined {
  const ranked = rankedBy(ranking, example);
  const [first] = ranked;
  if (first === undefined) return undefined;
  const { kind, words, hasWindow, among } = example;
  const share = shareOfFirst(ranked.map(({ score }) => score));
  return { evidence: first.evidence, isRight: first.isRight, share, kind, words, hasWindow, passages: among };
}
