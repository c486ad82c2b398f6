import { readFileSync } from 'node:fs';
import { owned } from '../forms.ts';
import { type DeclinedNames, NO_DECLINED_NAMES, readDeclinedNames } from './declining/declined-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { sortedLine } from './sorted-lines.ts';

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
 * Reads `data/english-names.txt`, which `bench/distilling/distil-names.ts` makes: a word a line, in alphabetical order, and behind it
 * a digit for each use; and what is known of Russian names. Throws when the installation lacks a file.
 */
export function readNameKnowledge(): NameKnowledge {
  const lines = readFileSync(new URL('../../../data/english-names.txt', import.meta.url), 'latin1');
  /** What was asked for before: the same words come again and again, and many have the same uses. */
  const asked = new Map<string, WordUses>();
  const made = new Map<string, WordUses>();
  const ofPart = (word: string): WordUses => {
    const digits = sortedLine(lines, word);
    if (digits === undefined) return RARE;
    const known = made.get(digits) ?? usesFrom(digits);
    made.set(digits, known);
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
const HIGHEST = 9;

/** The uses out of their digits, in the order of the file. */
function usesFrom(digits: string): WordUses {
  const share = (place: number) => Number(digits.charAt(place)) / HIGHEST;
  return {
    isRare: false,
    first: share(0),
    surname: share(1),
    organisation: share(2),
    place: share(3),
    nationality: share(4),
    common: share(5),
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
