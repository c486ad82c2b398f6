/**
 * Vectors of length 1 with four bits a component, two components a byte: a step from -7 to 7, stored 8 higher. Over 1,495
 * passages of news and 1,507 questions they rank as the 32 bits they come from (nDCG@10 .709 either way) in an eighth of the
 * room; with the signs alone it is .655.
 */

/** Where the largest step ends, in standard deviations of a component; what lies beyond is cut. */
const REACH = 2.5;
const STEPS = 7;
const ZERO = 8;

/** How many bytes a vector of `dimensions` components takes. */
export function bytesOf(dimensions: number): number {
  return dimensions / 2;
}

/** `vector`, of length 1, in `bytesOf(vector.length)` bytes. */
export function quantise(vector: Float32Array): Uint8Array {
  const scale = (STEPS * Math.sqrt(vector.length)) / REACH;
  const stepOf = (component: number): number =>
    Math.max(-STEPS, Math.min(STEPS, Math.round((vector[component] ?? 0) * scale)));
  return Uint8Array.from(
    { length: bytesOf(vector.length) },
    (_, byte) => (stepOf(2 * byte) + ZERO) | ((stepOf(2 * byte + 1) + ZERO) << 4),
  );
}

/** The length of a quantised vector, in steps. */
export function lengthOf(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum += ((byte & 15) - ZERO) ** 2 + ((byte >> 4) - ZERO) ** 2;
  return Math.sqrt(sum);
}

/** The vector of `dimensions` components that begins at `start` in `bytes`, in steps. */
export function unpacked(bytes: Uint8Array, start: number, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (let component = 0, at = start; component < dimensions; component += 2, at += 1) {
    const byte = bytes[at] ?? 0;
    vector[component] = (byte & 15) - ZERO;
    vector[component + 1] = (byte >> 4) - ZERO;
  }
  return vector;
}

/** The product of `vector` with the quantised one that begins at `start` in `bytes`, in steps. */
export function product(vector: Float32Array, bytes: Uint8Array, start: number): number {
  let sum = 0;
  for (let component = 0, at = start; component < vector.length; component += 2, at += 1) {
    const byte = bytes[at] ?? 0;
    sum +=
      (vector[component] ?? 0) * ((byte & 15) - ZERO) + (vector[component + 1] ?? 0) * ((byte >> 4) - ZERO);
  }
  return sum;
}
