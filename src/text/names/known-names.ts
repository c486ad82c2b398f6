import { organisations } from './lexicon/organisations.ts';
import { places } from './lexicon/places.ts';
import type { Word } from './words.ts';

/** Words `first` up to but not including `last` of a sentence. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const PLAIN = /^[\s\u00A0]+$/u;

/** The longest name known as a place or an organisation that begins at `first` and ends before `end`. */
export function knownAt(
  words: readonly Word[],
  first: number,
  end: number,
): (Range & { readonly place: boolean }) | undefined {
  const word = words[first];
  if (word === undefined || !(organisations.begins(word) || places.begins(word))) return undefined;
  for (let last = Math.min(first + 4, end); last > first; last -= 1) {
    const phrase = words.slice(first, last);
    if (phrase.slice(1).some((word) => !PLAIN.test(word.gap) && !/^\. $/u.test(word.gap))) continue;
    if (organisations.has(phrase)) return { first, last, place: false };
    if (places.has(phrase)) return { first, last, place: true };
  }
  return undefined;
}
