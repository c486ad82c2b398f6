import type { Correction } from '../articles/correction.ts';
import type { Appearance } from './appearance.ts';
import type { Cluster } from './cluster.ts';
import { corrected, withKindsCorrected } from './corrected.ts';
import { withKindsSettled } from './kinds.ts';
import { mergedOrganisations } from './merging-organisations.ts';
import { mergedPeople } from './merging-people.ts';
import type { Sliced } from './slices.ts';

/**
 * Merges what appears in different articles. A wrong merge is worse than a missed one: full names must agree in every
 * part that both give, and a short name is only taken for the one who bears it. An operator's corrections have the last
 * word.
 */
export function* merged(
  appearances: readonly Appearance[],
  corrections: readonly Correction[] = [],
): Sliced<readonly Cluster[]> {
  const settled = withKindsCorrected(yield* withKindsSettled(appearances), corrections);
  const people = yield* mergedPeople(settled.filter(({ kind }) => kind === 'person'));
  const organisations = yield* mergedOrganisations(settled.filter(({ kind }) => kind === 'organisation'));
  return yield* corrected([...people, ...organisations], corrections);
}
