import type { InlineKeyboardMarkup, Message, Opts } from 'grammy/types';
import type { Archive, Thread } from './archive.ts';
import type { FormattedText } from './formatted-text.ts';
import { CAPTION, checkText, EDITED_TEXT, MESSAGE_TEXT } from './formatted-text.ts';
import { BOT } from './identity.ts';
import { checkMarkup } from './keyboard.ts';
import { badRequest } from './refusal.ts';

const MOST_OF_A_QUOTE = 1024;

/** The methods that send, change and delete messages. The parameters' types have been checked before. */
export class Messages {
  readonly #archive: Archive;
  readonly #clock: () => number;

  /** `clock` tells the time in milliseconds since 1970. */
  constructor(archive: Archive, clock: () => number) {
    this.#archive = archive;
    this.#clock = clock;
  }

  sendMessage(call: Opts<'sendMessage'>): Message {
    const content = checkText(call.text, call.entities ?? [], MESSAGE_TEXT, call.parse_mode);
    return this.#send(call, asText(content), {
      ...(call.link_preview_options && { link_preview_options: call.link_preview_options }),
    });
  }

  sendPhoto(call: Opts<'sendPhoto'>): Message {
    const content = checkText(call.caption ?? '', call.caption_entities ?? [], CAPTION, call.parse_mode);
    if (call.photo === '') throw badRequest('there is no photo in the request');
    return this.#send(call, asCaption(content), { photo: PHOTO });
  }

  editMessageText(call: Opts<'editMessageText'>): Message {
    if (call.rich_message !== undefined) throw badRequest('the stand-in shows no rich messages');
    const message = this.#own(call);
    const content = checkText(call.text ?? '', call.entities ?? [], EDITED_TEXT, call.parse_mode);
    const keyboard = checkMarkup(call.reply_markup);
    if (message.text === undefined) throw badRequest('there is no text in the message to edit');
    const { entities: _, ...rest } = message;
    return this.#change(message, { ...rest, ...asText(content) }, keyboard);
  }

  editMessageReplyMarkup(call: Opts<'editMessageReplyMarkup'>): Message {
    const message = this.#own(call);
    return this.#change(message, message, checkMarkup(call.reply_markup));
  }

  deleteMessage(call: Opts<'deleteMessage'>): true {
    this.#archive.writable(call.chat_id);
    const message = this.#archive.message(call.chat_id, call.message_id);
    if (message === undefined) throw badRequest('message to delete not found');
    if (message.from?.id !== BOT.id && message.chat.type !== 'private')
      throw badRequest("message can't be deleted");
    this.#archive.remove(message);
    return true;
  }

  sendChatAction(call: Opts<'sendChatAction'>): true {
    this.#archive.writable(call.chat_id);
    return true;
  }

  #send(
    call: Opts<'sendMessage'> | Opts<'sendPhoto'>,
    content: Partial<Message>,
    more: Partial<Message>,
  ): Message {
    const keyboard = checkMarkup(call.reply_markup);
    const thread = this.#archive.writable(call.chat_id);
    return this.#archive.add(thread, {
      from: SENDER,
      date: this.#seconds(),
      ...content,
      ...more,
      ...this.#reply(call.reply_parameters, thread),
      ...(keyboard && { reply_markup: keyboard }),
    });
  }

  /** What a message bears of the one it replies to. */
  #reply(reply: Opts<'sendMessage'>['reply_parameters'], thread: Thread): Partial<Message> {
    if (reply === undefined) return {};
    const elsewhere = reply.chat_id !== undefined && reply.chat_id !== thread.chat.id;
    const { message_id: id } = reply;
    const original =
      id === undefined ? undefined : this.#archive.message(reply.chat_id ?? thread.chat.id, id);
    if (original === undefined) {
      if (reply.allow_sending_without_reply && !elsewhere) return {};
      throw badRequest('message to be replied not found');
    }
    const quote = quoteOf(original, reply);
    if (elsewhere) return { external_reply: { origin: originOf(original), chat: original.chat }, ...quote };
    return { reply_to_message: shallow(original), ...quote };
  }

  /** The message of the bot's own that a call is about. */
  #own(call: Opts<'editMessageText'> | Opts<'editMessageReplyMarkup'>): Message {
    if (call.inline_message_id !== undefined) throw badRequest('MESSAGE_ID_INVALID');
    if (call.message_id === undefined) throw badRequest('message identifier is not specified');
    const thread = this.#archive.writable(call.chat_id);
    const message = thread.messages.get(call.message_id);
    if (message === undefined) throw badRequest('message to edit not found');
    if (message.from?.id !== BOT.id) throw badRequest("message can't be edited");
    return message;
  }

  #change(before: Message, content: Message, keyboard: InlineKeyboardMarkup | undefined): Message {
    const { reply_markup: _, ...rest } = content;
    const after: Message = { ...rest, ...(keyboard && { reply_markup: keyboard }) };
    if (looks(before) === looks(after)) {
      throw badRequest(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    }
    const edited = { ...after, edit_date: this.#seconds() };
    this.#archive.replace(edited);
    return edited;
  }

  #seconds(): number {
    return Math.floor(this.#clock() / 1000);
  }
}

/** The bot as it is named in its messages. */
const SENDER = { id: BOT.id, is_bot: true, first_name: BOT.first_name, username: BOT.username };

/** The sizes of a photo that nobody looks at. */
export const PHOTO = [
  { file_id: 'AgADphoto-s', file_unique_id: 'AQADphoto-s', width: 90, height: 60, file_size: 1_301 },
  { file_id: 'AgADphoto-m', file_unique_id: 'AQADphoto-m', width: 320, height: 213, file_size: 17_920 },
];

/** A text as a message bears it. */
export function asText({ text, entities }: FormattedText): Pick<Message, 'text' | 'entities'> {
  return { text, ...(entities.length > 0 && { entities: [...entities] }) };
}

/** A text as a photo bears it; nothing at all for none. */
export function asCaption({ text, entities }: FormattedText): Pick<Message, 'caption' | 'caption_entities'> {
  if (text === '') return {};
  return { caption: text, ...(entities.length > 0 && { caption_entities: [...entities] }) };
}

/** A message as another one bears it that replies to it: without what it replies to itself. */
export function shallow(message: Message): NonNullable<Message['reply_to_message']> {
  const { reply_to_message: _, ...rest } = message;
  // The type asks for a field that is there and undefined; over the wire that is a field that is absent.
  return rest as NonNullable<Message['reply_to_message']>;
}

/** The part of `original` that a reply quotes. @throws Refusal when there is no such part. */
function quoteOf(
  original: Message,
  reply: NonNullable<Opts<'sendMessage'>['reply_parameters']>,
): Partial<Message> {
  if (reply.quote === undefined || reply.quote === '') return {};
  const quote = checkText(
    reply.quote,
    reply.quote_entities ?? [],
    { most: MOST_OF_A_QUOTE, tooLong: 'QUOTE_TEXT_INVALID' },
    reply.quote_parse_mode,
  );
  const position = (original.text ?? original.caption ?? '').indexOf(quote.text);
  if (position < 0) throw badRequest('QUOTE_TEXT_INVALID');
  return { quote: { text: quote.text, position: reply.quote_position ?? position, is_manual: true } };
}

function originOf(message: Message): NonNullable<Message['external_reply']>['origin'] {
  return { type: 'user', sender_user: message.from ?? SENDER, date: message.date };
}

/** What a reader sees of a message. */
function looks({ text, entities, reply_markup }: Message): string {
  return JSON.stringify([text, entities ?? [], reply_markup ?? null]);
}
