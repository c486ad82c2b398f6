import { converse } from '../conversation/converse.ts';
import type { Button, Reply } from '../conversation/reply.ts';
import { type Request, requestOf } from '../conversation/request.ts';
import type { Library } from '../library.ts';
import type { Output } from './output.ts';
import { renderChoices, renderReply } from './render.ts';
import type { Surroundings } from './surroundings.ts';

interface Conversation extends Pick<Surroundings, 'output' | 'preferred'> {
  /** Whether a person types the lines and sees the replies: then there is a greeting, and buttons can be pressed. */
  readonly interactive: boolean;
  /** The present day, `YYYY-MM-DD`; asked for anew with each line, since a conversation may outlast a day. */
  readonly today: () => string;
}

/** A reply that was given, and the request it answers. */
interface Given {
  readonly request: Request;
  readonly buttons: readonly Button[];
}

/**
 * The conversation in a terminal: answers each of `lines` in order until there are no more. On an interactive terminal
 * a reply's buttons are offered as numbers, and a line that is one of them presses that button.
 */
export async function talk(
  library: Library,
  lines: AsyncIterable<string>,
  { output, interactive, preferred, today }: Conversation,
): Promise<void> {
  const say = async (request: Request): Promise<Given> => {
    const reply = await converse(library, request, today());
    const buttons = interactive ? reply.buttons.flat() : [];
    await output.write(spoken(reply, buttons, output));
    return { request, buttons };
  };

  let last = interactive ? await say({ kind: 'start', language: preferred }) : undefined;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    last = await say((last && pressedBy(line, last)) ?? requestOf(line, { preferred }));
  }
}

/** A reply, the choices it leaves, and an empty line that sets it apart from the next one. */
function spoken(reply: Reply, buttons: readonly Button[], output: Output): string {
  const screen = output.screen();
  const labels = buttons.map(({ label }) => label);
  const choices = labels.length === 0 ? '' : `\n${renderChoices(labels, screen)}`;
  return `${renderReply(reply, screen)}${choices}\n`;
}

/** What a typed number asks for, when the last reply offered a button of that number. */
function pressedBy(line: string, { request, buttons }: Given): Request | undefined {
  const number = /^\s*(\d{1,2})\s*$/.exec(line)?.[1];
  const action = number === undefined ? undefined : buttons[Number(number) - 1]?.action;
  if (action === undefined) return undefined;
  const about = action.about ?? ('about' in request ? request.about : '');
  return { kind: action.show, about, page: action.page, language: request.language };
}
