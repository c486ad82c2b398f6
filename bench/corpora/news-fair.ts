import { basename } from 'node:path';
import { z } from 'zod';
import { SOME_DAY } from '../annotating.ts';
import { linesOf } from '../json-lines.ts';
import type { KnownMention, MergedSet, MergedText } from '../merging/merging-sets.ts';
import { namedMentions } from './named-part.ts';
import { personPronouns } from './person-pronouns.ts';

const span = z.tuple([z.number(), z.number()]);
const line = z.object({
  id: z.number(),
  title: z.string(),
  text: z.string(),
  evaluation_span: span,
  labels: z.array(z.object({ span, entity_id: z.string(), type: z.string(), coref: z.boolean() })),
});

/** Wikidata's classes as the labels name them. */
const PERSON = 'Q215627';
const ORGANISATION = 'Q43229';
/** Occupations, positions, and places that are organisations too (countries, towns). */
const OTHERS: ReadonlySet<string> = new Set(['Q12737077', 'Q4164871', 'Q27096213']);
const UNKNOWN = '<NIL>';

/**
 * Reads the benchmark "news-fair" of ELEVANT (Bast, Hertel & Prange 2023): in a part of each article, names are marked
 * with their Wikidata items. Judged are names in that part, but for those whose item, and so whose kind, is unknown. A day
 * is known where the title begins with it.
 * @throws Error with file, line and reason for what cannot be read.
 */
export function newsFairNames(file: string): MergedSet {
  return { name: basename(file, '.jsonl'), texts: linesOf(file, line).map(mergedTextOf), isShared: true };
}

function mergedTextOf({
  id,
  title,
  text,
  evaluation_span: [from, to],
  labels,
}: z.infer<typeof line>): MergedText {
  const phrasesIn = (some: typeof labels) =>
    some.flatMap(({ span: [start, end], entity_id: entity, type }): KnownMention[] => {
      const kind = kindOf(type.split('|'));
      return kind === undefined || entity === UNKNOWN ? [] : [{ start, end, kind, entity }];
    });
  const names = labels.filter(({ coref }) => !coref);
  const unknown = labels.filter(({ entity_id }) => entity_id === UNKNOWN).map((label) => label.span);
  const [, year, month, dayOfMonth] = /^(\d{4})(\d{2})(\d{2}) - /u.exec(title) ?? [];
  return {
    article: { id: String(id), date: year === undefined ? SOME_DAY : `${year}-${month}-${dayOfMonth}`, text },
    mentions: namedMentions(text, phrasesIn(names)),
    pronouns: personPronouns(text, phrasesIn(labels)),
    isJudged: (name) =>
      from <= name.start &&
      name.end <= to &&
      !unknown.some(([start, end]) => start < name.end && name.start < end),
  };
}

function kindOf(classes: readonly string[]): KnownMention['kind'] | undefined {
  if (classes.some((one) => OTHERS.has(one))) return undefined;
  if (classes.includes(PERSON)) return 'person';
  return classes.includes(ORGANISATION) ? 'organisation' : undefined;
}
