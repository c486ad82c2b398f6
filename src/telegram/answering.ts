import type { Context } from 'grammy';
import { GrammyError } from 'grammy';
import type { TextQuote } from 'grammy/types';
import type { Reply } from '../conversation/reply.ts';
import type { Request } from '../conversation/request.ts';
import type { Message } from './render.ts';

/** Finds what to say to a request. */
export type Respond = (request: Request) => Promise<Reply>;

/** A message on its way. */
interface Outgoing {
  readonly message: Message;
  /** The id of the message it replies to, in the same chat, and the piece of it that it is about. */
  readonly replyTo: number;
  readonly quote?: TextQuote | undefined;
}

const FORMATTING_REFUSED = /can't parse|entit/i;
const QUOTE_REFUSED = /quote/i;
const NOT_MODIFIED = /message is not modified/;
/** The message is gone, too old to be edited, or not the bot's own. */
const NOT_EDITABLE = /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/;

/**
 * Sends `outgoing` in the context's chat and topic and returns the new message's id. What Telegram finds wrong with the
 * formatting or the quotation is left out at a second try: a plain answer is better than none.
 */
export async function send(ctx: Context, outgoing: Outgoing): Promise<number> {
  try {
    return await sendOnce(ctx, outgoing);
  } catch (error) {
    const milder = milderAfter(error, outgoing);
    if (milder === undefined) throw error;
    return await sendOnce(ctx, milder);
  }
}

/**
 * Puts `message` in place of the bot's own message `messageId`; `false` when that message cannot be edited any more. An
 * edit that would change nothing is no failure.
 */
export async function edit(ctx: Context, messageId: number, message: Message): Promise<boolean> {
  try {
    await editOnce(ctx, messageId, message);
  } catch (error) {
    if (isRefusal(error, NOT_MODIFIED)) return true;
    if (isRefusal(error, NOT_EDITABLE)) return false;
    if (!isRefusal(error, FORMATTING_REFUSED)) throw error;
    await editOnce(ctx, messageId, { ...message, entities: [] });
  }
  return true;
}

async function sendOnce(ctx: Context, { message, replyTo, quote }: Outgoing): Promise<number> {
  const { message_id } = await ctx.reply(message.text, {
    ...appearance(message),
    reply_parameters: {
      message_id: replyTo,
      allow_sending_without_reply: true,
      ...(quote === undefined
        ? {}
        : { quote: quote.text, quote_entities: quote.entities ?? [], quote_position: quote.position }),
    },
  });
  return message_id;
}

async function editOnce(ctx: Context, messageId: number, message: Message): Promise<void> {
  if (ctx.chatId === undefined) return;
  await ctx.api.editMessageText(ctx.chatId, messageId, message.text, appearance(message));
}

function appearance({ entities, keyboard }: Message) {
  return {
    entities,
    link_preview_options: { is_disabled: true },
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  };
}

/**
 * `reply` with buttons that say themselves what they are about. Needed wherever the message that the reply answers does
 * not say it, because buttons without a subject of their own are about that message.
 */
export function carrying(reply: Reply, about: string): Reply {
  const buttons = reply.buttons.map((row) =>
    row.map((button) => ({ ...button, action: { about, ...button.action } })),
  );
  return { ...reply, buttons };
}

function milderAfter(error: unknown, { message, replyTo, quote }: Outgoing): Outgoing | undefined {
  if (quote !== undefined && isRefusal(error, QUOTE_REFUSED)) return { message, replyTo };
  if (isRefusal(error, FORMATTING_REFUSED)) return { message: { ...message, entities: [] }, replyTo };
  return undefined;
}

function isRefusal(error: unknown, reason: RegExp): boolean {
  return error instanceof GrammyError && error.error_code === 400 && reason.test(error.description);
}
