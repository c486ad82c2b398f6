import { type CharacterKind, kindAt } from '../characters.ts';
import type { Span } from '../span.ts';
import { isDigit, meaningOfNumber } from './digits.ts';
import { withNumbersJoined } from './joined-numbers.ts';
import type { Lexicon, Meaning, Piece } from './meaning.ts';

const NOTHING: Meaning = {};

/**
 * Alternatives in order: an ISO date (with time), an ISO month, a date in digits, a time in digits, numbers with separators, a number
 * with an ending, "a.m.", a word, any other sign. Every repetition is bounded or over one class of characters, so that
 * the time taken grows in proportion to the text.
 */
const PIECE =
  /(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2})?)?(?![\d-])|\d{4}[-–]\d{2}(?![\d-])|\d{1,4}([./-])\d{1,2}\3\d{1,4}(?![\d])|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d+(?:[.,]\d+)+|\d+(?:(?:st|nd|rd|th|s)(?!\p{L}))?|[ap]\.\s?m\b\.?|o['’]clock|\p{L}[\p{L}\p{M}\d]*|\S/giu;

/**
 * A text in lower case with every sign where it was, typographic apostrophes straight and ё as е: what `piecesOf` takes
 * words from. Folding it at once costs a fraction of folding every word of it.
 */
export function foldedOf(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text, withinLength).join('');
  return same.replaceAll('’', "'").replaceAll('ё', 'е');
}

/** What `foldedOf` writes in another way though it is no capital. */
const SMALL = '’ё';

/** The Turkish İ in lower case is two units. */
function withinLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** Cuts `text` within a stretch into pieces and says what each can mean; `folded` is what `foldedOf` makes of the text. */
export function piecesOf(text: string, folded: string, within: Span, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let start = within.start;
  while (start < within.end) {
    const kind = kindAt(text, start);
    if (kind === 'blank') {
      start += 1;
      continue;
    }
    let end = kind === 'mark' ? start + 1 : endOfWord(text, start, kind);
    if (end === undefined) {
      PIECE.lastIndex = start;
      const match = PIECE.exec(text);
      if (!match) break;
      start = match.index;
      end = start + match[0].length;
    }
    if (end > within.end) break;
    pieces.push(pieceOf(text, folded, start, end, lexicon));
    start = end;
  }
  return withNumbersJoined(pieces);
}

/** Where the word of plain letters ends that begins at `start`; `undefined` where `PIECE` has to tell. */
function endOfWord(text: string, start: number, kind: CharacterKind): number | undefined {
  if (kind !== 'letter') return undefined;
  let end = start + 1;
  while (kindAt(text, end) === 'letter') end += 1;
  const next = kindAt(text, end);
  // "a.m." is more than a word.
  return next === 'blank' || (next === 'mark' && end - start > 1) ? end : undefined;
}

function pieceOf(text: string, lower: string, start: number, end: number, lexicon: Lexicon): Piece {
  const folded = lower.slice(start, end);
  const digits = isDigit(folded);
  return {
    start,
    end,
    folded,
    capital: lower[start] !== text[start] && !SMALL.includes(text.charAt(start)),
    means: digits ? meaningOfNumber(text, start, folded, lexicon) : (lexicon.words.get(folded) ?? NOTHING),
  };
}
