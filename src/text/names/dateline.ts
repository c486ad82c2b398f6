import type { Word } from './words.ts';

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?`;
const DATE = String.raw`(?:\d{4}-\d{2}-\d{2}|${MONTH} \d{1,2}|\d{1,2} ${MONTH})`;
const AGENCY = String.raw`(?:\([\p{L} .]+\)|\/[\p{L} .]+\/)`;
const DASH = String.raw`\s*(?:--|[-–—:])`;
/** "LONDON 1996-12-06", "ALMATY, Jan 5 (Reuters) -", "Moscow, January 10. /TASS/", "PARIS (AFP) —". */
const DATELINE = new RegExp(
  String.raw`^(${PLACE})(?:, ?${PLACE})?(?:,? ?${DATE}\.?(?:\s*$|,? ?${AGENCY}|${DASH})|,? ${AGENCY}${DASH})`,
  'u',
);
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
  return SIGN.test(text) && DATELINE.test(text) && !words.slice(0, last).some(({ gap }) => /[(/]/u.test(gap));
}
