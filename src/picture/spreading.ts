/** Things that had to be moved together, and the place of the first of them. */
interface Cluster {
  readonly count: number;
  /** Of the places wished for, each less what stands before it in the cluster. */
  readonly sum: number;
}

/**
 * Places as near as can be to those wished for (in order, least squares), in the same order, at least `distance` apart and
 * between `first` and `last`. By pooling adjacent violators (Ayer et al. 1955): neighbours that come too near each other
 * are moved as one from then on. There must be room for all.
 */
export function spread(
  wished: readonly number[],
  { first, last, distance }: { readonly first: number; readonly last: number; readonly distance: number },
): number[] {
  const clusters: Cluster[] = [];
  // With the distances taken out, places need only not fall.
  for (const [index, place] of wished.entries()) {
    let cluster: Cluster = { count: 1, sum: place - index * distance };
    for (let before = clusters.at(-1); before && meanOf(before) > meanOf(cluster); before = clusters.at(-1)) {
      clusters.pop();
      cluster = { count: before.count + cluster.count, sum: before.sum + cluster.sum };
    }
    clusters.push(cluster);
  }
  const highest = last - (wished.length - 1) * distance;
  return clusters
    .flatMap((cluster) => Array.from({ length: cluster.count }, () => meanOf(cluster)))
    .map((place, index) => Math.max(first, Math.min(place, highest)) + index * distance);
}

function meanOf({ sum, count }: Cluster): number {
  return sum / count;
}
