import { cpuUsage } from 'node:process';
import { namesIn } from '../../src/text/names/names.ts';
import { appearancesIn } from '../../src/who/appearing/appearances.ts';
import { createWho } from '../../src/who/who.ts';
import { annotate, knowledge } from '../annotating.ts';
import type { Report } from '../report.ts';
import { tableOf } from '../table.ts';
import { readTimelineSet } from '../timeline/timeline-sets.ts';

/** Milliseconds of processor time. */
interface Times {
  /** Finding names in texts of which sentences and tokens are known. */
  readonly names: number;
  /** Telling who appears in each article. */
  readonly appearances: number;
  /** Making the list of everyone out of that. */
  readonly merging: number;
}

/**
 * How long names take in a folder of Timeline17, for each article. All articles have been read once before, so that compiling
 * the program is not counted.
 */
export async function speedReport(folder: string): Promise<Report> {
  const { name, articles } = readTimelineSet(folder);
  const { names, appearances, merging } = await timesOn(articles.map(annotate));
  const each = [names, appearances, merging, names + appearances + merging].map(
    (time) => time / articles.length,
  );
  return {
    written: tableOf(
      [`${name}: ${articles.length} articles`, 'names', 'in articles', 'across', 'all'],
      [['ms an article', ...each.map((time) => time.toFixed(2))]],
    ),
    records: [
      { set: name, measure: 'speed', texts: articles.length, milliseconds: { names, appearances, merging } },
    ],
    faults: () => [],
  };
}

async function timesOn(annotations: readonly ReturnType<typeof annotate>[]): Promise<Times> {
  const appearing = annotations.map((annotation) => appearancesIn(annotation));
  const read = annotations.map(({ article, language, sentences, tokens, definitions }) => ({
    text: article.text,
    options: { language, sentences: [...sentences], tokens, definitions, knowledge: knowledge() },
  }));
  const who = createWho();
  for (const [index, annotation] of annotations.entries()) who.add(annotation, appearing[index]);
  return {
    names: await timeOf(() => read.map(({ text, options }) => namesIn(text, options))),
    appearances: await timeOf(() => annotations.map((annotation) => appearancesIn(annotation))),
    merging: await timeOf(() => who.list()),
  };
}

async function timeOf(work: () => unknown): Promise<number> {
  const before = cpuUsage();
  await work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}
