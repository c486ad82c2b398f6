import type { Gender } from '../../text/genders.ts';
import type { Appearance } from '../appearing/appearance.ts';
import { isSurnameOf, type PersonName, personName } from '../names/person-name.ts';
import { genderAt, styleAt } from '../names/styles.ts';
import { NO_VOCATION, together, type Vocation, vocationIn } from './vocations.ts';

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
    vocation: NO_VOCATION,
    gender: undefined,
    mentions: 0,
  };
}

/** Takes an appearance as one of a person, with all that it tells of them. */
export function give(person: Person, { appearance, styles, vocation, gender }: Named): void {
  person.appearances.push(appearance);
  person.mentions += appearance.mentions.length;
  for (const style of styles) person.styles.add(style);
  person.vocation = together(person.vocation, vocation);
  person.gender ??= gender;
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

/** An appearance with what it tells by itself of the one who appears. */
export interface Named {
  readonly appearance: Appearance;
  /** The distinct names of most words in it. */
  readonly names: readonly PersonName[];
  /** How it styles someone: king, lord. */
  readonly styles: ReadonlySet<string>;
  /** That which the first of the mentions tells that tells any. */
  readonly gender: Gender | undefined;
  readonly vocation: Vocation;
}

/** Looks through an appearance, once for all that is asked of it while people are merged. */
export function named(appearance: Appearance): Named {
  const { text } = appearance.annotation.article;
  const mentions = [...appearance.mentions];
  const names = new Map<string, PersonName>();
  const styles = new Set<string>();
  let gender: Gender | undefined;
  for (const mention of mentions) {
    if (!names.has(mention.text)) names.set(mention.text, personName(mention.text));
    const style = styleAt(text, mention);
    if (style !== undefined) styles.add(style.word);
    gender ??= genderAt(text, mention);
  }
  const all = [...names.values()];
  const full = all.filter(({ isSurname }) => !isSurname);
  const vocation = vocationIn(text, mentions);
  return { appearance, names: full.length > 0 ? full : all.slice(0, 1), styles, gender, vocation };
}

/** The styles in an appearance, each with the sound of the surname. */
export function styleKeys({ styles, names: [name] }: Named): readonly string[] {
  return Array.from(styles, (style) => `${style} ${name?.words.at(-1)?.whole}`);
}
