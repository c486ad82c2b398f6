import { type SoundKeys, similarityOfKeys, WIDEST_DIFFERENCE } from '../text/transliteration.ts';

interface Shelf<Item> {
  readonly word: SoundKeys;
  readonly items: Item[];
}

/**
 * Finds what contains a word like another one among very many, without comparing it with all of them: words within an
 * edit distance share a number of pairs of letters (the q-gram lemma, Ukkonen 1992, "Approximate string-matching with
 * q-grams and maximal matches").
 */
export class WordIndex<Item> {
  readonly #shelves: Shelf<Item>[] = [];
  readonly #byKeys = new Map<string, Shelf<Item>>();
  readonly #bySound = new Map<string, Shelf<Item>[]>();
  readonly #byPair = new Map<string, number[]>();

  /** Takes up an item under one of its words. */
  add(word: SoundKeys, item: Item): void {
    const keys = `${word.whole} ${word.stem} ${word.cyrillic}`;
    const known = this.#byKeys.get(keys);
    if (known !== undefined) {
      known.items.push(item);
      return;
    }
    const shelf = { word, items: [item] };
    this.#byKeys.set(keys, shelf);
    for (const sound of new Set([word.whole, word.stem])) {
      this.#bySound.set(sound, [...(this.#bySound.get(sound) ?? []), shelf]);
    }
    const number = this.#shelves.push(shelf) - 1;
    for (const pair of new Set([...pairsOf(word.whole), ...pairsOf(word.stem)])) {
      const numbers = this.#byPair.get(pair);
      if (numbers === undefined) this.#byPair.set(pair, [number]);
      else numbers.push(number);
    }
  }

  /** The items under words that sound the same as `word`, perhaps but for what may be a case ending. */
  same(word: SoundKeys): Set<Item> {
    const shelves = [word.whole, word.stem].flatMap((sound) => this.#bySound.get(sound) ?? []);
    return new Set(shelves.flatMap(({ items }) => items));
  }

  /** The items under words that are at all like `word` (`similarityOfKeys`). */
  near(word: SoundKeys): Set<Item> {
    const found = new Set<Item>();
    for (const number of new Set([...this.#sharing(word.whole), ...this.#sharing(word.stem)])) {
      const shelf = this.#shelves[number];
      if (shelf === undefined || similarityOfKeys(word, shelf.word) === 0) continue;
      for (const item of shelf.items) found.add(item);
    }
    return found;
  }

  /** The numbers of the shelves whose words share enough pairs of letters with `key`. */
  #sharing(key: string): number[] {
    const shared = new Map<number, number>();
    for (const pair of new Set(pairsOf(key))) {
      for (const number of this.#byPair.get(pair) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    // Each letter that differs takes two pairs away.
    const fewest = Math.max(1, Math.floor(key.length * (1 - 2 * WIDEST_DIFFERENCE)));
    return [...shared].filter(([, times]) => times >= fewest).map(([number]) => number);
  }
}

function pairsOf(key: string): string[] {
  const padded = `^${key}$`;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}
