import type { Annotation } from '../../text/annotation.ts';
import type { Definition } from '../../text/definitions.ts';
import { type OrganisationName, organisationName, standsFor } from '../names/organisation-name.ts';
import type { Appearance, Appeared } from './appearance.ts';

/** The mentions of one organisation in an article. */
interface Group {
  readonly names: OrganisationName[];
  readonly mentions: Appeared[];
  defined?: { readonly short: string; readonly long: string };
}

/**
 * Mentions of the same name are one organisation. So are an acronym and the long form that the text gives it, and a name
 * and a shorter one that can only stand for it in this article: GM, the Church, the ministry.
 */
export function organisationsIn(
  annotation: Annotation,
  mentions: readonly Appeared[],
  definitions: readonly Definition[],
): Appearance[] {
  const groups = new Set(groupsByName(mentions));
  joinDefined(groups, annotation.article.text, definitions);
  joinShortened(groups);
  return [...groups].map((group) => ({
    annotation,
    kind: 'organisation',
    mentions: group.mentions.sort((a, b) => a.start - b.start),
    ...group.defined,
  }));
}

function groupsByName(mentions: readonly Appeared[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const name = organisationName(mention.text);
    const group = groups.get(name.key);
    if (group === undefined) groups.set(name.key, { names: [name], mentions: [mention] });
    else group.mentions.push(mention);
  }
  return groups.values();
}

function joinDefined(groups: Set<Group>, text: string, definitions: readonly Definition[]): void {
  for (const definition of definitions) {
    const short = text.slice(definition.short.start, definition.short.end);
    const long = text.slice(definition.long.start, definition.long.end);
    const startsThere = ({ mentions }: Group) =>
      mentions.some(({ start }) => start === definition.long.start);
    const full = [...groups].find(startsThere);
    if (full === undefined) continue;
    const { key } = organisationName(short);
    const acronym = [...groups].find(
      (group) => group !== full && group.names.some((name) => name.key === key),
    );
    if (acronym !== undefined) join(groups, acronym, full);
    full.defined ??= { short, long };
  }
}

/** Joins each short name with the one that it stands for, where there is only one. */
function joinShortened(groups: Set<Group>): void {
  for (const group of [...groups]) {
    const fuller = [...groups].filter(
      (other) =>
        other !== group &&
        group.names.every((short) => other.names.some((full) => standsFor(short, full) !== undefined)) &&
        (!isShortAcronym(group) || startOf(other) < startOf(group)),
    );
    const [only] = fuller;
    if (only !== undefined && fuller.length === 1) join(groups, group, only);
  }
}

/** Two letters may be anybody's initials: they stand only for a name that the article gave before. */
function isShortAcronym({ names }: Group): boolean {
  return names.every(({ acronym }) => acronym !== undefined && acronym.length < SHORTEST_SURE_ACRONYM);
}

const SHORTEST_SURE_ACRONYM = 3;

function startOf({ mentions }: Group): number {
  return Math.min(...mentions.map(({ start }) => start));
}

function join(groups: Set<Group>, group: Group, into: Group): void {
  into.names.push(...group.names);
  into.mentions.push(...group.mentions);
  if (group.defined !== undefined) into.defined ??= group.defined;
  groups.delete(group);
}
