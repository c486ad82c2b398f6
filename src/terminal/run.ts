import type { Library } from '../library.ts';
import { annotate } from './annotate.ts';
import { ask } from './ask.ts';
import { answerBatch } from './batch.ts';
import type { AnnotateCall, AskCall, BatchCall, TimelineCall, WhoCall } from './call.ts';
import { explain } from './explain.ts';
import type { Surroundings } from './surroundings.ts';
import { timeline } from './timeline.ts';
import { who } from './who.ts';

/**
 * Does what a command asks, with its results on the output.
 *
 * @returns whether all that was asked could be done.
 */
export async function runCommand(
  call: AskCall | BatchCall | TimelineCall | WhoCall | AnnotateCall,
  library: Library,
  surroundings: Surroundings,
): Promise<boolean> {
  switch (call.command) {
    case 'batch':
      return (await answerBatch(call, library, surroundings)) === 0;
    case 'who':
      return who(call, library, surroundings);
    case 'ask':
      await (call.explain === true ? explain : ask)(call, library, surroundings);
      return true;
    case 'timeline':
      await timeline(call, library, surroundings);
      return true;
    case 'annotate':
      await annotate(call, library, surroundings);
      return true;
  }
}
