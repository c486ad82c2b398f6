/** Measures Dateline, MiniSearch and SQLite on collections of articles and questions; see README.md. */
import { parseArgs } from 'node:util';
import { type Background, readBackground } from '../../src/search/background.ts';
import type { SemanticIndex } from '../../src/search/vectors/semantic-index.ts';
import { partIn, pathsOf, run } from '../command.ts';
import { partOfQuestion } from '../parts.ts';
import { share, tableOf } from '../table.ts';
import { type Collection, readCollection, withHalfOfAnswersRemoved, withoutDays } from './collections.ts';
import {
  type AnswerFigures,
  answerFiguresOf,
  type Estimate,
  type Outcome,
  type RankingFigures,
  rankingFiguresOf,
} from './figures.ts';
import { FTS5_MISSING, hasFts5 } from './fts5.ts';
import { meaningsMaker } from './meanings.ts';
import { createDateline, createMiniSearch, createSqlite, type System } from './systems.ts';

const USAGE = 'npm run eval -- DIR … [--part develop|aside] [--removed-gold] [--undated] [--json]';

/** What one system reached on one collection; the figures of answers are there for a system that gives answers. */
interface Measured extends RankingFigures, Partial<AnswerFigures> {
  readonly collection: string;
  readonly system: string;
}

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      part: { type: 'string' },
      'removed-gold': { type: 'boolean', default: false },
      undated: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const part = partIn(values.part);
  if (!hasFts5()) console.error(`SQLite FTS5 is left out: ${FTS5_MISSING}`);
  const background = readBackground();
  const newMeanings = meaningsMaker();
  for (const folder of pathsOf(positionals)) {
    const read = readCollection(folder);
    const whole = values.undated ? withoutDays(read) : read;
    const { name, articles, questions } = values['removed-gold'] ? withHalfOfAnswersRemoved(whole) : whole;
    const asked =
      part === undefined ? questions : questions.filter((question) => partOfQuestion(question) === part);
    const measured = await measure({ name, articles, questions: asked }, background, newMeanings);
    console.log(values.json ? measured.map((one) => JSON.stringify(one)).join('\n') : written(measured));
  }
}, USAGE);

async function measure(
  collection: Collection,
  background: Background,
  newMeanings: () => SemanticIndex,
): Promise<readonly Measured[]> {
  const { name, articles, questions } = collection;
  const systems: readonly (() => System | Promise<System>)[] = [
    () => createDateline(articles, background, newMeanings()),
    () => createDateline(articles, background),
    () => createMiniSearch('MiniSearch', {}, articles),
    () => createMiniSearch('MiniSearch, fuzzy and prefix', { fuzzy: 0.2, prefix: true }, articles),
    ...(hasFts5() ? [() => createSqlite(articles)] : []),
  ];
  const measured: Measured[] = [];
  // One after the other, so that memory need only hold one of them.
  for (const create of systems) {
    const system = await create();
    const outcomes: Outcome[] = [];
    for (const question of questions) outcomes.push({ question, found: await system.find(question) });
    const answers = outcomes.some(({ found }) => found.answer !== undefined) ? answerFiguresOf(outcomes) : {};
    measured.push({ collection: name, system: system.name, ...rankingFiguresOf(outcomes), ...answers });
  }
  return measured;
}

function written(measured: readonly Measured[]): string {
  const [first] = measured;
  if (first === undefined) return '';
  const ranking = tableOf(
    ['system', 'hit@1', '95 %', 'hit@10', 'MRR@10', 'nDCG@10', '95 %', 'p50 ms', 'p99 ms'],
    measured.map(({ system, hit1, hit10, mrr10, ndcg10, p50, p99 }) => [
      system,
      share(hit1?.mean),
      rangeOf(hit1),
      share(hit10),
      share(mrr10),
      share(ndcg10?.mean),
      rangeOf(ndcg10),
      p50?.toFixed(2) ?? '–',
      p99?.toFixed(2) ?? '–',
    ]),
  );
  const answers = tableOf(
    ['system', 'marked', 'ROC AUC', 'precision', 'recall', 'abstained'],
    measured
      .filter(({ withoutAnswer }) => withoutAnswer !== undefined)
      .map(({ system, marked, auc, precision, recall, abstained }) => [
        system,
        ...[marked, auc, precision, recall, abstained].map(share),
      ]),
  );
  const counts = `${first.questions} questions with an answer, ${first.withoutAnswer ?? 0} without`;
  return `${first.collection}: ${counts}\n\n${ranking}\n${answers}`;
}

function rangeOf(estimate: Estimate | undefined): string {
  return estimate === undefined ? '–' : `${share(estimate.low)}–${share(estimate.high)}`;
}
