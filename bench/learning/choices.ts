/** One of several things to choose from, as numbers that speak for it. */
export interface Option {
  readonly features: readonly number[];
  readonly isRight: boolean;
}

/** A choice among options, and how much getting it right counts. */
export interface Choice {
  readonly options: readonly Option[];
  readonly weight: number;
}

/** Keeps weights finite where the examples alone would not; small beside the examples, whose weights add up to 1. */
const RIDGE = 1e-4;
const MAX_STEPS = 100;
const SMALLEST_STEP = 1e-6;

/**
 * The weights of features under which choices come out right most likely, when an option is chosen with a probability
 * in proportion to the exponential of its features' weighted sum. With a list of candidates as the options this is ListNet
 * with top-one probabilities (Cao et al. 2007); with an example and an option without features it is a logistic regression.
 *
 * Newton's method with halved steps. Where several options are right, their own spread is left out of the curvature, so
 * that it stays positive definite and every step leads upwards.
 * @throws RangeError when no choice has a right option.
 */
export function learnWeights(choices: readonly Choice[]): readonly number[] {
  const possible = choices.filter(({ options }) => options.some(({ isRight }) => isRight));
  const total = possible.reduce((sum, { weight }) => sum + weight, 0);
  const size = possible[0]?.options[0]?.features.length ?? 0;
  if (size === 0) throw new RangeError('there is nothing to learn from: no choice has a right option');
  let weights: readonly number[] = new Array<number>(size).fill(0);
  let value = likelihoodOf(possible, total, weights);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const direction = directionAt(possible, total, weights);
    let share = 1;
    let next = weights;
    let nextValue = Number.NEGATIVE_INFINITY;
    while (nextValue < value && share > SMALLEST_STEP) {
      next = weights.map((weight, i) => weight + share * (direction[i] ?? 0));
      nextValue = likelihoodOf(possible, total, next);
      share /= 2;
    }
    if (nextValue < value) break;
    weights = next;
    value = nextValue;
    if (direction.every((one) => Math.abs(one) < SMALLEST_STEP)) break;
  }
  return weights;
}

/** The mean logarithm of the probability of a right choice, less the ridge. */
function likelihoodOf(choices: readonly Choice[], total: number, weights: readonly number[]): number {
  let sum = 0;
  for (const { options, weight } of choices) {
    sum += weight * Math.log(Math.max(rightOf(options, chancesOf(options, weights)), Number.MIN_VALUE));
  }
  return sum / total - (RIDGE / 2) * productOf(weights, weights);
}

/** Where Newton's method goes from here. */
function directionAt(
  choices: readonly Choice[],
  total: number,
  weights: readonly number[],
): readonly number[] {
  const size = weights.length;
  const gradient = weights.map((weight) => -RIDGE * weight);
  const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? RIDGE : 0)));
  for (const { options, weight } of choices) {
    const chances = chancesOf(options, weights);
    const right = rightOf(options, chances);
    const expected = new Array<number>(size).fill(0);
    const share = weight / total;
    options.forEach(({ features, isRight }, i) => {
      const chance = chances[i] ?? 0;
      const wanted = isRight && right > 0 ? chance / right : 0;
      features.forEach((feature, row) => {
        expected[row] = (expected[row] ?? 0) + chance * feature;
        gradient[row] = (gradient[row] ?? 0) + share * (wanted - chance) * feature;
        addTo(curvature[row], features, share * chance * feature);
      });
    });
    expected.forEach((mean, row) => {
      addTo(curvature[row], expected, -share * mean);
    });
  }
  return solutionOf(curvature, gradient);
}

function addTo(row: number[] | undefined, values: readonly number[], times: number): void {
  if (row === undefined) return;
  for (let i = 0; i < row.length; i += 1) row[i] = (row[i] ?? 0) + times * (values[i] ?? 0);
}

/** The probability with which each option is chosen. */
function chancesOf(options: readonly Option[], weights: readonly number[]): readonly number[] {
  const sums = options.map(({ features }) => productOf(features, weights));
  // The greatest is taken off, since the exponential of a large sum is infinite.
  const greatest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - greatest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The probability that a right one is chosen. */
function rightOf(options: readonly Option[], chances: readonly number[]): number {
  return options.reduce((sum, { isRight }, i) => sum + (isRight ? (chances[i] ?? 0) : 0), 0);
}

/** The sum of the products of what stands in the same places. */
export function productOf(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
}

/** Solves a system of linear equations whose matrix is positive definite, by Gaussian elimination. */
function solutionOf(matrix: readonly (readonly number[])[], values: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, values[i] ?? 0]);
  rows.forEach((pivot, i) => {
    const divisor = pivot[i] ?? 1;
    for (let column = 0; column < pivot.length; column += 1) pivot[column] = (pivot[column] ?? 0) / divisor;
    rows.forEach((row, other) => {
      if (other !== i) addTo(row, pivot, -(row[i] ?? 0));
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}
