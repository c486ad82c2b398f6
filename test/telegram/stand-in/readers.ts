import type { InlineQuery, Message, MessageEntity, Update, User } from 'grammy/types';
import type { BotApi } from './bot-api.ts';
import { entitiesIn } from './formatted-text.ts';
import type { Room } from './identity.ts';
import { BOT, Rooms } from './identity.ts';
import { asCaption, asText, PHOTO, shallow } from './messages.ts';

type With<K extends keyof Update> = Update & { readonly [P in K]-?: NonNullable<Update[P]> };
export type MessageUpdate = With<'message'>;
export type EditUpdate = With<'edited_message'>;
export type PressUpdate = With<'callback_query'>;
export type InlineUpdate = With<'inline_query'>;
export type MembershipUpdate = With<'my_chat_member'>;

/** What a message of a reader's can be besides a text. */
export interface Extra {
  /** Who writes, when it is not the room's own reader. */
  readonly from?: User;
  /** The message it replies to. */
  readonly replyTo?: Message;
  /** The piece of that message that the reader picked to reply to. */
  readonly quote?: string;
  /** It was sent through this bot's inline mode. */
  readonly viaBot?: User;
  /** It is a photo, with the text as its caption, if there is one. */
  readonly photo?: boolean;
  /** Styles, in addition to the commands, mentions and links that Telegram makes out by itself. */
  readonly entities?: readonly MessageEntity[];
}

/** Update ids begin somewhere and count up. */
const FIRST_UPDATE = 700_000_001;

/**
 * What readers do. Each of these makes the update that Telegram would make of it, lets it go to the bot (by the poll
 * that is waiting or the next one, or by webhook) and answers it, so that a test can hand it to a handler as well.
 *
 * Every message in a group is delivered, as to a bot without privacy mode.
 */
export class Readers {
  readonly #rooms = new Rooms();
  readonly #api: BotApi;
  readonly #clock: () => number;
  #updates = 0;

  constructor(api: BotApi, clock: () => number) {
    this.#api = api;
    this.#clock = clock;
  }

  /** Someone new who writes to the bot in private. `language`: that of their client, an IETF tag. */
  reader(name?: string, language?: string): Room {
    return this.#rooms.privately(this.#rooms.person(name, language));
  }

  /** A group with someone new in it. */
  group(title: string, type: 'group' | 'supergroup' = 'supergroup'): Room {
    return this.#rooms.group(title, type, this.#rooms.person());
  }

  /** Somebody writes. */
  say(room: Room, text: string, extra: Extra = {}): MessageUpdate {
    const thread = this.#api.archive.open(room);
    const message = this.#api.archive.add(thread, {
      from: extra.from ?? room.reader,
      date: this.#seconds(),
      ...contentOf(text, extra),
      ...this.#replyOf(extra),
      ...(extra.viaBot && { via_bot: extra.viaBot }),
    });
    return this.#send({ message });
  }

  /** Somebody changes what they wrote. */
  edit({ message }: MessageUpdate, text: string): EditUpdate {
    const { text: _, entities: __, ...rest } = message;
    const edited = { ...rest, ...contentOf(text, {}), edit_date: this.#seconds() };
    this.#api.archive.replace(edited);
    return this.#send({ edited_message: edited });
  }

  /**
   * Somebody presses a button of one of the bot's messages, named by its label or its data. The message is sent along
   * as it reads now; when it is `tooOld`, only where it was.
   */
  press(
    message: Message,
    button: string,
    { by, tooOld = false }: { by?: User; tooOld?: boolean } = {},
  ): PressUpdate {
    const { archive, queries } = this.#api;
    const current = archive.message(message.chat.id, message.message_id) ?? message;
    const pressed = current.reply_markup?.inline_keyboard
      .flat()
      .find((other) => 'callback_data' in other && [other.text, other.callback_data].includes(button));
    if (pressed === undefined || !('callback_data' in pressed))
      throw new Error(`there is no button "${button}"`);
    const inaccessible = { chat: current.chat, message_id: current.message_id, date: 0 as const };
    return this.#send({
      callback_query: {
        id: queries.issue('callback'),
        from: by ?? archive.thread(current).reader,
        message: tooOld ? inaccessible : current,
        chat_instance: String(7_000_000_000 + Math.abs(current.chat.id)),
        data: pressed.callback_data,
      },
    });
  }

  /** Somebody types the bot's name and a query in whatever chat. */
  inline(room: Room, query: string, offset = ''): InlineUpdate {
    const chatType: NonNullable<InlineQuery['chat_type']> =
      room.chat.type === 'private' ? 'sender' : room.chat.type;
    const id = this.#api.queries.issue('inline');
    return this.#send({ inline_query: { id, from: room.reader, chat_type: chatType, query, offset } });
  }

  /** The bot is blocked in a private chat or thrown out of a group, or let in again. */
  membership(room: Room, status: 'kicked' | 'member'): MembershipUpdate {
    const thread = this.#api.archive.open(room);
    const there = { user: BOT, status: 'member' } as const;
    const gone = { user: BOT, status: 'kicked', until_date: 0 } as const;
    if (status === 'kicked') thread.forbidden = farewell(room);
    else delete thread.forbidden;
    return this.#send({
      my_chat_member: {
        chat: room.chat,
        from: room.reader,
        date: this.#seconds(),
        old_chat_member: status === 'kicked' ? there : gone,
        new_chat_member: status === 'kicked' ? gone : there,
      },
    });
  }

  #replyOf({ replyTo, quote }: Extra): Partial<Message> {
    if (replyTo === undefined) return {};
    const original = this.#api.archive.message(replyTo.chat.id, replyTo.message_id) ?? replyTo;
    if (quote === undefined) return { reply_to_message: shallow(original) };
    const position = (original.text ?? original.caption ?? '').indexOf(quote);
    if (position < 0) throw new Error(`the message does not contain "${quote}"`);
    return { reply_to_message: shallow(original), quote: { text: quote, position, is_manual: true } };
  }

  #send<U extends Omit<Update, 'update_id'>>(content: U): U & Update {
    const update = { update_id: FIRST_UPDATE + this.#updates++, ...content };
    this.#api.updates.add(update);
    return update;
  }

  #seconds(): number {
    return Math.floor(this.#clock() / 1000);
  }
}

type Content = Pick<Message, 'text' | 'entities' | 'caption' | 'caption_entities' | 'photo'>;

function contentOf(text: string, { photo, entities = [] }: Extra): Content {
  const formatted = { text, entities: [...entities, ...entitiesIn(text)] };
  return photo ? { photo: PHOTO, ...asCaption(formatted) } : asText(formatted);
}

/** What Telegram says to a bot that writes where it is not wanted. */
function farewell({ chat }: Room): string {
  return chat.type === 'private'
    ? 'bot was blocked by the user'
    : `bot was kicked from the ${chat.type} chat`;
}
