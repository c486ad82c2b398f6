import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { day, linesOf } from '../json-lines.ts';

/** What is told of each day, `YYYY-MM-DD`, in sentences. */
export type Told = ReadonlyMap<string, readonly string[]>;

/** Articles on one subject, and timelines of it that journalists made. */
export interface TimelineSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly references: readonly Told[];
}

const articleLine = z.object({ id: z.string(), time: day, text: z.string() });
const timelineLine = z.array(z.tuple([day, z.array(z.string())]));

/**
 * Reads a folder of Timeline17 (Tran et al. 2013) as it is usually passed on: `articles.jsonl` (`id`, `time` and `text`,
 * the tokens parted by blanks as in the Penn Treebank) and `timelines.jsonl` (each line a timeline: pairs of a day and
 * sentences). The articles' texts are written as in print again; what a timeline tells of one day in several places is put
 * together. The set is called after the folder.
 * @throws Error with file, line and reason for what cannot be read, or when there is no article or no timeline.
 */
export function readTimelineSet(folder: string): TimelineSet {
  const file = join(folder, 'articles.jsonl');
  const articles = linesOf(file, articleLine).map(({ id, time, text }) => ({
    id,
    date: time,
    text: asPrinted(text),
  }));
  if (articles.length === 0) throw new Error(`${file}: holds no article`);
  const timelines = join(folder, 'timelines.jsonl');
  const references = linesOf(timelines, timelineLine).map(toldOf);
  if (references.length === 0) throw new Error(`${timelines}: holds no timeline`);
  return { name: basename(folder), articles, references };
}

function toldOf(timeline: z.infer<typeof timelineLine>): Told {
  const told = new Map<string, readonly string[]>();
  for (const [date, sentences] of timeline) told.set(date, [...(told.get(date) ?? []), ...sentences]);
  return told;
}

/** The signs for which the Penn Treebank's tokens stand, and the blanks that it puts between tokens. */
const PRINTED: readonly (readonly [RegExp, string])[] = [
  [/`` ?/gu, '“'],
  [/ ?''/gu, '”'],
  [/-LRB- ?/gu, '('],
  [/ ?-RRB-/gu, ')'],
  [/-LSB- ?/gu, '['],
  [/ ?-RSB-/gu, ']'],
  [/\\\//gu, '/'],
  [/(?<=[$£€#]) (?=\d)/gu, ''],
  [/ (?=[,.;:!?%](?:[\s”)]|$))/gu, ''],
  [/ +(?=\n)/gu, ''],
  [/ (?=(?:'(?:s|re|ve|ll|d|m)?|n't)(?!\p{L}))/gu, ''],
];

/** Text as a newspaper prints it, out of the tokens of the Penn Treebank with blanks between them. */
export function asPrinted(tokens: string): string {
  return PRINTED.reduce((text, [tokenised, printed]) => text.replace(tokenised, printed), tokens);
}
