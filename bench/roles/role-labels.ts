import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { linesOf } from '../json-lines.ts';
import type { Part } from '../parts.ts';

/** A role that a sentence states of someone it names, as a reader marked it. */
export interface LabelledRole {
  /** Where the name stands in the article's text, without title or courtesy. */
  readonly name: { readonly start: number; readonly end: number };
  /** What the role must tell: what someone is, and of what. */
  readonly core: string;
  /** What it may tell besides; `core` lies within it. */
  readonly reach: string;
  /** Whether readers may differ on its being a role at all: neither right nor wrong, neither missed. */
  readonly optional: boolean;
}

/** A sentence of an article in which every role of a person was marked. */
export interface LabelledSentence {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
  readonly roles: readonly LabelledRole[];
}

const stretch = z.tuple([z.number(), z.number()]);
const labelLine = z.object({
  set: z.string(),
  article: z.string(),
  sentence: stretch,
  roles: z.array(
    z.object({
      name: z.string(),
      at: z.number(),
      role: z.string(),
      core: stretch,
      reach: stretch.optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

type LabelLine = z.input<typeof labelLine>;

/** The sentences of `articles`, which make up the set called `set`, whose roles were marked in one part of the labels. */
export function readRoleLabels(part: Part, set: string, articles: readonly Article[]): LabelledSentence[] {
  const file = fileURLToPath(new URL(`${part}.jsonl`, import.meta.url));
  return roleLabelsIn(linesOf(file, labelLine), set, articles);
}

/**
 * The labelled sentences of one set out of the lines of labels, which hold offsets into the articles' texts and not the
 * texts, since these may not be passed on.
 * @throws Error when an article is missing or a name or role does not stand where it was marked, which tells that the
 * articles were read in another way than when they were labelled.
 */
export function roleLabelsIn(
  lines: readonly LabelLine[],
  set: string,
  articles: readonly Article[],
): LabelledSentence[] {
  return lines.filter((line) => line.set === set).map((line) => labelled(line, articles));
}

function labelled(line: LabelLine, articles: readonly Article[]): LabelledSentence {
  const article = articles.find(({ id }) => id === line.article);
  if (article === undefined) throw new Error(`${line.set}: the labelled article ${line.article} is missing`);
  const roles = line.roles.map(({ name, at, role, core, reach = core, optional = false }) => {
    const [start, end] = [at, at + name.length];
    if (article.text.slice(start, end) !== name || article.text.slice(...core) !== role) {
      throw new Error(
        `${line.set}, article ${line.article}: "${name}" and "${role}" don't stand where they were labelled`,
      );
    }
    return { name: { start, end }, core: role, reach: article.text.slice(...reach), optional };
  });
  return { article, start: line.sentence[0], end: line.sentence[1], roles };
}
