/** Measures how well the roles of people are read; see README.md. */
import { contains } from '../../src/text/span.ts';
import { evaluationCalled, run } from '../command.ts';
import { PARTS, type Part } from '../parts.ts';
import { cellsOf, printReport, type Report } from '../report.ts';
import { tableOf } from '../table.ts';
import { readTimelineSet, type TimelineSet } from '../timeline/timeline-sets.ts';
import { type RoleOutcome, roleOutcomeOf, scoreRoles } from './role-figures.ts';
import { type LabelledSentence, readRoleLabels } from './role-labels.ts';
import { statedRolesIn } from './stated-roles.ts';

const USAGE = 'npm run eval:roles -- DIR … [--part develop|aside] [--misses] [--json]';

await run(async () => {
  const { paths, part, ...printing } = evaluationCalled();
  const sets = paths.map(readTimelineSet);
  printReport(reportOn(sets, part === undefined ? PARTS : [part]), printing);
}, USAGE);

/** A row for each part, and one for all where there are several. */
function reportOn(sets: readonly TimelineSet[], parts: readonly Part[]): Report {
  const measured: (readonly [string, readonly RoleOutcome[]])[] = parts.map((part) => [
    part,
    sets
      .flatMap(({ name, articles }) => readRoleLabels(part, name, articles))
      .map((sentence) => roleOutcomeOf(sentence, statedIn(sentence))),
  ]);
  const all = measured.flatMap(([, outcomes]) => outcomes);
  const rows = measured.length > 1 ? [...measured, ['all', all] as const] : measured;
  const figures = rows.map(([part, outcomes]) => ({ part, ...scoreRoles(outcomes) }));
  return {
    written: tableOf(
      ['part', 'sentences', 'expected', 'found', 'P', 'R', 'F1'],
      figures.map(({ part, sentences, expected, found, ...agreement }) => [
        part,
        ...[sentences, expected, found].map(String),
        ...cellsOf(agreement),
      ]),
    ),
    records: figures,
    faults: () => all.flatMap(missesOf),
  };
}

/** The roles that the program states of those named in the sentence, read with its whole article. */
function statedIn(sentence: LabelledSentence) {
  return statedRolesIn(sentence.article).filter((stated) => contains(sentence, stated));
}

function missesOf({ wrong, missed }: RoleOutcome): string[] {
  return [...wrong.map(({ role }) => `wrong\t${role}`), ...missed.map(({ core }) => `missed\t${core}`)];
}
