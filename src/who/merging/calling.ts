import { nominativesOf } from '../nominative/nominatives.ts';
import { type Sliced, sliced } from '../slices.ts';
import { type Cluster, formsOf } from './cluster.ts';

/** "al Zarqawi" is no fuller name than "Zarqawi". */
const WHOLE_WORD = /(?!(?:al|el|аль|эль)\s)(?<!\p{L})\p{L}[\p{L}\p{M}'’-]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Of several called the same, one named so many times as often as all others together keeps the name. */
const DOMINANT = 10;

/**
 * What each is to be called: the best of its names, or the next best one where another is called so far more often or all
 * of them equally well. Who has no other name is told apart by a role, or shares the name if there is none either.
 */
export function* namesOf(clusters: readonly Cluster[]): Sliced<ReadonlyMap<Cluster, string>> {
  const names = new Map<Cluster, string>();
  const byName = new Map<string, Cluster[]>();
  yield* sliced(clusters, (cluster) => {
    const name = cluster.given?.[0] ?? namesByRank(cluster)[0] ?? '';
    names.set(cluster, name);
    const others = byName.get(name);
    if (others === undefined) byName.set(name, [cluster]);
    else others.push(cluster);
  });
  const taken = new Set(byName.keys());
  for (const [name, namesakes] of byName) {
    const [most, ...rest] = namesakes.sort((a, b) => mentionsOf(b) - mentionsOf(a));
    if (most === undefined || rest.length === 0) continue;
    const others = rest.reduce((sum, one) => sum + mentionsOf(one), 0);
    for (const cluster of mentionsOf(most) >= DOMINANT * others ? rest : namesakes) {
      if (cluster.given !== undefined) continue;
      const other = otherNames(name, cluster).find((form) => !taken.has(form));
      if (other === undefined) continue;
      names.set(cluster, other);
      taken.add(other);
    }
  }
  return names;
}

/**
 * What one of several called `name` may be called instead, the best first. A surname alone is the last choice: whoever
 * reads "Hill" in a list cannot know that it is one of two Peter Hills.
 */
function otherNames(name: string, cluster: Cluster): readonly string[] {
  const names = namesByRank(cluster);
  const isShort = (form: string) => cluster.kind === 'person' && !form.includes(' ');
  return [
    ...names.filter((form) => !isShort(form)),
    ...rolesOf(cluster).map((role) => `${name} (${role})`),
    ...names.filter(isShort),
  ];
}

/** The roles that the articles state, those of fewest words first: in brackets behind a name one tells enough. */
function rolesOf({ appearances }: Cluster): readonly string[] {
  const roles = appearances.flatMap(({ mentions }) => [...mentions].flatMap((mention) => mention.roles));
  const words = (role: string) => role.split(' ').length;
  return [...new Set(roles)].sort((a, b) => words(a) - words(b));
}

function mentionsOf({ appearances }: Cluster): number {
  return appearances.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/**
 * The names of a cluster in the nominative, the best first: of a person the fullest form, of several the one most often
 * used; of an organisation the form most often used, its acronym included. Of Cyrillic forms those come last whose
 * nominative can't be told, and else the shortest stands first, since names are longer in the oblique cases.
 */
function namesByRank(cluster: Cluster): readonly string[] {
  const forms = formsOf(cluster);
  const nominatives = nominativesOf(cluster, forms.keys());
  const counts = new Map<string, number>();
  for (const [form, count] of forms) {
    const name = nominatives.get(form) ?? form;
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const known = new Set(nominatives.values());
  // Initials do not make a name fuller: "Kassym-Jomart Tokayev" before "K. K. Tokayev".
  const words = (name: string) => (cluster.kind === 'person' ? (name.match(WHOLE_WORD)?.length ?? 0) : 0);
  const doubt = (name: string) => Number(CYRILLIC.test(name) && !known.has(name));
  const oblique = (name: string) => (CYRILLIC.test(name) ? name.length : 0);
  return [...counts]
    .sort(
      ([a, countA], [b, countB]) =>
        words(b) - words(a) ||
        doubt(a) - doubt(b) ||
        oblique(a) - oblique(b) ||
        countB - countA ||
        (a < b ? -1 : 1),
    )
    .map(([name]) => name);
}
