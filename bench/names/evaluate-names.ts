/** Measures how well names are found, merged and described; see README.md. */
import { evaluationCalled, run } from '../command.ts';
import { partOfText } from '../parts.ts';
import { type IsAsked, printReport } from '../report.ts';
import { reportsOn } from './name-reports.ts';

const USAGE = 'npm run eval:names -- PATH … [--part develop|aside] [--misses] [--json]';

await run(async () => {
  const { paths, part, ...printing } = evaluationCalled();
  const isAsked: IsAsked = (text) => part === undefined || partOfText(text, 'names') === part;
  for (const path of paths) {
    for (const report of await reportsOn(path, isAsked)) printReport(report, printing);
  }
}, USAGE);
