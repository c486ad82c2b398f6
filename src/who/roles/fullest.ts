import { lexiconOf } from '../../text/names/lexicon/languages.ts';
import type { Role } from '../entity.ts';

/** A role as one article states it. */
export interface StatedRole {
  readonly title: string;
  /** When the article was published. */
  readonly date: string;
}

/** A role with all the articles that state it. */
interface Group {
  readonly key: string;
  /** In the words that are used for it most often. */
  readonly title: string;
  readonly dates: readonly string[];
  /** The offices it names together, each as compared, and the role as a whole. */
  readonly offices: readonly string[];
}

/**
 * What articles call someone, each role once, in the words that are used for it most often, with the dates of the
 * articles that say so. Of two of which one says the other too, that remains which is said on more days; a bare "Minister"
 * gives way to any "Minister of Foreign Affairs". But "President" stays beside "former President". First comes the role
 * that is said on most days, be it in fewer words, of several the last one said.
 */
export function rolesWithDates(stated: readonly StatedRole[]): Role[] {
  const groups = groupsOf(stated);
  const fullerOf = new Map(
    groups.map((group) => [group, groups.filter((one) => one !== group && isSaidBy(group, one))]),
  );
  const dropped = new Set(
    [...fullerOf].flatMap(([plainer, all]) =>
      all.map((fuller) =>
        isBare(plainer.title) || fuller.dates.length >= plainer.dates.length ? plainer : fuller,
      ),
    ),
  );
  const left = groups.filter((group) => !dropped.has(group));
  const days = new Map(left.map((group) => [group, new Set(group.dates)]));
  for (const [plainer, all] of fullerOf) {
    // A plainer role speaks for the one of its fuller ones that is said most.
    const [spokenFor] = all.filter((fuller) => !dropped.has(fuller)).sort(mostSaid);
    if (spokenFor === undefined) continue;
    for (const date of plainer.dates) days.get(spokenFor)?.add(date);
  }
  const support = (group: Group) => days.get(group)?.size ?? 0;
  return left
    .sort((a, b) => support(b) - support(a) || later(a, b))
    .map(({ title, dates }) => ({ title, dates }));
}

function mostSaid(a: Group, b: Group): number {
  return b.dates.length - a.dates.length || later(a, b);
}

function groupsOf(stated: readonly StatedRole[]): Group[] {
  const byKey = new Map<string, StatedRole[]>();
  for (const one of stated) {
    const key = comparable(one.title);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [one]);
    else known.push(one);
  }
  return [...byKey].map(([key, same]) => {
    const title = mostFrequent(same.map((one) => one.title));
    const dates = [...new Set(same.map(({ date }) => date))].sort();
    return { key, title, dates, offices: officesIn(title) };
  });
}

/** Whether a role tells what someone is and not of what: "Prime Minister". */
function isBare(title: string): boolean {
  return (title.match(/[\p{L}-]+/gu) ?? []).every((word) => isOfficial(word.toLowerCase()));
}

/** Whether a word belongs to the names of offices: deputy, interior, chief. */
function isOfficial(word: string): boolean {
  const { titles, titleModifiers, portfolios, links } = lexiconOf(CYRILLIC.test(word) ? 'ru' : 'en');
  return [titles, titleModifiers, portfolios, links].some((list) => list.has({ folded: word, stem: word }));
}

function later(a: Group, b: Group): number {
  const [one, other] = [a.dates.at(-1) ?? '', b.dates.at(-1) ?? ''];
  if (one === other) return 0;
  return one < other ? 1 : -1;
}

function mostFrequent(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}

/** Words that say the same in other letters. */
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
    ex: 'former',
    formerly: 'former',
    vicepresident: 'vice president',
  }),
);
/** Phrases that say the same in fewer words. */
const SHORT_PHRASES: readonly (readonly [RegExp, string])[] = [
  [/chief executive officer/gu, 'chief executive'],
  [/foreign affairs/gu, 'foreign'],
  [/united states/gu, 'us'],
  [/united nations/gu, 'un'],
  [/united kingdom/gu, 'uk'],
  [/(?:under[- ]fire|(?:low|high)-profile|long-?time|much-\p{L}+) /gu, ''],
  [/(?<=\p{L})\.(?=\p{L})|['’]s?(?!\p{L})/gu, ''],
];
const LINKS = /^(?:of|for|at|in|to|on|with)$/u;
/** Articles, and what papers add to an office that is the same without it: "BP's embattled chief executive". */
const LEFT_OUT =
  /^(?:the|an?|new|newly|current|embattled|beleaguered|own|powerful|popular|influential|outspoken|tough|controversial)$/u;

/**
 * A role as roles are compared: what it is of goes before what one is, so that "chief executive of BP" is "BP's chief
 * executive" and the "Minister of Foreign Affairs" the "Foreign Minister".
 */
export function comparable(role: string): string {
  const written = SHORT_PHRASES.reduce(
    (text, [phrase, short]) => text.replace(phrase, short),
    role.toLowerCase(),
  );
  const parts: string[][] = [[]];
  for (const word of written.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (LINKS.test(word)) parts.unshift([]);
    else if (!LEFT_OUT.test(word)) parts[0]?.push(SHORT.get(word) ?? word);
  }
  const all = parts.flat();
  const isStanding = (word: string) => STANDING.test(word);
  return [...all.filter(isStanding), ...all.filter((word) => !isStanding(word))].join(' ') || written;
}

/** What tells whether an office is held still, which papers put before or behind what it is of. */
const STANDING = /^(?:former|then|late|retired|acting|interim|incoming|outgoing)$/u;

/** The offices that a role names together, "president and CEO", each as compared, and the role as a whole. */
function officesIn(role: string): readonly string[] {
  return [role, ...role.split(/\s(?:[-–—]|and|и)\s/u)].map(comparable);
}

/** What makes another role of one: a former president is no president. */
const STATUS: ReadonlySet<string> = new Set(
  `former ex then late retired acting interim deputy vice assistant associate under shadow incoming outgoing designate elect co
  first second next future onetime honorary
  бывший бывшая тогдашний тогдашняя экс и врио исполняющий действующий вице заместитель зам первый первая второй отставной советник
  помощник пресс бұрынғы тұңғыш орынбасары`.split(/\s+/u),
);
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Whether `fuller` says all that the other role does. In English and Kazakh what one is stands at the end, in Russian
 * before what it is of.
 */
function isSaidBy({ key }: Group, fuller: Group): boolean {
  return fuller.offices.some((office) => {
    if (office === key) return true;
    const added = office.endsWith(` ${key}`) ? wordsOf(office.slice(0, -key.length)) : addedTo(key, office);
    return added !== undefined && !added.some((word) => STATUS.has(word));
  });
}

/**
 * What a fuller role says besides, where it is no more than an adjective ("BP's vilified chief executive"), or in Russian
 * stands before the role; `undefined` where it says something else.
 */
function addedTo(role: string, fuller: string): readonly string[] | undefined {
  if (CYRILLIC.test(fuller)) {
    const at = ` ${fuller} `.indexOf(` ${role} `);
    return at < 0 ? undefined : wordsOf(fuller.slice(0, at));
  }
  const open = wordsOf(role);
  const added = wordsOf(fuller).filter((word) => word !== open[0] || open.shift() === undefined);
  return open.length === 0 && fuller.endsWith(role.slice(role.lastIndexOf(' '))) && !added.some(isOfficial)
    ? added
    : undefined;
}

function wordsOf(phrase: string): string[] {
  return phrase.split(' ').filter((word) => word !== '');
}
