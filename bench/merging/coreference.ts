import { type Agreement, agreementFrom } from '../agreement.ts';
import { bestAssignment } from './assignment.ts';

/**
 * Entities, each as the keys of its mentions. A mention that an expected and a found entity share has the same key in both; each
 * key is in at most one entity.
 */
export type Entities = readonly (readonly string[])[];

/** What was expected of one text, or of all together, and what was found there. */
export interface Merging {
  readonly expected: Entities;
  readonly found: Entities;
}

/** How well mentions were merged; mentions that only one side has cost precision or recall. */
export interface MergingFigures {
  /** Of two mentions of one entity. */
  readonly pairs: Agreement;
  /** B³ (Bagga & Baldwin 1998): for each mention, how much its two entities share. */
  readonly bCubed: Agreement;
  /** CEAF-e (Luo 2005): entities one to one, each pair by `2·shared / (one + other)`. */
  readonly ceafE: Agreement;
}

/** What is summed over texts before it is divided. */
interface Sums {
  readonly precise: number;
  readonly found: number;
  readonly complete: number;
  readonly expected: number;
}

/**
 * Pair F1, B³ and CEAF-e over all texts together, the last two as the reference scorer of CoNLL-2012 counts them where
 * mentions differ (Pradhan et al. 2014).
 */
export function mergingFiguresOf(texts: readonly Merging[]): MergingFigures {
  return {
    pairs: agreementOver(texts.map(pairSums)),
    bCubed: agreementOver(texts.map(bCubedSums)),
    ceafE: agreementOver(texts.map(ceafESums)),
  };
}

function agreementOver(all: readonly Sums[]): Agreement {
  const sumOf = (part: keyof Sums) => all.reduce((sum, one) => sum + one[part], 0);
  const [found, expected] = [sumOf('found'), sumOf('expected')];
  return agreementFrom(
    found === 0 ? undefined : sumOf('precise') / found,
    expected === 0 ? undefined : sumOf('complete') / expected,
  );
}

function pairSums(merging: Merging): Sums {
  const pairsIn = (size: number) => (size * (size - 1)) / 2;
  const pairsOf = (entities: Entities) => entities.reduce((sum, { length }) => sum + pairsIn(length), 0);
  const right = sharedOf(merging).reduce((sum, { shared }) => sum + pairsIn(shared), 0);
  const [found, expected] = [pairsOf(merging.found), pairsOf(merging.expected)];
  return { precise: right, found, complete: right, expected };
}

function bCubedSums(merging: Merging): Sums {
  const mentionsOf = (entities: Entities) => entities.reduce((sum, { length }) => sum + length, 0);
  let [precise, complete] = [0, 0];
  for (const { shared, expected, found } of sharedOf(merging)) {
    precise += shared ** 2 / found.length;
    complete += shared ** 2 / expected.length;
  }
  return { precise, found: mentionsOf(merging.found), complete, expected: mentionsOf(merging.expected) };
}

function ceafESums({ expected, found }: Merging): Sums {
  const rows = new Map(expected.map((entity, index) => [entity, index]));
  const columns = new Map(found.map((entity, index) => [entity, index]));
  const values = expected.map(() => found.map(() => 0));
  for (const { shared, expected: one, found: other } of sharedOf({ expected, found })) {
    const row = values[rows.get(one) ?? -1];
    if (row !== undefined) row[columns.get(other) ?? -1] = (2 * shared) / (one.length + other.length);
  }
  const alike = bestAssignment(values);
  return { precise: alike, found: found.length, complete: alike, expected: expected.length };
}

/** An expected and a found entity with how many mentions they share, at least one. */
interface Shared {
  readonly expected: readonly string[];
  readonly found: readonly string[];
  readonly shared: number;
}

function sharedOf({ expected, found }: Merging): Shared[] {
  const entityOf = new Map(found.flatMap((entity) => entity.map((key) => [key, entity] as const)));
  return expected.flatMap((one) => {
    const counts = new Map<readonly string[], number>();
    for (const key of one) {
      const other = entityOf.get(key);
      if (other !== undefined) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return [...counts].map(([other, shared]) => ({ expected: one, found: other, shared }));
  });
}
