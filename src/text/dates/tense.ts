import type { Piece } from './meaning.ts';

/** The words by which a language's verbs show their tense. */
export interface TenseSigns {
  readonly past: ReadonlySet<string>;
  /** Words, and pairs of words with a blank between ("plans to"). */
  readonly future: ReadonlySet<string>;
  /** Endings of verbs in the past tense, and of those in the future. */
  readonly pastEndings: readonly string[];
  readonly futureEndings: readonly string[];
  /** Words between which and a noun stands no verb, whatever its ending: "an unspecified date". */
  readonly determiners: ReadonlySet<string>;
  /** Pairs of words that make of a participle behind them something still to come: "to be" completed. */
  readonly pending: ReadonlySet<string>;
}

/** A verb farther than this from an expression of time rarely governs it. */
const REACH = 12;
/** "Wednesday's ruling" belongs to its noun; only a verb right before that, or "ahead of", tells that it is to come. */
const REACH_OF_POSSESSIVE = 3;
/** A verb beyond it is said by somebody else: "We leave on Thursday," he said. */
const QUOTATION_MARK = /^["“”„«»]$/u;
/** Shorter words with the ending of a verb are mostly something else ("red", "бал"). */
const SHORTEST_VERB = 4;

/**
 * The tense of the verb nearest to the pieces from `from` up to but not including `to`; of two equally near the one in
 * front. HeidelTime (Strötgen & Gertz, 2013) looks for the tense of the preceding, then the following verb by part-of-speech
 * tags; endings and a short list of irregular verbs give nearly the same without a tagger.
 */
export function tenseNear(
  pieces: readonly Piece[],
  from: number,
  to: number,
  signs: TenseSigns,
): 'past' | 'future' | undefined {
  const reach = pieces[to]?.folded === "'" ? REACH_OF_POSSESSIVE : REACH;
  const first = edgeOf(pieces, from - 1, -1, reach);
  const last = edgeOf(pieces, to, 1, reach);
  for (let distance = 0; distance < reach; distance++) {
    const [before, behind] = [from - 1 - distance, to + distance];
    const near =
      (before >= first ? tenseAt(pieces, before, signs) : undefined) ??
      (behind <= last ? tenseAt(pieces, behind, signs) : undefined);
    if (near) return near;
  }
  return undefined;
}

/** The last place within reach of `start`, going by `step`, that is spoken by the same one. */
function edgeOf(pieces: readonly Piece[], start: number, step: 1 | -1, reach: number): number {
  for (let at = start; at !== start + step * reach; at += step) {
    const piece = pieces[at];
    if (piece === undefined || isQuotationMark(pieces, at)) return at;
  }
  return start + step * reach;
}

/** Whether a quotation begins or ends at `at`; the older news wires write two apostrophes for it. */
function isQuotationMark(pieces: readonly Piece[], at: number): boolean {
  const folded = pieces[at]?.folded ?? '';
  if (folded !== "'" && folded !== '`') return QUOTATION_MARK.test(folded);
  return pieces[at - 1]?.folded === folded || pieces[at + 1]?.folded === folded;
}

function tenseAt(pieces: readonly Piece[], at: number, signs: TenseSigns): 'past' | 'future' | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  const word = piece.folded;
  if (signs.future.has(word) || signs.future.has(`${word} ${pieces[at + 1]?.folded}`)) return 'future';
  const before = pieces[at - 1]?.folded ?? '';
  if (signs.past.has(word)) return isPending(pieces, at, signs) ? 'future' : 'past';
  if (word.length < SHORTEST_VERB || piece.capital) return undefined;
  if (signs.futureEndings.some((ending) => word.endsWith(ending))) return 'future';
  if (signs.determiners.has(before) || !signs.pastEndings.some((ending) => word.endsWith(ending)))
    return undefined;
  return isPending(pieces, at, signs) ? 'future' : 'past';
}

function isPending(pieces: readonly Piece[], at: number, { pending }: TenseSigns): boolean {
  return pending.has(`${pieces[at - 2]?.folded} ${pieces[at - 1]?.folded}`);
}
