import type { Chat, User, UserFromGetMe } from 'grammy/types';

/** The bot that the stand-in serves. */
export const BOT: UserFromGetMe = {
  id: 4242424242,
  is_bot: true,
  first_name: 'Dateline',
  username: 'dateline_test_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};

/** Its token: made up, and of the form that Telegram's tokens have. */
export const TOKEN = `${BOT.id}:AAH_made_up_for_the_tests-0123456789abc`;

/** Where a reader writes: a chat and the one who writes there when nobody else is named. */
export interface Room {
  readonly chat: Chat.PrivateChat | Chat.GroupChat | Chat.SupergroupChat;
  readonly reader: User;
}

/** The id of someone new: the first reader is 1,000,001. */
const FIRST_ID = 1_000_001;

/** Makes readers and groups, each with an id of its own. */
export class Rooms {
  #made = 0;

  /** Someone with a Telegram account; `language` is the language of their client (IETF tag). */
  person(name = 'Anna', language = 'en'): User {
    const id = FIRST_ID + this.#made++;
    return { id, is_bot: false, first_name: name, username: `reader_${id}`, language_code: language };
  }

  /** A private chat with the bot. */
  privately(reader: User): Room {
    const { id, first_name, username } = reader;
    return { chat: { id, type: 'private', first_name, ...(username !== undefined && { username }) }, reader };
  }

  /** A group; its id is negative, as Telegram's are, and that of a supergroup begins with -100. */
  group(title: string, type: 'group' | 'supergroup', reader: User): Room {
    const id = FIRST_ID + this.#made++;
    if (type === 'group') return { chat: { id: -id, type, title }, reader };
    return { chat: { id: -1_000_000_000_000 - id, type, title }, reader };
  }
}
