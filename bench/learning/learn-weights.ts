/** Learns the weights of ranking and of confidence from collections of articles and questions; see README.md. */
import { parseArgs } from 'node:util';
import { readBackground } from '../../src/search/background.ts';
import type { BySize } from '../../src/search/collection-size.ts';
import { foldsIn, pathsOf, run } from '../command.ts';
import { foldOf, partOfQuestion } from '../parts.ts';
import { readCollection, withoutDays } from '../questions/collections.ts';
import { meaningsMaker } from '../questions/meanings.ts';
import { share, tableOf } from '../table.ts';
import { type Example, type ExampleSet, examplesOf, type Making } from './examples.ts';
import { BY_MEANING, BY_WORDS, type Formulas, figuresOf, learn } from './learning.ts';
import { type Features, written } from './weights.ts';

const USAGE = 'npm --prefix bench run --silent learn -- DIR … [--meaning] [--folds N] [--undated NAME]…';

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folds: { type: 'string' },
      meaning: { type: 'boolean', default: false },
      undated: { type: 'string', multiple: true, default: [] },
    },
  });
  const folds = values.folds === undefined ? undefined : foldsIn(values.folds);
  const making: Making = {
    background: readBackground(),
    newMeanings: values.meaning ? meaningsMaker() : undefined,
  };
  const sets: ExampleSet[] = [];
  for (const folder of pathsOf(positionals)) {
    const collection = readCollection(folder);
    if (values.undated.includes(collection.name)) {
      sets.push(...(await examplesOf(withoutDays(collection), making)));
      const dated = { ...collection, name: `${collection.name}, dated` };
      sets.push(...(await examplesOf(dated, { ...making, lesson: 'confidence many' })));
    } else sets.push(...(await examplesOf(collection, making)));
  }
  const inForce = values.meaning ? BY_MEANING : BY_WORDS;
  console.log(folds === undefined ? learnedTables(sets, inForce) : crossValidation(sets, inForce, folds));
}, USAGE);

/** The tables to paste, learned from one half of the questions, and what they reach on the other. */
function learnedTables(sets: readonly ExampleSet[], inForce: Formulas): string {
  const learned = learn(sets, inForce, ({ question }) => partOfQuestion(question) === 'develop');
  const aside = sets.map(({ name, examples }) => ({
    name,
    examples: examples.filter(({ question }) => partOfQuestion(question) === 'aside'),
  }));
  const tables = [
    `src/search/ranking.ts\n${bySize(learned.ranking)}`,
    `src/search/confidence.ts\n${bySize(learned.confidence)}`,
  ];
  return [...tables, comparison(aside, 'on the other half', inForce, () => learned)].join('\n');
}

/** What weights reach on each part of the questions that are learned from all other parts. */
function crossValidation(sets: readonly ExampleSet[], inForce: Formulas, folds: number): string {
  const formulas = Array.from({ length: folds }, (_, fold) =>
    learn(sets, inForce, ({ question }) => foldOf(question, folds) !== fold),
  );
  return comparison(
    sets,
    `in ${folds} folds`,
    inForce,
    ({ question }) => formulas[foldOf(question, folds)] ?? inForce,
  );
}

function comparison(
  sets: readonly Pick<ExampleSet, 'name' | 'examples'>[],
  title: string,
  inForce: Formulas,
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
      row(name, 'in force', examples, () => inForce),
      row('', 'learned', examples, learned),
    ]),
  );
}

function bySize<Name extends string>({ few, many }: BySize<Features<Name>>): string {
  return `few\n${written(few)}\nmany\n${written(many)}`;
}
