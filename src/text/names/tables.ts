import { places } from './lexicon/places.ts';
import type { Piece } from './pieces.ts';
import type { Observation, Observe } from './weights.ts';
import { isRaised, type Word } from './words.ts';

const NUMBER = /^[.\d]/u;
/** A parenthesis, as behind an athlete with a country in it. */
const OPENS_PARENTHESIS = /^\s*\(\s*$/u;
const CLOSES_PARENTHESIS = /^\s*\)/u;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;
/** Teams score more in an innings than a bowler or a player of tennis in anything. */
const LOWEST_INNINGS = 100;

/** In results and tables: what stands right before a number, and who is listed with a country. */
export function observeTable(words: readonly Word[], piece: Piece, observe: Observe): void {
  const after = words[piece.last];
  if (after !== undefined && NUMBER.test(after.text) && /^\s*\(?$/u.test(after.gap)) {
    const score = scoreAt(words, piece);
    if (score !== undefined) observe(score);
  }
  if (after !== undefined && OPENS_PARENTHESIS.test(after.gap) && isRaised(after) && places.has([after])) {
    if (CLOSES_PARENTHESIS.test(words[piece.last + 1]?.gap ?? ')')) observe('withCountry');
  }
  const before = words[piece.first - 1];
  const gap = words[piece.first]?.gap ?? '';
  if (before !== undefined && /^\)\s$/u.test(gap) && places.has([before])) observe('afterCountry');
  if (/\($/u.test(gap) && CLOSES_PARENTHESIS.test(after?.gap ?? '')) observe('inParentheses');
  if (before !== undefined && piece.first === 1 && /^\.\s/u.test(gap) && /^\d{1,3}$/u.test(before.text))
    observe('listed');
  if (piece.first === 0 && piece.last === words.length) observe('aloneInLine');
}

/** What a number right behind a name is: a minute, the figures of a player, or what a team scored. */
function scoreAt(words: readonly Word[], { first, last }: Piece): Observation | undefined {
  const number = words[last];
  const next = words[last + 1];
  if (number === undefined) return undefined;
  if (ORDINAL.test(number.text)) return 'beforeMinute';
  if (number.gap.includes('(')) return undefined;
  if (/^\d+:\d/u.test(number.text)) return 'beforeSets';
  if (next?.gap === '-' && NUMBER.test(next.text)) {
    if (Number(number.text) >= LOWEST_INNINGS) return number.text.length < 4 ? 'beforeScore' : undefined;
    const third = words[last + 2];
    const isLong =
      third !== undefined && (third.gap === '-' || (third.gap === ' ' && NUMBER.test(third.text)));
    return isLong ? 'beforeSets' : undefined;
  }
  if (!/^(?:\d{1,3}|\.\d+)$/u.test(number.text)) return undefined;
  const numbers = words.filter((word) => NUMBER.test(word.text)).length;
  const isTable = numbers > 1 && numbers * 2 >= words.length - 4;
  return isTable || (first === 0 && last + 1 === words.length) ? 'beforeScore' : undefined;
}
