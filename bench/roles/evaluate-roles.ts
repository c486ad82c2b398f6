/** Measures how well the roles of people are read; see README.md. */
import { parseArgs } from 'node:util';
import { appearancesIn } from '../../src/who/appearing/appearances.ts';
import { unpackedAppearances } from '../../src/who/appearing/packed-appearances.ts';
import { annotate } from '../annotating.ts';
import { foldersOf, partIn, run } from '../command.ts';
import { PARTS } from '../parts.ts';
import { share, tableOf } from '../table.ts';
import { readTimelineSet } from '../timeline/timeline-sets.ts';
import { type RoleOutcome, roleOutcomeOf, type StatedRole, scoreRoles } from './role-figures.ts';
import { type LabelledSentence, readRoleLabels } from './role-labels.ts';

const USAGE = 'npm run eval:roles -- DIR … [--part develop|aside] [--misses]';

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { part: { type: 'string' }, misses: { type: 'boolean', default: false } },
  });
  const part = partIn(values.part);
  const parts = part === undefined ? PARTS : [part];
  const sets = foldersOf(positionals).map(readTimelineSet);
  const rows = parts.map((part) => {
    const sentences = sets.flatMap(({ name, articles }) => readRoleLabels(part, name, articles));
    const outcomes = sentences.map((sentence) => roleOutcomeOf(sentence, statedIn(sentence)));
    if (values.misses) for (const line of outcomes.flatMap(missesOf)) console.log(line);
    const { precision, recall, ...counts } = scoreRoles(outcomes);
    return [
      part,
      ...[counts.sentences, counts.expected, counts.found].map(String),
      ...[precision, recall].map(share),
    ];
  });
  if (!values.misses) console.log(tableOf(['', 'sentences', 'expected', 'found', 'P', 'R'], rows));
}, USAGE);

/** The roles that the program states of those named in the sentence, read with its whole article. */
function statedIn({ article, start, end }: LabelledSentence): StatedRole[] {
  const annotation = annotate(article);
  return unpackedAppearances(annotation, appearancesIn(annotation))
    .flatMap(({ mentions }) => [...mentions])
    .filter((mention) => mention.start >= start && mention.end <= end)
    .flatMap((mention) => mention.roles.map((role) => ({ start: mention.start, end: mention.end, role })));
}

function missesOf({ wrong, missed }: RoleOutcome): string[] {
  return [...wrong.map(({ role }) => `wrong\t${role}`), ...missed.map(({ core }) => `missed\t${core}`)];
}
