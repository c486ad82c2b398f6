/** A score and whether what it was given to is what it should speak for. */
export interface Judged {
  readonly score: number;
  readonly isRight: boolean;
}

/**
 * The area under the ROC curve: how often a right one has the greater score than a wrong one, ties counting half (the
 * Mann–Whitney statistic). `undefined` unless there are both.
 */
export function rocAucOf(judged: readonly Judged[]): number | undefined {
  const rights = judged.filter(({ isRight }) => isRight).length;
  const wrongs = judged.length - rights;
  if (rights === 0 || wrongs === 0) return undefined;
  const sorted = judged.toSorted((a, b) => a.score - b.score);
  let won = 0;
  let wrongsBelow = 0;
  let i = 0;
  while (i < sorted.length) {
    const score = sorted[i]?.score;
    let [tiedRights, tiedWrongs] = [0, 0];
    do {
      if (sorted[i]?.isRight) tiedRights += 1;
      else tiedWrongs += 1;
      i += 1;
    } while (i < sorted.length && sorted[i]?.score === score);
    won += tiedRights * (wrongsBelow + tiedWrongs / 2);
    wrongsBelow += tiedWrongs;
  }
  return won / (rights * wrongs);
}

/** The arithmetic mean; `undefined` of nothing. */
export function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The share of those that are so, among those given; `undefined` of nothing. */
export function shareOf<T>(all: readonly T[], isSo: (one: T) => boolean): number | undefined {
  return meanOf(all.map((one) => (isSo(one) ? 1 : 0)));
}

/** The least value that at least this share of the values do not exceed (nearest rank); `undefined` of nothing. */
export function quantileOf(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** From which value to which, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;

/**
 * Where the mean lies with a probability of 95 %, by the percentile bootstrap (Efron 1979); `chance` gives numbers from
 * 0 up to but not including 1. `undefined` of nothing.
 */
export function intervalOfMean(values: readonly number[], chance: () => number): Range | undefined {
  const means: number[] = [];
  for (let n = 0; n < RESAMPLES; n += 1) {
    let sum = 0;
    for (let i = 0; i < values.length; i += 1) sum += values[Math.floor(chance() * values.length)] ?? 0;
    means.push(sum / values.length);
  }
  const [low, high] = [quantileOf(means, 0.025), quantileOf(means, 0.975)];
  return values.length === 0 || low === undefined || high === undefined ? undefined : { low, high };
}
