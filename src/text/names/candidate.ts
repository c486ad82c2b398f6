import { decliningEvidence } from './declining/evidence.ts';
import type { Defined } from './defined.ts';
import { observationsOf, scoresOf } from './evidence.ts';
import type { NameLexicon } from './knowledge.ts';
import { knownAt } from './known-names.ts';
import { organisations } from './lexicon/organisations.ts';
import { places } from './lexicon/places.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { runsIn } from './runs.ts';
import type { Scores } from './scores.ts';
import { shoutedIn } from './shouting.ts';
import { isTitle } from './titles.ts';
import type { Observations } from './weights.ts';
import { isRaised, type Word } from './words.ts';

/** Words that may be a name, with what they and their neighbours tell of its kind. */
export interface Candidate {
  readonly words: readonly Word[];
  /** The folded words: the same for every mention in the same form. */
  readonly key: string;
  readonly seen: Observations;
  /** What that is worth. */
  readonly own: Scores;
  /** Whether only the start of a sentence may have given it its capital. */
  readonly doubtful: boolean;
  /** Whether it stands in a headline, where its writing tells nothing. */
  readonly shouted: boolean;
}

/** What makes a candidate none for certain. */
const NO_NAME = 20;

/** The candidates of a sentence: the parts of its capitalised runs, and the long forms of acronyms, kept whole. */
export function sentenceCandidates(
  words: readonly Word[],
  lexicon: NameLexicon,
  defined: Defined,
): Candidate[] {
  const candidates: Candidate[] = [];
  let from = 0;
  const take = (part: readonly Word[], piece: Piece) => candidates.push(candidateOf(part, piece, lexicon));
  const takeRuns = (to: number) => {
    // Titles and neighbours reach back beyond a long form, so the words before it stay in view.
    const part = to < words.length ? words.slice(0, to) : words;
    for (const run of runsIn(part, lexicon, from))
      for (const piece of piecesOf(part, run, lexicon)) take(words, piece);
  };
  const shouted = new Map(shoutedIn(words, lexicon).map(({ first, last }) => [first, last]));
  // Most articles define no acronym and shout nothing, and then there is nothing to look for.
  for (const [first, word] of defined.long.size + shouted.size > 0 ? words.entries() : []) {
    if (first < from) continue;
    const long = defined.long.get(word.start);
    let last = shouted.get(first) ?? first;
    if (long === undefined && last === first) continue;
    takeRuns(first);
    if (long === undefined) {
      candidates.push(...headlineCandidates(words.slice(first, last), NONE, lexicon));
    } else {
      last = first;
      while (last < words.length && (words[last]?.end ?? 0) <= long.end) last += 1;
      take(words, { first, last, titled: false });
    }
    from = last;
  }
  takeRuns(words.length);
  return candidates;
}

const NONE: ReadonlySet<string> = new Set();

/** No name known from elsewhere is looked for beyond this many words. */
const LONGEST_FAMILIAR = 5;

/**
 * The candidates of a headline, where capitals tell nothing: names that are known already, from lists or from the rest of
 * the text (`familiar`, by key).
 */
export function headlineCandidates(
  words: readonly Word[],
  familiar: ReadonlySet<string>,
  lexicon: NameLexicon,
): Candidate[] {
  const candidates: Candidate[] = [];
  let first = 0;
  while (first < words.length) {
    const word = words[first];
    const known = word !== undefined && isRaised(word) ? endOfKnown(words, first, familiar) : undefined;
    const last = known ?? endOfPerson(words, first, lexicon);
    if (last !== undefined) {
      const name = words.slice(first, last);
      const isListed = known === undefined || places.has(name) || organisations.has(name);
      const seen = isListed ? observationsOf(words, { first, last, titled: false }, lexicon) : [];
      const own = scoresOf(seen);
      candidates.push({ words: name, key: keyOf(name), seen, own, doubtful: false, shouted: true });
    }
    first = last ?? first + 1;
  }
  return candidates;
}

function endOfKnown(
  words: readonly Word[],
  first: number,
  familiar: ReadonlySet<string>,
): number | undefined {
  for (let last = Math.min(first + LONGEST_FAMILIAR, words.length); last > first; last -= 1) {
    if (familiar.has(keyOf(words.slice(first, last)))) return last;
  }
  return knownAt(words, first, words.length)?.last;
}

/** From here on a word is taken for a first name or a surname, and from there on for none. */
const PERSON = 0.6;
const NO_PERSON = 0.2;

/** Where a person's name ends that begins at `first`, if its words are hardly anything else: "Cycling: Jan Ullrich Wins". */
function endOfPerson(words: readonly Word[], first: number, lexicon: NameLexicon): number | undefined {
  const [word, next] = [words[first], words[first + 1]];
  if (word === undefined || !isRaised(word) || lexicon.smallLetters) return undefined;
  const uses = lexicon.usesOf(word.folded);
  if (next !== undefined && isRaised(next)) {
    const behind = lexicon.usesOf(next.folded);
    const isInitial = /^\p{Lu}$/u.test(word.text) && /^\. ?$/u.test(next.gap);
    const isFirst = next.gap === ' ' && uses.first >= PERSON && uses.common <= NO_PERSON;
    if ((isInitial || isFirst) && behind.common <= NO_PERSON && behind.surname >= behind.place)
      return first + 2;
  }
  const isSurname =
    uses.surname >= PERSON && Math.max(uses.common, uses.place, uses.organisation) <= NO_PERSON;
  return isSurname ? first + 1 : undefined;
}

function candidateOf(words: readonly Word[], piece: Piece, lexicon: NameLexicon): Candidate {
  const name = words.slice(piece.first, piece.last);
  const { declining } = lexicon;
  const seen = declining ? [] : observationsOf(words, piece, lexicon);
  const own = declining ? decliningEvidence(words, piece, lexicon, declining) : scoresOf(seen);
  const isNone = namesNothing(name, lexicon) && !places.has(name) && !organisations.has(name);
  return {
    words: name,
    key: keyOf(name),
    seen,
    own: isNone ? { ...own, other: NO_NAME } : own,
    doubtful: name.length === 1 && name[0]?.opens === true && name[0].shape !== 'upper',
    shouted: false,
  };
}

/** Whether every word is a nationality, a title, what a title is of, or one that often begins sentences. */
function namesNothing(name: readonly Word[], lexicon: NameLexicon): boolean {
  const isSingle = name.length === 1;
  if (isSingle && name[0]?.text.length === 1) return true;
  const isBody = (word: Word) => lexicon.organisationHeads.has(word) && !lexicon.nationalities.has(word);
  if (!lexicon.smallLetters && !isSingle && name.some(isBody)) return false;
  if (
    name.every((word) => lexicon.nationalities.has(word) || (!isSingle && lexicon.titleModifiers.has(word)))
  )
    return true;
  if (!isSingle && name.some((word) => lexicon.organisationHeads.has(word))) return false;
  return name.every(
    (word) =>
      word.shape === 'lower' ||
      (isSingle && lexicon.openers.has(word)) ||
      lexicon.portfolios.has(word) ||
      isTitle(word, lexicon),
  );
}

function keyOf(words: readonly Word[]): string {
  return words.map((word) => word.folded).join(' ');
}
