/** A table of weights for collections of few passages and one for those of many. */
export interface BySize<Weights> {
  readonly few: Weights;
  readonly many: Weights;
}

/** Up to how many passages are few, and from how many on they are many. */
const FEW = 30;
const MANY = 300;

/**
 * What weighing by two tables comes to among so many passages: among few by the one, among many by the other, and in
 * between by both, in shares that go over into one another by the logarithm.
 */
export function weighedBySize<Weights>(
  { few, many }: BySize<Weights>,
  passages: number,
  weighedBy: (weights: Weights) => number,
): number {
  const share = Math.min(1, Math.max(0, Math.log(passages / FEW) / Math.log(MANY / FEW)));
  if (share === 0) return weighedBy(few);
  if (share === 1) return weighedBy(many);
  return (1 - share) * weighedBy(few) + share * weighedBy(many);
}
