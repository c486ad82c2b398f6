/**
 * Measures of rankings. A ranking is a list of ids, best first, each once; relevance is yes or no.
 */

/** 1 when something right is among the first `depth`, otherwise 0. */
export function hitOf(ranking: readonly string[], right: ReadonlySet<string>, depth: number): number {
  return ranking.slice(0, depth).some((id) => right.has(id)) ? 1 : 0;
}

/** 1 over the rank of the first right one, 0 when there is none among the first `depth`. */
export function reciprocalRankOf(
  ranking: readonly string[],
  right: ReadonlySet<string>,
  depth: number,
): number {
  const place = ranking.slice(0, depth).findIndex((id) => right.has(id));
  return place === -1 ? 0 : 1 / (place + 1);
}

/** The discounted cumulative gain as a share of the greatest possible one (Järvelin & Kekäläinen 2002), 0 to 1. */
export function ndcgOf(ranking: readonly string[], right: ReadonlySet<string>, depth: number): number {
  let gain = 0;
  ranking.slice(0, depth).forEach((id, place) => {
    if (right.has(id)) gain += discountOf(place);
  });
  let greatest = 0;
  for (let place = 0; place < Math.min(right.size, depth); place += 1) greatest += discountOf(place);
  return greatest === 0 ? 0 : gain / greatest;
}

function discountOf(place: number): number {
  return 1 / Math.log2(place + 2);
}
