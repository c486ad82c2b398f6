import { type SoundKeys, similarityOfKeys, WIDEST_DIFFERENCE } from '../text/transliteration.ts';

interface Shelf<Item> {
  readonly word: SoundKeys;
  readonly items: Item[];
}

/** The keys of one length: which letters each has (`lettersOf`), and whose it is. */
interface Row<Item> {
  readonly letters: number[];
  readonly shelves: Shelf<Item>[];
}

/**
 * Finds what contains a word like another one among very many. Few words are compared letter by letter: each edit takes
 * at most one letter away and brings at most one (the bag distance: Bartolini, Ciaccia & Patella 2002, "String matching
 * with metric trees using an approximate distance"), so that two words with more letters of their own are not alike.
 */
export class WordIndex<Item> {
  readonly #byKeys = new Map<string, Shelf<Item>>();
  readonly #bySound = new Map<string, Shelf<Item>[]>();
  /** By length. */
  readonly #wholes = new Map<number, Row<Item>>();
  readonly #stems = new Map<number, Row<Item>>();
  #hasCyrillic = false;

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
      const shelves = this.#bySound.get(sound);
      if (shelves === undefined) this.#bySound.set(sound, [shelf]);
      else shelves.push(shelf);
    }
    putInRow(this.#wholes, word.whole, shelf);
    putInRow(this.#stems, word.stem, shelf);
    this.#hasCyrillic ||= word.cyrillic;
  }

  /** The items under each word that sounds the same as `word`, perhaps but for what may be a case ending. */
  same(word: SoundKeys): (readonly Item[])[] {
    const shelves = [word.whole, word.stem].flatMap((sound) => this.#bySound.get(sound) ?? []);
    return Array.from(new Set(shelves), ({ items }) => items);
  }

  /** The items under each word that is at all like `word` (`similarityOfKeys`). */
  near(word: SoundKeys): (readonly Item[])[] {
    const shelves = new Set(shelvesNear(word.whole, this.#wholes));
    // Stems are compared only where a case ending is forgiven.
    if (word.cyrillic || this.#hasCyrillic) {
      for (const shelf of shelvesNear(word.whole, this.#stems)) shelves.add(shelf);
      for (const rows of [this.#wholes, this.#stems]) {
        for (const shelf of shelvesNear(word.stem, rows)) shelves.add(shelf);
      }
    }
    return [...shelves].filter((shelf) => similarityOfKeys(word, shelf.word) > 0).map(({ items }) => items);
  }
}

function putInRow<Item>(rows: Map<number, Row<Item>>, key: string, shelf: Shelf<Item>): void {
  const row = rows.get(key.length) ?? { letters: [], shelves: [] };
  rows.set(key.length, row);
  row.letters.push(lettersOf(key));
  row.shelves.push(shelf);
}

/** The shelves whose keys may differ from `key` in no more than `WIDEST_DIFFERENCE` of their letters. */
function shelvesNear<Item>(key: string, rows: ReadonlyMap<number, Row<Item>>): Shelf<Item>[] {
  const own = lettersOf(key);
  const found: Shelf<Item>[] = [];
  for (const [length, { letters, shelves }] of rows) {
    const limit = Math.floor(Math.max(length, key.length) * WIDEST_DIFFERENCE);
    if (Math.abs(length - key.length) > limit) continue;
    for (let at = 0; at < letters.length; at += 1) {
      const others = letters[at] ?? 0;
      const shelf = shelves[at];
      if (shelf === undefined || bitsIn(own & ~others) > limit || bitsIn(others & ~own) > limit) continue;
      found.push(shelf);
    }
  }
  return found;
}

/** So many letters in a row of the alphabet have bits of their own. */
const BITS = 30;

/** Which letters occur in a key, a bit for each; some letters share one. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) % BITS);
  return letters;
}

/** How many bits are set, counted side by side in ever larger fields (Warren, "Hacker's Delight", 5-1). */
function bitsIn(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
