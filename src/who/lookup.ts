import { type SoundKeys, similarityOfKeys, soundKeysOf } from '../text/transliteration.ts';
import type { Entity, Lookup } from './entity.ts';
import { withoutTitles } from './names/leading-titles.ts';
import { isGeneric, organisationName } from './names/organisation-name.ts';
import { isSurnameOf, type PersonName, personName, sameFullName } from './names/person-name.ts';
import { type Sliced, sliced } from './slices.ts';
import { WordIndex } from './word-index.ts';

/** An entity with every name by which it can be looked up, and how often the articles use each. */
export interface Listed extends Entity {
  readonly names: ReadonlyMap<string, number>;
}

/** One form of an entity's name as it is looked up. */
interface Form {
  readonly entity: Entity;
  readonly written: string;
  readonly times: number;
  readonly words: readonly SoundKeys[];
}

/** From here on a form is taken to be the name asked for, though spelled differently. */
const FOUND = 0.8;
/** Below this no word of a name is taken for another one, however well the others fit. */
const WORD_FOUND = 0.75;
/** From here on it is offered as something near. */
const NEAR = 0.6;
const MOST_NEAR = 5;
/** Forms whose likeness differs by less than this fit equally well. */
const EQUAL = 0.02;
/** A first name alone points to someone less surely than a surname. */
const FIRST_NAME_ALONE = 0.9;
/** What it is worth that two full names can be one person's: William Clinton, Bill Clinton. */
const SAME_PERSON = 0.95;
/** Somebody is meant by a name that they are called so many times as often as all others together. */
const DOMINANT = 10;

/** In quotation marks a name means the one who is listed just so, and nobody else who is called so too. */
const QUOTED = /^\s*["“«](.+)["”»]\s*$/u;

/** A name in quotation marks, which `createLookup` takes for just that one in the list. */
export function quotedName(name: string): string {
  return `"${name}"`;
}

/** Looks names up among those listed, given most prominent first. */
export function* createLookup(listed: readonly Listed[]): Sliced<(name: string) => Lookup> {
  const byKey = new Map<string, Form[]>();
  const byWord = new WordIndex<Form>();
  const keysOf = rememberingKeys();
  yield* sliced(listed, (entity) => {
    for (const [written, times] of entity.names) {
      const form: Form = { entity, written, times, words: keysOf(written) };
      const name = organisationName(written);
      // "The ministry" asks for any of them, whatever one article calls so.
      if (isGeneric(name) && written !== entity.name) continue;
      const { key } = name;
      byKey.set(key, [...(byKey.get(key) ?? []), form]);
      for (const word of form.words) byWord.add(word, form);
    }
  });
  return (name) => {
    const exact = QUOTED.exec(name)?.[1];
    const entity = exact === undefined ? undefined : listed.find((one) => one.name === exact);
    if (entity !== undefined) return { found: 'one', entity, others: [] };
    const asked = withoutTitles(name.trim().split(/\s+/u)).join(' ');
    const justSo = byKey.get(organisationName(asked).key) ?? [];
    if (justSo.length === 0) return soundingLike(asked, byWord);
    return whoIsMeant(timesOf([...justSo, ...bearersOf(asked, byWord)]));
  };
}

function wordsOf(name: string): readonly string[] {
  return name.replace(/^the\s/iu, '').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.]*/gu) ?? [];
}

/** The keys of the words of names; the same word in many names has the same ones. */
function rememberingKeys(): (name: string) => readonly SoundKeys[] {
  const known = new Map<string, SoundKeys>();
  return (name) =>
    wordsOf(name).map((word) => {
      const keys = known.get(word) ?? soundKeysOf(word);
      known.set(word, keys);
      return keys;
    });
}

/** The full names of people that end in a surname asked for: of "Hill" Sarah Hill, though no article calls her just so. */
function bearersOf(asked: string, index: WordIndex<Form>): readonly Form[] {
  const name = personName(asked);
  const surname = name.words.at(-1);
  if (!name.isSurname || surname === undefined) return [];
  const isBearers = ({ entity, written }: Form) =>
    entity.kind === 'person' && isSurnameOf(name, personName(written));
  return index.same(surname).flat().filter(isBearers);
}

/** How often those who have one of the forms are called by them. */
function timesOf(forms: readonly Form[]): ReadonlyMap<Entity, number> {
  const times = new Map<Entity, number>();
  for (const form of new Set(forms)) times.set(form.entity, (times.get(form.entity) ?? 0) + form.times);
  return times;
}

/** Of those who are all called what was asked for, so many times each, the one who nearly always is. */
function whoIsMeant(times: ReadonlyMap<Entity, number>): Lookup {
  const ranked = [...times].sort(([, a], [, b]) => b - a);
  const [[entity, most] = [undefined, 0], ...others] = ranked;
  const rest = others.reduce((sum, [, one]) => sum + one, 0);
  if (entity !== undefined && (others.length === 0 || most >= DOMINANT * rest)) {
    return { found: 'one', entity, others: others.map(([other]) => other) };
  }
  return { found: 'several', candidates: ranked.map(([one]) => one) };
}

/** Whom a name means that is put in another way: first those of the same sound, of whom there are few. */
function soundingLike(asked: string, index: WordIndex<Form>): Lookup {
  const same = nearest(asked, (word) => index.same(word));
  return same.found === 'none' ? nearest(asked, (word) => index.near(word)) : same;
}

/** The forms that have a word like another one, for each word that is. */
type FormsWith = (word: SoundKeys) => readonly (readonly Form[])[];

function nearest(asked: string, formsWith: FormsWith): Lookup {
  const words = wordsOf(asked).map(soundKeysOf);
  const person = personName(asked);
  const alike = rememberingSimilarity();
  const best = new Map<Entity, { score: number; times: number }>();
  for (const form of formsLike(words, person, formsWith)) {
    const score = Math.max(
      ...ordersOf(words, form.entity).map((order) => likeness(order, form.words, alike)),
      canBeSame(person, form) ? SAME_PERSON : 0,
    );
    const known = best.get(form.entity);
    if (known === undefined || score > known.score) best.set(form.entity, { score, times: form.times });
    else if (score === known.score) known.times += form.times;
  }
  const ranked = [...best]
    .filter(([, { score }]) => score >= NEAR)
    .sort(([a, one], [b, other]) => other.score - one.score || b.mentions - a.mentions);
  const top = ranked[0]?.[1].score ?? 0;
  if (top < FOUND) return { found: 'none', candidates: ranked.slice(0, MOST_NEAR).map(([one]) => one) };
  const equal = ranked.filter(([, { score }]) => score > top - EQUAL);
  return whoIsMeant(new Map(equal.map(([entity, { times }]) => [entity, times])));
}

/**
 * The forms that may have something like each of the words, and those of people with something like the surname. Who has
 * something like all of them has it like one of the longest, of which the rarer one is taken.
 */
function formsLike(
  words: readonly SoundKeys[],
  { words: parts }: PersonName,
  formsWith: FormsWith,
): Set<Form> {
  const [fewest] = words
    .toSorted((a, b) => b.whole.length - a.whole.length)
    .slice(0, LONGEST_TRIED)
    .map(formsWith)
    .sort((a, b) => totalOf(a) - totalOf(b));
  const like = new Set(fewest?.flat());
  const surname = parts.length > 1 ? parts.at(-1) : undefined;
  for (const forms of surname === undefined ? [] : formsWith(surname)) {
    for (const form of forms) if (form.entity.kind === 'person') like.add(form);
  }
  return like;
}

/** Of so many words that a name has in common with few others is nearly always one. */
const LONGEST_TRIED = 2;

function totalOf(groups: readonly (readonly unknown[])[]): number {
  return groups.reduce((sum, { length }) => sum + length, 0);
}

function canBeSame(asked: PersonName, { entity, written }: Form): boolean {
  if (asked.isSurname || entity.kind !== 'person') return false;
  const name = personName(written);
  return !name.isSurname && sameFullName(asked, name);
}

/** A person may be asked for by the surname first: "Токаев Касым-Жомарт". */
function ordersOf(asked: readonly SoundKeys[], { kind }: Entity): (readonly SoundKeys[])[] {
  return kind === 'person' && asked.length > 1 ? [asked, [...asked.slice(1), ...asked.slice(0, 1)]] : [asked];
}

/** How alike two words sound (`similarityOfKeys`). */
type Similarity = (asked: SoundKeys, other: SoundKeys) => number;

/** `similarityOfKeys` that compares two words once: thousands of names have the same ones. */
function rememberingSimilarity(): Similarity {
  const known = new Map<SoundKeys, Map<SoundKeys, number>>();
  return (asked, other) => {
    const own = known.get(asked) ?? new Map<SoundKeys, number>();
    known.set(asked, own);
    const similarity = own.get(other) ?? similarityOfKeys(asked, other);
    own.set(other, similarity);
    return similarity;
  };
}

/**
 * How well a name asked for fits a form, 0 to 1: each of its words must be like one of the form's, in order; words of the form that
 * were not asked for (a first name) are forgiven when the last one is among those that fit.
 */
function likeness(asked: readonly SoundKeys[], form: readonly SoundKeys[], alike: Similarity): number {
  if (asked.length === 0 || asked.length > form.length) return 0;
  let total = 0;
  let worst = 1;
  let from = 0;
  let last = -1;
  for (const word of asked) {
    let best = 0;
    let at = -1;
    for (let index = from; index < form.length; index += 1) {
      const other = form[index];
      const score = other === undefined ? 0 : alike(word, other);
      if (score > best) [best, at] = [score, index];
    }
    if (at < 0) return 0;
    total += best;
    worst = Math.min(worst, best);
    from = at + 1;
    last = at;
  }
  const mean = worst < WORD_FOUND ? Math.min(total / asked.length, WORD_FOUND) : total / asked.length;
  return last === form.length - 1 ? mean : mean * FIRST_NAME_ALONE;
}
