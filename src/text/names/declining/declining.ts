import type { WordSet } from '../lexicon/words.ts';
import type { Word } from '../words.ts';
import type { KnownNames } from './known-names.ts';
import type { TellingNouns } from './nouns.ts';

/** What names are told by besides in a language that declines them and writes titles and heads small. */
export interface Declining {
  readonly nouns: TellingNouns;
  readonly known: KnownNames;
  /** Whether a word is known as a common one, so that its capital is only that of a beginning. */
  isCommon(word: Word): boolean;
  /** Adjectives that stand between the adjective of a name and its head: Ненецкий автономный округ. */
  readonly innerAdjectives: WordSet;
}
