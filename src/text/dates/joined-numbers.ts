import { isDigit, meaningOfOrdinal } from './digits.ts';
import type { Piece } from './meaning.ts';

/** Pieces in which numbers of several words are one piece each, so far as they can belong to an expression of time. */
export function withNumbersJoined(pieces: Piece[]): Piece[] {
  return pieces.some(isPartOfNumber) ? withScalesJoined(withYearsJoined(withNumeralsJoined(pieces))) : pieces;
}

/** Whether other words can belong to the number that it is or is a part of. */
function isPartOfNumber(piece: Piece): boolean {
  return isTens(piece) || isCentury(piece) || piece.means.scale !== undefined;
}

/** "Twenty-five", "двадцать пять" and "двадцать пятый" as one piece: tens, and the ones that are counted after them. */
function withNumeralsJoined(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const hyphenated = joined.at(-1)?.folded === '-';
    const tens = joined.at(hyphenated ? -2 : -1);
    const { count, ordinal } = piece.means;
    const ones = count ?? ordinal ?? 0;
    if (tens && isTens(tens) && ones >= 1 && ones <= 9 && !isDigit(piece.folded) && piece.folded.length > 2) {
      const number = ones + (tens.means.count ?? 0);
      const means = count === undefined ? meaningOfOrdinal(number) : { count: number };
      joined.splice(hyphenated ? -2 : -1, 2, {
        ...tens,
        end: piece.end,
        folded: `${tens.folded} ${piece.folded}`,
        means,
      });
    } else joined.push(piece);
  }
  return joined;
}

/** "Nineteen ninety-seven" as one piece: the century and the year in it, both spelled out. */
function withYearsJoined(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const century = joined.at(-1);
    const { count = 0 } = piece.means;
    if (century && isCentury(century) && count >= 10 && count < 100 && !isDigit(piece.folded)) {
      const means = { year: (century.means.count ?? 0) * 100 + count };
      joined[joined.length - 1] = {
        ...century,
        end: piece.end,
        folded: `${century.folded} ${piece.folded}`,
        means,
      };
    } else joined.push(piece);
  }
  return joined;
}

/** "Two thousand years": the number as one piece where it counts units of time. */
function withScalesJoined(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  pieces.forEach((piece, at) => {
    const number = joined.at(-1);
    const { scale } = piece.means;
    const count = number?.means.count;
    if (number && count !== undefined && scale !== undefined && pieces[at + 1]?.means.unit !== undefined) {
      const folded = `${number.folded} ${piece.folded}`;
      joined[joined.length - 1] = { ...number, end: piece.end, folded, means: { count: count * scale } };
    } else joined.push(piece);
  });
  return joined;
}

function isCentury({ means: { count }, folded }: Piece): boolean {
  return (count === 19 || count === 20) && !isDigit(folded);
}

function isTens({ means: { count = 0 }, folded }: Piece): boolean {
  return count >= 20 && count <= 90 && count % 10 === 0 && !isDigit(folded);
}
