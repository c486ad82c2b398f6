import { readFileSync } from 'node:fs';

/**
 * What is known of English words before any article is read: how frequent they are in general and how near in meaning.
 * Both come from GloVe (Pennington, Socher & Manning 2014); `bench/distil-word-vectors.ts` makes the two files.
 */
export interface Background {
  /** The probability that a passage of ordinary news contains the folded word; `undefined` for a word not known. */
  probabilityOf(word: string): number | undefined;
  /** The cosine of two folded words' vectors, -1 to 1; `undefined` where one of them is not known. */
  similarity(one: string, other: string): number | undefined;
}

const DIMENSIONS = 100;
/** Words of an ordinary passage, for turning a word's frequency into that of passages with it. */
const PASSAGE_WORDS = 60;

/** Reads the background from `data/`. Throws when the installation lacks these files. */
export function readBackground(): Background {
  const words = readFileSync(new URL('../../data/english-words.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const bytes = readFileSync(new URL('../../data/english-vectors.bin', import.meta.url));
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = new Map(words.map((word, row) => [word, row]));
  const norms = Float64Array.from(words, (_, row) => Math.sqrt(product(vectors, row, row)));
  const harmonic = Math.log(words.length) + 0.58;
  return {
    probabilityOf(word) {
      const row = rows.get(word);
      // Zipf's law: the n-th word has a share of 1/n of the running words, up to a constant.
      return row === undefined ? undefined : 1 - (1 - 1 / ((row + 1) * harmonic)) ** PASSAGE_WORDS;
    },
    similarity(one, other) {
      const first = rows.get(one);
      const second = rows.get(other);
      if (first === undefined || second === undefined) return undefined;
      return product(vectors, first, second) / ((norms[first] ?? 1) * (norms[second] ?? 1));
    },
  };
}

function product(vectors: Int8Array, firstRow: number, secondRow: number): number {
  const first = firstRow * DIMENSIONS;
  const second = secondRow * DIMENSIONS;
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i += 1) sum += (vectors[first + i] ?? 0) * (vectors[second + i] ?? 0);
  return sum;
}
