/**
 * A vector cut down to the signs of its components, 32 in a word. The share of signs in which two vectors differ grows
 * with the angle between them (Charikar 2002, "Similarity Estimation Techniques from Rounding Algorithms"), and it is
 * counted many times faster than their product.
 */

const BYTES_A_WORD = 16;

/** Writes the signs of a vector as `quantise` gives it into `words`, from `start` on. */
export function writeSigns(bytes: Uint8Array, words: Int32Array, start: number): void {
  for (let first = 0; first < bytes.length; first += BYTES_A_WORD) {
    let word = 0;
    for (let at = 0; at < BYTES_A_WORD; at += 1) {
      // The upper bit of each half tells a step of 0 or more from one below.
      const byte = bytes[first + at] ?? 0;
      word |= (((byte >> 3) & 1) | ((byte >> 6) & 2)) << (2 * at);
    }
    words[start + first / BYTES_A_WORD] = word;
  }
}

/** In how many signs those in `one` differ from those of the same number that begin at `start` in `others`. */
export function differingSigns(one: Int32Array, others: Int32Array, start: number): number {
  let count = 0;
  for (let word = 0; word < one.length; word += 1) {
    // Counts of pairs, then of fours, then of bytes, all side by side; the product adds the bytes up (Warren 2002,
    // "Hacker's Delight", 5-1).
    let bits = (one[word] ?? 0) ^ (others[start + word] ?? 0);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
