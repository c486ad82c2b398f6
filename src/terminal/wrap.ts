import type { Span } from '../text/span.ts';

/** Characters that take two columns: East Asian Width (UAX #11) Wide and Fullwidth, kept to the scripts that have them, and emoji. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u{3000}-\u{303E}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}]/u;
const HALF_WIDTH = /^[\u{FF61}-\u{FFDC}]/u;
/** Combining marks and format characters on their own: zero columns. */
const NO_WIDTH = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u;
const ASCII = /^[ -~]*$/;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How many columns of a terminal `text` takes: 0, 1 or 2 for what a reader sees as one character. */
export function columnsOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  return Array.from(graphemes.segment(text), ({ segment }) => columnsOfGrapheme(segment)).reduce(
    (a, b) => a + b,
    0,
  );
}

function columnsOfGrapheme(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) && !HALF_WIDTH.test(grapheme) ? 2 : 1;
}

/**
 * The lines into which `text`, itself without line feeds, is broken so that each takes at most `width` columns: between
 * words, beside a wide character, and within a word only where a word alone is too long. Blanks at a break belong to no
 * line. Only a single character wider than `width` may stick out.
 */
export function linesOf(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let start = 0;
  let end = 0;
  let columns = 0;
  for (const piece of piecesOf(text, width)) {
    const gap = columnsOf(text.slice(end, piece.start));
    if (end > start && columns + gap + piece.columns > width) {
      lines.push({ start, end });
      columns = 0;
      start = piece.start;
    } else if (end === start) {
      start = piece.start;
    } else {
      columns += gap;
    }
    columns += piece.columns;
    end = piece.end;
  }
  if (end > start) lines.push({ start, end });
  return lines;
}

interface Piece extends Span {
  readonly columns: number;
}

/**
 * The stretches of `text` that are not to be broken: words, single wide characters, parts of a word that is too long.
 * Only blanks that allow a break end a word: a no-break or thin one, as within a date or a number, does not.
 */
function* piecesOf(text: string, width: number): Generator<Piece> {
  for (const { 0: word, index } of text.matchAll(/[^ \u{3000}]+/gu)) {
    const columns = columnsOf(word);
    if (columns <= width && !hasWide(word)) yield { start: index, end: index + word.length, columns };
    else yield* partsOf(word, index, width);
  }
}

const hasWide = (word: string) =>
  !ASCII.test(word) && Array.from(word).some((character) => WIDE.test(character));

/** Cuts a word at its wide characters, and wherever a part would be wider than `width`. */
function* partsOf(word: string, offset: number, width: number): Generator<Piece> {
  let start = 0;
  let columns = 0;
  let previous = 0;
  for (const { segment, index } of graphemes.segment(word)) {
    const own = columnsOfGrapheme(segment);
    if (index > start && (own === 2 || previous === 2 || columns + own > width)) {
      yield { start: offset + start, end: offset + index, columns };
      start = index;
      columns = 0;
    }
    columns += own;
    previous = own;
  }
  yield { start: offset + start, end: offset + word.length, columns };
}
