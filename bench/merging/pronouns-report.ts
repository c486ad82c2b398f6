import type { IsAsked, Report } from '../report.ts';
import { share, tableOf } from '../table.ts';
import type { MergedSet } from './merging-sets.ts';
import { type PronounOutcome, pronounFiguresOf, pronounOutcomesOf } from './pronouns.ts';

/** How well it is told whom sentences that begin with "he" or "she" speak of; no report where nothing is known of that. */
export function pronounReports({ name, texts }: MergedSet, isAsked: IsAsked): readonly Report[] {
  const asked = texts.filter(({ article }) => isAsked(article));
  const outcomes = asked.flatMap(pronounOutcomesOf);
  if (outcomes.length === 0) return [];
  const figures = pronounFiguresOf(outcomes);
  const { sentences, named, right, precision, recall } = figures;
  return [
    {
      written: tableOf(
        [`${name}, pronouns: ${asked.length} articles`, 'sentences', 'named', 'right', 'P', 'R'],
        [['he and she', ...[sentences, named, right].map(String), share(precision), share(recall)]],
      ),
      records: [{ set: name, measure: 'pronouns', texts: asked.length, ...figures }],
      faults: () => outcomes.filter(({ isRight }) => !isRight).map(faultLine),
    },
  ];
}

function faultLine({ name, context }: PronounOutcome): string {
  return [name === undefined ? 'open pronoun' : 'wrong pronoun', name ?? '–', context].join('\t');
}
