import { converse } from '../conversation/converse.ts';
import { languageToAnswer } from '../conversation/request.ts';
import type { Library } from '../library.ts';
import type { AskCall } from './call.ts';
import { answerRecord } from './json.ts';
import { jsonLine } from './printable.ts';
import { renderReply } from './render.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Prints the answer to one question: as a record, or as the conversation would give it; where a limit is set, together
 * with what its button for more excerpts would show.
 */
export async function ask(
  { question, limit, asked, json }: AskCall,
  library: Library,
  { output, today, preferred }: Surroundings,
): Promise<void> {
  const day = asked ?? today;
  if (json) {
    const answer = await library.ask(question, { asked: day, ...(limit !== undefined && { limit }) });
    return output.write(jsonLine(answerRecord(answer)));
  }
  const limited = limit === undefined ? library : withLimit(library, limit);
  const language = languageToAnswer(question, preferred);
  for (let page = 0; ; page++) {
    const reply = await converse(limited, { kind: 'answer', about: question, page, language }, day);
    await output.write((page === 0 ? '' : '\n') + renderReply(reply, output.screen()));
    const actions = reply.buttons.flat().map(({ action }) => action);
    const goesOn = actions.some((action) => action.show === 'answer' && action.page === page + 1);
    if (limit === undefined || !goesOn) return;
  }
}

/** `library`, none of whose answers has more than `limit` excerpts. */
function withLimit(library: Library, limit: number): Library {
  return {
    ...library,
    ask: (question, options) =>
      library.ask(question, { ...options, limit: Math.min(limit, options.limit ?? limit) }),
  };
}
