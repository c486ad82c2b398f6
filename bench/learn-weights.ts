/** Learns the weights of ranking and of confidence from collections of articles and questions; see README.md. */
import { parseArgs } from 'node:util';
import { readBackground } from '../src/search/background.ts';
import { foldOf, partOf, readCollection } from './collections.ts';
import { foldersOf, run, WrongCall } from './command.ts';
import { type Example, type ExampleSet, examplesOf } from './examples.ts';
import { type Formulas, figuresOf, IN_FORCE, learn } from './learning.ts';
import { share, tableOf } from './table.ts';
import { written } from './weights.ts';

const USAGE = 'npm --prefix bench run --silent learn -- DIR … [--folds N]';

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folds: { type: 'string' } },
  });
  const folds = values.folds === undefined ? undefined : foldsIn(values.folds);
  const background = readBackground();
  const sets: ExampleSet[] = [];
  for (const folder of foldersOf(positionals)) {
    sets.push(...(await examplesOf(readCollection(folder), background)));
  }
  console.log(folds === undefined ? learnedTables(sets) : crossValidation(sets, folds));
}, USAGE);

/** @throws WrongCall unless it is a whole number from 2 on. */
function foldsIn(value: string): number {
  const folds = Number(value);
  if (Number.isInteger(folds) && folds >= 2) return folds;
  throw new WrongCall(`--folds is "${value}"; it should be a whole number, at least 2`);
}

/** The tables to paste, learned from one half of the questions, and what they reach on the other. */
function learnedTables(sets: readonly ExampleSet[]): string {
  const learned = learn(sets, IN_FORCE, ({ question }) => partOf(question) === 'develop');
  const aside = sets.map(({ name, examples }) => ({
    name,
    examples: examples.filter(({ question }) => partOf(question) === 'aside'),
  }));
  const tables = [
    `RANKING_WEIGHTS of src/search/ranking.ts\n${written(learned.ranking)}`,
    `CONFIDENCE_WEIGHTS of src/search/confidence.ts\n${written(learned.confidence)}`,
  ];
  return [...tables, comparison(aside, 'on the other half', () => learned)].join('\n');
}

/** What weights reach on each part of the questions that are learned from all other parts. */
function crossValidation(sets: readonly ExampleSet[], folds: number): string {
  const formulas = Array.from({ length: folds }, (_, fold) =>
    learn(sets, IN_FORCE, ({ question }) => foldOf(question, folds) !== fold),
  );
  return comparison(
    sets,
    `in ${folds} folds`,
    ({ question }) => formulas[foldOf(question, folds)] ?? IN_FORCE,
  );
}

function comparison(
  sets: readonly Pick<ExampleSet, 'name' | 'examples'>[],
  title: string,
  learned: (example: Example) => Formulas,
): string {
  const row = (name: string, weights: string, examples: readonly Example[], formulas: typeof learned) => {
    const { questions, ...figures } = figuresOf(examples, formulas);
    const { hit1, ndcg10, auc, rightAnswered, wrongAnswered } = figures;
    return [
      name,
      weights,
      String(questions),
      ...[hit1, ndcg10, auc, rightAnswered, wrongAnswered].map(share),
    ];
  };
  return tableOf(
    [title, 'weights', 'questions', 'hit@1', 'nDCG@10', 'ROC AUC', 'right answered', 'wrong answered'],
    sets.flatMap(({ name, examples }) => [
      row(name, 'in force', examples, () => IN_FORCE),
      row('', 'learned', examples, learned),
    ]),
  );
}
