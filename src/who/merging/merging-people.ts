import { fold } from '../../text/fold.ts';
import type { Gender } from '../../text/genders.ts';
import type { Appearance } from '../appearing/appearance.ts';
import { isSurnameOf, type PersonName, personName, sameFullName } from '../names/person-name.ts';
import { genderAt, isFitting, styleAt } from '../names/styles.ts';
import { comparable } from '../roles/fullest.ts';
import { type Sliced, sliced } from '../slices.ts';
import { areTwo, callingsIn } from './callings.ts';
import type { Cluster } from './cluster.ts';
import { Company } from './company.ts';
import { withoutNamesakes } from './namesakes.ts';
import { createPeopleIndex } from './people-index.ts';

/** An appearance with the distinct names of most words in it. */
interface Named {
  readonly appearance: Appearance;
  readonly names: readonly PersonName[];
}

/** One person as far as is known yet. */
interface Person {
  /** Whether some article gives the full name. */
  readonly isFullyNamed: boolean;
  readonly names: PersonName[];
  readonly appearances: Appearance[];
  /** The styles of sovereigns and peers that articles give: king, lord. */
  readonly styles: Set<string>;
  /** What articles say they are by calling (`callingsIn`). */
  readonly callings: Set<number>;
  /** As far as titles and first names tell. */
  gender: Gender | undefined;
  mentions: number;
}

/**
 * Merges the people among what appears in different articles: first those who are fully named somewhere, then bare
 * surnames.
 */
export function* mergedPeople(all: readonly Appearance[]): Sliced<Cluster[]> {
  const appearances = all.filter(({ kind }) => kind === 'person');
  const full: Named[] = [];
  const short: Named[] = [];
  yield* sliced(yield* withoutNamesakes(appearances), (appearance) => {
    const names = fullestNames(appearance);
    const isFull = names.some(({ isSurname }) => !isSurname);
    (isFull ? full : short).push({ appearance, names });
  });
  const people = new People(new Company(all));
  yield* sliced(full, (named) => people.takeFull(named));
  yield* sliced(short, (named) => people.takeShort(named));
  return people.all.map((one) => ({ kind: 'person', appearances: one.appearances }));
}

/** Those found so far. */
class People {
  readonly all: Person[] = [];
  readonly #index = createPeopleIndex<Person>();
  /** By the sound of a first name those whom articles call by it, with the number of such articles. */
  readonly #firstNames = new Map<string, Map<Person, number>>();
  readonly #company: Company;

  constructor(company: Company) {
    this.#company = company;
  }

  /** Takes up an appearance under a full name: another one of the only person known who can bear it, or somebody new. */
  takeFull({ appearance, names }: Named): void {
    const [some] = names;
    const candidates = some === undefined ? [] : [...this.#index.namesakes(some)];
    const gender = genderIn(appearance);
    const same = candidates.filter(
      (one) =>
        one.names.every((known) => names.every((name) => sameFullName(known, name))) &&
        isFitting(one.gender, gender) &&
        !this.#isNamesake(one, appearance),
    );
    // Beside a George H. and a George W. Bush "George Bush" is who was called just so before.
    const namesakes = same.filter((one) =>
      one.names.some((known) => names.some((name) => spelledAlike(known, name))),
    );
    const person = namesakes[0] ?? onlyOne(credible(same)) ?? this.#add(true);
    give(person, appearance);
    for (const name of names) {
      if (!person.names.some((known) => spelledAlike(known, name))) person.names.push(name);
      this.#index.add(person, name);
    }
    for (const first of firstNamesAlone(appearance, names)) {
      const called = this.#firstNames.get(first) ?? new Map<Person, number>();
      this.#firstNames.set(first, called.set(person, (called.get(person) ?? 0) + 1));
    }
  }

  /** Takes up an appearance under a surname alone: of the one who bears it, or else of somebody of whom nothing else is known. */
  takeShort({ appearance, names: [name] }: Named): void {
    if (name === undefined) return;
    const styles = stylesIn(appearance);
    const gender = genderIn(appearance);
    const all = [...this.#index.bearersOf(name)].filter((one) => isFitting(one.gender, gender));
    const inOffice = inOneOffice(all, appearance);
    const candidates = all.filter((one) => mayBeStyled(one, styles) || inOffice.includes(one));
    const bearers = candidates.filter(
      (one) => one.isFullyNamed && one.names.some((known) => isSurnameOf(name, known)),
    );
    const bearer =
      onlyOne(credible(bearers)) ??
      onlyOne(bearers.filter((one) => inOffice.includes(one))) ??
      (bearers.length === 0 && styles.size === 0 ? onlyOne(this.#usuallyCalled(name)) : undefined);
    const unknown = candidates.find((one) => !one.isFullyNamed && isWrittenAlike(one, appearance));
    const person = bearer ?? unknown ?? this.#add(false, name);
    this.#index.add(person, name);
    give(person, appearance);
  }

  /** Whether somebody of the same name is another one by calling, in articles that have nothing to do with this one. */
  #isNamesake({ callings, appearances }: Person, appearance: Appearance): boolean {
    if (!areTwo(callings, callingsOf(appearance))) return false;
    return !appearances.some((one) => this.#company.isShared(one, appearance));
  }

  /** Those whom the articles that name them fully call by their first name as a rule: Saddam. */
  #usuallyCalled({ words }: PersonName): readonly Person[] {
    const called = [...(this.#firstNames.get(words[0]?.whole ?? '') ?? [])];
    return called
      .filter(([{ appearances }, times]) => times >= FEWEST_USES && times >= appearances.length * USUALLY)
      .map(([person]) => person);
  }

  #add(isFullyNamed: boolean, ...names: PersonName[]): Person {
    const person: Person = {
      isFullyNamed,
      names,
      appearances: [],
      styles: new Set(),
      callings: new Set(),
      gender: undefined,
      mentions: 0,
    };
    this.all.push(person);
    return person;
  }
}

function give(person: Person, appearance: Appearance): void {
  person.appearances.push(appearance);
  person.mentions += appearance.mentions.length;
  for (const style of stylesIn(appearance)) person.styles.add(style);
  for (const calling of callingsOf(appearance)) person.callings.add(calling);
  person.gender ??= genderIn(appearance);
}

function callingsOf({ mentions }: Appearance): ReadonlySet<number> {
  return callingsIn([...mentions].flatMap(({ roles }) => roles));
}

/** The gender that the first of the mentions tells that tells any. */
function genderIn({ annotation, mentions }: Appearance): Gender | undefined {
  for (const mention of mentions) {
    const gender = genderAt(annotation.article.text, mention);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

function stylesIn({ annotation, mentions }: Appearance): ReadonlySet<string> {
  const { text } = annotation.article;
  return new Set(mentions.map((mention) => styleAt(text, mention)?.word ?? '').filter((word) => word !== ''));
}

/** Who is only ever called Lord Jones is nobody whom no article calls so, as far as the full name is known. */
function mayBeStyled({ isFullyNamed, styles: known }: Person, styles: ReadonlySet<string>): boolean {
  if (styles.size === 0 || (!isFullyNamed && known.size === 0)) return true;
  return [...styles].some((style) => known.has(style));
}

/** In letters. Shorter surnames that sound alike are often two: Libby and Libi, Clark and Clarke. */
const LONG_SURNAME = 6;

/** Whether somebody known by a surname alone is written as in an appearance, but for the script or a long name's spelling. */
function isWrittenAlike({ appearances }: Person, appearance: Appearance): boolean {
  const [known, given] = [appearances[0]?.mentions.at(0)?.text ?? '', appearance.mentions.at(0)?.text ?? ''];
  if (fold(known) === fold(given) || CYRILLIC.test(known) || CYRILLIC.test(given)) return true;
  return Math.min(known.length, given.length) >= LONG_SURNAME;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** So many articles, and such a part of all, make a first name what somebody is called. */
const FEWEST_USES = 3;
const USUALLY = 0.3;

/** The sounds of the first names that stand alone in an appearance beside the full name. */
function firstNamesAlone({ mentions }: Appearance, full: readonly PersonName[]): ReadonlySet<string> {
  const alone = new Set(mentions.map(({ text }) => text));
  const firsts = new Set(full.map(({ words }) => words[0]?.whole));
  const sounds = Array.from(alone, (text) => personName(text).words)
    .filter(({ length }) => length === 1)
    .map(([word]) => word?.whole ?? '');
  return new Set(sounds.filter((sound) => firsts.has(sound)));
}

function onlyOne<T>([only, ...others]: readonly T[]): T | undefined {
  return others.length === 0 ? only : undefined;
}

/** Beside someone named ten times as often, a namesake is rather a name read wrongly than a second person. */
const CREDIBLE = 0.1;

function credible(people: readonly Person[]): readonly Person[] {
  const most = Math.max(...people.map(({ mentions }) => mentions));
  return people.filter(({ mentions }) => mentions >= most * CREDIBLE);
}

/** Those who bear a title that the appearance gives too: "President Bush" where one Bush is president. */
function inOneOffice(people: readonly Person[], appearance: Appearance): readonly Person[] {
  const titles = titlesIn(appearance);
  if (titles.size === 0) return [];
  return people.filter((one) =>
    one.appearances.some((other) => [...titlesIn(other)].some((title) => titles.has(title))),
  );
}

function titlesIn({ mentions }: Appearance): ReadonlySet<string> {
  return new Set([...mentions].flatMap(({ roles }) => roles.map(comparable)));
}

/** The distinct names of most words in an appearance. */
function fullestNames({ mentions }: Appearance): PersonName[] {
  const names = new Map<string, PersonName>();
  for (const { text } of mentions) if (!names.has(text)) names.set(text, personName(text));
  const full = [...names.values()].filter(({ isSurname }) => !isSurname);
  return full.length > 0 ? full : [...names.values()].slice(0, 1);
}

function spelledAlike(a: PersonName, b: PersonName): boolean {
  return a.words.map(({ whole }) => whole).join(' ') === b.words.map(({ whole }) => whole).join(' ');
}
