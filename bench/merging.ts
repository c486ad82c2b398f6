import type { Annotation } from '../src/text/annotation.ts';
import { annotate } from '../src/text/annotation.ts';
import type { Span } from '../src/text/span.ts';
import { appearancesIn } from '../src/who/appearances.ts';
import { merged } from '../src/who/merging.ts';
import { unpackedAppearances } from '../src/who/packed-appearances.ts';
import { atOnce } from '../src/who/slices.ts';
import { type Entities, type Merging, type MergingFigures, mergingFiguresOf } from './coreference.ts';
import type { KnownMention, MergedSet, MergedText } from './merging-sets.ts';
import { partnersOf } from './pairing.ts';

/** A text with who is named in it, as Dateline sees it. */
export interface MergingOutcome {
  readonly text: MergedText;
  readonly found: readonly FoundMention[];
}

interface FoundMention extends Span {
  /** The same for all mentions of one entity, in all texts. */
  readonly entity: string;
}

/** How well a set was merged, each text by itself, and all together where entities are shared. */
export interface SetFigures {
  readonly within: MergingFigures;
  readonly across: MergingFigures | undefined;
}

/** Merging as readers get it: the names that Dateline finds in all texts of the set. */
export function withOwnMentions({ texts }: MergedSet): MergingOutcome[] {
  return mergedIn(
    texts,
    texts.map(({ article }) => annotate(article)),
  );
}

/** Merging by itself: the names that are known, and no other, are given to it with their kinds. */
export function withKnownMentions({ texts }: MergedSet): MergingOutcome[] {
  const annotations = texts.map(({ article, mentions }): Annotation => {
    const names = mentions.map(({ start, end, kind }) => ({
      start,
      end,
      kind,
      text: article.text.slice(start, end),
    }));
    return { ...annotate(article), names };
  });
  return mergedIn(texts, annotations);
}

function mergedIn(texts: readonly MergedText[], annotations: readonly Annotation[]): MergingOutcome[] {
  const ordered = annotations.toSorted(({ article: a }, { article: b }) =>
    a.date < b.date ? -1 : Number(a.date > b.date),
  );
  const appearances = ordered.flatMap((annotation) =>
    unpackedAppearances(annotation, appearancesIn(annotation)),
  );
  const found = new Map<string, FoundMention[]>();
  for (const [index, cluster] of atOnce(merged(appearances)).entries()) {
    for (const { annotation, mentions } of cluster.appearances) {
      const { id } = annotation.article;
      const known = found.get(id) ?? [];
      for (const { start, end } of mentions) known.push({ start, end, entity: String(index) });
      found.set(id, known);
    }
  }
  return texts.map((text) => ({ text, found: found.get(text.article.id) ?? [] }));
}

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
  const meant = matched(text, found);
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
function matched(
  { article, mentions }: MergedText,
  found: readonly FoundMention[],
): ReadonlyMap<FoundMention, KnownMention> {
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
 * Known entities that were found as several ("split"), and found ones that are several ("mixed"), one a line, with the names
 * of each part; across texts where entities are shared.
 */
export function mergingFaultsIn(outcomes: readonly MergingOutcome[], { isShared }: MergedSet): string[] {
  const all = outcomes.map(namedPairs);
  return (isShared ? [all.flat()] : all).flatMap((pairs) => [
    ...faultLines('split', pairs),
    ...faultLines(
      'mixed',
      pairs.map(({ known, found, name }) => ({ known: found, found: known, name })),
    ),
  ]);
}

/** The entities of a name on both sides. */
interface NamedPair {
  readonly known: string;
  readonly found: string;
  readonly name: string;
}

function namedPairs({ text, found }: MergingOutcome): NamedPair[] {
  const meant = matched(text, found);
  return found.flatMap((mention) => {
    const known = meant.get(mention)?.entity;
    const name = text.article.text.slice(mention.start, mention.end).replace(/\s+/gu, ' ');
    return known === undefined
      ? []
      : [{ known, found: mention.entity, name: `${name} (${text.article.id})` }];
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
