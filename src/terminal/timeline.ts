import { languageToAnswer } from '../conversation/request.ts';
import type { Library } from '../library.ts';
import type { TimelineCall } from './call.ts';
import { entryRecord } from './json.ts';
import { entryBlocks } from './listing.ts';
import { jsonLine } from './printable.ts';
import { renderBlocks } from './render.ts';
import type { Surroundings } from './surroundings.ts';

/** Prints the events in order, all on one page; that there are none is an answer too. */
export async function timeline(
  { query, json }: TimelineCall,
  library: Library,
  { output, preferred }: Surroundings,
): Promise<void> {
  const entries = await library.timeline(query);
  if (json) {
    for (const entry of entries) await output.write(jsonLine(entryRecord(entry)));
  } else {
    const language = languageToAnswer(query.topic ?? '', preferred);
    await output.write(renderBlocks(entryBlocks(entries, language), output.screen()));
  }
  if (entries.length === 0) output.note('The articles tell of no such events.');
}
