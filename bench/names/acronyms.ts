import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { acronymsIn } from '../../src/text/acronyms/acronyms.ts';
import { definitionsIn } from '../../src/text/definitions.ts';
import { contains, type Span } from '../../src/text/span.ts';
import { type Agreement, agreementFrom, agreementOf } from '../agreement.ts';
import { textOf } from '../json-lines.ts';
import { cellsOf, type IsAsked, type Report } from '../report.ts';
import { tableOf } from '../table.ts';

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

const span = z.tuple([z.number(), z.number()]).transform(([start, end]): Span => ({ start, end }));
const sentences = z.array(
  z.object({ ID: z.string(), text: z.string(), acronyms: z.array(span), 'long-forms': z.array(span) }),
);

/**
 * How well acronyms and long forms are found in a file of the shared task. It marks all acronyms, also those of which the text
 * says nothing, and some long forms without one; Dateline looks for acronyms by shape, and for long forms that define one.
 * @throws Error with the file that is not in that form.
 */
export function acronymsReport(file: string, isAsked: IsAsked): Report {
  const name = join(basename(dirname(file)), basename(file, '.json'));
  const read = sentences.safeParse(JSON.parse(textOf(file)));
  if (!read.success)
    throw new Error(`${file}: should be a list of sentences with "acronyms" and "long-forms"`);
  const asked = read.data.filter(({ ID }) => isAsked({ id: ID }));
  const outcomes = asked.map((sentence) => ({
    sentence,
    expected: markedIn(sentence),
    found: formsIn(sentence.text),
  }));
  const figures = formFiguresOf(outcomes);
  return {
    written: tableOf(
      [`${name}: ${asked.length} sentences`, 'P', 'R', 'F1'],
      [
        ['acronyms', ...cellsOf(figures.short)],
        ['long forms', ...cellsOf(figures.long)],
        ['macro', ...cellsOf(figures.macro)],
      ],
    ),
    records: [{ set: name, measure: 'acronyms', texts: asked.length, ...figures }],
    faults: () => outcomes.flatMap(({ sentence: { ID, text }, ...outcome }) => faultsIn(ID, text, outcome)),
  };
}

function markedIn(sentence: z.infer<typeof sentences>[number]): Forms {
  return { short: sentence.acronyms, long: sentence['long-forms'] };
}

/** The acronyms by shape, and those that only their definition shows (Unesco); the long forms of definitions. */
function formsIn(text: string): Forms {
  const acronyms = acronymsIn(text);
  const definitions = definitionsIn(text);
  const others = definitions.flatMap(({ short }) =>
    acronyms.some((acronym) => contains(acronym, short)) ? [] : [short],
  );
  return { short: [...acronyms, ...others], long: definitions.map(({ long }) => long) };
}

function faultsIn(id: string, text: string, { expected, found }: FormsOutcome): string[] {
  const isIn = (forms: readonly Span[], { start, end }: Span) =>
    forms.some((one) => one.start === start && one.end === end);
  return (['short', 'long'] as const).flatMap((sort) => {
    const missed = expected[sort].filter((one) => !isIn(found[sort], one));
    const spurious = found[sort].filter((one) => !isIn(expected[sort], one));
    const lines = (fault: string, forms: readonly Span[]) =>
      forms.map(({ start, end }) => [fault, sort, id, text.slice(start, end), text.trim()].join('\t'));
    return [...lines('missed', missed), ...lines('spurious', spurious)];
  });
}
