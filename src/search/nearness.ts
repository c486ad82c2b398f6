import type { Matcher } from './alignment.ts';
import type { PassageSentence } from './passages.ts';

/** Two neighbouring words of a question count as near each other in a text within this many content words. */
const NEAR = 5;

/** The share of neighbouring question words that stand near each other in a sentence; 0 for fewer than two words. */
export function nearnessOf({ words }: PassageSentence, { sought, matchesOf }: Matcher): number {
  if (sought.length < 2) return 0;
  const places: number[][] = sought.map(() => []);
  words
    .filter(({ isStop }) => !isStop)
    .forEach((word, index) => {
      matchesOf(word).forEach((match, i) => {
        if (match > STANDS_FOR) places[i]?.push(index);
      });
    });
  let near = 0;
  for (let i = 1; i < places.length; i += 1) {
    const isNear = places[i]?.some((at) => places[i - 1]?.some((before) => Math.abs(at - before) <= NEAR));
    if (isNear) near += 1;
  }
  return near / (sought.length - 1);
}

/** From this match on a word is taken to stand for the one asked about. */
export const STANDS_FOR = 0.5;
