/**
 * Chance that comes out the same every time, so that two runs, or two versions of the program, are compared on the same
 * draw.
 */

const TWO_TO_32 = 2 ** 32;

/**
 * Numbers from 0 up to but not including 1, always the same ones for the same seed.
 * Mulberry32 by Tommy Ettinger (2017, public domain).
 */
export function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  };
}

/**
 * A number from 0 up to but not including 1 that depends on nothing but `id` and `purpose`: what is drawn for one id
 * stays when others come or go. FNV-1a (Fowler, Noll & Vo), whose bits are mixed once more since those of short keys
 * are alike.
 */
export function lotOf(id: string, purpose: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(`${purpose}\n${id}`)) hash = Math.imul(hash ^ byte, 0x01000193);
  return createChance(hash)();
}
