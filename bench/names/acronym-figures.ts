import type { Span } from '../../src/text/span.ts';
import { type Agreement, agreementFrom, agreementOf } from '../agreement.ts';

/** Acronyms and long forms of one text, each by where it stands. */
export interface Forms {
  readonly short: readonly Span[];
  readonly long: readonly Span[];
}

/** Forms that somebody marked in a text, and those that were found. */
export interface FormsOutcome {
  readonly expected: Forms;
  readonly found: Forms;
}

/** How well acronyms and long forms were found. */
export interface FormFigures {
  readonly short: Agreement;
  readonly long: Agreement;
  /** Means of precision and of recall, and the F1 of the two means. */
  readonly macro: Agreement;
}

/**
 * The measure of the shared task on acronym extraction at SDU@AAAI-22 (Veyseh et al. 2022): a form is right if it begins
 * and ends where one of its sort is marked. Where nothing is found nothing is wrong: precision is 1, as in the task's scorer.
 */
export function formFiguresOf(outcomes: readonly FormsOutcome[]): FormFigures {
  const [short, long] = [agreementOn(outcomes, 'short'), agreementOn(outcomes, 'long')];
  const mean = (figure: 'precision' | 'recall') => ((short[figure] ?? 1) + (long[figure] ?? 1)) / 2;
  return { short, long, macro: agreementFrom(mean('precision'), mean('recall')) };
}

function agreementOn(outcomes: readonly FormsOutcome[], sort: keyof Forms): Agreement {
  let [right, found, expected] = [0, 0, 0];
  for (const outcome of outcomes) {
    const keys = (forms: Forms) => new Set(forms[sort].map(({ start, end }) => `${start}-${end}`));
    const [own, marked] = [keys(outcome.found), keys(outcome.expected)];
    found += own.size;
    expected += marked.size;
    right += [...own].filter((key) => marked.has(key)).length;
  }
  return agreementOf(right, found, expected);
}
