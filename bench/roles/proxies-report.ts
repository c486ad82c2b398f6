import { cellsOf, type IsAsked, type Report } from '../report.ts';
import { tableOf } from '../table.ts';
import { type DescribedText, describedFiguresOf, describedOutcomesOf } from './role-proxies.ts';

/** How the roles that Dateline reads agree with texts that tell of roles without marking them as such. */
export function rolesReport(name: string, all: readonly DescribedText[], isAsked: IsAsked): Report {
  const texts = all.filter(({ article }) => isAsked(article));
  const outcomes = texts.flatMap(describedOutcomesOf);
  const figures = describedFiguresOf(outcomes);
  return {
    written: tableOf(
      [`${name}, roles: ${texts.length} texts`, 'expected', 'found', 'P', 'R', 'F1'],
      [['roles', String(figures.expected), String(figures.found), ...cellsOf(figures)]],
    ),
    records: [{ set: name, measure: 'roles', texts: texts.length, ...figures }],
    faults: () =>
      outcomes.flatMap(({ text, wrong, missed }) => [
        ...wrong.map((role) => faultLine('wrong role', role, text)),
        ...missed.map((role) => faultLine('missed role', role, text)),
      ]),
  };
}

function faultLine(fault: string, role: string, text: string): string {
  return [fault, role, text.trim().replace(/\s+/gu, ' ')].join('\t');
}
