/** Measures Dateline's timeline and two simple ones on sets of articles with journalists' timelines; see README.md. */
import { parseArgs } from 'node:util';
import { type Background, readBackground } from '../../src/search/background.ts';
import { annotate } from '../annotating.ts';
import { pathsOf, run } from '../command.ts';
import { share, tableOf } from '../table.ts';
import { type TimelineFigures, timelineFiguresOf } from './timeline-measures.ts';
import { readTimelineSet } from './timeline-sets.ts';
import { createDatelineTimeline, lengthOf, mostMentioned, mostPublished } from './timeline-systems.ts';

const USAGE = 'npm run eval:timeline -- DIR … [--json]';

/** What one system reached on one timeline. */
interface Measured extends TimelineFigures {
  readonly set: string;
  /** Which of the set's timelines, counted from 1. */
  readonly timeline: number;
  readonly system: string;
  readonly articles: number;
  readonly days: number;
  /** How many articles were annotated in a second. */
  readonly articlesPerSecond: number;
}

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const background = readBackground();
  const measured = pathsOf(positionals).flatMap((folder) => measure(folder, background));
  console.log(values.json ? measured.map((one) => JSON.stringify(one)).join('\n') : written(measured));
}, USAGE);

function measure(folder: string, background: Background): Measured[] {
  const { name, articles, references } = readTimelineSet(folder);
  const start = performance.now();
  const annotations = articles.map(annotate);
  const articlesPerSecond = Math.round((articles.length * 1000) / (performance.now() - start));
  const systems = [
    createDatelineTimeline(annotations, background),
    mostMentioned(annotations),
    mostPublished(annotations),
  ];
  return references.flatMap((reference, index) =>
    systems.map((system) => ({
      set: name,
      timeline: index + 1,
      system: system.name,
      articles: articles.length,
      days: reference.size,
      ...timelineFiguresOf(system.tell(lengthOf(reference)), reference),
      articlesPerSecond,
    })),
  );
}

function written(measured: readonly Measured[]): string {
  const figures = ({ dateF1, rouge1, rouge2 }: TimelineFigures): string[] =>
    [dateF1, rouge1, rouge2].map(share);
  const rows = measured.map((one) => [
    `${one.set} ${one.timeline}`,
    one.system,
    String(one.articles),
    String(one.days),
    ...figures(one),
    String(one.articlesPerSecond),
  ]);
  const systems = [...new Set(measured.map(({ system }) => system))];
  const means = systems.map((system) => {
    const all = measured.filter((one) => one.system === system);
    const meanOf = (figure: keyof TimelineFigures): number =>
      all.reduce((sum, one) => sum + one[figure], 0) / all.length;
    const mean = { dateF1: meanOf('dateF1'), rouge1: meanOf('rouge1'), rouge2: meanOf('rouge2') };
    return [`mean of ${all.length} timelines`, system, '', '', ...figures(mean), ''];
  });
  return tableOf(
    ['timeline', 'system', 'articles', 'days', 'Date-F1', 'ROUGE-1', 'ROUGE-2', 'articles/s'],
    [...rows, ...means],
  );
}
