import { converse } from '../conversation/converse.ts';
import { languageToAnswer } from '../conversation/request.ts';
import type { Library } from '../library.ts';
import type { Entity } from '../who/entity.ts';
import type { WhoCall } from './call.ts';
import { entityRecord } from './json.ts';
import { entityBlocks } from './listing.ts';
import type { Output } from './output.ts';
import { jsonLine } from './printable.ts';
import { renderBlocks, renderReply } from './render.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Prints everyone the articles name, or all about the one whom the call names; several if the name fits several.
 *
 * @returns whether the articles name anyone of that name.
 */
export async function who(call: WhoCall, library: Library, surroundings: Surroundings): Promise<boolean> {
  const { output } = surroundings;
  if (call.name !== undefined) return whoIs(call.name, call, library, surroundings);
  const entities = (await library.who()).slice(0, call.limit);
  if (call.json) await printRecords(entities, output);
  else await output.write(renderBlocks(entityBlocks(entities), output.screen()));
  return true;
}

async function whoIs(
  name: string,
  { json, limit }: WhoCall,
  library: Library,
  { output, preferred, today }: Surroundings,
): Promise<boolean> {
  const lookup = await library.lookUp(name);
  if (lookup.found === 'none') {
    const names = lookup.candidates.map((candidate) => candidate.name).slice(0, limit);
    const nearest = names.length === 0 ? '' : ` The nearest names: ${names.join(', ')}.`;
    output.note(`The articles name nobody called ${name}.${nearest}`);
    return false;
  }
  if (json) {
    const entities = lookup.found === 'one' ? [lookup.entity] : lookup.candidates;
    await printRecords(entities.slice(0, limit), output);
  } else {
    const language = languageToAnswer(name, preferred);
    const reply = await converse(library, { kind: 'who', about: name, page: 0, language }, today);
    await output.write(renderReply(reply, output.screen()));
  }
  return true;
}

async function printRecords(entities: readonly Entity[], output: Output): Promise<void> {
  for (const entity of entities) await output.write(jsonLine(entityRecord(entity)));
}
