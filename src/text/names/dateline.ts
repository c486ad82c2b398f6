import type { Word } from './words.ts';

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?`;
const DATE = String.raw`(?:\d{4}-\d{2}-\d{2}|${MONTH} \d{1,2}|\d{1,2} ${MONTH})`;
const AGENCY = String.raw`(?:\([\p{L} .]+\)|\/[\p{L} .]+\/)`;
const DASH = String.raw`\s*(?:--|[-–—:])`;
/**
 * What follows the place: "LONDON 1996-12-06", "ALMATY, Jan 5 (Reuters) -", "Moscow, January 10. /TASS/", "PARIS (AFP) —". Apart
 * from the place, since an expression for both together takes as long to be compiled as ten articles to be read.
 */
const BEHIND_PLACE = new RegExp(
  String.raw`,? ?${DATE}\.?(?:\s*$|,? ?${AGENCY}|${DASH})|,? ${AGENCY}${DASH}`,
  'u',
);
const PLACE_WORD = /^\p{Lu}[\p{L}.'’-]+$/u;
const LONGEST_PLACE = 4;
/** Every dateline has one: the digits of a date, or the sign before an agency. */
const SIGN = /[\d(/]/;
/** A dateline is no longer. */
const MOST_WORDS = 12;

/** Whether an article or a report in it begins with the words `first` to `last` as the place that it is from. */
export function isDateline(words: readonly Word[], first: number, last: number): boolean {
  if (first > 4) return false;
  const start = words[0]?.gap.length ?? 0;
  const text = words
    .slice(0, MOST_WORDS)
    .map(({ gap, text: word }) => gap + word)
    .join('')
    .slice(start);
  return SIGN.test(text) && beginsPlaced(text) && !words.slice(0, last).some(({ gap }) => /[(/]/u.test(gap));
}

/** Whether a text begins with a place, or two with a comma between them, and what a dateline has behind it. */
function beginsPlaced(text: string): boolean {
  const behind = BEHIND_PLACE.exec(text);
  if (behind === null) return false;
  const [place = '', wider, ...more] = text.slice(0, behind.index).split(',');
  return isPlace(place) && (wider === undefined || isPlace(wider.replace(/^ /u, ''))) && more.length === 0;
}

function isPlace(written: string): boolean {
  const words = written.split(' ');
  return words.length <= LONGEST_PLACE && words.every((word) => PLACE_WORD.test(word));
}
