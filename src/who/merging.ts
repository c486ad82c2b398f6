import type { Appearance } from './appearance.ts';
import { withKindsSettled } from './kinds.ts';
import { mergedOrganisations } from './merging-organisations.ts';
import { mergedPeople } from './merging-people.ts';
import type { Sliced } from './slices.ts';

/** The appearances of one person or organisation in all articles. */
export interface Cluster {
  readonly kind: Appearance['kind'];
  readonly appearances: readonly Appearance[];
}

/**
 * Merges what appears in different articles. A wrong merge is worse than a missed one: full names must agree in every
 * part that both give, and a short name is only taken for the one who bears it.
 */
export function* merged(appearances: readonly Appearance[]): Sliced<Cluster[]> {
  const settled = yield* withKindsSettled(appearances);
  const people = yield* mergedPeople(settled.filter(({ kind }) => kind === 'person'));
  const organisations = yield* mergedOrganisations(settled.filter(({ kind }) => kind === 'organisation'));
  return [...people, ...organisations];
}
