import { annotate } from '../annotating.ts';
import { readConll } from '../corpora/conll.ts';
import { cellsOf, type IsAsked, type Report } from '../report.ts';
import { tableOf } from '../table.ts';
import { nameFaultsIn, nameFiguresOf } from './name-figures.ts';
import { articleOf, tokenNamesOf } from './named-text.ts';

const ROWS = ['person', 'organisation', 'place', 'all', 'unlabelled'] as const;

/** How well names are found and their kinds told, in a file with a tag for each token. */
export function namesReport(file: string, isAsked: IsAsked): Report {
  const { name, unit, texts } = readConll(file);
  const outcomes = texts
    .filter(isAsked)
    .map((text) => ({ text, found: tokenNamesOf(annotate(articleOf(text)).names, text.tokens) }));
  const figures = nameFiguresOf(outcomes);
  const units = unit === 'document' ? 'documents' : 'sentences, each an article';
  return {
    written: tableOf(
      [`${name}: ${outcomes.length} ${units}`, 'expected', 'found', 'P', 'R', 'F1'],
      ROWS.map((row) => {
        const { expected, found, ...agreement } = figures[row];
        return [row, String(expected), String(found), ...cellsOf(agreement)];
      }),
    ),
    records: [{ set: name, measure: 'names', unit, texts: outcomes.length, ...figures }],
    faults: () => nameFaultsIn(outcomes),
  };
}
