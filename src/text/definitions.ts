import type { Span } from './span.ts';

/** An acronym and the words it stands for, both as the text gives them; offsets in UTF-16 units of the text. */
export interface Definition {
  readonly short: Span;
  readonly long: Span;
}

const PARENTHESIS = /[(（]([^()（）\n]{2,120})[)）]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** What an acronym looks like: short, mostly capitals, no sentence. */
const ACRONYM = /^\p{Lu}[\p{L}\p{N}.&/-]{1,11}$/u;
const ACRONYM_BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}.&/-]{1,11})["»”]?\s*$/u;
const SEVERAL_WORDS = /\p{L}\s+\p{L}/u;
/** How far back from the parenthesis a long form may begin, in UTF-16 units. */
const LOOK_BACK = 200;
const CLAUSE_END = /[.;:!?\n](?=\s)|[“"«»”]/gu;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of for the and in on to at by from with de la du des et и по в о об на с для при от за мен және'.split(
    ' ',
  ),
);

/**
 * Acronyms with their long forms where the text gives both, in order: "Collective Security Treaty Organization (CSTO)"
 * and "OSCE (Organization for Security and Cooperation in Europe)". First the acronym's letters are looked for as the
 * initials of the words; what that leaves is matched as Schwartz & Hearst do ("A simple algorithm for identifying
 * abbreviation definitions in biomedical text", PSB 2003).
 */
export function definitionsIn(text: string): Definition[] {
  const definitions: Definition[] = [];
  for (const match of text.matchAll(PARENTHESIS)) {
    const inner = match[1] ?? '';
    const from = match.index + 1;
    const definition =
      defineInside(text, match.index, inner, from) ?? defineBefore(text, match.index, inner, from);
    if (definition !== undefined) definitions.push(definition);
  }
  return definitions;
}

/** "long form (ACRONYM)"; more may follow the acronym behind a comma or a dash. */
function defineInside(text: string, open: number, inner: string, from: number): Definition | undefined {
  const written = /^\s*(?:the\s+)?["“«]?([^\s,;:–—"”»]+)["”»]?\s*(?:$|[,;:–—])/u.exec(inner);
  const acronym = written?.[1];
  if (written === null || acronym === undefined || !isAcronym(acronym)) return undefined;
  const start = from + inner.indexOf(acronym);
  const short = { start, end: start + acronym.replace(/['’]?s$/u, '').length };
  const begin = clauseStart(text, open);
  const long = longFormAtEnd(text, begin, open, lettersOf(text.slice(short.start, short.end)));
  return long === undefined ? undefined : { short, long };
}

/** "ACRONYM (long form)". */
function defineBefore(text: string, open: number, inner: string, from: number): Definition | undefined {
  if (!SEVERAL_WORDS.test(inner)) return undefined;
  const acronym = ACRONYM_BEFORE.exec(text.slice(Math.max(0, open - LOOK_BACK), open));
  if (acronym?.[1] === undefined || !isAcronym(acronym[1])) return undefined;
  const start = Math.max(0, open - LOOK_BACK) + acronym.index;
  const short = { start, end: start + acronym[1].length };
  const end = from + (/[,;:]/u.exec(inner)?.index ?? inner.length);
  const long = longFormAtEnd(text, from, end, lettersOf(acronym[1]));
  const before = long === undefined ? '' : text.slice(from, long.start).trim().toLowerCase();
  return long === undefined || (before !== '' && !SMALL_WORDS.has(before)) ? undefined : { short, long };
}

function isAcronym(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  return ACRONYM.test(word) && capitals >= 2 && capitals * 2 >= letters;
}

function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function clauseStart(text: string, end: number): number {
  const begin = Math.max(0, end - LOOK_BACK);
  let start = begin;
  for (const stop of text.slice(begin, end).trimEnd().matchAll(CLAUSE_END)) {
    if (begin + stop.index + 1 < end - 1 && stop.index + 1 < text.slice(begin, end).trimEnd().length) {
      start = begin + stop.index + 1;
    }
  }
  return start;
}

/** The long form that ends right before `end`. */
function longFormAtEnd(text: string, begin: number, end: number, letters: string): Span | undefined {
  const words: { start: number; end: number; lower: string }[] = [];
  for (const match of text.slice(begin, end).matchAll(WORD)) {
    const start = begin + match.index;
    words.push({ start, end: start + match[0].length, lower: match[0].toLowerCase() });
  }
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const first = firstByInitials(words, letters) ?? firstByLetters(words, letters);
  const start = first === undefined ? undefined : words[first]?.start;
  if (start === undefined || text.slice(start, last.end).length <= letters.length) return undefined;
  return { start, end: last.end };
}

type Words = readonly { readonly lower: string }[];

/** The index of the first word when each letter is the initial of a word; small words may be passed over. */
function firstByInitials(words: Words, letters: string): number | undefined {
  let index = words.length - 1;
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    while (SMALL_WORDS.has(words[index]?.lower ?? '') && words[index]?.lower[0] !== letters[letter])
      index -= 1;
    if (words[index]?.lower[0] !== letters[letter]) return undefined;
    if (letter > 0) index -= 1;
  }
  return SMALL_WORDS.has(words[index]?.lower ?? '') ? undefined : index;
}

/** The same by Schwartz & Hearst: letters anywhere in the words, from right to left, the first one at a word's start. */
function firstByLetters(words: Words, letters: string): number | undefined {
  const most = Math.min(letters.length + 5, letters.length * 2);
  const earliest = Math.max(0, words.length - most);
  let index = words.length - 1;
  let at = (words[index]?.lower.length ?? 0) - 1;
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    const isFirst = letter === 0;
    while (index >= earliest && !(words[index]?.lower[at] === letters[letter] && (!isFirst || at === 0))) {
      at -= 1;
      if (at < 0) {
        index -= 1;
        at = (words[index]?.lower.length ?? 0) - 1;
      }
    }
    if (index < earliest) return undefined;
    if (isFirst) break;
    at -= 1;
    if (at < 0) {
      index -= 1;
      at = (words[index]?.lower.length ?? 0) - 1;
    }
  }
  // A long form of one word is an abbreviation of it at best (Ltd, Corp.); an acronym stands for several.
  return index < words.length - 1 && !SMALL_WORDS.has(words[index]?.lower ?? '') ? index : undefined;
}
