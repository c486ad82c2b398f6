import { withoutCaseEnding } from '../transliteration.ts';
import type { Candidate } from './candidate.ts';
import type { NameLexicon } from './knowledge.ts';
import { places } from './lexicon/places.ts';
import { bestKind, NOTHING_KNOWN, plus, type Scores } from './scores.ts';
import { isStormOrCampaign } from './things.ts';
import type { Observation } from './weights.ts';
import type { Word } from './words.ts';

/** A full name is one from here on, so that its surname alone names the person too. */
const LEAST_FULL = 3;

/**
 * What all mentions of a name in one form tell together: what is sure in one place decides where it is not (Mikheev, Moens &
 * Grover 1999).
 */
export interface Known {
  readonly scores: Scores;
  readonly count: number;
  /** Whether one of them has its capital not only from the start of a sentence. */
  readonly sure: boolean;
}

/** What the mentions of each name tell, by key. Headlines tell nothing. */
export function knownOf(candidates: readonly Candidate[]): ReadonlyMap<string, Known> {
  const everywhere = new Map<string, Known>();
  for (const { key, own, doubtful, shouted } of candidates) {
    if (shouted) continue;
    const known = everywhere.get(key) ?? { scores: NOTHING_KNOWN, count: 0, sure: false };
    everywhere.set(key, {
      scores: plus(known.scores, own),
      count: known.count + 1,
      sure: known.sure || !doubtful,
    });
  }
  return everywhere;
}

/** The surnames of those whom an article names in full, each with the first words of the full names. */
export type Surnames = ReadonlyMap<string, ReadonlySet<string>>;

export function surnamesIn(candidates: readonly Candidate[], lexicon: NameLexicon): Surnames {
  const surnames = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    const [first, last] = [candidate.words[0], candidate.words.at(-1)];
    if (first === undefined || last === undefined || !isFullName(candidate)) continue;
    // "Слова Токаева" at the start of a sentence is no full name.
    if (lexicon.smallLetters && first.opens && !lexicon.firstNames.has(first)) continue;
    const surname = formOf(last, lexicon);
    surnames.set(surname, (surnames.get(surname) ?? new Set()).add(first.folded));
  }
  return surnames;
}

/** Whether the words of a candidate and those beside it make it a person's full name. */
export function isFullName({ words, own }: Candidate): boolean {
  return words.length > 1 && bestKind(own, LEAST_FULL) === 'person';
}

/** The form in which surnames are compared: where names decline, without their endings. */
export function formOf(word: Word, lexicon: NameLexicon): string {
  return lexicon.smallLetters ? withoutCaseEnding(word.folded) : word.folded;
}

/** Words behind which a firm's first word is its name by itself. */
const FIRMS: ReadonlySet<string> = new Set(
  'inc corp corporation co company ltd plc llc ag sa nv gmbh group holdings industries bank airlines airways motors brothers'.split(
    ' ',
  ),
);

/**
 * The words, folded, by which an article calls firms that it also names in full: "Lehman" of Lehman Brothers, "Quest" of
 * Quest Diagnostics Inc. In English only, where a place or a nationality is no firm's short name.
 */
export function shortFirmsIn(candidates: readonly Candidate[], lexicon: NameLexicon): ReadonlySet<string> {
  const firms = new Set<string>();
  if (lexicon.smallLetters) return firms;
  for (const { words, shouted } of candidates) {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || words.length < 2 || shouted) continue;
    if (!FIRMS.has(last.folded) || places.has([first]) || places.has(words.slice(0, 2))) continue;
    const isGeneral = lexicon.openers.has(first) || lexicon.titleModifiers.has(first);
    if (isGeneral || lexicon.nationalities.has(first) || lexicon.organisationHeads.has(first)) continue;
    firms.add(first.folded);
  }
  return firms;
}

/**
 * The keys of names that an article calls a ship, a remedy or the like somewhere, and of what it calls storms for short. In
 * English only.
 */
export function thingsIn(candidates: readonly Candidate[], lexicon: NameLexicon): ReadonlySet<string> {
  const things = new Set<string>();
  if (lexicon.smallLetters) return things;
  const withArticle = keysSeen(candidates, 'ownArticle');
  // "The Acme rig" is a rig of Acme, which has no article elsewhere.
  for (const key of keysSeen(candidates, 'beforeThing')) if (withArticle.has(key)) things.add(key);
  for (const { words, key, seen, shouted } of candidates) {
    if (shouted) continue;
    if (seen.some(([one]) => one === 'calledThing')) things.add(key);
    const [last, before] = [words.at(-1), words.at(-2)];
    if (last !== undefined && before !== undefined && isStormOrCampaign(words, lexicon))
      things.add(last.folded);
  }
  return things;
}

/** The keys of the names of which something was seen somewhere. */
function keysSeen(candidates: readonly Candidate[], observation: Observation): ReadonlySet<string> {
  const showing = candidates.filter(({ seen }) => seen.some(([one]) => one === observation));
  return new Set(showing.map(({ key }) => key));
}
