/**
 * A set of words in about ten bits for each (Bloom 1970, "Space/Time Trade-offs in Hash Coding with Allowable Errors"):
 * a word of the set is always found, another one is taken for one of them once in a hundred times.
 */

/** How many bits stand for a word; with ten bits of room for each word, seven go wrong most seldom. */
const BITS_PER_WORD = 7;
const ROOM_PER_WORD = 10;

/** The filter of `words`, to be kept in a file. */
export function filterOf(words: ReadonlySet<string>): Uint8Array {
  const filter = new Uint8Array(Math.ceil((words.size * ROOM_PER_WORD) / 8));
  for (const word of words) {
    for (const bit of bitsOf(word, filter)) filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

/** Whether `word` is in the set that `filter` was made of, but for one in a hundred that are not. */
export function isInFilter(word: string, filter: Uint8Array): boolean {
  return bitsOf(word, filter).every((bit) => ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
}

/** Two hashes stand for as many as needed (Kirsch & Mitzenmacher 2006, "Less Hashing, Same Performance"). */
function bitsOf(word: string, filter: Uint8Array): number[] {
  const size = filter.length * 8;
  const first = hashOf(word, 0x811c9dc5);
  const step = hashOf(word, 0x2f0b4c47) | 1;
  return Array.from({ length: BITS_PER_WORD }, (_, i) => ((first + Math.imul(step, i)) >>> 0) % size);
}

/** FNV-1a over UTF-16 units, with its last bits mixed. */
function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}
