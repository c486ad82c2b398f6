import type { Role } from '../entity.ts';

/** A role as one article states it. */
export interface StatedRole {
  readonly title: string;
  /** When the article was published. */
  readonly date: string;
}

/**
 * What articles call someone, each role once, in the words that are used for it most often, with the dates of the articles
 * that say so. Without roles that a fuller one says too ("Minister" beside "Minister of Foreign Affairs"); but who is
 * "former President" was "President" as well. The role that most articles state comes first, of several the last stated.
 */
export function rolesWithDates(stated: readonly StatedRole[]): Role[] {
  const byKey = new Map<string, StatedRole[]>();
  for (const one of stated) {
    const key = comparable(one.title);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [one]);
    else known.push(one);
  }
  const offices = [...byKey].flatMap(([key, [one]]) =>
    officesIn(one?.title ?? '').map((office) => ({ key, office })),
  );
  const roles = [...byKey]
    .filter(([key]) => !offices.some((other) => other.key !== key && isSaidBy(key, other.office)))
    .map(([, same]) => ({
      title: mostFrequent(same.map(({ title }) => title)),
      dates: [...new Set(same.map(({ date }) => date))].sort(),
    }));
  const last = ({ dates }: Role) => dates.at(-1) ?? '';
  return roles.sort(
    (a, b) => b.dates.length - a.dates.length || (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0),
  );
}

function mostFrequent(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}

const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    gen: 'general',
    adm: 'admiral',
    col: 'colonel',
    lt: 'lieutenant',
    sgt: 'sergeant',
    capt: 'captain',
    maj: 'major',
    cmdr: 'commander',
    defence: 'defense',
    labour: 'labor',
    centre: 'center',
    organisation: 'organization',
    usa: 'us',
    ceo: 'chief executive',
    vicepresident: 'vice president',
  }),
);
const LINKS = /^(?:of|for|at|in|to|on|with)$/u;
const LEFT_OUT = /^(?:the|an?|affairs|officer)$/u;

/**
 * A role as roles are compared: what it is of goes before what one is, so that "chief executive of BP" is "BP's chief
 * executive" and the "Minister of Foreign Affairs" the "Foreign Minister".
 */
export function comparable(role: string): string {
  const words = role
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L})|['’]s?(?!\p{L})/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  const parts: string[][] = [[]];
  for (const word of words ?? []) {
    if (LINKS.test(word)) parts.unshift([]);
    else if (!LEFT_OUT.test(word)) parts[0]?.push(SHORT.get(word) ?? word);
  }
  return parts.flat().join(' ');
}

/** The offices that a role names together, "president and CEO", each as compared, and the role as a whole. */
function officesIn(role: string): readonly string[] {
  return [role, ...role.split(/\s(?:[-–—]|and|и)\s/u)].map(comparable);
}

/** What makes another role of one: a former president is no president. */
const STATUS: ReadonlySet<string> = new Set(
  `former ex then late retired acting interim deputy vice assistant associate under shadow incoming outgoing designate elect co
  first second next future onetime longtime honorary adviser aide spokesman spokeswoman secretary
  бывший бывшая тогдашний тогдашняя экс и врио исполняющий действующий вице заместитель зам первый первая второй отставной советник
  помощник пресс бұрынғы тұңғыш орынбасары`.split(/\s+/u),
);
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Whether `fuller` says all that `role` says, both as compared. In English and Kazakh what one is stands at the end, in
 * Russian before what it is of.
 */
function isSaidBy(role: string, fuller: string): boolean {
  if (role === fuller) return true;
  const rest = fuller.endsWith(` ${role}`)
    ? fuller.slice(0, -role.length)
    : CYRILLIC.test(fuller)
      ? beforeIn(fuller, role)
      : undefined;
  return rest !== undefined && !rest.split(' ').some((word) => STATUS.has(word));
}

/** What stands before `role` among the words of `fuller`; `undefined` where it is not there. */
function beforeIn(fuller: string, role: string): string | undefined {
  const at = ` ${fuller} `.indexOf(` ${role} `);
  return at < 0 ? undefined : fuller.slice(0, at);
}
