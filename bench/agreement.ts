/** How right what was found is, and how complete; shares from 0 to 1, missing where there is nothing to judge. */
export interface Agreement {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

/** The agreement of `found` things with `expected` ones, of which `right` are in both. */
export function agreementOf(right: number, found: number, expected: number): Agreement {
  return {
    precision: found === 0 ? undefined : right / found,
    recall: expected === 0 ? undefined : right / expected,
    f1: found + expected === 0 ? undefined : (2 * right) / (found + expected),
  };
}

/** The agreement where precision and recall were counted apart; F1 is missing only where both are. */
export function agreementFrom(precision: number | undefined, recall: number | undefined): Agreement {
  const isEmpty = precision === undefined && recall === undefined;
  return { precision, recall, f1: isEmpty ? undefined : harmonicMean(precision ?? 0, recall ?? 0) };
}

/** The harmonic mean of two numbers that are not negative. */
export function harmonicMean(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}
