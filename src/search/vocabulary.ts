import type { Background } from './background.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { createSpellingIndex } from './spelling-index.ts';

/** The words of the indexed passages: how many passages have each, and which are spelt or sound alike. */
export interface Vocabulary {
  /** Takes up a stem that no passage had before. */
  meet(stem: string): void;
  /** Forgets a stem that no passage has any more. */
  forget(stem: string): void;
  knows(stem: string): boolean;
  /** How much it says that a passage has the word: minus the logarithm of the probability that one has it. */
  weightOf(stem: string, folded: string): number;
  /**
   * Known stems that an unknown word may be meant for, with how alike they are (0 to 1), best first: by typing errors
   * (Damerau 1964) and, across scripts and romanisations, by sound. A common word is meant as it stands, though these
   * articles lack it, unless it is a name of another spelling; only its like in the other script is taken for it
   * (university, университет).
   */
  near(folded: string, looksLikeName: boolean): readonly Neighbour[];
}

export interface Neighbour {
  readonly stem: string;
  readonly similarity: number;
}

/** The weight, in passages, of what is known of a word in general against what these articles show (Dirichlet prior). */
const BACKGROUND_PASSAGES = 300;
/** The share of passages with a word of which nothing is known: a rare one. */
const UNKNOWN_PROBABILITY = 0.0005;
/** Words shorter than this are too like many others; longer ones may have a second typing error. */
const SHORTEST_MISSPELT = 4;
const LONG_WORD = 8;
const SHORTEST_NAME = 3;
/** A word in more passages than this is no misspelling of a name: about the 15,000 most frequent. */
const COMMON_PROBABILITY = 0.00035;
const NEAREST = 4;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const NUMBER = /\p{N}/u;

/** How many passages there are, and in how many of them a stem stands. */
export type Counts = Pick<LexicalIndex, 'size' | 'frequencyOf'>;

export function createVocabulary(background: Background, counts: Counts): Vocabulary {
  const spellings = createSpellingIndex();
  return {
    meet(stem) {
      if (stem.length >= SHORTEST_NAME && !NUMBER.test(stem)) spellings.add(stem);
    },
    forget: (stem) => spellings.remove(stem),
    knows: (stem) => counts.frequencyOf(stem) > 0,
    weightOf(stem, folded) {
      const prior = background.probabilityOf(folded) ?? background.probabilityOf(stem) ?? UNKNOWN_PROBABILITY;
      const expected = prior * BACKGROUND_PASSAGES;
      return -Math.log((counts.frequencyOf(stem) + expected) / (counts.size() + BACKGROUND_PASSAGES));
    },
    near(folded, looksLikeName) {
      const isWord = (background.probabilityOf(folded) ?? 0) > COMMON_PROBABILITY;
      if (NUMBER.test(folded)) return [];
      const isCyrillic = CYRILLIC.test(folded);
      const errors = isWord || folded.length < SHORTEST_MISSPELT ? 0 : folded.length >= LONG_WORD ? 2 : 1;
      return spellings
        .near(folded, errors)
        .filter(({ word }) => !isWord || looksLikeName || CYRILLIC.test(word) !== isCyrillic)
        .map(({ word, similarity }) => ({ stem: word, similarity }))
        .sort((a, b) => b.similarity - a.similarity || (a.stem < b.stem ? -1 : 1))
        .slice(0, NEAREST);
    },
  };
}
