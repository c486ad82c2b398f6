import { cellsOf, type IsAsked, type Report } from '../report.ts';
import { tableOf } from '../table.ts';
import type { MergingFigures } from './coreference.ts';
import { type MergingOutcome, withKnownMentions, withOwnMentions } from './merging.ts';
import { mergingFaultsIn, setFiguresOf } from './merging-figures.ts';
import type { MergedSet } from './merging-sets.ts';

const WAYS: readonly (readonly [string, (set: MergedSet) => MergingOutcome[]])[] = [
  ['own names', withOwnMentions],
  ['known names', withKnownMentions],
];

/** How well the people and organisations that names mean are merged, with the names that Dateline finds and with those known. */
export function mergingReport(whole: MergedSet, isAsked: IsAsked): Report {
  const set = { ...whole, texts: whole.texts.filter(({ article }) => isAsked(article)) };
  const outcomes = WAYS.map(([way, merge]) => [way, merge(set)] as const);
  const measured = outcomes.flatMap(([way, outcome]) => {
    const { within, across } = setFiguresOf(outcome, set);
    const label = (where: string) => `${way}, ${where}`;
    return [
      [label('within articles'), within] as const,
      ...(across === undefined ? [] : [[label('across articles'), across] as const]),
    ];
  });
  const names = set.texts.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return {
    written: tableOf(
      [
        `${set.name}: ${set.texts.length} articles, ${names} names`,
        ...['pairs P', 'R', 'F1', 'B³ P', 'R', 'F1', 'CEAF-e P', 'R', 'F1'],
      ],
      measured.map(([label, { pairs, bCubed, ceafE }]) => [
        label,
        ...[pairs, bCubed, ceafE].flatMap(cellsOf),
      ]),
    ),
    records: measured.map(([way, figures]: readonly [string, MergingFigures]) => ({
      set: set.name,
      measure: 'merging',
      way,
      texts: set.texts.length,
      names,
      ...figures,
    })),
    faults: () =>
      outcomes.flatMap(([way, outcome]) => mergingFaultsIn(outcome, set).map((line) => `${way}\t${line}`)),
  };
}
