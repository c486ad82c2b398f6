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
