import { readFileSync } from 'node:fs';
import { stemOf } from '../text/stems.ts';

/**
 * What is known of words before any article is read: how frequent English and Russian ones are in general, and how near
 * English ones are in meaning. English comes from GloVe (Pennington, Socher & Manning 2014), made by
 * `bench/distilling/distil-word-vectors.ts`; Russian from the ranks of a tokenizer, made by `bench/distilling/distil-russian-words.ts`.
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
  const words = linesOf('english-words.txt');
  const bytes = readFileSync(new URL('../../data/english-vectors.bin', import.meta.url));
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = new Map(words.map((word, row) => [word, row]));
  const norms = Float64Array.from(words, (_, row) => Math.sqrt(product(vectors, row, row)));
  const harmonic = Math.log(words.length) + 0.58;
  // Zipf's law: the n-th word of a language has a share of 1/n of the running words, up to a constant.
  const shareOf = (row: number): number => 1 / ((row + 1) * harmonic);
  // A Russian word is known by its stem, for which all its forms count together; few of them are in the list.
  const russianShares = new Map<string, number>();
  linesOf('russian-words.txt').forEach((word, row) => {
    const stem = stemOf(word, 'ru');
    russianShares.set(stem, (russianShares.get(stem) ?? 0) + shareOf(row));
  });
  return {
    probabilityOf(word) {
      const row = rows.get(word);
      const share = row === undefined ? russianShares.get(stemOf(word, 'ru')) : shareOf(row);
      return share === undefined ? undefined : 1 - (1 - share) ** PASSAGE_WORDS;
    },
    similarity(one, other) {
      const first = rows.get(one);
      const second = rows.get(other);
      if (first === undefined || second === undefined) return undefined;
      return product(vectors, first, second) / ((norms[first] ?? 1) * (norms[second] ?? 1));
    },
  };
}

function linesOf(file: string): string[] {
  return readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
}

function product(vectors: Int8Array, firstRow: number, secondRow: number): number {
  const first = firstRow * DIMENSIONS;
  const second = secondRow * DIMENSIONS;
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i += 1) sum += (vectors[first + i] ?? 0) * (vectors[second + i] ?? 0);
  return sum;
}
