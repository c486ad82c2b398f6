/** Measures what a start of Dateline takes, and how fast it answers beside SQLite FTS5; see README.md. */
import { parseArgs } from 'node:util';
import type { Article } from '../../src/articles/article.ts';
import { readBackground } from '../../src/search/background.ts';
import { cutIntoPassages, idAt, spanAt } from '../../src/search/passages.ts';
import { createWordTable } from '../../src/search/words.ts';
import type { Annotation } from '../../src/text/annotation.ts';
import { annotate } from '../annotating.ts';
import { createChance } from '../chance.ts';
import { pathsOf, run } from '../command.ts';
import { type Collection, readCollection, type TestQuestion } from '../questions/collections.ts';
import { createFts5, type Document, FTS5_MISSING, hasFts5 } from '../questions/fts5.ts';
import { circumstancesOf, EXCERPTS, indexOf } from '../questions/systems.ts';
import { quantileOf } from '../statistics.ts';
import { tableOf } from '../table.ts';
import { type Answering, timesOf } from './speed.ts';
import { measureStarts, type Start } from './starts.ts';
import { withTypingErrors } from './typing-errors.ts';

const USAGE = 'npm --prefix bench run --silent scale -- DIR …';

/** How often each question is asked, every time with other typing errors: the slowest hundredth needs many answers. */
const ROUNDS = 3;
const SEED = 1;
/** How many questions come before those that are timed; the beginnings of articles, cut to so many UTF-16 units. */
const WARM_UP = 300;
const WARM_UP_LENGTH = 80;

await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (!hasFts5()) throw new Error(FTS5_MISSING);
  for (const folder of pathsOf(positionals)) {
    const collection = readCollection(folder);
    console.log(`${collection.name}: ${collection.articles.length} articles\n`);
    // First, since the index below leaves less memory for other processes.
    console.log(await startsTable(collection));
    console.log(await speedTable(collection));
  }
}, USAGE);

async function startsTable({ name, articles, questions: [question] }: Collection): Promise<string> {
  if (question === undefined) throw new Error(`${name} holds no question`);
  const { fromFiles, fromCache, kept } = await measureStarts(articles, question.text);
  const row = (name: string, { answered, ended, megabytes }: Start) => [
    name,
    answered.toFixed(1),
    ended.toFixed(1),
    megabytes.toFixed(0),
  ];
  return tableOf(
    ['start', 'answered s', 'ended s', 'memory MB', 'kept MB'],
    [[...row('from files', fromFiles), kept.toFixed(0)], row('from cache', fromCache)],
  );
}

async function speedTable({ articles, questions }: Collection): Promise<string> {
  const annotations = articles.map(annotate);
  const indexed = await indexOf(annotations, readBackground());
  const passages = annotations.flatMap(passagesIn);
  const fts5 = createFts5(passages);
  const systems: readonly Answering<TestQuestion>[] = [
    {
      name: 'Dateline',
      answer: (question) =>
        indexed.search.ask(question.text, { ...circumstancesOf(question, indexed), limit: EXCERPTS }),
    },
    { name: 'SQLite FTS5', answer: async ({ text }) => fts5.search(text) },
  ];
  await timesOf(systems, articles.slice(0, WARM_UP).map(questionLike));
  const asked = inRounds(questions);
  const speeds = (await timesOf(systems, asked)).map((times) =>
    [0.5, 0.99].map((one) => quantileOf(times, one)),
  );
  const [own, peer] = speeds;
  const ratios = own?.map((value, i) => (value ?? Number.NaN) / (peer?.[i] ?? Number.NaN)) ?? [];
  return tableOf(
    [`${passages.length} passages, ${asked.length} answers`, 'p50 ms', 'p99 ms'],
    [
      ...systems.map(({ name }, i) => [name, ...(speeds[i] ?? []).map((value) => value?.toFixed(1) ?? '–')]),
      ['ratio', ...ratios.map((ratio) => ratio.toFixed(2))],
    ],
  );
}

/** Dateline's own passages of an article. */
function passagesIn(annotation: Annotation): readonly Document[] {
  const { title, text } = annotation.article;
  const cuts = cutIntoPassages(annotation, createWordTable());
  return cuts.firsts.map((_, index) => {
    const { start, end } = spanAt(cuts, index);
    const own = text.slice(start, end);
    return { id: idAt(cuts, index), text: own, ...(title === undefined ? {} : { title }) };
  });
}

/** The beginning of an article instead of a question: no word of what is timed later is asked for on purpose. */
function questionLike({ id, title, text }: Article): TestQuestion {
  const beginning = (title ?? text).slice(0, WARM_UP_LENGTH);
  return { id, text: beginning, asked: undefined, answers: [], right: new Set() };
}

/** Every question as it is and with typing errors, a few times over. */
function inRounds(questions: readonly TestQuestion[]): readonly TestQuestion[] {
  const chance = createChance(SEED);
  return Array.from({ length: ROUNDS }, () =>
    questions.flatMap((question) => [
      question,
      { ...question, text: withTypingErrors(question.text, chance) },
    ]),
  ).flat();
}
