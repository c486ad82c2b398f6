import { editDistance, type SoundKeys, similarityOfKeys, soundKeysOf } from '../text/transliteration.ts';
import type { Background } from './background.ts';

/** The words of the indexed passages: how many passages have each, and which are spelt or sound alike. */
export interface Vocabulary {
  /** Counts the distinct stems of one passage in, or out with `by` -1. */
  count(stems: Iterable<string>, by: 1 | -1): void;
  knows(stem: string): boolean;
  /** How much it says that a passage has the word: minus the logarithm of the probability that one has it. */
  weightOf(stem: string, folded: string): number;
  /**
   * Known stems that an unknown word may be meant for, with how alike they are (0 to 1), best first: by typing errors
   * (Damerau 1964) and, across scripts and romanisations, by sound. A word of the language is meant as it stands, though
   * these articles lack it, unless it is a name of another spelling.
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
const SOUNDS_ALIKE = 0.8;
const NEAREST = 4;
const NUMBER = /\p{N}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

export function createVocabulary(background: Background): Vocabulary {
  const frequencies = new Map<string, number>();
  const sounds = new Map<string, SoundKeys>();
  let passages = 0;
  return {
    count(stems, by) {
      passages += by;
      for (const stem of stems) {
        const frequency = (frequencies.get(stem) ?? 0) + by;
        if (frequency > 0) frequencies.set(stem, frequency);
        else frequencies.delete(stem);
        if (frequency <= 0) sounds.delete(stem);
      }
    },
    knows: (stem) => frequencies.has(stem),
    weightOf(stem, folded) {
      const prior = background.probabilityOf(folded) ?? background.probabilityOf(stem) ?? UNKNOWN_PROBABILITY;
      const frequency = frequencies.get(stem) ?? 0;
      return -Math.log((frequency + prior * BACKGROUND_PASSAGES) / (passages + BACKGROUND_PASSAGES));
    },
    near(folded, looksLikeName) {
      const isWord = (background.probabilityOf(folded) ?? 0) > COMMON_PROBABILITY;
      if (NUMBER.test(folded) || (isWord && !looksLikeName)) return [];
      const keys = soundKeysOf(folded);
      const limit = isWord || folded.length < SHORTEST_MISSPELT ? 0 : folded.length >= LONG_WORD ? 2 : 1;
      const isForeign = CYRILLIC.test(folded);
      const neighbours: Neighbour[] = [];
      for (const stem of frequencies.keys()) {
        if (stem.length < SHORTEST_NAME || NUMBER.test(stem)) continue;
        const isSameScript = CYRILLIC.test(stem) === isForeign;
        const isClose = isSameScript && limit > 0 && Math.abs(stem.length - folded.length) <= limit;
        const errors = isClose ? editDistance(folded, stem, limit) : limit + 1;
        const spelling = errors <= limit ? 1 - errors / (folded.length + 1) : 0;
        const similarity = Math.max(spelling, soundOf(stem, keys));
        if (similarity > 0) neighbours.push({ stem, similarity });
      }
      return neighbours
        .sort((a, b) => b.similarity - a.similarity || (a.stem < b.stem ? -1 : 1))
        .slice(0, NEAREST);
    },
  };

  function soundOf(stem: string, keys: SoundKeys): number {
    let known = sounds.get(stem);
    if (known === undefined) {
      known = soundKeysOf(stem);
      sounds.set(stem, known);
    }
    const similarity = similarityOfKeys(keys, known);
    return similarity >= SOUNDS_ALIKE ? similarity : 0;
  }
}
