import { readFileSync } from 'node:fs';
import { owned } from '../forms.ts';
import { type DeclinedNames, NO_DECLINED_NAMES, readDeclinedNames } from './declining/declined-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** How likely a word with a capital is each of these, 0 to 1; a word may be several: Washington. */
export interface WordUses {
  /** Whether it is too rare a word for anything to be known of it; the rest is 0 then. */
  readonly isRare: boolean;
  readonly first: number;
  readonly surname: number;
  readonly organisation: number;
  readonly place: number;
  readonly nationality: number;
  /** A word that names nothing. */
  readonly common: number;
}

/**
 * What a newspaper's reader knows of words before reading an article: lists of names, grown by the company that words keep in
 * other texts, tell most of what an article by itself doesn't (Ratinov & Roth 2009).
 */
export interface NameKnowledge {
  /** Of an English word, folded; of one with hyphens by its parts. */
  usesOf(folded: string): WordUses;
  /** Of Russian and Kazakh words. */
  readonly declined: DeclinedNames;
}

/** All that names are told by before the article itself is looked at. */
export type NameLexicon = Lexicon & NameKnowledge;

const NO_USES: WordUses = {
  isRare: false,
  first: 0,
  surname: 0,
  organisation: 0,
  place: 0,
  nationality: 0,
  common: 0,
};

const RARE: WordUses = { ...NO_USES, isRare: true };

/** Reading without any knowledge of words: only lists by hand and what the article shows. */
export const NO_KNOWLEDGE: NameKnowledge = { usesOf: () => NO_USES, declined: NO_DECLINED_NAMES };

/**
 * Reads `data/english-names.txt`, which `bench/distilling/distil-names.ts` makes: a word a line and behind it a digit for each use; and
 * what is known of Russian names. Throws when the installation lacks a file.
 */
export function readNameKnowledge(): NameKnowledge {
  const text = readFileSync(new URL('../../../data/english-names.txt', import.meta.url), 'latin1');
  let uses: ReadonlyMap<string, number> | undefined;
  /** What was asked for before: the same words come again and again, and to look among a few thousand is quicker. */
  const asked = new Map<string, WordUses>();
  const made = new Map<number, WordUses>();
  const ofPart = (word: string): WordUses => {
    // A start that finds every article read already needs none of it.
    uses ??= usesIn(text);
    const packed = uses.get(word);
    if (packed === undefined) return RARE;
    const known = made.get(packed) ?? unpacked(packed);
    made.set(packed, known);
    return known;
  };
  const ofWord = (folded: string): WordUses => {
    if (!folded.includes('-')) return ofPart(folded);
    const parts = folded.split('-').map(ofPart);
    const last = parts.at(-1) ?? RARE;
    return { ...last, first: parts[0]?.first ?? 0 };
  };
  return {
    declined: readDeclinedNames(),
    usesOf(folded) {
      const remembered = asked.get(folded);
      if (remembered !== undefined) return remembered;
      if (asked.size >= REMEMBERED) asked.clear();
      const known = ofWord(folded);
      asked.set(owned(folded), known);
      return known;
    },
  };
}

/** Beyond this many words the memory is worth more than the time. */
const REMEMBERED = 20_000;
const ZERO = 0x30;

/** The digits of each word, read as one number. */
function usesIn(text: string): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf(' ', start);
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    let digits = 0;
    for (let at = blank + 1; at < end; at += 1) digits = digits * 10 + text.charCodeAt(at) - ZERO;
    uses.set(text.slice(start, blank), digits);
    start = end + 1;
  }
  return uses;
}

const HIGHEST = 9;

/** The uses out of their digits, in the order of the file. */
function unpacked(digits: number): WordUses {
  const share = (place: number) => (Math.floor(digits / 10 ** place) % 10) / HIGHEST;
  return {
    isRare: false,
    first: share(5),
    surname: share(4),
    organisation: share(3),
    place: share(2),
    nationality: share(1),
    common: share(0),
  };
}

/** From here on a word is taken for one that names nothing by itself. */
const COMMON = 0.5;

/** Whether a word, folded, names nothing by itself as it is mostly used. */
export function isCommon({ folded }: { readonly folded: string }, { usesOf }: NameKnowledge): boolean {
  return usesOf(folded).common >= COMMON;
}

/** Uses as a name that are too rare to count, and those that leave none out. */
const HARDLY = 0.12;
const MOSTLY = 0.85;

/** Whether a word, folded, is hardly ever the name of anyone or anything. */
export function isOnlyCommon({ folded }: { readonly folded: string }, { usesOf }: NameKnowledge): boolean {
  const { common, first, surname, organisation, place } = usesOf(folded);
  return common >= MOSTLY && Math.max(first, surname, organisation, place) <= HARDLY;
}
