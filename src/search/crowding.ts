import type { Passage } from './passages.ts';
import type { Similarities } from './vectors/semantic-index.ts';

/** A passage near to a question, and how near others are to it. */
export interface Neighbour extends Pick<Similarities, 'of'> {
  /** The id of its article. */
  readonly article: string;
}

/** How many neighbours make a crowd. */
const CROWD = 3;

/**
 * How near a passage is to its three nearest among those that are near to the question, 0 to 1; passages of its own article,
 * which are about the same by nature, don't count.
 *
 * Some vectors are near to everything (Radovanović, Nanopoulos & Ivanović 2010, "Hubs in space"): a passage in a crowd is
 * near to a question because the crowd is, and its nearness says less than that of one which stands alone. The correction
 * is that of Conneau et al. 2018, "Word translation without parallel data", 2.3, with a weight that is learned.
 */
export function crowdingOf({ id, annotation }: Passage, neighbours: readonly Neighbour[]): number {
  const cosines = neighbours
    .filter(({ article }) => article !== annotation.article.id)
    .map((neighbour) => Math.max(0, neighbour.of(id) ?? 0))
    .sort((one, other) => other - one)
    .slice(0, CROWD);
  return cosines.length === 0 ? 0 : cosines.reduce((sum, cosine) => sum + cosine) / cosines.length;
}
