import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SOME_DAY } from '../annotating.ts';
import type { KnownMention, MergedSet, MergedText } from '../merging/merging-sets.ts';
import { namedMentions } from './named-part.ts';
import { personPronouns } from './person-pronouns.ts';
import { printedLines } from './printing.ts';

/** Links between mentions of one entity; others tell of parts, of predicates and of what whole sentences say. */
const SAME: ReadonlySet<string> = new Set(['coref', 'ana', 'cata', 'appos']);
const KINDS: ReadonlyMap<string, KnownMention['kind']> = new Map([
  ['person', 'person'],
  ['organization', 'organisation'],
]);

/** A phrase of which is not yet known whom else it means. */
type Phrase = Omit<KnownMention, 'entity'>;

/**
 * Reads documents of GUM (Zeldes 2017) with their coreference, WebAnno files of the folder `coref/gum/tsv`; the names in them are
 * told by their capitals. Entities are known within documents only.
 * @throws Error with the file of a document that is not in that form.
 */
export function gumNames(name: string, files: readonly string[]): MergedSet {
  return {
    name,
    texts: files.map((file) => mergedTextOf(file, readFileSync(file, 'utf8'))),
    isShared: false,
  };
}

/** In columns: place, offsets, token, types of entities, …, kinds of links, and where each leads. */
const ROW = /^\d+-\d+\t/u;
const COLUMNS = { token: 2, types: 3, links: 8, targets: 9 };

function mergedTextOf(file: string, tsv: string): MergedText {
  const sentences = tsv
    .split(/\n\s*\n/u)
    .map((block) => block.split('\n').flatMap((row) => (ROW.test(row) ? [row.split('\t')] : [])))
    .filter(({ length }) => length > 0);
  if (sentences.length === 0) throw new Error(`${file}: holds no sentence in WebAnno's form`);
  const { text, spans } = printedLines(sentences.map((rows) => rows.map((row) => row[COLUMNS.token] ?? '')));
  const phrases = new Map<string, Phrase>();
  const linked = new Linked();
  for (const [index, row] of sentences.flat().entries()) {
    const { start = 0, end = 0 } = spans[index] ?? {};
    for (const { number, kind } of entitiesOf(row)) {
      phrases.set(number, { start: phrases.get(number)?.start ?? start, end, kind });
    }
    linked.add(row);
  }
  const known = [...phrases].map(([number, phrase]) => ({ ...phrase, entity: linked.entityOf(number) }));
  return {
    article: { id: basename(file, '.tsv'), date: SOME_DAY, text },
    mentions: namedMentions(text, known),
    pronouns: personPronouns(text, known),
    isJudged: () => true,
  };
}

/** The people and organisations that a token belongs to: `person[2]|place[3]`. */
function entitiesOf(
  row: readonly string[],
): { readonly number: string; readonly kind: KnownMention['kind'] }[] {
  return [...(row[COLUMNS.types] ?? '').matchAll(/(\w+)\[(\d+)\]/gu)].flatMap(
    ([, type = '', number = '']) => {
      const kind = KINDS.get(type);
      return kind === undefined ? [] : [{ number, kind }];
    },
  );
}

/** Which phrases mean the same, by links from one to the next. */
class Linked {
  readonly #next = new Map<string, string>();

  /** Takes up the links of a row: of kinds `coref|appos`, to `4-10[24_15]|4-12[26_15]`, each from phrase 15. */
  add(row: readonly string[]): void {
    const kinds = (row[COLUMNS.links] ?? '').split('|');
    for (const [index, target] of (row[COLUMNS.targets] ?? '').split('|').entries()) {
      const [, to, from] = /\[(\d+)_(\d+)\]/u.exec(target) ?? [];
      if (to === undefined || from === undefined || !SAME.has(kinds[index] ?? '')) continue;
      const [one, other] = [this.entityOf(from), this.entityOf(to)];
      if (one !== other) this.#next.set(one, other);
    }
  }

  entityOf(number: string): string {
    let last = number;
    for (let next = this.#next.get(last); next !== undefined; next = this.#next.get(last)) last = next;
    return last;
  }
}
