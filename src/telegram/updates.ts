import type { Update } from 'grammy/types';

/** The kinds of update the bot asks Telegram for: all that its features handle. */
export const HANDLED_UPDATES = ['message', 'edited_message', 'callback_query'] as const;

/** How long getUpdates may wait for an update, in seconds. */
export const POLL_SECONDS = 30;

/** Where an update belongs, to be kept in order there: its chat, or the person where there is no chat. */
export function placeOf({
  message,
  edited_message: edited,
  callback_query: query,
  update_id,
}: Update): string {
  const chat = (message ?? edited ?? query?.message)?.chat.id ?? query?.from.id;
  return chat === undefined ? `update ${update_id}` : String(chat);
}
