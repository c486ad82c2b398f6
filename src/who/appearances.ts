import type { Annotation } from '../text/annotation.ts';
import { type Definition, definitionsIn } from '../text/definitions.ts';
import type { NameMention } from '../text/mentions.ts';
import { lexiconOf } from '../text/names/lexicon/languages.ts';
import { type Word, type WordSentence, wordSentences } from '../text/names/words.ts';
import { stemOf } from '../text/stems.ts';
import type { Entity } from './entity.ts';
import { isFirstNameOf, isSurnameOf, type PersonName, personName, sameFullName } from './person-name.ts';
import { isReporter } from './reporting.ts';
import { type RoleSource, rolesIn } from './roles.ts';

/** A mention with the sentence it stands in and what it says of the one named. */
export interface Appeared extends NameMention {
  /** The index of the sentence in the annotation. */
  readonly sentence: number;
  readonly roles: readonly string[];
  /** Whether it only names who reports. */
  readonly reports: boolean;
}

/** One person or organisation in one article: all its mentions there. */
export interface Appearance {
  readonly annotation: Annotation;
  readonly kind: Entity['kind'];
  readonly mentions: readonly Appeared[];
  /** The acronyms and long forms that the text joins, as written. */
  readonly short?: string;
  readonly long?: string;
}

/** Who appears in one article: its mentions of people and organisations, merged where they name the same. */
export function appearancesIn(annotation: Annotation): Appearance[] {
  const { article, language, names } = annotation;
  const lexicon = lexiconOf(language);
  const sentences = wordSentences(article.text, annotation.sentences, annotation.tokens);
  const definitions = definitionsIn(article.text);
  const people = names.filter(({ kind }) => kind === 'person');
  const namesPerson = (word: Word) => people.some(({ start, end }) => start <= word.start && word.end <= end);
  const source: RoleSource = { text: article.text, lexicon, definitions, namesPerson };
  const appeared = names.flatMap((mention) =>
    mention.kind === 'place' ? [] : [appear(source, sentences, mention)],
  );
  return [
    ...mergePeople(
      annotation,
      appeared.filter(({ kind }) => kind === 'person'),
    ),
    ...mergeOrganisations(
      annotation,
      appeared.filter(({ kind }) => kind === 'organisation'),
      definitions,
    ),
  ];
}

function appear(source: RoleSource, sentences: readonly WordSentence[], mention: NameMention): Appeared {
  const sentence = sentenceAt(sentences, mention.start);
  const words = sentences[sentence]?.words ?? [];
  const first = words.findIndex(({ start }) => start === mention.start);
  let last = first;
  while (last >= 0 && last < words.length && (words[last]?.end ?? 0) <= mention.end) last += 1;
  const isPerson = mention.kind === 'person';
  return {
    ...mention,
    sentence,
    roles: isPerson && first >= 0 ? rolesIn(source, words, first, last) : [],
    reports: !isPerson && isReporter(source.text, mention),
  };
}

/** The index of the last sentence that begins at or before `offset`. */
function sentenceAt(sentences: readonly WordSentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Group {
  readonly name: PersonName;
  readonly names: PersonName[];
  readonly mentions: Appeared[];
}

/**
 * Full names first, then surnames, each to the full name last mentioned before it that bears it, then first names that
 * only one person in the article has.
 */
function mergePeople(annotation: Annotation, mentions: readonly Appeared[]): Appearance[] {
  const groups: Group[] = [];
  const compared = mentions.map((mention) => ({ mention, name: personName(mention.text) }));
  const isFull = ({ name }: { name: PersonName }) => name.words.length > 1;
  for (const { mention, name } of compared.filter(isFull)) {
    const group = groups.find(({ names }) => names.every((other) => sameFullName(name, other)));
    if (group === undefined) {
      groups.push({ name, names: [name], mentions: [mention] });
    } else {
      if (name.words.length !== group.name.words.length) group.names.push(name);
      group.mentions.push(mention);
    }
  }
  const full = [...groups];
  for (const { mention, name } of compared.filter((one) => !isFull(one))) {
    const group =
      bearerOf(name, mention, full) ??
      groups.find((other) => !full.includes(other) && sameWords(other.name, name));
    if (group === undefined) groups.push({ name, names: [name], mentions: [mention] });
    else group.mentions.push(mention);
  }
  return groups.map((group) => ({ annotation, kind: 'person', mentions: inOrder(group.mentions) }));
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

/** Mentions with the same words are one organisation, and so are an acronym and the long form the text gives it. */
function mergeOrganisations(
  annotation: Annotation,
  mentions: readonly Appeared[],
  definitions: readonly Definition[],
): Appearance[] {
  const { text } = annotation.article;
  const longForms = new Map<string, { short: string; long: string }>();
  for (const definition of definitions) {
    const short = text.slice(definition.short.start, definition.short.end);
    const long = text.slice(definition.long.start, definition.long.end);
    if (!mentions.some(({ start }) => start === definition.long.start)) continue;
    longForms.set(organisationKey(short), { short, long });
    longForms.set(organisationKey(long), { short, long });
  }
  joinByInitials(mentions, longForms);
  const groups = new Map<string, Appeared[]>();
  for (const mention of mentions) {
    const key = organisationKey(mention.text);
    const group = organisationKey(longForms.get(key)?.short ?? mention.text);
    groups.set(group, [...(groups.get(group) ?? []), mention]);
  }
  return [...groups].map(([key, group]) => ({
    annotation,
    kind: 'organisation',
    mentions: group,
    ...longForms.get(key),
  }));
}

/** An acronym shorter than this may be anyone's. */
const SHORTEST_ACRONYM = 3;

/**
 * An acronym that the text does not define stands for the one organisation in the same text whose initials it spells:
 * WHO where the World Health Organization is named too.
 */
function joinByInitials(
  mentions: readonly Appeared[],
  longForms: Map<string, { short: string; long: string }>,
): void {
  const longByInitials = new Map<string, Set<string>>();
  for (const { text } of mentions) {
    const initials = (text.match(/(?<![\p{L}'’])\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
    if (initials.length >= SHORTEST_ACRONYM) {
      longByInitials.set(initials, (longByInitials.get(initials) ?? new Set()).add(text));
    }
  }
  for (const { text: short } of mentions) {
    const [long, ...others] = longByInitials.get(short.replaceAll('.', '')) ?? [];
    if (long === undefined || others.length > 0 || longForms.has(organisationKey(short))) continue;
    longForms.set(organisationKey(short), { short, long });
    longForms.set(organisationKey(long), { short, long });
  }
}

/** The form under which the names of organisations are compared; Cyrillic ones without their case endings. */
export function organisationKey(written: string): string {
  return written
    .toLowerCase()
    .replace(/\.(?=\p{L}|$)/gu, '')
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\p{Script=Cyrillic}+/gu, (word) => stemOf(word, 'ru'));
}

function inOrder(mentions: readonly Appeared[]): Appeared[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}
