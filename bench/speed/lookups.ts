/** Measures how fast names are looked up among all that a collection names; see README.md. */
import { parseArgs } from 'node:util';
import { createWho } from '../../src/who/who.ts';
import { annotate } from '../annotating.ts';
import { createChance } from '../chance.ts';
import { pathsOf, run } from '../command.ts';
import { readCollection } from '../questions/collections.ts';
import { quantileOf } from '../statistics.ts';
import { tableOf } from '../table.ts';
import { withTypingErrors } from './typing-errors.ts';

const USAGE = 'npm --prefix bench run --silent lookups -- DIR …';

/** How many names are looked up, evenly from the most to the least prominent. */
const NAMES = 300;
const SEED = 1;

await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  for (const folder of pathsOf(positionals)) console.log(await lookupTable(folder));
}, USAGE);

async function lookupTable(folder: string): Promise<string> {
  const { name, articles } = readCollection(folder);
  const who = createWho();
  for (const article of articles) who.add(annotate(article));
  const listed = await who.list();
  const step = Math.max(1, Math.ceil(listed.length / NAMES));
  const names = listed.filter((_, place) => place % step === 0).map((one) => one.name);
  const chance = createChance(SEED);
  const mistyped = names.map((one) => withTypingErrors(one, chance));
  // The first one waits for the index.
  await who.lookUp('');
  return tableOf(
    [`${name}: ${listed.length} names`, 'p50 ms', 'p90 ms', 'p99 ms', 'found'],
    [await rowOf('as listed', names, names), await rowOf('with typing errors', mistyped, names)],
  );

  async function rowOf(label: string, asked: readonly string[], meant: readonly string[]) {
    const times: number[] = [];
    let found = 0;
    for (const [place, one] of asked.entries()) {
      const start = performance.now();
      const lookup = await who.lookUp(one);
      times.push(performance.now() - start);
      const offered = lookup.found === 'one' ? [lookup.entity, ...lookup.others] : lookup.candidates;
      if (offered.some((entity) => entity.name === meant[place])) found += 1;
    }
    const quantiles = [0.5, 0.9, 0.99].map((share) => quantileOf(times, share)?.toFixed(1) ?? '–');
    return [label, ...quantiles, `${found} of ${asked.length}`];
  }
}
