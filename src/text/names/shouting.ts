import { hasHead } from './descriptions.ts';
import { isCommon, type NameLexicon } from './knowledge.ts';
import type { Range } from './known-names.ts';
import { places } from './lexicon/places.ts';
import { isGrammar } from './sentence-words.ts';
import type { Word } from './words.ts';

/** Fewer words in capitals than these may be a name however common they are: "FAIR ISLE". */
const FEWEST = 3;
/** From so many words on one of them may be rare. */
const LONG = 5;
/** What stands in names as well: Bank of America, Centers for Disease Control. */
const INSIDE_NAMES: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on', 'at']);

/**
 * The stretches of an English sentence that somebody shouts, "HAYWARD LOSES HIS JOB", or that are a headline before it
 * without a full stop: words in capitals with words of grammar among them, or all common ones. Their capitals tell nothing.
 */
export function shoutedIn(words: readonly Word[], lexicon: NameLexicon): Range[] {
  const shouted: Range[] = [];
  if (lexicon.smallLetters) return shouted;
  let first = 0;
  for (let index = 0; index <= words.length; index += 1) {
    const word = words[index];
    if (word !== undefined && isUpper(word) && !(word.opens && index > first)) continue;
    if (index - first >= FEWEST && isShouted(words.slice(first, index), lexicon))
      shouted.push({ first, last: index });
    first = word !== undefined && isUpper(word) ? index : index + 1;
  }
  return shouted;
}

/** A single letter is in capitals at the start of a sentence only if the word behind it is. */
function isUpper({ shape, text }: Word): boolean {
  return shape === 'upper' || text === 'A' || text === 'I';
}

function isShouted(words: readonly Word[], lexicon: NameLexicon): boolean {
  if (words.some((word) => isGrammar(word) && !INSIDE_NAMES.has(word.folded))) return true;
  if (hasHead(words, lexicon) || places.has(words)) return false;
  const names = words.filter(
    (word) => !isGrammar(word) && !lexicon.articles.has(word) && !isCommon(word, lexicon),
  );
  return names.length <= (words.length >= LONG ? 1 : 0);
}
