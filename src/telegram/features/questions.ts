import type { Context } from 'grammy';
import { Composer } from 'grammy';
import type { Respond } from '../answering.ts';
import { carrying, edit, send } from '../answering.ts';
import type { Pictures } from '../pictures.ts';
import { askedIn } from '../reading.ts';
import { fingerprint, Recent } from '../recent.ts';
import { render } from '../render.ts';

/** How many of its replies the bot remembers, to correct them when the question is edited. */
const MOST_REPLIES = 5_000;

/** A reply that was given: the ids of its message and of the picture that went with it, and what it was. */
interface Given {
  readonly id: number;
  readonly picture?: number | undefined;
  readonly print: string;
}

/**
 * Answers questions and commands, each with a reply. An edited question gets the reply it already has corrected; once
 * that is forgotten, a new one. Without `pictures`, replies go out without.
 */
export function questions(respond: Respond, pictures?: Pictures): Composer<Context> {
  const replies = new Recent<string, Given>(MOST_REPLIES);
  const composer = new Composer();
  composer.on(['message', 'edited_message'], async (ctx, next) => {
    const asked = askedIn(ctx.msg, ctx.me);
    if (asked === undefined) return next();
    const { request, replyTo, quote, carried } = asked;
    const reply = await respond(request);
    const message = render(carried === undefined ? reply : carrying(reply, carried), request.language);
    const question = `${ctx.msg.chat.id}/${ctx.msg.message_id}`;
    const print = fingerprint(message);
    const given = ctx.editedMessage === undefined ? undefined : replies.get(question);
    if (given?.print === print) return;
    const isCorrected = given !== undefined && (await edit(ctx, given.id, message));
    const id = isCorrected ? given.id : await send(ctx, { message, replyTo: replyTo.message_id, quote });
    if (given?.picture !== undefined) await pictures?.withdraw(ctx, given.picture);
    replies.set(question, { id, print, picture: await pictures?.show(ctx, reply, replyTo.message_id) });
  });
  return composer;
}
