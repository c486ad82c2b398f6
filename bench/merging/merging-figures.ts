import type { Span } from '../../src/text/span.ts';
import { partnersOf } from '../pairing.ts';
import { type Entities, type Merging, type MergingFigures, mergingFiguresOf } from './coreference.ts';
import type { MergingOutcome } from './merging.ts';
import type { KnownMention, MergedSet, MergedText } from './merging-sets.ts';

/** How well a set was merged, each text by itself, and all together where entities are shared. */
export interface SetFigures {
  readonly within: MergingFigures;
  readonly across: MergingFigures | undefined;
}

/** Compares what was merged with what is known. */
export function setFiguresOf(outcomes: readonly MergingOutcome[], { isShared }: MergedSet): SetFigures {
  const keyed = outcomes.map(keyedMentions);
  const together = (side: 'expected' | 'found') => entitiesOf(keyed.flatMap((one) => one[side]));
  return {
    within: mergingFiguresOf(
      keyed.map(
        ({ expected, found }): Merging => ({ expected: entitiesOf(expected), found: entitiesOf(found) }),
      ),
    ),
    across: isShared
      ? mergingFiguresOf([{ expected: together('expected'), found: together('found') }])
      : undefined,
  };
}

/** A mention by a key, and its entity. */
type Keyed = readonly [key: string, entity: string];

/**
 * The mentions of a text under keys: a found one has that of the known one it stands for, or one of its own. One that stands
 * for none is left out where it is not judged.
 */
function keyedMentions({ text, found }: MergingOutcome): {
  readonly expected: readonly Keyed[];
  readonly found: readonly Keyed[];
} {
  const { article, mentions, isJudged } = text;
  const keyOf = (side: string, { start, end }: Span) => `${article.id} ${side} ${start}-${end}`;
  const meant = knownBehind(text, found);
  return {
    expected: mentions.map((mention) => [keyOf('known', mention), mention.entity]),
    found: found.flatMap((mention): Keyed[] => {
      const known = meant.get(mention);
      if (known !== undefined) return [[keyOf('known', known), mention.entity]];
      return isJudged(mention) ? [[keyOf('found', mention), mention.entity]] : [];
    }),
  };
}

/**
 * Which known mention each found one stands for: that of the same extent, or else one that overlaps and ends in the same
 * word, so that "President Obama" and "Obama" are the same; each stands for at most one.
 */
export function knownBehind<Found extends Span>(
  { article, mentions }: MergedText,
  found: readonly Found[],
): ReadonlyMap<Found, KnownMention> {
  const endOf = ({ start, end }: Span) =>
    start + article.text.slice(start, end).replace(/[\s\p{P}]+$/u, '').length;
  const isSame = (a: Span, b: Span) => a.start === b.start && endOf(a) === endOf(b);
  const endsAlike = (a: Span, b: Span) => a.start < b.end && b.start < a.end && endOf(a) === endOf(b);
  return new Map([...partnersOf(mentions, found, [isSame, endsAlike])].map(([known, one]) => [one, known]));
}

function entitiesOf(mentions: readonly Keyed[]): Entities {
  const entities = new Map<string, string[]>();
  for (const [key, entity] of mentions) {
    const known = entities.get(entity);
    if (known === undefined) entities.set(entity, [key]);
    else known.push(key);
  }
  return [...entities.values()];
}

/**
 * What went wrong, one a line: known entities that were found as several ("split") and found ones that are several ("mixed"), with
 * the names of each part, across texts where entities are shared; known names that none stands for ("missed") and found
 * ones that stand for none ("spurious").
 */
export function mergingFaultsIn(outcomes: readonly MergingOutcome[], { isShared }: MergedSet): string[] {
  const all = outcomes.map(namedPairs);
  const merged = (isShared ? [all.flat()] : all).flatMap((pairs) => [
    ...faultLines('split', pairs),
    ...faultLines(
      'mixed',
      pairs.map(({ known, found, name }) => ({ known: found, found: known, name })),
    ),
  ]);
  return [...merged, ...outcomes.flatMap(unmatchedLines)];
}

function unmatchedLines({ text, found }: MergingOutcome): string[] {
  const meant = knownBehind(text, found);
  const known = new Set(meant.values());
  return [
    ...text.mentions.filter((one) => !known.has(one)).map((one) => `missed\t${writtenIn(text, one)}`),
    ...found
      .filter((one) => !meant.has(one) && text.isJudged(one))
      .map((one) => `spurious\t${writtenIn(text, one)}`),
  ];
}

/** A name with the text in which it stands. */
function writtenIn({ article: { id, text } }: MergedText, { start, end }: Span): string {
  return `${text.slice(start, end).replace(/\s+/gu, ' ')} (${id})`;
}

/** The entities of a name on both sides. */
interface NamedPair {
  readonly known: string;
  readonly found: string;
  readonly name: string;
}

function namedPairs({ text, found }: MergingOutcome): NamedPair[] {
  const meant = knownBehind(text, found);
  return found.flatMap((mention) => {
    const known = meant.get(mention)?.entity;
    return known === undefined ? [] : [{ known, found: mention.entity, name: writtenIn(text, mention) }];
  });
}

function faultLines(fault: string, pairs: readonly NamedPair[]): string[] {
  const entities = new Map<string, Map<string, Set<string>>>();
  for (const { known, found, name } of pairs) {
    const parts = entities.get(known) ?? new Map<string, Set<string>>();
    entities.set(known, parts.set(found, (parts.get(found) ?? new Set()).add(name)));
  }
  return [...entities.values()]
    .filter(({ size }) => size > 1)
    .map((parts) => [fault, ...[...parts.values()].map((names) => [...names].join(', '))].join('\t'));
}
