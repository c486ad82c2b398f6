import type { Word } from '../words.ts';
import type { Declining } from './declining.ts';

/** Small words between a word of games and the club. */
const OF_CLUBS: ReadonlySet<string> = new Set('в во за из с со у против над от для'.split(' '));
/** How far before a quotation the word stands that tells of a game. */
const NEAR_GAME = 5;
const TOWN_ADJECTIVE = /[сц]к(?:ий|ого|ому|им|ом|ое|ая|ой|ую)$/u;

/**
 * Whether what is quoted from `first` on is a club or the like by what stands before it: the adjective of its town
 * (московское «Динамо»), or a small word behind one of games and players (перешёл в «Спартак»).
 */
export function isClub(words: readonly Word[], first: number, { games }: Declining): boolean {
  const before = words[first - 1];
  if (before === undefined || (before.shape !== 'lower' && !before.opens)) return false;
  if (TOWN_ADJECTIVE.test(before.folded)) return true;
  const told = words.slice(Math.max(0, first - NEAR_GAME), first);
  return (told.length > 1 && OF_CLUBS.has(before.folded) ? told : [before]).some((word) => games.has(word));
}
