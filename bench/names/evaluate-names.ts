/** Measures how well names are found, merged and described; see README.md. */
import { parseArgs } from 'node:util';
import { partIn, pathsOf, run } from '../command.ts';
import { partOfText } from '../parts.ts';
import { type IsAsked, printReport } from '../report.ts';
import { reportsOn } from './name-reports.ts';

const USAGE = 'npm run eval:names -- PATH … [--part develop|aside] [--misses] [--json]';

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      part: { type: 'string' },
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const part = partIn(values.part);
  const isAsked: IsAsked = (text) => part === undefined || partOfText(text, 'names') === part;
  for (const path of pathsOf(positionals)) {
    for (const report of await reportsOn(path, isAsked)) printReport(report, values);
  }
}, USAGE);
