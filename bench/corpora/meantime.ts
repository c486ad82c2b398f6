import { basename } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { isCalendarDay } from '../../src/text/calendar.ts';
import { contains, type Span } from '../../src/text/span.ts';
import { SOME_DAY } from '../annotating.ts';
import { linesOf } from '../json-lines.ts';
import type { KnownMention, MergedSet, MergedText } from '../merging/merging-sets.ts';
import { type DescribedPerson, type DescribedText, isPartOf } from '../roles/role-proxies.ts';
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

function mergedTextOf({ original, text, spanOf }: MeantimeText): MergedText {
  const until = spanOf({ start: 0, end: original.annotated_until }).end;
  return {
    article: articleOf({ original, text }),
    mentions: namedMentions(text, phrasesIn({ original, spanOf }, isNaming)),
    pronouns: personPronouns(text, phrasesIn({ original, spanOf })),
    isJudged: ({ start }) => start < until,
  };
}

/** The phrases that mean people and organisations, all or those of some kind. */
function phrasesIn(
  { original, spanOf }: Pick<MeantimeText, 'original' | 'spanOf'>,
  isWanted: (phrase: z.infer<typeof mention>) => boolean = () => true,
): KnownMention[] {
  return original.entities.flatMap(({ id, type, ref, mentions }) => {
    const kind = KINDS.get(type);
    if (kind === undefined) return [];
    return mentions.filter(isWanted).map((one) => ({ ...spanOf(one), kind, entity: ref.trim() || id }));
  });
}

function articleOf({ original: { id, date }, text }: Pick<MeantimeText, 'original' | 'text'>): Article {
  return { id, date: isCalendarDay(date) ? date : SOME_DAY, text };
}

/**
 * For roles: of each person named in the sentences that are marked throughout, the phrases that stand right before or behind the
 * name, parted from it by a comma at most ("Apple CEO Steve Jobs"); the longest where one holds another. A role agrees with a
 * phrase if one holds all words of the other. Roles may also agree with a phrase elsewhere.
 */
export function meantimeRoles(file: string): DescribedText[] {
  return readMeantime(file).map((article) => {
    const { original, text } = article;
    const names = namedMentions(text, phrasesIn(article, isNaming));
    return {
      article: articleOf(article),
      people: original.entities.flatMap((one) => (one.type === 'PER' ? described(one, names, article) : [])),
      agrees: (role, phrase) => isPartOf(role, phrase) || isPartOf(phrase, role),
      isJudged: () => true,
    };
  });
}

const PRONOUN = 'PRO';

function described(
  { id, ref, mentions }: z.infer<typeof entity>,
  allNames: readonly KnownMention[],
  { original, text, spanOf }: MeantimeText,
): DescribedPerson[] {
  const marked = mentions
    .filter(({ end, synt }) => end <= original.annotated_until && synt !== PRONOUN)
    .map(spanOf);
  const names = allNames.filter(
    (name) => name.entity === (ref.trim() || id) && marked.some((phrase) => contains(phrase, name)),
  );
  if (names.length === 0) return [];
  const written = ({ start, end }: Span) => text.slice(start, end).trim();
  const phrases = marked.filter((one) => !names.some((name) => one.start < name.end && name.start < one.end));
  const longest = phrases.filter((one) => !phrases.some((other) => other !== one && contains(other, one)));
  const isBeside = (phrase: Span) =>
    names.some((name) => {
      const [first, second] = phrase.start < name.start ? [phrase, name] : [name, phrase];
      return /^[ ,]*$/u.test(text.slice(first.end, second.start));
    });
  return [
    {
      names,
      expected: longest.filter(isBeside).map(written),
      allowed: [
        ...longest.filter((phrase) => !isBeside(phrase)).map(written),
        ...titlesWithin(marked, names).map(written),
      ],
    },
  ];
}

/** What stands before a name in a phrase that holds it: "Presiding Judge Martin Mann". */
function titlesWithin(phrases: readonly Span[], names: readonly Span[]): Span[] {
  return phrases.flatMap((phrase) =>
    names
      .filter((name) => contains(phrase, name) && name.start > phrase.start)
      .map((name) => ({ start: phrase.start, end: name.start })),
  );
}
