import type { Annotation } from '../text/annotation.ts';
import type { Definition } from '../text/definitions.ts';
import { stemOf } from '../text/stems.ts';
import type { Appearance, Appeared } from './appearance.ts';

/** Mentions with the same words are one organisation, and so are an acronym and the long form the text gives it. */
export function organisationsIn(
  annotation: Annotation,
  mentions: readonly Appeared[],
  definitions: readonly Definition[],
): Appearance[] {
  const { text } = annotation.article;
  const longForms = new Map<string, { short: string; long: string }>();
  const starts = new Set(mentions.map(({ start }) => start));
  for (const definition of definitions) {
    const short = text.slice(definition.short.start, definition.short.end);
    const long = text.slice(definition.long.start, definition.long.end);
    if (!starts.has(definition.long.start)) continue;
    longForms.set(organisationKey(short), { short, long });
    longForms.set(organisationKey(long), { short, long });
  }
  joinByInitials(mentions, longForms);
  const groups = new Map<string, Appeared[]>();
  for (const mention of mentions) {
    const key = organisationKey(mention.text);
    const group = organisationKey(longForms.get(key)?.short ?? mention.text);
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [mention]);
    else known.push(mention);
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
