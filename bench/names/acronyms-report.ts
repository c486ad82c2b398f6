import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { acronymsIn } from '../../src/text/acronyms/acronyms.ts';
import { definitionsIn } from '../../src/text/definitions.ts';
import { contains, type Span } from '../../src/text/span.ts';
import { textOf } from '../json-lines.ts';
import { cellsOf, type IsAsked, type Report } from '../report.ts';
import { tableOf } from '../table.ts';
import { type Forms, type FormsOutcome, formFiguresOf } from './acronym-figures.ts';

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
