import type { Correction } from '../../articles/correction.ts';
import type { Annotation } from '../../text/annotation.ts';
import type { Appearance } from '../appearing/appearance.ts';
import type { Sliced } from '../slices.ts';
import type { Cluster } from './cluster.ts';
import { corrected, withKindsCorrected } from './corrected.ts';
import { withKindsSettled } from './kinds.ts';
import { mergedOrganisations } from './merging-organisations.ts';
import { mergedPeople } from './merging-people.ts';

/** What merging goes by beside the appearances. */
export interface MergingMeans {
  /** Those of all articles, which tell what is named as a place. */
  readonly annotations?: readonly Annotation[];
  readonly corrections?: readonly Correction[];
}

/**
 * Merges what appears in different articles. A wrong merge is worse than a missed one: full names must agree in every
 * part that both give, and a short name is only taken for the one who bears it. An operator's corrections have the last
 * word.
 */
export function* merged(
  appearances: readonly Appearance[],
  { annotations = [], corrections = [] }: MergingMeans = {},
): Sliced<readonly Cluster[]> {
  const settled = withKindsCorrected(yield* withKindsSettled(appearances, annotations), corrections);
  const people = yield* mergedPeople(settled);
  const organisations = yield* mergedOrganisations(settled.filter(({ kind }) => kind === 'organisation'));
  return yield* corrected([...people, ...organisations], corrections);
}
