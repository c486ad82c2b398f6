/** Measures how well names are found, merged and described; see README.md. */
import { parseArgs } from 'node:util';
import { lotOf } from '../chance.ts';
import { foldersOf, partIn, run } from '../command.ts';
import type { PARTS } from '../questions/collections.ts';
import type { IsAsked } from '../report.ts';
import { reportsOn } from './name-reports.ts';

const USAGE = 'npm run eval:names -- PATH … [--part develop|aside] [--misses] [--json]';

/** Of every so many texts one is set aside. */
const ASIDE = 4;

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
  const isAsked: IsAsked = (text) => part === undefined || partOf(text) === part;
  for (const path of foldersOf(positionals)) {
    for (const { written, records, faults } of await reportsOn(path, isAsked)) {
      if (values.misses) for (const fault of faults()) console.log(fault);
      if (values.json) for (const record of records) console.log(JSON.stringify(record));
      else if (!values.misses) console.log(written);
    }
  }
}, USAGE);

function partOf({ id }: { readonly id: string }): (typeof PARTS)[number] {
  return lotOf(id, 'names') < 1 / ASIDE ? 'aside' : 'develop';
}
