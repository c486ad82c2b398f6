import type { Typeface } from './typeface.ts';

/** The mark where a text is cut. */
const CUT = '…';
/** No label shows more of a text than this, in UTF-16 units, and nothing beyond is looked at. */
const MOST_UNITS = 600;

/** Text that can be drawn in full, and whether it stops before the end of what it was made from. */
export interface Legible {
  readonly text: string;
  readonly isCut: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Controls, marks of direction, halves of surrogate pairs: nothing to draw, and some not even allowed in XML. */
const INVISIBLE = /\p{C}/u;
/** More than two marks on one letter, stacked, would run into the lines above. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;

/**
 * `text` on one line, as far as the typeface can draw it: it ends before the first word with a letter or digit that has no
 * glyph. Signs without one, such as emoji, are left out.
 */
export function legible(text: string, typeface: Typeface): Legible {
  const line = text
    .slice(0, MOST_UNITS)
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  const words: string[] = [];
  for (const word of line.split(' ')) {
    const characters = [...word];
    if (characters.some((character) => LETTER.test(character) && !typeface.draws(character))) {
      return { text: words.join(' '), isCut: true };
    }
    const drawn = characters.filter((character) => !INVISIBLE.test(character) && typeface.draws(character));
    if (drawn.length > 0) words.push(drawn.join(''));
  }
  return { text: words.join(' '), isCut: text.length > MOST_UNITS };
}

/**
 * At most `most` lines that are no wider than `room` (in multiples of the font size), broken between words, and within a
 * word only where it is wider than a line. Where the text is cut, the last line ends with "…". None for an empty text.
 */
export function linesOf(
  { text, isCut }: Legible,
  typeface: Typeface,
  { room, most }: { readonly room: number; readonly most: number },
): string[] {
  const fits = (line: string) => typeface.widthOf(line) <= room;
  const lines: string[] = [];
  let line = '';
  for (const word of text === '' ? [] : text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOf(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most && !isCut) return lines;
  const kept = lines.slice(0, most);
  const last = kept.pop();
  return last === undefined ? [] : [...kept, shortened(last, fits)];
}

/** `word` in pieces that fit, none of which breaks a character. */
function piecesOf(word: string, fits: (piece: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece !== '' && !fits(piece + segment)) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** As much of the beginning of `line` as fits with the mark that it is cut, in whole words if possible. */
function shortened(line: string, fits: (line: string) => boolean): string {
  const words = line.split(' ');
  for (let count = words.length; count > 0; count--) {
    const shorter = marked(words.slice(0, count).join(' '));
    if (fits(shorter)) return shorter;
  }
  const characters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  while (characters.length > 1 && !fits(marked(characters.join('')))) characters.pop();
  return marked(characters.join(''));
}

function marked(text: string): string {
  return `${text.replace(/[\s\p{Pd},:;.…]+$/u, '')}${CUT}`;
}
