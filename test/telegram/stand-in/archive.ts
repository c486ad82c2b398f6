import type { Message } from 'grammy/types';
import type { Room } from './identity.ts';
import { badRequest, Refusal } from './refusal.ts';

/** A chat that the bot knows of. */
export interface Thread extends Room {
  /** By id; ids count from 1 in each chat. A deleted message leaves its id unused. */
  readonly messages: Map<number, Message>;
  lastId: number;
  /** What Telegram says in place of delivering, such as that the bot was blocked. */
  forbidden?: string;
}

/** Every chat in which someone wrote, with its messages as they read now. */
export class Archive {
  readonly #threads = new Map<number, Thread>();

  /** The thread of a chat; from now on the bot can write there. */
  open(room: Room): Thread {
    const known = this.#threads.get(room.chat.id);
    if (known !== undefined) return known;
    const thread: Thread = { ...room, messages: new Map(), lastId: 0 };
    this.#threads.set(room.chat.id, thread);
    return thread;
  }

  /**
   * The chat that a call names by its id or @username, if the bot may write there.
   * @throws Refusal
   */
  writable(chatId: number | string | undefined): Thread {
    const thread = this.#find(chatId);
    if (thread === undefined) throw badRequest(chatId === undefined ? 'chat_id is empty' : 'chat not found');
    if (thread.forbidden !== undefined) throw new Refusal(403, `Forbidden: ${thread.forbidden}`);
    return thread;
  }

  /** A message as it reads now. */
  message(chatId: number | string, messageId: number): Message | undefined {
    return this.#find(chatId)?.messages.get(messageId);
  }

  /** Keeps a message under its id; a new one gets the next id of its chat. */
  add<C extends Omit<Message, 'message_id' | 'chat'>>(
    thread: Thread,
    content: C,
  ): C & Pick<Message, 'message_id'> & Pick<Room, 'chat'> {
    thread.lastId += 1;
    const message = { message_id: thread.lastId, ...content, chat: thread.chat };
    thread.messages.set(message.message_id, message);
    return message;
  }

  replace(message: Message): void {
    this.#find(message.chat.id)?.messages.set(message.message_id, message);
  }

  remove(message: Message): void {
    this.#find(message.chat.id)?.messages.delete(message.message_id);
  }

  /** All messages of a chat in order. */
  of({ chat }: Pick<Room, 'chat'>): readonly Message[] {
    return [...(this.#threads.get(chat.id)?.messages.values() ?? [])];
  }

  /** The thread of a chat that someone wrote in. */
  thread({ chat }: Pick<Message, 'chat'>): Thread {
    const thread = this.#threads.get(chat.id);
    if (thread === undefined) throw new Error('nobody has written in this chat yet');
    return thread;
  }

  #find(chatId: number | string | undefined): Thread | undefined {
    if (typeof chatId === 'number') return this.#threads.get(chatId);
    if (chatId === undefined) return undefined;
    if (/^-?\d+$/.test(chatId)) return this.#threads.get(Number(chatId));
    const name = chatId.replace(/^@/, '').toLowerCase();
    // A bot reaches a group by its @username, and nobody in private.
    return [...this.#threads.values()].find(
      ({ chat }) => chat.type === 'supergroup' && chat.username?.toLowerCase() === name,
    );
  }
}
