import type { Context } from 'grammy';
import { Composer, GrammyError, HttpError } from 'grammy';
import type { CallbackQuery, UserFromGetMe } from 'grammy/types';
import type { Respond } from '../answering.ts';
import { carrying, edit, send } from '../answering.ts';
import { decodePress } from '../callback-data.ts';
import type { Pictures } from '../pictures.ts';
import { readersLanguage, wordsOf } from '../reading.ts';
import { fingerprint, Recent } from '../recent.ts';
import { render } from '../render.ts';
import { WORDS } from '../words.ts';

/** An impatient second press within this time, in milliseconds, asks for no second message. */
const ONE_PRESS = 3_000;
const MOST_PRESSES = 1_000;

/**
 * Serves the buttons under the bot's messages. All it needs stands in the button and in the message that bears it, so
 * any instance can serve any press, also long after. `now` is the time in milliseconds. Without `pictures`, replies go out
 * without.
 */
export function presses(
  respond: Respond,
  { now = Date.now, pictures }: { readonly now?: () => number; readonly pictures?: Pictures } = {},
): Composer<Context> {
  const served = new Recent<string, number>(MOST_PRESSES);
  const composer = new Composer();
  composer.on('callback_query:data', async (ctx) => {
    const query = ctx.callbackQuery;
    const press = decodePress(query.data);
    const about = press?.action.about ?? subjectOf(query, ctx.me);
    if (press === undefined || about === undefined || query.message === undefined) {
      const language = press?.language ?? readersLanguage(query.from.language_code);
      return acknowledge(ctx, WORDS[language].askAgain);
    }
    await acknowledge(ctx);
    const { action, target, language } = press;
    const { message_id, chat, reply_to_message: question } = query.message;
    if (target === 'new') {
      const print = fingerprint([chat.id, message_id, query.data]);
      const since = now() - (served.get(print) ?? Number.NEGATIVE_INFINITY);
      if (since < ONE_PRESS) return;
      served.set(print, now());
    }
    const reply = await respond({ kind: action.show, about, page: action.page, language });
    const message = render(action.about === undefined ? reply : carrying(reply, about), language);
    if (target === 'same' && (await edit(ctx, message_id, message))) return;
    const replyTo = question?.message_id ?? message_id;
    await send(ctx, { message, replyTo, quote: query.message.quote });
    await pictures?.show(ctx, reply, replyTo);
  });
  // A button without data is none of the bot's own, but its client waits for an answer all the same.
  composer.on('callback_query', (ctx) => acknowledge(ctx));
  return composer;
}

/** What the message with the pressed button is about: the words of the one it answers, or the piece it quotes of it. */
function subjectOf({ message }: CallbackQuery, me: UserFromGetMe): string | undefined {
  if (message?.quote !== undefined) return message.quote.text;
  return message?.reply_to_message === undefined ? undefined : wordsOf(message.reply_to_message, me);
}

/** Ends the waiting of the reader's client, with a notice if there is one. That it is too late for it does no harm. */
async function acknowledge(ctx: Context, notice?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(notice === undefined ? {} : { text: notice });
  } catch (error) {
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
  }
}
