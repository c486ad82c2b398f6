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

/** A word with what it is compared by. */
interface Entry {
  readonly word: string;
  readonly letters: number;
  readonly sound: SoundKeys;
  readonly soundLetters: number;
  readonly stemLetters: number;
}

/** A sound less alike than this is another name. */
const SOUNDS_ALIKE = 0.8;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * An index that compares only with words that share the first or the second letter and about the length (a typing error
 * seldom spoils both letters: Yannakoudakis & Fawthrop 1983), or the first sound; and of these, only with those whose
 * letters differ in no more than the errors can explain. So of tens of thousands of words some dozens are compared.
 */
export function createSpellingIndex(): SpellingIndex {
  /** Words that nothing was compared with yet: most questions are spelt right, and what is compared takes a while to make. */
  const pending = new Set<string>();
  const entries = new Map<string, Entry>();
  const byLetters = new Map<string, Set<Entry>>();
  const bySound = new Map<string, Set<Entry>>();

  function take(word: string): void {
    const entry = entryOf(word);
    entries.set(word, entry);
    for (const place of placesOf(word, word.length)) shelve(byLetters, place, entry);
    shelve(bySound, firstSound(entry.sound), entry);
  }

  return {
    add(word) {
      pending.add(word);
    },
    remove(word) {
      if (pending.delete(word)) return;
      const entry = entries.get(word);
      if (entry === undefined) return;
      entries.delete(word);
      for (const place of placesOf(word, word.length)) byLetters.get(place)?.delete(entry);
      bySound.get(firstSound(entry.sound))?.delete(entry);
    },
    near(folded, errors) {
      for (const word of pending) take(word);
      pending.clear();
      const found = new Map<string, number>();
      const sought = entryOf(folded);
      for (let length = folded.length - errors; errors > 0 && length <= folded.length + errors; length += 1) {
        for (const place of placesOf(folded, length)) {
          for (const { word, letters } of byLetters.get(place) ?? []) {
            if (differing(letters, sought.letters) > errors) continue;
            if (CYRILLIC.test(word) !== sought.sound.cyrillic) continue;
            const distance = editDistance(folded, word, errors);
            if (distance <= errors) found.set(word, 1 - distance / (folded.length + 1));
          }
        }
      }
      for (const entry of bySound.get(firstSound(sought.sound)) ?? []) {
        if (!maySoundAlike(sought, entry)) continue;
        const similarity = similarityOfKeys(sought.sound, entry.sound);
        if (similarity >= SOUNDS_ALIKE && similarity > (found.get(entry.word) ?? 0)) {
          found.set(entry.word, similarity);
        }
      }
      return [...found].map(([word, similarity]) => ({ word, similarity }));
    },
  };
}

function entryOf(word: string): Entry {
  const sound = soundKeysOf(word);
  return {
    word,
    letters: lettersOf(word),
    sound,
    soundLetters: lettersOf(sound.whole),
    stemLetters: lettersOf(sound.stem),
  };
}

/** Whether two words can reach `SOUNDS_ALIKE`, as far as the letters of their keys and the lengths tell. */
function maySoundAlike(one: Entry, other: Entry): boolean {
  const { whole, stem, cyrillic } = one.sound;
  if (mayBeNear(whole, one.soundLetters, other.sound.whole, other.soundLetters)) return true;
  return (
    (cyrillic || other.sound.cyrillic) &&
    (mayBeNear(stem, one.stemLetters, other.sound.stem, other.stemLetters) ||
      mayBeNear(whole, one.soundLetters, other.sound.stem, other.stemLetters) ||
      mayBeNear(stem, one.stemLetters, other.sound.whole, other.soundLetters))
  );
}

function mayBeNear(key: string, letters: number, otherKey: string, otherLetters: number): boolean {
  const errors = Math.floor(Math.max(key.length, otherKey.length) * (1 - SOUNDS_ALIKE) + 1e-9);
  return Math.abs(key.length - otherKey.length) <= errors && differing(letters, otherLetters) <= errors;
}

/** The set of letters of a word as bits, letters of the same bit taken together. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** The least number of typing errors that two sets of letters leave possible: each error takes away and adds one at most. */
function differing(one: number, other: number): number {
  return Math.max(sizeOf(one & ~other), sizeOf(other & ~one));
}

function sizeOf(bits: number): number {
  let left = bits;
  let size = 0;
  while (left !== 0) {
    left &= left - 1;
    size += 1;
  }
  return size;
}

function placesOf(word: string, length: number): string[] {
  return [`${length}${word[0]}`, `${length}_${word[1]}`];
}

function firstSound({ whole }: SoundKeys): string {
  return whole.slice(0, 1);
}

function shelve(shelves: Map<string, Set<Entry>>, place: string, entry: Entry): void {
  const shelf = shelves.get(place);
  if (shelf === undefined) shelves.set(place, new Set([entry]));
  else shelf.add(entry);
}
