import { editDistance, type SoundKeys, similarityOfKeys, soundKeysOf } from '../text/transliteration.ts';

/** Words to be found by a spelling near theirs, or by their sound in another script or romanisation. */
export interface SpellingIndex {
  add(word: string): void;
  remove(word: string): void;
  /** The words near `folded`, with how alike they are, 0 to 1; at most `errors` typing errors away, or of like sound. */
  near(folded: string, errors: number): Spelling[];
}

export interface Spelling {
  readonly word: string;
  readonly similarity: number;
}

/** A sound less alike than this is another name. */
const SOUNDS_ALIKE = 0.8;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * An index that compares only with words that share the first or the second letter and about the length (a typing error
 * seldom spoils both letters: Yannakoudakis & Fawthrop 1983), or the first sound.
 */
export function createSpellingIndex(): SpellingIndex {
  const keys = new Map<string, SoundKeys>();
  const byLetters = new Map<string, Set<string>>();
  const bySound = new Map<string, Set<string>>();
  return {
    add(word) {
      const sound = soundKeysOf(word);
      keys.set(word, sound);
      for (const place of placesOf(word, word.length)) shelve(byLetters, place, word);
      shelve(bySound, firstSound(sound), word);
    },
    remove(word) {
      const sound = keys.get(word);
      if (sound === undefined) return;
      keys.delete(word);
      for (const place of placesOf(word, word.length)) byLetters.get(place)?.delete(word);
      bySound.get(firstSound(sound))?.delete(word);
    },
    near(folded, errors) {
      const found = new Map<string, number>();
      const isCyrillic = CYRILLIC.test(folded);
      for (let length = folded.length - errors; errors > 0 && length <= folded.length + errors; length += 1) {
        for (const word of placesOf(folded, length).flatMap((place) => [...(byLetters.get(place) ?? [])])) {
          if (CYRILLIC.test(word) !== isCyrillic) continue;
          const distance = editDistance(folded, word, errors);
          if (distance <= errors) found.set(word, 1 - distance / (folded.length + 1));
        }
      }
      const sound = soundKeysOf(folded);
      for (const word of bySound.get(firstSound(sound)) ?? []) {
        const other = keys.get(word);
        const similarity = other === undefined ? 0 : similarityOfKeys(sound, other);
        if (similarity >= SOUNDS_ALIKE && similarity > (found.get(word) ?? 0)) found.set(word, similarity);
      }
      return [...found].map(([word, similarity]) => ({ word, similarity }));
    },
  };
}

function placesOf(word: string, length: number): string[] {
  return [`${length}${word[0]}`, `${length}_${word[1]}`];
}

function firstSound({ whole }: SoundKeys): string {
  return whole.slice(0, 1);
}

function shelve(shelves: Map<string, Set<string>>, place: string, word: string): void {
  const shelf = shelves.get(place);
  if (shelf === undefined) shelves.set(place, new Set([word]));
  else shelf.add(word);
}
