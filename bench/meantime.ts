import { basename } from 'node:path';
import { z } from 'zod';
import { isCalendarDay } from '../src/text/calendar.ts';
import { linesOf } from './json-lines.ts';
import type { KnownMention, MergedSet, MergedText } from './merging-sets.ts';
import { namedMentions } from './named-part.ts';
import { SOME_DAY } from './named-text.ts';
import { type Reprinted, reprinted } from './printing.ts';

const mention = z.object({ start: z.number(), end: z.number(), synt: z.string() });
const entity = z.object({ id: z.string(), type: z.string(), ref: z.string(), mentions: z.array(mention) });
const line = z.object({
  id: z.string(),
  date: z.string(),
  text: z.string(),
  annotated_until: z.number(),
  entities: z.array(entity),
});

/** An article of MEANTIME, its text as printed, with all that is marked in it. */
export interface MeantimeText extends Pick<Reprinted, 'spanOf'> {
  readonly original: z.infer<typeof line>;
  readonly text: string;
}

/**
 * Reads articles of MEANTIME (Minard et al. 2016) out of a `.jsonl` file: `text` with blanks between its tokens, and
 * `entities` by their offsets in it.
 * @throws Error with file, line and reason for what cannot be read.
 */
export function readMeantime(file: string): MeantimeText[] {
  return linesOf(file, line).map((original) => ({ original, ...reprinted(original.text) }));
}

const KINDS: ReadonlyMap<string, KnownMention['kind']> = new Map([
  ['PER', 'person'],
  ['ORG', 'organisation'],
]);
/** How mentions stand that can be names: unknown, as a name, as a name before another noun. */
const NAMING: ReadonlySet<string> = new Set(['', 'NAM', 'PRE.NAM']);

/**
 * The names of people and organisations in MEANTIME. Whom they name is known across articles, by DBpedia where it knows
 * them. Beyond the first sentences only some entities are marked, so what else is found there is not judged.
 */
export function meantimeNames(file: string): MergedSet {
  return { name: basename(file, '.jsonl'), texts: readMeantime(file).map(mergedTextOf), isShared: true };
}

function mergedTextOf({ original, text, spanOf }: MeantimeText): MergedText {
  const phrases = original.entities.flatMap(({ id, type, ref, mentions }) => {
    const kind = KINDS.get(type);
    if (kind === undefined) return [];
    return mentions
      .filter(({ synt }) => NAMING.has(synt))
      .map((one): KnownMention => ({ ...spanOf(one), kind, entity: ref.trim() || id }));
  });
  const until = spanOf({ start: 0, end: original.annotated_until }).end;
  return {
    article: { id: original.id, date: isCalendarDay(original.date) ? original.date : SOME_DAY, text },
    mentions: namedMentions(text, phrases),
    isJudged: ({ start }) => start < until,
  };
}
