import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import type { Span } from '../../src/text/span.ts';
import { SOME_DAY } from '../annotating.ts';
import { linesOf } from '../json-lines.ts';
import type { KnownMention, MergedSet } from '../merging/merging-sets.ts';
import { printed } from './printing.ts';

const place = z.number();
const line = z.object({
  doc_key: z.string(),
  sentence: z.array(z.string()),
  ner: z.array(z.tuple([place, place, z.string()])),
  relations: z.array(z.tuple([place, place, place, place, z.string()]).rest(z.unknown())),
});

/** A name of a sentence with its type. */
export interface Marked extends Span {
  readonly text: string;
  readonly type: string;
}

/** A sentence of CrossRE as printed. */
export interface RelatedSentence {
  readonly article: Article;
  readonly names: readonly Marked[];
  readonly relations: readonly { readonly from: Marked; readonly to: Marked; readonly type: string }[];
}

/**
 * The sentences of CrossRE (Bassignana & Plank 2022) in a file, each an article; the set is called after the file and its folder.
 * @throws Error with file, line and reason for what cannot be read.
 */
export function readCrossRe(file: string): {
  readonly name: string;
  readonly sentences: readonly RelatedSentence[];
} {
  return {
    name: join(basename(dirname(file)), basename(file, '.json')),
    sentences: linesOf(file, line).map(sentenceOf),
  };
}

function sentenceOf({ doc_key: id, sentence, ner, relations }: z.infer<typeof line>): RelatedSentence {
  const { text, spans } = printed(sentence);
  const names = ner.map(([first, last, type]): Marked => {
    const [start, end] = [spans[first]?.start ?? 0, spans[last]?.end ?? 0];
    return { start, end, type, text: text.slice(start, end) };
  });
  const nameAt = (start: number | undefined) => names.find((name) => name.start === start);
  return {
    article: { id, date: SOME_DAY, text },
    names,
    relations: relations.flatMap(([one, , other, , type]) => {
      const [from, to] = [nameAt(spans[one]?.start), nameAt(spans[other]?.start)];
      return from === undefined || to === undefined ? [] : [{ from, to, type }];
    }),
  };
}

/** What of its types names people and organisations. */
export const KINDS: ReadonlyMap<string, KnownMention['kind']> = new Map([
  ['person', 'person'],
  ['politician', 'person'],
  ['organisation', 'organisation'],
  ['politicalparty', 'organisation'],
]);
/**
 * The people and organisations, of which those are the same that have the same name or that a relation `named`
 * joins.
 */
export function crossReNames(name: string, sentences: readonly RelatedSentence[]): MergedSet {
  return {
    name: `${name}, other names`,
    isShared: false,
    texts: sentences.map(({ article, names, relations }) => {
      const entities = entitiesOf(names, relations);
      const mentions = names.flatMap(({ start, end, text, type }): KnownMention[] => {
        const kind = KINDS.get(type);
        return kind === undefined ? [] : [{ start, end, kind, entity: entities.get(text) ?? text }];
      });
      return { article, mentions, pronouns: [], isJudged: () => true };
    }),
  };
}

/** What the entity of each name is called: after one of its names. */
function entitiesOf(
  names: readonly Marked[],
  relations: RelatedSentence['relations'],
): ReadonlyMap<string, string> {
  const entities = new Map(names.map(({ text }) => [text, text]));
  for (const { from, to, type } of relations) {
    if (type !== 'named') continue;
    const [one, other] = [entities.get(from.text), entities.get(to.text)];
    for (const [name, entity] of entities) if (entity === one) entities.set(name, other ?? name);
  }
  return entities;
}
