/** Learns which sentence of a passage to mark from collections of articles and questions; see README.md. */
import { parseArgs } from 'node:util';
import { readBackground } from '../../src/search/background.ts';
import { SENTENCE_WEIGHTS } from '../../src/search/sentence-choice.ts';
import { foldsIn, pathsOf, run } from '../command.ts';
import { foldOf, partOfQuestion } from '../parts.ts';
import { readCollection } from '../questions/collections.ts';
import { share, tableOf } from '../table.ts';
import { learnSentenceWeights, type MarkingExample, markedShareOf, markingExamplesOf } from './sentences.ts';
import { written } from './weights.ts';

const USAGE = 'npm --prefix bench run --silent learn-sentences -- DIR … [--folds N]';

interface MarkingSet {
  readonly name: string;
  readonly examples: readonly MarkingExample[];
}

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folds: { type: 'string' },
    },
  });
  const folds = values.folds === undefined ? undefined : foldsIn(values.folds);
  const background = readBackground();
  const sets: MarkingSet[] = [];
  for (const folder of pathsOf(positionals)) {
    const read = readCollection(folder);
    sets.push({ name: read.name, examples: await markingExamplesOf(read, background) });
  }
  console.log(folds === undefined ? learnedTable(sets) : crossValidation(sets, folds));
}, USAGE);

/** The table to paste, learned from one half of the questions, and what it reaches on the other. */
function learnedTable(sets: readonly MarkingSet[]): string {
  const half = (part: string) =>
    sets.map(({ name, examples }) => ({
      name,
      examples: examples.filter(({ question }) => partOfQuestion(question) === part),
    }));
  const learned = learnSentenceWeights(half('develop').map(({ examples }) => examples));
  const compared = comparison(half('aside'), 'on the other half', () => learned);
  return `src/search/sentence-choice.ts\n${written(learned)}\n${compared}`;
}

/** What weights reach on each part of the questions that are learned from all other parts. */
function crossValidation(sets: readonly MarkingSet[], folds: number): string {
  const learned = Array.from({ length: folds }, (_, fold) =>
    learnSentenceWeights(
      sets.map(({ examples }) => examples.filter(({ question }) => foldOf(question, folds) !== fold)),
    ),
  );
  return comparison(
    sets,
    `in ${folds} folds`,
    ({ question }) => learned[foldOf(question, folds)] ?? SENTENCE_WEIGHTS,
  );
}

function comparison(
  sets: readonly MarkingSet[],
  title: string,
  learned: Parameters<typeof markedShareOf>[1],
): string {
  return tableOf(
    [title, 'questions', 'in force', 'learned'],
    sets.map(({ name, examples }) => [
      name,
      String(examples.length),
      share(markedShareOf(examples, () => SENTENCE_WEIGHTS)),
      share(markedShareOf(examples, learned)),
    ]),
  );
}
