import { hasHead } from './descriptions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isTitle } from './titles.ts';
import type { Word } from './words.ts';

/** After whom bodies and places are called: Prince William Sound, Queen Mary University. */
const ROYAL: ReadonlySet<string> = new Set('king queen prince princess duke pope'.split(' '));

/** Where the title that begins at `index` ends, with the modifiers before it: "Deputy Prime Minister". */
export function titleEnd(
  words: readonly Word[],
  index: number,
  start: number,
  end: number,
  lexicon: Lexicon,
): number | undefined {
  let at = index;
  while (at < end && lexicon.titleModifiers.has(words[at] ?? NOTHING) && !isTitle(words[at], lexicon))
    at += 1;
  if (at > index && at < end && lexicon.nationalities.has(words[at] ?? NOTHING)) return undefined;
  if (at >= end || !isTitle(words[at], lexicon)) return undefined;
  if (ROYAL.has(words[index]?.folded ?? '') && hasHead(words.slice(index + 1, end), lexicon))
    return undefined;
  while (at + 1 < end && isTitle(words[at + 1], lexicon)) at += 1;
  const after = words[at + 1];
  if (after !== undefined && at + 1 < end && lexicon.organisationHeads.has(after)) return undefined;
  const before = words[start];
  // Martin Luther King, Andrew Marshal: a title at the end of a full name is a surname, but not in Kazakh.
  const isSurname =
    lexicon.declining?.headsFollow !== true &&
    at > start &&
    at + 1 === end &&
    before !== undefined &&
    lexicon.firstNames.has(before) &&
    index === at;
  return isSurname ? undefined : at + 1;
}

const NOTHING = { folded: '', stem: '' };

/**
 * Where the words end that say what the title is of, when they are no name: "of State", "of Foreign Affairs"; and whether
 * what follows is who bears the title, and not what it is of.
 */
export function tailOf(
  words: readonly Word[],
  title: number,
  end: number,
  lexicon: Lexicon,
): { end: number; names: boolean } {
  const isSmall = (index: number) => {
    const word = words[index];
    return (
      index < end &&
      word !== undefined &&
      word.shape === 'lower' &&
      (lexicon.links.has(word) || lexicon.articles.has(word))
    );
  };
  let at = title;
  while (isSmall(at)) at += 1;
  if (at === title && !lexicon.smallLetters) return { end: title, names: true };
  let tail = at;
  while (tail < end && lexicon.portfolios.has(words[tail] ?? NOTHING)) {
    tail += 1;
    let over = tail;
    while (isSmall(over)) over += 1;
    if (over > tail && lexicon.portfolios.has(words[over] ?? NOTHING)) tail = over;
  }
  if (tail === at) return { end: at, names: at === title };
  const names = !isSmall(tail);
  while (isSmall(tail)) tail += 1;
  return { end: tail, names };
}
