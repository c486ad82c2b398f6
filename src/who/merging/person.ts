import type { Gender } from '../../text/genders.ts';
import type { Appearance } from '../appearing/appearance.ts';
import { isSurnameOf, type PersonName, personName } from '../names/person-name.ts';
import { genderAt, styleAt } from '../names/styles.ts';
import { together, type Vocation, vocationIn } from './vocations.ts';

/** One person as far as is known yet. */
export interface Person {
  /** Whether some article gives the full name. */
  readonly isFullyNamed: boolean;
  readonly names: PersonName[];
  readonly appearances: Appearance[];
  /** The styles of sovereigns and peers that articles give: king, lord. */
  readonly styles: Set<string>;
  vocation: Vocation;
  /** As far as titles and first names tell. */
  gender: Gender | undefined;
  mentions: number;
}

/** Somebody of whom nothing but the names is known. */
export function somebody(isFullyNamed: boolean, names: PersonName[]): Person {
  return {
    isFullyNamed,
    names,
    appearances: [],
    styles: new Set(),
    vocation: { vocations: new Set(), isDecorated: false },
    gender: undefined,
    mentions: 0,
  };
}

/** Takes an appearance as one of a person, with all that it tells of them. */
export function give(person: Person, appearance: Appearance): void {
  person.appearances.push(appearance);
  person.mentions += appearance.mentions.length;
  for (const style of stylesIn(appearance)) person.styles.add(style);
  person.vocation = together(person.vocation, vocationIn(appearance));
  person.gender ??= genderIn(appearance);
}

/** Whether somebody is fully named and bears a surname. */
export function isBearer({ isFullyNamed, names }: Person, surname: PersonName): boolean {
  return isFullyNamed && names.some((known) => isSurnameOf(surname, known));
}

/** Who is only ever called Lord Jones is nobody whom no article calls so, as far as the full name is known. */
export function mayBeStyled({ isFullyNamed, styles: known }: Person, styles: ReadonlySet<string>): boolean {
  if (styles.size === 0 || (!isFullyNamed && known.size === 0)) return true;
  return [...styles].some((style) => known.has(style));
}

/** An appearance with the distinct names of most words in it. */
export interface Named {
  readonly appearance: Appearance;
  readonly names: readonly PersonName[];
}

/** The distinct names of most words in an appearance. */
export function fullestNames({ mentions }: Appearance): PersonName[] {
  const names = new Map<string, PersonName>();
  for (const { text } of mentions) if (!names.has(text)) names.set(text, personName(text));
  const full = [...names.values()].filter(({ isSurname }) => !isSurname);
  return full.length > 0 ? full : [...names.values()].slice(0, 1);
}

/** The gender that the first of the mentions tells that tells any. */
export function genderIn({ annotation, mentions }: Appearance): Gender | undefined {
  for (const mention of mentions) {
    const gender = genderAt(annotation.article.text, mention);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** How an appearance styles someone: king, lord. */
export function stylesIn({ annotation, mentions }: Appearance): ReadonlySet<string> {
  const { text } = annotation.article;
  return new Set(mentions.map((mention) => styleAt(text, mention)?.word ?? '').filter((word) => word !== ''));
}

/** The styles in an appearance, each with the sound of the surname. */
export function styleKeys({ appearance, names: [name] }: Named): readonly string[] {
  return Array.from(stylesIn(appearance), (style) => `${style} ${name?.words.at(-1)?.whole}`);
}
