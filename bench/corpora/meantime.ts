import { basename } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { isCalendarDay } from '../../src/text/calendar.ts';
import { SOME_DAY } from '../annotating.ts';
import { linesOf } from '../json-lines.ts';
import type { KnownMention, MergedSet, MergedText } from '../merging/merging-sets.ts';
import { namedMentions } from './named-part.ts';
import { personPronouns } from './person-pronouns.ts';
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

/** Someone or something of MEANTIME with all phrases that mean it. */
export type MeantimeEntity = z.infer<typeof entity>;

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
const isNaming = ({ synt }: z.infer<typeof mention>) => NAMING.has(synt);

/**
 * The names of people and organisations in MEANTIME. Whom they name is known across articles, by DBpedia where it knows
 * them. Beyond the first sentences only some entities are marked, so what else is found there is not judged.
 */
export function meantimeNames(file: string): MergedSet {
  return { name: basename(file, '.jsonl'), texts: readMeantime(file).map(mergedTextOf), isShared: true };
}

function mergedTextOf(marked: MeantimeText): MergedText {
  const until = marked.spanOf({ start: 0, end: marked.original.annotated_until }).end;
  return {
    article: articleOf(marked),
    mentions: namesIn(marked),
    pronouns: personPronouns(marked.text, phrasesIn(marked)),
    isJudged: ({ start }) => start < until,
  };
}

/** The names in an article, in order. */
export function namesIn(marked: MeantimeText): KnownMention[] {
  return namedMentions(marked.text, phrasesIn(marked, isNaming));
}

/** The same for all phrases that mean this, in all articles if DBpedia knows it. */
export function identityOf({ id, ref }: MeantimeEntity): string {
  return ref.trim() || id;
}

/** The phrases that mean people and organisations, all or those of some kind. */
function phrasesIn(
  { original, spanOf }: MeantimeText,
  isWanted: (phrase: z.infer<typeof mention>) => boolean = () => true,
): KnownMention[] {
  return original.entities.flatMap((entity) => {
    const kind = KINDS.get(entity.type);
    if (kind === undefined) return [];
    const phrases = entity.mentions.filter(isWanted);
    return phrases.map((phrase) => ({ ...spanOf(phrase), kind, entity: identityOf(entity) }));
  });
}

/** The text as an article of its day. */
export function articleOf({ original: { id, date }, text }: MeantimeText): Article {
  return { id, date: isCalendarDay(date) ? date : SOME_DAY, text };
}
