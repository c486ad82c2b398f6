import type { Appearance } from '../appearing/appearance.ts';
import {
  isAnyMinistry,
  isGeneric,
  type OrganisationName,
  organisationName,
  standsFor,
} from '../names/organisation-name.ts';
import { type Sliced, sliced } from '../slices.ts';
import type { Cluster } from './cluster.ts';

/** A short name stands for one fuller name if that is meant so many times as often as all others together. */
const DOMINANT = 10;

/**
 * Merges the organisations of different articles: those of the same name, and those with a short name that stands for the
 * same fuller name wherever an article gives both.
 */
export function* mergedOrganisations(appearances: readonly Appearance[]): Sliced<Cluster[]> {
  const fullerNames = new Map<string, Map<string, number>>();
  const named: { readonly appearance: Appearance; readonly fullest: OrganisationName }[] = [];
  yield* sliced(appearances, (appearance) => {
    const names = namesOf(appearance);
    const fullest = fullestOf(names);
    const defined = appearance.short === undefined ? undefined : organisationName(appearance.short).key;
    named.push({ appearance, fullest });
    for (const short of names) {
      if (short.key === fullest.key || isGeneric(short)) continue;
      const stands = short.key === defined || standsFor(short, fullest) === 'always';
      if (stands) count(fullerNames, short.key, fullest.key);
    }
  });
  const targets = targetsOf(withoutRareCountries(fullerNames, named));
  const clusters = new Map<string, Appearance[]>();
  for (const { appearance, fullest } of named) {
    // ExxonMobil and Exxon Mobil.
    const key = clusterKey(appearance, fullest, targets).replaceAll(' ', '');
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, [appearance]);
    else cluster.push(appearance);
  }
  return [...clusters.values()].map((group) => ({ kind: 'organisation', appearances: group }));
}

/** The distinct names of an organisation in one article. */
function namesOf({ short, long, mentions }: Appearance): OrganisationName[] {
  const written = [short, long, ...new Set(mentions.map(({ text }) => text))];
  return [...new Set(written.flatMap((form) => (form === undefined ? [] : [organisationName(form)])))];
}

function fullestOf(names: readonly OrganisationName[]): OrganisationName {
  const size = ({ words, country }: OrganisationName) => words.length + (country === undefined ? 0 : 1);
  return names.reduce(
    (one, other) => (size(other) > size(one) ? other : one),
    names[0] ?? organisationName(''),
  );
}

function count(counts: Map<string, Map<string, number>>, short: string, full: string): void {
  const own = counts.get(short) ?? new Map<string, number>();
  counts.set(short, own.set(full, (own.get(full) ?? 0) + 1));
}

/** A body of a state without its country is that of a country only if so many of the articles that leave it out give it too. */
const OFTEN = 0.2;

/** "Supreme Court" is not that of the one country for which a single article says so, where a hundred others don't. */
function withoutRareCountries(
  fullerNames: ReadonlyMap<string, ReadonlyMap<string, number>>,
  named: readonly { readonly fullest: OrganisationName }[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const bare = new Map<string, number>();
  for (const { fullest } of named) {
    if (fullest.country === undefined && !isAnyMinistry(fullest))
      bare.set(fullest.key, (bare.get(fullest.key) ?? 0) + 1);
  }
  const isOften = (short: string, full: string, times: number) =>
    !full.startsWith(`${short} @`) || times >= OFTEN * (bare.get(short) ?? 0);
  return new Map(
    [...fullerNames].map(([short, counts]) => [
      short,
      new Map([...counts].filter(([full, times]) => isOften(short, full, times))),
    ]),
  );
}

/** For each short name the one fuller name that it stands for, or `undefined` where it may stand for several. */
function targetsOf(
  fullerNames: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ReadonlyMap<string, string | undefined> {
  const targets = new Map<string, string | undefined>();
  // The longer ones first: where "Ford Motor" is Ford, an article that gives either means the same by an acronym.
  const longestFirst = [...fullerNames].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  for (const [short, counts] of longestFirst) {
    const resolved = new Map<string, number>();
    for (const [full, times] of counts) {
      const end = endOf(full, targets);
      resolved.set(end, (resolved.get(end) ?? 0) + times);
    }
    if (!short.includes(' ')) joinAlike(resolved, targets);
    targets.set(short, dominant(resolved));
  }
  return targets;
}

/** Long forms of one acronym that differ little are one name, put inexactly by some: they lead to the commonest. */
function joinAlike(counts: Map<string, number>, targets: Map<string, string | undefined>): void {
  const [[meant] = [undefined], ...others] = [...counts].sort(([, a], [, b]) => b - a);
  for (const [full, times] of others) {
    if (meant === undefined || !isAlike(full, meant)) continue;
    targets.set(full, meant);
    counts.delete(full);
    counts.set(meant, (counts.get(meant) ?? 0) + times);
  }
}

/** So many letters of two words alike make them forms of one: mineral, minerals; environment, environmental. */
const ALIKE_LETTERS = 5;
/** From so many words on, one may be another. */
const LONG = 4;

function isAlike(a: string, b: string): boolean {
  const beginnings = (key: string) =>
    new Set(
      key
        .replace(/ @.*/u, '')
        .split(' ')
        .map((word) => word.slice(0, ALIKE_LETTERS)),
    );
  const [one, other] = [beginnings(a), beginnings(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const most = Math.max(one.size, other.size);
  return shared >= (most < LONG ? most : most - 1);
}

/** Where one leads who goes from name to fuller name. */
function endOf(key: string, targets: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set<string>();
  let end = key;
  for (let next = targets.get(end); next !== undefined && !seen.has(next); next = targets.get(end)) {
    seen.add(end);
    end = next;
  }
  return end;
}

/** The name that is meant nearly always; `undefined` where there is none. */
function dominant(counts: ReadonlyMap<string, number>): string | undefined {
  const [[name, most] = [undefined, 0], ...others] = [...counts].sort(([, a], [, b]) => b - a);
  const rest = others.reduce((sum, [, times]) => sum + times, 0);
  return most >= DOMINANT * rest ? name : undefined;
}

/** What is the same for all appearances of one organisation. "The Ministry" is another one in every article. */
function clusterKey(
  { annotation }: Appearance,
  fullest: OrganisationName,
  targets: ReadonlyMap<string, string | undefined>,
): string {
  const isAnyOf = isGeneric(fullest) || (isAnyMinistry(fullest) && targets.has(fullest.key));
  const key = endOf(fullest.key, targets);
  return isAnyOf && key === fullest.key ? `${key} in ${annotation.article.id}` : key;
}
