import { readFileSync } from 'node:fs';
import { type DeclinedNames, NO_DECLINED_NAMES, readDeclinedNames } from './declining/declined-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** How likely a word with a capital is each of these, 0 to 1; a word may be several: Washington. */
export interface WordUses {
  /** Whether anything is known of the word at all; otherwise the rest is 0. */
  readonly isKnown: boolean;
  readonly first: number;
  readonly surname: number;
  readonly organisation: number;
  readonly place: number;
  readonly nationality: number;
  /** A word that names nothing. */
  readonly common: number;
}

/** What a newspaper's reader knows of words before reading an article. */
export interface NameKnowledge {
  /** Of an English word, folded; of one with hyphens by its parts. */
  usesOf(folded: string): WordUses;
  /** Of Russian and Kazakh words. */
  readonly declined: DeclinedNames;
}

/** All that names are told by before the article itself is looked at. */
export type NameLexicon = Lexicon & NameKnowledge;

const UNKNOWN: WordUses = {
  isKnown: false,
  first: 0,
  surname: 0,
  organisation: 0,
  place: 0,
  nationality: 0,
  common: 0,
};

/** Reading without any knowledge of words: only lists by hand and what the article shows. */
export const NO_KNOWLEDGE: NameKnowledge = { usesOf: () => UNKNOWN, declined: NO_DECLINED_NAMES };

/**
 * Reads `data/english-names.txt`, which `bench/distil-names.ts` makes: a word a line and behind it a digit for each use; and
 * what is known of Russian names. Throws when the installation lacks a file.
 */
export function readNameKnowledge(): NameKnowledge {
  const uses = new Map<string, number>();
  const text = readFileSync(new URL('../../../data/english-names.txt', import.meta.url), 'utf8');
  for (const line of text.trimEnd().split('\n')) {
    const blank = line.indexOf(' ');
    uses.set(line.slice(0, blank), Number(line.slice(blank + 1)));
  }
  const ofPart = (word: string): WordUses => {
    const packed = uses.get(word);
    return packed === undefined ? UNKNOWN : unpacked(packed);
  };
  return {
    declined: readDeclinedNames(),
    usesOf(folded) {
      if (!folded.includes('-')) return ofPart(folded);
      const parts = folded.split('-').map(ofPart);
      const last = parts.at(-1) ?? UNKNOWN;
      return { ...last, first: parts[0]?.first ?? 0 };
    },
  };
}

const HIGHEST = 9;

/** The uses out of their digits, in the order of the file. */
function unpacked(digits: number): WordUses {
  const share = (place: number) => (Math.floor(digits / 10 ** place) % 10) / HIGHEST;
  return {
    isKnown: true,
    first: share(5),
    surname: share(4),
    organisation: share(3),
    place: share(2),
    nationality: share(1),
    common: share(0),
  };
}
