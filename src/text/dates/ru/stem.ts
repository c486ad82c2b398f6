import type { Piece } from '../meaning.ts';

const ADJECTIVE = 'ый ий ой ая яя ое ее ые ие ого его ей ому ему ую юю ым им ом ем ых их ыми ими'.split(' ');

/** An adjective in all its forms, parted by blanks; endings that do not fit its stem make words that nobody writes. */
export function declined(stem: string): string {
  return ADJECTIVE.map((ending) => stem + ending).join(' ');
}

/** Whether a word has one of the stems, whatever its ending. */
export function startsWith(piece: Piece | undefined, ...stems: readonly string[]): boolean {
  return stems.some((stem) => piece?.folded.startsWith(stem));
}
