import { definitionsIn } from '../definitions.ts';
import type { Language } from '../language.ts';
import type { NameMention, Token } from '../mentions.ts';
import type { Span } from '../span.ts';
import { knownAt, runsIn } from './candidates.ts';
import { bestKind, evidenceFor, NOTHING_KNOWN, plus, type Scores } from './evidence.ts';
import { lexiconOf } from './lexicon/languages.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { isTitle } from './titles.ts';
import { isRaised, type Word, type WordSentence, wordSentences } from './words.ts';

export interface NameOptions {
  readonly language: Language;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
}

/** A piece of a sentence with what its own words and neighbours tell. */
interface Candidate extends Piece {
  readonly words: readonly Word[];
  readonly key: string;
  readonly own: Scores;
  /** Whether only the start of a sentence may have given it its capital. */
  readonly doubtful: boolean;
}

/** Below this nothing is known of a capitalised phrase beyond its capitals. */
const LEAST = 0.5;
/** A capital at the start of a sentence needs this much other evidence. */
const LEAST_AT_START = 1.8;
/** How much all mentions of a name in the article weigh beside the words of one of them. */
const ELSEWHERE = 0.7;
/** A surname or an acronym that the article also gives in full takes the kind of the full name. */
const FULL_NAME: Readonly<Record<'person' | 'organisation', Scores>> = {
  person: { ...NOTHING_KNOWN, person: 5 },
  organisation: { ...NOTHING_KNOWN, organisation: 5 },
};

/**
 * The people, organisations and places that `text` names, in order, without overlaps. A name is without its title
 * ("Mukhtar Tleuberdi", not "Minister Tleuberdi"); nationalities, days and titles by themselves are no names. Candidates
 * are the capitalised runs of each sentence; what their words, their neighbours and the same name elsewhere in the text
 * tell is added up for each kind.
 */
export function namesIn(text: string, { language, sentences, tokens }: NameOptions): NameMention[] {
  const lexicon = lexiconOf(language);
  const lines = wordSentences(text, sentences, tokens);
  const definitions = definedNames(text, lexicon, lines);
  const candidates = new Map<readonly Word[], readonly Candidate[]>();
  const familiar = new Set<string>();
  for (const { words, shouts } of lines) {
    if (shouts) continue;
    const found = candidatePieces(words, lexicon, definitions).map((piece) =>
      candidateOf(words, piece, lexicon),
    );
    candidates.set(words, found);
    for (const { key, doubtful } of found) if (!doubtful) familiar.add(key);
  }
  const small = new Set<string>();
  for (const { words } of lines) for (const word of words) if (word.shape === 'lower') small.add(word.folded);
  const inOrder = lines.flatMap(
    ({ words }) =>
      candidates.get(words) ?? knownNames(words, familiar).map((piece) => candidateOf(words, piece, lexicon)),
  );
  return decide(text, inOrder, small, definitions);
}

interface Defined {
  /** Long forms of organisations, each one piece whatever its words; by the offset at which it starts. */
  readonly long: ReadonlyMap<number, Span>;
  /** Acronyms, folded, that stand for such a long form. */
  readonly organisations: ReadonlySet<string>;
  /** Acronyms, folded, that stand for a title or something else that is no name. */
  readonly others: ReadonlySet<string>;
}

function definedNames(text: string, lexicon: Lexicon, lines: readonly WordSentence[]): Defined {
  const long = new Map<number, Span>();
  const named = new Set<string>();
  const others = new Set<string>();
  const definitions = definitionsIn(text);
  if (definitions.length === 0) return { long, organisations: named, others };
  const words = lines.flatMap((line) => line.words);
  for (const definition of definitions) {
    const inside = words.filter(
      ({ start, end }) => definition.long.start <= start && end <= definition.long.end,
    );
    const short = text.slice(definition.short.start, definition.short.end).toLowerCase();
    const first = inside[0];
    const isName =
      first !== undefined &&
      isRaised(first) &&
      !isTitle(first, lexicon) &&
      !inside.some((word) => word.opens && word !== first);
    if (isName) {
      named.add(short);
      long.set(definition.long.start, definition.long);
    } else {
      others.add(short);
    }
  }
  return { long, organisations: named, others };
}

/** In a headline, where capitals tell nothing, names are those known already: from lists or from the rest of the text. */
function knownNames(words: readonly Word[], familiar: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  while (first < words.length) {
    const last = isRaised(words[first] ?? LOWER) ? endOfKnown(words, first, familiar) : undefined;
    if (last !== undefined) pieces.push({ first, last, titled: false });
    first = last ?? first + 1;
  }
  return pieces;
}

/** No name known from elsewhere is looked for beyond this many words. */
const LONGEST_FAMILIAR = 5;

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

function keyOf(words: readonly Word[]): string {
  return words.map((word) => word.folded).join(' ');
}

const LOWER: Word = {
  start: 0,
  end: 0,
  text: '',
  folded: '',
  stem: '',
  shape: 'lower',
  gap: '',
  opens: false,
};

/** The pieces of the capitalised runs, with the long forms of acronyms kept whole. */
function candidatePieces(words: readonly Word[], lexicon: Lexicon, defined: Defined): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const plain = (to: number) => {
    const part = words.slice(from, to);
    for (const run of runsIn(part, lexicon)) {
      for (const piece of piecesOf(part, run, lexicon)) {
        pieces.push({ first: piece.first + from, last: piece.last + from, titled: piece.titled });
      }
    }
  };
  words.forEach((word, first) => {
    const long = first < from ? undefined : defined.long.get(word.start);
    if (long === undefined) return;
    plain(first);
    let last = first;
    while (last < words.length && (words[last]?.end ?? 0) <= long.end) last += 1;
    pieces.push({ first, last, titled: false });
    from = last;
  });
  plain(words.length);
  return pieces;
}

function candidateOf(words: readonly Word[], piece: Piece, lexicon: Lexicon): Candidate {
  const name = words.slice(piece.first, piece.last);
  const own = evidenceFor(words, piece, lexicon);
  const isNationality = name.every(
    (word) => lexicon.nationalities.has(word) || (lexicon.titleModifiers.has(word) && name.length > 1),
  );
  const isCommon = name.every(
    (word) =>
      word.shape === 'lower' ||
      (name.length === 1 && lexicon.openers.has(word)) ||
      lexicon.portfolios.has(word) ||
      isTitle(word, lexicon),
  );
  const known = own.place >= 6 || own.organisation >= 6;
  return {
    ...piece,
    words: name,
    key: keyOf(name),
    own: (isNationality || isCommon) && !known ? { ...own, other: 20 } : own,
    doubtful: name.length === 1 && name[0]?.opens === true && name[0].shape !== 'upper',
  };
}

function decide(
  text: string,
  candidates: readonly Candidate[],
  small: ReadonlySet<string>,
  defined: Defined,
): NameMention[] {
  const everywhere = new Map<string, { scores: Scores; count: number; sure: boolean }>();
  for (const { key, own, doubtful } of candidates) {
    const known = everywhere.get(key) ?? { scores: NOTHING_KNOWN, count: 0, sure: false };
    everywhere.set(key, {
      scores: plus(known.scores, own),
      count: known.count + 1,
      sure: known.sure || !doubtful,
    });
  }
  const full = fullNames(candidates);
  const mentions: NameMention[] = [];
  for (const candidate of candidates) {
    const first = candidate.words[0];
    const last = candidate.words.at(-1);
    const known = everywhere.get(candidate.key);
    if (first === undefined || last === undefined || known === undefined) continue;
    let scores = plus(candidate.own, known.scores, ELSEWHERE / known.count);
    const isSingle = candidate.words.length === 1;
    const bearsFull = isSingle && full.has(candidate.key);
    if (bearsFull) scores = plus(scores, FULL_NAME.person);
    if (defined.organisations.has(candidate.key) || defined.long.has(first.start))
      scores = plus(scores, FULL_NAME.organisation);
    if (defined.others.has(candidate.key)) continue;
    const needsMore = candidate.doubtful && !known.sure && !bearsFull;
    const isShouted = isSingle && first.shape === 'upper' && !defined.organisations.has(candidate.key);
    if ((needsMore || isShouted) && small.has(candidate.key)) continue;
    const kind = bestKind(scores, needsMore ? LEAST_AT_START : LEAST);
    if (kind === undefined) continue;
    mentions.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), kind });
  }
  return mentions;
}

/** The surnames of those whom the article names in full. */
function fullNames(candidates: readonly Candidate[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { words, own } of candidates) {
    if (words.length > 1 && bestKind(own, 3) === 'person') surnames.add(words.at(-1)?.folded ?? '');
  }
  return surnames;
}
