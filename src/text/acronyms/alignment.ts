import { romanised } from '../transliteration.ts';

/** A word as its letters are compared with those of an acronym, in lower case. */
export interface LongWord {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** Behind a hyphen: such a part is passed over as easily as a small word. */
  readonly continues: boolean;
  readonly isCyrillic: boolean;
}

/** How an acronym's letters lie in words. */
export interface Alignment {
  /** 0 where every letter begins a word and no word is passed over; see `COST`. */
  readonly cost: number;
  /** How many letters or numbers the acronym has. */
  readonly letters: number;
  /** How many letters stand inside words, apart from what they follow there. */
  readonly inner: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:st|nd|rd|th)?/gu;

/** Words that an acronym need not show. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `of for the and in on at to by from with a an its as de la du des le les et del los y el und der die das für di e da do dos
  и по в во о об на с со для при от за из к или мен және бен пен туралы бойынша үшін жөніндегі арналған`.split(
    /\s+/u,
  ),
);

/**
 * What a match departs in from "each letter begins a word": a letter inside a word, one that directly follows another
 * of its word (LegCo), a word without a letter, a hyphened part without one, and a longer word that stands whole in the acronym (UN-Women),
 * which speaks for the match.
 */
const COST = { inner: 0.5, following: 0.1, skipped: 1, part: 0.1, whole: -1 };
/** In letters. */
const SHORTEST_WHOLE = 4;

/** Numbers in words, with the digits that acronyms have for them. */
const NUMBERS: ReadonlyMap<string, string> = new Map(
  `two:2 three:3 third:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12 fifteen:15 twenty:20 thirty:30 двух:2 семь:7
  семи:7 семерка:7 семёрка:7 семерки:7 восемь:8 восьми:8 восьмерка:8 восьмёрка:8 десяти:10 двадцать:20 двадцати:20 двадцатка:20
  двадцатки:20 жеті:7 сегіз:8 жиырма:20`
    .split(/\s+/u)
    .map((pair): [string, string] => {
      const [word = '', digits = ''] = pair.split(':');
      return [word, digits];
    }),
);

/** The words between two offsets of a text; those joined by a hyphen are several. */
export function longWords(text: string, from: number, to: number): LongWord[] {
  const words: LongWord[] = [];
  for (const { 0: word, index } of text.slice(from, to).matchAll(WORD)) {
    const start = from + index;
    const continues = words.at(-1)?.end === start - 1 && /[-‐‑/]/u.test(text.charAt(start - 1));
    words.push({
      start,
      end: start + word.length,
      lower: word.toLowerCase(),
      continues,
      isCyrillic: CYRILLIC.test(word),
    });
  }
  return words;
}

/** The letters and whole numbers of an acronym in lower case: `G20` gives g and 20. */
export function lettersOf(acronym: string): string[] {
  return acronym.toLowerCase().match(/\p{L}|\p{N}+/gu) ?? [];
}

/**
 * The cheapest way to find `letters` in order in `words`, the first at the beginning of the first word, or undefined
 * where there is none; a way that has cost more than `most` before the last word is given up. Schwartz & Hearst ("A simple algorithm for identifying abbreviation definitions in biomedical
 * text", PSB 2003) take the shortest stretch of words that holds the letters; weighing the ways, as Park & Byrd ("Hybrid
 * text mining for finding abbreviations and their definitions", EMNLP 2001) do, tells good ones from accidents.
 */
export function aligned(
  letters: readonly string[],
  words: readonly LongWord[],
  most = Number.POSITIVE_INFINITY,
): Alignment | undefined {
  const [first] = words;
  if (first === undefined || !beginsWith(first.lower, letters[0])) return undefined;
  /** By how many letters the words so far have used up. */
  let ways: (Alignment | undefined)[] = [{ cost: 0, inner: 0, letters: letters.length }];
  for (const [index, word] of words.entries()) {
    const next: (Alignment | undefined)[] = [];
    for (const [used, way] of ways.entries()) {
      if (way === undefined || way.cost > most) continue;
      if (index > 0) offer(next, used, { ...way, cost: way.cost + costOfSkipping(word) });
      for (const { taken, inner, cost } of takings(letters, used, word.lower)) {
        offer(next, used + taken, { ...way, cost: way.cost + cost, inner: way.inner + inner });
      }
    }
    if (next.length === 0) return undefined;
    ways = next;
  }
  return ways[letters.length];
}

function offer(ways: (Alignment | undefined)[], used: number, way: Alignment): void {
  const known = ways[used];
  if (known === undefined || way.cost < known.cost) ways[used] = way;
}

function costOfSkipping({ lower, continues }: LongWord): number {
  if (SMALL_WORDS.has(lower)) return 0;
  return continues ? COST.part : COST.skipped;
}

interface Taking {
  readonly taken: number;
  readonly inner: number;
  readonly cost: number;
}

/** The ways in which a word shows one or more letters of the acronym from `used` on. */
function takings(letters: readonly string[], used: number, word: string): Taking[] {
  const found: Taking[] = [];
  const first = letters[used];
  if (first === undefined) return found;
  const isFirst = beginsWith(word, first);
  let at = isFirst ? 0 : word.indexOf(first, 1);
  let cost = isFirst ? 0 : COST.inner;
  let inner = isFirst ? 0 : 1;
  for (let taken = 1; at >= 0; taken += 1) {
    const isWhole = taken === word.length && taken >= SHORTEST_WHOLE;
    found.push({ taken, inner, cost: isWhole ? COST.whole : cost });
    const letter = letters[used + taken];
    if (letter === undefined || NUMBERS.has(word)) break;
    const follows = word.startsWith(letter, at + 1);
    at = follows ? at + 1 : word.indexOf(letter, at + 1);
    cost += follows ? COST.following : COST.inner;
    if (!follows) inner += 1;
  }
  return found;
}

function beginsWith(word: string, letter: string | undefined): boolean {
  return letter !== undefined && (word.startsWith(letter) || NUMBERS.get(word) === letter);
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Letters and words in one script: both romanised where one of them is Cyrillic and the other is not. */
export function inOneScript(
  letters: readonly string[],
  words: readonly LongWord[],
): { readonly letters: readonly string[]; readonly words: readonly LongWord[] } {
  const isCyrillic = (some: readonly string[]) => some.some((one) => CYRILLIC.test(one));
  if (isCyrillic(letters) === isCyrillic(words.map(({ lower }) => lower))) return { letters, words };
  return {
    letters: letters.flatMap((letter) => [...romanised(letter)]),
    words: words.map((word) => ({ ...word, lower: romanised(word.lower) })),
  };
}
