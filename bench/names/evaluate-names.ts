/** Measures how well names are found, merged and described; see README.md. */
import { parseArgs } from 'node:util';
import { foldersOf, partIn, run } from '../command.ts';
import { partOfText } from '../parts.ts';
import type { IsAsked } from '../report.ts';
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
  for (const path of foldersOf(positionals)) {
    for (const { written, records, faults } of await reportsOn(path, isAsked)) {
      if (values.misses) for (const fault of faults()) console.log(fault);
      if (values.json) for (const record of records) console.log(JSON.stringify(record));
      else if (!values.misses) console.log(written);
    }
  }
}, USAGE);
