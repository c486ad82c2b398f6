import { annotate } from '../annotating.ts';
import { readConll } from '../corpora/conll.ts';
import { cellsOf, type IsAsked, type Report } from '../report.ts';
import { tableOf } from '../table.ts';
import { type Counted, nameFaultsIn, nameFiguresOf } from './name-figures.ts';
import { articleOf, tokenNamesOf } from './named-text.ts';
import { withoutMarksAtEnds } from './quotation-marks.ts';

const ROWS = ['person', 'organisation', 'place', 'all', 'unlabelled'] as const;

/**
 * How well names are found and their kinds told, in a file with a tag for each token; where it changes a figure as it is
 * printed, also with quotation marks at the ends of names put aside.
 */
export function namesReport(file: string, isAsked: IsAsked): Report {
  const { name, unit, texts } = readConll(file);
  const outcomes = texts
    .filter(isAsked)
    .map((text) => ({ text, found: tokenNamesOf(annotate(articleOf(text)).names, text.tokens) }));
  const figures = nameFiguresOf(outcomes);
  const unmarked = nameFiguresOf(outcomes.map(withoutMarksAtEnds));
  const changed = ROWS.filter((row) => String(cellsOf(unmarked[row])) !== String(cellsOf(figures[row])));
  const units = unit === 'document' ? 'documents' : 'sentences, each an article';
  return {
    written: tableOf(
      [`${name}: ${outcomes.length} ${units}`, 'expected', 'found', 'P', 'R', 'F1'],
      [
        ...ROWS.map((row) => rowOf(row, figures[row])),
        ...changed.map((row) => rowOf(`${row}, quotation marks aside`, unmarked[row])),
      ],
    ),
    records: [
      {
        set: name,
        measure: 'names',
        unit,
        texts: outcomes.length,
        ...figures,
        ...(changed.length > 0 && {
          quotationMarksAside: Object.fromEntries(changed.map((row) => [row, unmarked[row]])),
        }),
      },
    ],
    faults: () => nameFaultsIn(outcomes),
  };
}

function rowOf(label: string, { expected, found, ...agreement }: Counted): string[] {
  return [label, String(expected), String(found), ...cellsOf(agreement)];
}
