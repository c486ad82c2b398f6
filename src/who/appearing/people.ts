import type { Annotation } from '../../text/annotation.ts';
import type { Gender } from '../../text/genders.ts';
import {
  isFirstNameOf,
  isSurnameOf,
  type PersonName,
  personName,
  sameFullName,
} from '../names/person-name.ts';
import { genderAt, isFitting, styleAt } from '../names/styles.ts';
import type { Appearance, Appeared } from './appearance.ts';

interface Group {
  readonly name: PersonName;
  readonly names: PersonName[];
  readonly mentions: Appeared[];
  /** As far as titles and first names tell. */
  gender: Gender | undefined;
}

/**
 * Full names first, then surnames, each to the full name last mentioned before it that bears it, then first names that
 * only one person in the article has.
 */
export function peopleIn(annotation: Annotation, mentions: readonly Appeared[]): Appearance[] {
  const { text } = annotation.article;
  const groups: Group[] = [];
  const compared = mentions.map((mention) => ({ mention, name: personName(mention.text) }));
  /** The group that a name was given to last, and how many names that had then. */
  const given = new Map<PersonName, { readonly group: Group; readonly names: number }>();
  const isFull = ({ name }: { name: PersonName }) => !name.isSurname;
  for (const { mention, name } of compared.filter(isFull)) {
    const last = given.get(name);
    // No other name has come to the group since, and those before it fit no better than they did.
    const isSettled = last !== undefined && last.group.names.length === last.names;
    let group = isSettled ? last.group : onlyOneOf(name, groups);
    if (group === undefined) {
      group = { name, names: [name], mentions: [mention], gender: genderAt(text, mention) };
      groups.push(group);
    } else {
      if (name.words.length !== group.name.words.length) group.names.push(name);
      group.mentions.push(mention);
    }
    given.set(name, { group, names: group.names.length });
  }
  const full = [...groups];
  for (const { mention, name } of compared.filter((one) => !isFull(one))) {
    const gender = genderAt(text, mention);
    const mayBeMeant = (one: Group) => isFitting(gender, one.gender);
    const bearers = gender === undefined ? full : full.filter(mayBeMeant);
    const group =
      bearerOf(name, mention, sovereignAlike(bearers, text, mention)) ??
      groups.find((one) => !full.includes(one) && mayBeMeant(one) && sameWords(one.name, name));
    if (group === undefined) groups.push({ name, names: [name], mentions: [mention], gender });
    else {
      group.mentions.push(mention);
      group.gender ??= gender;
    }
  }
  return groups.map((group) => ({ annotation, kind: 'person', mentions: inOrder(group.mentions) }));
}

/** The only person so far who can bear a full name: "J. Hill" is nobody known where there are a John and a Jane Hill. */
function onlyOneOf(name: PersonName, groups: readonly Group[]): Group | undefined {
  const [only, ...others] = groups.filter(({ names }) => names.every((other) => sameFullName(name, other)));
  return others.length === 0 ? only : undefined;
}

/** Of a king only those who are called so themselves: King Hussein is not Saddam Hussein. */
function sovereignAlike(groups: readonly Group[], text: string, mention: Appeared): readonly Group[] {
  const style = styleAt(text, mention);
  if (style?.isSovereign !== true) return groups;
  return groups.filter(({ mentions }) => mentions.some((one) => styleAt(text, one)?.word === style.word));
}

function bearerOf(name: PersonName, mention: Appeared, full: readonly Group[]): Group | undefined {
  const bearers = full.filter((group) => group.names.some((other) => isSurnameOf(name, other)));
  if (bearers.length > 0) {
    const lastBefore = (group: Group) =>
      Math.max(-1, ...group.mentions.map(({ start }) => start).filter((start) => start < mention.start));
    return bearers.reduce((best, group) => (lastBefore(group) > lastBefore(best) ? group : best));
  }
  const namesakes = full.filter((group) => isFirstNameOf(name, group.name));
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

function sameWords(a: PersonName, b: PersonName): boolean {
  return a.words.length === b.words.length && sameFullName(a, b);
}

function inOrder(mentions: readonly Appeared[]): Appeared[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}
