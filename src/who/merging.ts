import type { Appearance } from './appearance.ts';
import { organisationKey } from './organisations.ts';
import { createPeopleIndex } from './people-index.ts';
import { isSurnameOf, type PersonName, personName, sameFullName } from './person-name.ts';
import { type Sliced, sliced } from './slices.ts';

/** The appearances of one person or organisation in all articles. */
export interface Cluster {
  readonly kind: Appearance['kind'];
  readonly appearances: readonly Appearance[];
}

/**
 * Merges what appears in different articles. A wrong merge is worse than a missed one: full names must agree in every
 * part that both give, and a surname alone is only taken for the one person who bears it.
 */
export function* merged(appearances: readonly Appearance[]): Sliced<Cluster[]> {
  const settled = yield* withKindsSettled(appearances);
  const people = yield* mergedPeople(settled.filter(({ kind }) => kind === 'person'));
  const organisations = yield* mergedOrganisations(settled.filter(({ kind }) => kind === 'organisation'));
  return [...people, ...organisations];
}

/**
 * One name in one form is taken for a person in one article and for an organisation in another only by mistake: it gets
 * the kind of most articles, and of the full name that bears it where there is one.
 */
function* withKindsSettled(appearances: readonly Appearance[]): Sliced<Appearance[]> {
  const votes = new Map<string, number>();
  const vote = (form: string, weight: number) => votes.set(form, (votes.get(form) ?? 0) + weight);
  yield* sliced(appearances, ({ kind, mentions }) => {
    const sign = kind === 'person' ? 1 : -1;
    for (const form of new Set(mentions.map(({ text }) => text))) {
      vote(form, sign);
      const surname = /\s(\S+)$/u.exec(form)?.[1];
      if (kind === 'person' && surname !== undefined) vote(surname, 1);
    }
  });
  const settled: Appearance[] = [];
  yield* sliced(appearances, (appearance) => {
    const [first, ...others] = new Set(appearance.mentions.map(({ text }) => text));
    const isSettled = first === undefined || others.length > 0 || appearance.short !== undefined;
    const balance = isSettled ? 0 : (votes.get(first) ?? 0);
    settled.push(
      balance === 0 ? appearance : { ...appearance, kind: balance > 0 ? 'person' : 'organisation' },
    );
  });
  return settled;
}

/** An appearance with the distinct names of most words in it. */
interface Named {
  readonly appearance: Appearance;
  readonly names: readonly PersonName[];
}

/** One person as far as is known yet. */
interface Person {
  readonly names: PersonName[];
  readonly appearances: Appearance[];
  mentions: number;
}

function* mergedPeople(appearances: readonly Appearance[]): Sliced<Cluster[]> {
  const people: Person[] = [];
  const index = createPeopleIndex<Person>();
  const give = (person: Person, appearance: Appearance) => {
    person.appearances.push(appearance);
    person.mentions += appearance.mentions.length;
  };
  const newPerson = (...names: PersonName[]): Person => {
    const person = { names, appearances: [], mentions: 0 };
    people.push(person);
    return person;
  };
  const full: Named[] = [];
  const short: Named[] = [];
  yield* sliced(appearances, (appearance) => {
    const names = fullestNames(appearance);
    const isFull = names.some(({ words }) => words.length > 1);
    (isFull ? full : short).push({ appearance, names });
  });
  yield* sliced(full, ({ appearance, names }) => {
    const [some] = names;
    const candidates = some === undefined ? [] : [...index.namesakes(some)];
    const same = candidates.filter((one) =>
      one.names.every((known) => names.every((name) => sameFullName(known, name))),
    );
    const person = same.length === 1 && same[0] !== undefined ? same[0] : newPerson();
    give(person, appearance);
    for (const name of names) {
      if (!person.names.some((known) => spelledAlike(known, name))) person.names.push(name);
      index.add(person, name);
    }
  });
  const fullyNamed = new Set(people);
  yield* sliced(short, ({ appearance, names }) => {
    const [name] = names;
    if (name === undefined) return;
    const candidates = [...index.bearersOf(name)];
    const bearers = credible(
      candidates.filter((one) => fullyNamed.has(one) && one.names.some((known) => isSurnameOf(name, known))),
    );
    let person = bearers.length === 1 ? bearers[0] : candidates.find((one) => !fullyNamed.has(one));
    if (person === undefined) {
      person = newPerson(name);
      index.add(person, name);
    }
    give(person, appearance);
  });
  return people.map((one) => ({ kind: 'person', appearances: one.appearances }));
}

/** Beside someone named ten times as often, a namesake is rather a name read wrongly than a second person. */
const CREDIBLE = 0.1;

function credible(people: readonly Person[]): readonly Person[] {
  const most = Math.max(...people.map(({ mentions }) => mentions));
  return people.filter(({ mentions }) => mentions >= most * CREDIBLE);
}

/** The distinct names of most words in an appearance. */
function fullestNames({ mentions }: Appearance): PersonName[] {
  const names = new Map<string, PersonName>();
  for (const { text } of mentions) if (!names.has(text)) names.set(text, personName(text));
  const full = [...names.values()].filter(({ words }) => words.length > 1);
  return full.length > 0 ? full : [...names.values()].slice(0, 1);
}

function spelledAlike(a: PersonName, b: PersonName): boolean {
  return a.words.map(({ whole }) => whole).join(' ') === b.words.map(({ whole }) => whole).join(' ');
}

function* mergedOrganisations(appearances: readonly Appearance[]): Sliced<Cluster[]> {
  const longForms = new Map<string, Set<string>>();
  yield* sliced(appearances, ({ short, long }) => {
    if (short === undefined || long === undefined) return;
    const key = organisationKey(short);
    longForms.set(key, (longForms.get(key) ?? new Set()).add(organisationKey(long)));
  });
  const shortForms = new Map<string, string>();
  for (const [short, longs] of longForms)
    if (longs.size === 1) for (const long of longs) shortForms.set(long, short);
  const clusters = new Map<string, Appearance[]>();
  yield* sliced(appearances, (appearance) => {
    const key = organisationKey(appearance.long ?? appearance.mentions.at(0)?.text ?? '');
    const target = shortForms.get(key) ?? key;
    const cluster = clusters.get(target);
    if (cluster === undefined) clusters.set(target, [appearance]);
    else cluster.push(appearance);
  });
  return [...clusters.values()].map((group) => ({ kind: 'organisation', appearances: group }));
}
