import { fold } from '../../text/fold.ts';
import type { Appearance } from '../appearing/appearance.ts';
import { type PersonName, personName, sameFullName } from '../names/person-name.ts';
import { canBecome, isFitting } from '../names/styles.ts';
import { comparable } from '../roles/fullest.ts';
import { type Sliced, sliced } from '../slices.ts';
import type { Cluster } from './cluster.ts';
import { Company } from './company.ts';
import { withoutNamesakes } from './namesakes.ts';
import { createPeopleIndex } from './people-index.ts';
import {
  give,
  isBearer,
  mayBeStyled,
  type Named,
  named,
  type Person,
  somebody,
  styleKeys,
} from './person.ts';
import { areTwo } from './vocations.ts';

/**
 * Merges the people among what appears in different articles: first those who are fully named somewhere, then bare
 * surnames.
 */
export function* mergedPeople(all: readonly Appearance[]): Sliced<Cluster[]> {
  const appearances = all.filter(({ kind }) => kind === 'person');
  const full: Named[] = [];
  const short: Named[] = [];
  const styled = new Map<string, number>();
  yield* sliced(yield* withoutNamesakes(appearances), (appearance) => {
    const one = named(appearance);
    const isFull = one.names.some(({ isSurname }) => !isSurname);
    (isFull ? full : short).push(one);
    for (const key of isFull ? [] : styleKeys(one)) styled.set(key, (styled.get(key) ?? 0) + 1);
  });
  const people = new People(new Company(all), styled);
  yield* sliced(full, (one) => people.takeFull(one));
  yield* sliced(short, (one) => people.takeShort(one));
  return people.all.map((one) => ({ kind: 'person', appearances: one.appearances }));
}

/** Those found so far. */
class People {
  readonly all: Person[] = [];
  readonly #index = createPeopleIndex<Person>();
  /** By the sound of a first name those whom articles call by it, with the number of such articles. */
  readonly #firstNames = new Map<string, Map<Person, number>>();
  readonly #company: Company;

  /** How many articles call somebody so, by style and surname: Lord Jones. */
  readonly #styled: ReadonlyMap<string, number>;

  constructor(company: Company, styled: ReadonlyMap<string, number>) {
    this.#company = company;
    this.#styled = styled;
  }

  /** Takes up an appearance under a full name: another one of the only person known who can bear it, or somebody new. */
  takeFull(taken: Named): void {
    const { appearance, names, gender } = taken;
    const [some] = names;
    const candidates = some === undefined ? [] : [...this.#index.namesakes(some)];
    const same = candidates.filter(
      (one) =>
        one.names.every((known) => names.every((name) => sameFullName(known, name))) &&
        isFitting(one.gender, gender) &&
        !this.#isNamesake(one, taken),
    );
    // Beside a George H. and a George W. Bush "George Bush" is who was called just so before.
    const namesakes = same.filter((one) =>
      one.names.some((known) => names.some((name) => spelledAlike(known, name))),
    );
    const person =
      this.#inCompany(namesakes, appearance) ?? namesakes[0] ?? onlyOne(credible(same)) ?? this.#add(true);
    give(person, taken);
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
  takeShort(taken: Named): void {
    const { appearance, styles, gender } = taken;
    const [name] = taken.names;
    if (name === undefined) return;
    const all = [...this.#index.bearersOf(name)].filter((one) => isFitting(one.gender, gender));
    const inOffice = inOneOffice(all, appearance);
    const raised = this.#raisedIn(all, taken);
    const candidates = all.filter(
      (one) => mayBeStyled(one, styles) || inOffice.includes(one) || one === raised,
    );
    const bearers = candidates.filter((one) => isBearer(one, name));
    const bearer =
      onlyOne(credible(bearers)) ??
      onlyOne(bearers.filter((one) => inOffice.includes(one))) ??
      (bearers.length === 0 && styles.size === 0 ? onlyOne(this.#usuallyCalled(name)) : undefined);
    const unknown = candidates.find((one) => !one.isFullyNamed && isWrittenAlike(one, appearance));
    const person = bearer ?? unknown ?? this.#add(false, name);
    this.#index.add(person, name);
    give(person, taken);
  }

  /** Of several of one name the one whom other articles name together with whom this one names. */
  #inCompany(namesakes: readonly Person[], appearance: Appearance): Person | undefined {
    if (namesakes.length < 2) return undefined;
    return onlyOne(
      namesakes.filter(({ appearances }) =>
        appearances.some((one) => this.#company.isShared(one, appearance)),
      ),
    );
  }

  /** Whether somebody of the same name is another one by vocation, in articles that have nothing to do with this one. */
  #isNamesake({ vocation, appearances }: Person, taken: Named): boolean {
    if (!areTwo(vocation, taken.vocation)) return false;
    return !appearances.some((one) => this.#company.isShared(one, taken.appearance));
  }

  /**
   * The only bearer of a surname, where that is who became a peer: Margaret Thatcher is Lady Thatcher in articles that name
   * others of those around her. Who is more often called Lord Goldsmith than Harvey Goldsmith is named is another one.
   */
  #raisedIn(people: readonly Person[], taken: Named): Person | undefined {
    const [style, ...others] = taken.styles;
    const [name] = taken.names;
    if (style === undefined || name === undefined || others.length > 0) return undefined;
    const bearer = onlyOne(people.filter((one) => isBearer(one, name)));
    if (bearer === undefined || !canBecome(style, bearer.gender)) return undefined;
    const times = Math.max(...styleKeys(taken).map((key) => this.#styled.get(key) ?? 0));
    const isKnown = bearer.appearances.length >= times;
    return isKnown && bearer.appearances.some((one) => this.#company.isShared(one, taken.appearance))
      ? bearer
      : undefined;
  }

  /** Those whom the articles that name them fully call by their first name as a rule: Saddam. */
  #usuallyCalled({ words }: PersonName): readonly Person[] {
    const called = [...(this.#firstNames.get(words[0]?.whole ?? '') ?? [])];
    return called
      .filter(([{ appearances }, times]) => times >= FEWEST_USES && times >= appearances.length * USUALLY)
      .map(([person]) => person);
  }

  #add(isFullyNamed: boolean, ...names: PersonName[]): Person {
    const person = somebody(isFullyNamed, names);
    this.all.push(person);
    return person;
  }
}

/** In letters. Shorter surnames that sound alike are often two: Libby and Libi, Clark and Clarke. */
const LONG_SURNAME = 6;

/** Whether somebody known by a surname alone is written as in an appearance, but for the script or a long name's spelling. */
function isWrittenAlike({ appearances }: Person, appearance: Appearance): boolean {
  const [known, given] = [appearances[0]?.mentions.at(0)?.text ?? '', appearance.mentions.at(0)?.text ?? ''];
  if (fold(known) === fold(given) || CYRILLIC.test(known) || CYRILLIC.test(given)) return true;
  if (FEMININE.test(known) !== FEMININE.test(given)) return false;
  return Math.min(known.length, given.length) >= LONG_SURNAME;
}

/** In Latin letters it is no case of a man's name: Nazarbayeva, but Nazarbayev. */
const FEMININE = /(?:[oe]v|in|sk)a(?:ya)?$/iu;

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

function spelledAlike(a: PersonName, b: PersonName): boolean {
  return a.words.map(({ whole }) => whole).join(' ') === b.words.map(({ whole }) => whole).join(' ');
}
