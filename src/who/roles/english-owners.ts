import { isRaised, type Word } from '../../text/names/words.ts';
import { joins } from './english-phrases.ts';
import { endsPhrase } from './english-words.ts';
import type { RoleSentence } from './statement.ts';

/** Where the name of a possessor begins whose last word stands at `last`: with the capitals before it. */
export function possessorFirst({ words, lexicon, nameAt }: RoleSentence, last: number): number {
  let first = last;
  while (first > 0 && nameAt(first)?.begins !== true && joins(words, first)) {
    const before = words[first - 1];
    if (before === undefined || !isRaised(before)) break;
    if (lexicon.courtesies.has(before) || endsPhrase(before, lexicon)) break;
    if (before.opens && nameAt(first - 1) === undefined && before.shape !== 'upper') break;
    first -= 1;
  }
  return first;
}

/** The index behind the agency that a picture is credited to: "Reuters | BP's chief executive". */
export function behindCredit(words: readonly Word[], first: number): number {
  const [credit, next] = [words[first], words[first + 1]];
  const isCredit = credit !== undefined && AGENCIES.has(credit.folded);
  return isCredit && next !== undefined && isRaised(next) && !isPossessive(words, first + 1)
    ? first + 1
    : first;
}

const AGENCIES: ReadonlySet<string> = new Set(['ap', 'afp', 'reuters', 'getty']);

/** Whether a possessive ending stands before the word at an index. */
export function isPossessive(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap ?? '';
  return /^['’]s/u.test(gap) || (/^['’]/u.test(gap) && /s$/u.test(words[index - 1]?.text ?? ''));
}
