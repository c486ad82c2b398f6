/** Learns the weights of ranking and of confidence from collections of articles and questions; see README.md. */
import { parseArgs } from 'node:util';
import { readBackground } from '../src/search/background.ts';
import { ANSWER_THRESHOLD, confidenceOf } from '../src/search/confidence.ts';
import type { Evidence } from '../src/search/evidence.ts';
import { scoreOf } from '../src/search/ranking.ts';
import { type Choice, learnWeights, productOf } from './choices.ts';
import { readCollection } from './collections.ts';
import { foldersOf, run } from './command.ts';
import { type AnswerExample, type ExampleSet, examplesOf, type RankingExample } from './examples.ts';
import { hitOf, meanOf, ndcgOf, rocAucOf, shareOf } from './measures.ts';
import { share, tableOf } from './table.ts';

const USAGE = 'npm --prefix bench run --silent learn -- DIR …';

/** What the table of `src/search/ranking.ts` weighs, in its order. */
const RANKING = ['lexical', 'passage', 'sentence', 'fit', 'window', 'nearness'] as const;
/** What the table of `src/search/confidence.ts` weighs, in its order. */
const CONFIDENCE = ['passage', 'sentence', 'fit', 'words', 'bias'] as const;

await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const background = readBackground();
  const sets: ExampleSet[] = [];
  for (const folder of foldersOf(positionals)) {
    sets.push(...(await examplesOf(readCollection(folder), background)));
  }

  const ranking = learnWeights(sets.flatMap(rankingChoices));
  console.log(`src/search/ranking.ts\n${written(RANKING, ranking)}`);
  console.log(rankingTable(sets, (evidence) => productOf(rankingFeatures(evidence), ranking)));

  const confidence = learnWeights(sets.flatMap(answerChoices));
  console.log(`src/search/confidence.ts\n${written(CONFIDENCE, confidence)}`);
  console.log(confidenceTable(sets, (example) => demandsMet(example) * logistic(example, confidence)));
}, USAGE);

function rankingFeatures(evidence: Evidence): readonly number[] {
  return RANKING.map((name) => evidence[name]);
}

function rankingChoices({ ranking }: ExampleSet): readonly Choice[] {
  const learned = ranking.filter(({ part }) => part === 'develop');
  return learned.map(({ passages }) => ({
    options: passages.map(({ evidence, isRight }) => ({ features: rankingFeatures(evidence), isRight })),
    weight: 1 / learned.length,
  }));
}

function answerFeatures({ words, first: { evidence } }: AnswerExample): readonly number[] {
  return [evidence.passage, evidence.sentence, evidence.fit, Math.log(words), 1];
}

/** Whether to answer is a choice between the first passage and nothing. */
function answerChoices({ answers }: ExampleSet): readonly Choice[] {
  const learned = answers.filter(({ part }) => part === 'develop');
  const rights = learned.filter(({ first }) => first.isRight).length;
  return learned.map((example) => {
    const features = answerFeatures(example);
    const { isRight } = example.first;
    return {
      options: [
        { features, isRight },
        { features: features.map(() => 0), isRight: !isRight },
      ],
      weight: 1 / (isRight ? rights : learned.length - rights),
    };
  });
}

function logistic(example: AnswerExample, weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-productOf(answerFeatures(example), weights)));
}

function confidenceNow({ first, kind, words, hasWindow }: AnswerExample): number {
  return confidenceOf(first.evidence, kind, words, hasWindow);
}

/**
 * What `confidenceOf` leaves of the logistic regression's probability for what the question demands (names, days, a date
 * or number), which is not learned: its ratio to the confidence of the same passage where everything demanded is there.
 */
function demandsMet(example: AnswerExample): number {
  const { first, words } = example;
  const met = confidenceOf({ ...first.evidence, window: 1, names: 1 }, 'what', words, false);
  return confidenceNow(example) / met;
}

function rankingTable(sets: readonly ExampleSet[], learned: (evidence: Evidence) => number): string {
  const figures = (examples: readonly RankingExample[], score: (evidence: Evidence) => number) => {
    const rankings = examples.map(({ right, passages }) => {
      const ranked = passages.toSorted((a, b) => score(b.evidence) - score(a.evidence));
      return { right, articles: [...new Set(ranked.map(({ article }) => article))] };
    });
    return [
      share(meanOf(rankings.map(({ articles, right }) => hitOf(articles, right, 1)))),
      share(meanOf(rankings.map(({ articles, right }) => ndcgOf(articles, right, 10)))),
    ];
  };
  const rows = sets.map(({ name, ranking }) => {
    const aside = ranking.filter(({ part }) => part === 'aside');
    return [name, String(aside.length), ...figures(aside, scoreOf), ...figures(aside, learned)];
  });
  return tableOf(
    ['on the other half', 'questions', 'hit@1 before', 'nDCG@10', 'hit@1 after', 'nDCG@10'],
    rows,
  );
}

function confidenceTable(sets: readonly ExampleSet[], learned: (example: AnswerExample) => number): string {
  const figures = (examples: readonly AnswerExample[], confidence: (example: AnswerExample) => number) => {
    const judged = examples.map((example) => ({
      score: confidence(example),
      isRight: example.first.isRight,
    }));
    const isAnswered = ({ score }: { readonly score: number }) => score >= ANSWER_THRESHOLD;
    return [
      share(rocAucOf(judged)),
      share(
        shareOf(
          judged.filter(({ isRight }) => isRight),
          isAnswered,
        ),
      ),
      share(
        shareOf(
          judged.filter(({ isRight }) => !isRight),
          (one) => !isAnswered(one),
        ),
      ),
    ];
  };
  const rows = sets.map(({ name, answers }) => {
    const aside = answers.filter(({ part }) => part === 'aside');
    return [name, String(aside.length), ...figures(aside, confidenceNow), ...figures(aside, learned)];
  });
  const names = ['right answered', 'wrong not'];
  return tableOf(
    ['on the other half', 'questions', 'ROC AUC before', ...names, 'ROC AUC after', ...names],
    rows,
  );
}

/** A table of weights as it stands in the source. */
function written(names: readonly string[], weights: readonly number[]): string {
  return names.map((name, i) => `  ${name}: ${Number((weights[i] ?? 0).toFixed(2))},\n`).join('');
}
