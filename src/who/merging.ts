import type { Appearance } from './appearance.ts';
import { organisationKey } from './organisations.ts';
import { isSurnameOf, type PersonName, personName, sameFullName } from './person-name.ts';

/** The appearances of one person or organisation in all articles. */
export interface Cluster {
  readonly kind: Appearance['kind'];
  readonly appearances: readonly Appearance[];
}

/**
 * Merges what appears in different articles. A wrong merge is worse than a missed one: full names must agree in every
 * part that both give, and a surname alone is only taken for the one person who bears it.
 */
export function merged(appearances: readonly Appearance[]): Cluster[] {
  const settled = withKindsSettled(appearances);
  return [
    ...mergedPeople(settled.filter(({ kind }) => kind === 'person')),
    ...mergedOrganisations(settled.filter(({ kind }) => kind === 'organisation')),
  ];
}

/**
 * One name in one form is taken for a person in one article and for an organisation in another only by mistake: it gets
 * the kind of most articles, and of the full name that bears it where there is one.
 */
function withKindsSettled(appearances: readonly Appearance[]): Appearance[] {
  const votes = new Map<string, number>();
  const vote = (form: string, weight: number) => votes.set(form, (votes.get(form) ?? 0) + weight);
  for (const { kind, mentions } of appearances) {
    const sign = kind === 'person' ? 1 : -1;
    for (const form of new Set(mentions.map(({ text }) => text))) {
      vote(form, sign);
      const surname = /\s(\S+)$/u.exec(form)?.[1];
      if (kind === 'person' && surname !== undefined) vote(surname, 1);
    }
  }
  return appearances.map((appearance) => {
    const [first, ...others] = new Set(appearance.mentions.map(({ text }) => text));
    const isSettled = first === undefined || others.length > 0 || appearance.short !== undefined;
    const balance = isSettled ? 0 : (votes.get(first) ?? 0);
    if (balance === 0) return appearance;
    return { ...appearance, kind: balance > 0 ? 'person' : 'organisation' };
  });
}

interface People {
  readonly names: PersonName[];
  readonly appearances: Appearance[];
}

function mergedPeople(appearances: readonly Appearance[]): Cluster[] {
  const bySurname = new Map<string, People[]>();
  const people: People[] = [];
  const named = appearances.map((appearance) => ({ appearance, names: fullestNames(appearance) }));
  const isFull = ({ names }: { names: readonly PersonName[] }) => names.some(({ words }) => words.length > 1);
  for (const { appearance, names } of named.filter(isFull)) {
    const candidates = new Set(names.flatMap(surnameKeys).flatMap((key) => bySurname.get(key) ?? []));
    const same = [...candidates].filter((one) =>
      one.names.every((known) => names.every((name) => sameFullName(known, name))),
    );
    const found = same.length === 1 ? same[0] : undefined;
    const target = found ?? { names: [], appearances: [] };
    if (found === undefined) people.push(target);
    target.appearances.push(appearance);
    for (const name of names) {
      if (!target.names.some((known) => spelledAlike(known, name))) target.names.push(name);
      for (const key of surnameKeys(name)) {
        const bearers = bySurname.get(key) ?? [];
        if (!bearers.includes(target)) bySurname.set(key, [...bearers, target]);
      }
    }
  }
  const full = new Set(people);
  for (const { appearance, names } of named.filter((one) => !isFull(one))) {
    const [name] = names;
    if (name === undefined) continue;
    const candidates = [...new Set(surnameKeys(name).flatMap((key) => bySurname.get(key) ?? []))];
    const bearers = credible(
      candidates.filter((one) => full.has(one) && one.names.some((known) => isSurnameOf(name, known))),
    );
    const alone = candidates.find((one) => !full.has(one));
    const target = bearers.length === 1 ? bearers[0] : alone;
    if (target !== undefined) {
      target.appearances.push(appearance);
      continue;
    }
    const one: People = { names: [name], appearances: [appearance] };
    people.push(one);
    for (const key of surnameKeys(name)) bySurname.set(key, [...(bySurname.get(key) ?? []), one]);
  }
  return people.map((one) => ({ kind: 'person', appearances: one.appearances }));
}

/** Beside someone named ten times as often, a namesake is rather a name read wrongly than a second person. */
const CREDIBLE = 0.1;

function credible(people: readonly People[]): readonly People[] {
  const mentions = ({ appearances }: People) =>
    appearances.reduce((sum, one) => sum + one.mentions.length, 0);
  const most = Math.max(...people.map(mentions));
  return people.filter((one) => mentions(one) >= most * CREDIBLE);
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

/** The keys under which those who may bear one surname are found: its sound, and that without a case ending. */
function surnameKeys(name: PersonName): string[] {
  const last = name.words.at(-1);
  if (last === undefined) return [];
  const first = name.words[0];
  const keys = [last.whole, last.stem];
  // Names also come as "Tokayev Kassym-Jomart".
  if (first !== undefined) keys.push(first.whole, first.stem);
  return [...new Set(keys)];
}

function mergedOrganisations(appearances: readonly Appearance[]): Cluster[] {
  const longForms = new Map<string, Set<string>>();
  for (const { short, long } of appearances) {
    if (short === undefined || long === undefined) continue;
    const key = organisationKey(short);
    longForms.set(key, (longForms.get(key) ?? new Set()).add(organisationKey(long)));
  }
  const shortForms = new Map<string, string>();
  for (const [short, longs] of longForms)
    if (longs.size === 1) for (const long of longs) shortForms.set(long, short);
  const clusters = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const key = organisationKey(appearance.long ?? appearance.mentions[0]?.text ?? '');
    const target = shortForms.get(key) ?? key;
    clusters.set(target, [...(clusters.get(target) ?? []), appearance]);
  }
  return [...clusters.values()].map((group) => ({ kind: 'organisation', appearances: group }));
}
