import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { isWebAddress } from './formatted-text.ts';
import { badRequest } from './refusal.ts';
import { isObject } from './shape.ts';

/** What Telegram takes at most in one inline keyboard. */
const MOST_BUTTONS = 100;
/** Telegram takes longer rows, but clients show no more buttons beside each other. */
const MOST_IN_A_ROW = 8;
/** The fields of a button that don't say what it does. */
const LOOKS: readonly string[] = ['text', 'icon_custom_emoji_id', 'style'];

/**
 * Checks a `reply_markup` whose types are right already, and answers the inline keyboard that the message will bear;
 * `undefined` when it has none, as also when the keyboard has no button at all.
 *
 * @throws Refusal
 */
export function checkMarkup(markup: object | undefined): InlineKeyboardMarkup | undefined {
  if (markup === undefined) return undefined;
  if ('keyboard' in markup && Array.isArray(markup.keyboard)) {
    for (const button of markup.keyboard.flat()) checkLabel(isObject(button) ? button['text'] : button);
  }
  if (!isInlineKeyboard(markup)) return undefined;
  const rows = markup.inline_keyboard;
  if (rows.flat().length > MOST_BUTTONS) throw badRequest('REPLY_MARKUP_TOO_LONG');
  for (const row of rows) {
    if (row.length > MOST_IN_A_ROW)
      throw badRequest(`clients show ${MOST_IN_A_ROW} buttons in a row, not ${row.length}`);
    row.forEach(checkButton);
  }
  const shown = rows.filter((row) => row.length > 0);
  return shown.length > 0 ? { inline_keyboard: shown.map((row) => [...row]) } : undefined;
}

function isInlineKeyboard(markup: object): markup is InlineKeyboardMarkup {
  return 'inline_keyboard' in markup;
}

function checkButton(button: InlineKeyboardButton): void {
  checkLabel(button.text);
  const actions = Object.keys(button).filter((field) => !LOOKS.includes(field));
  if (actions.length !== 1) {
    throw badRequest(
      `the button "${button.text}" must do one thing, not ${actions.length} (text buttons are unallowed in the inline keyboard)`,
    );
  }
  if ('url' in button && !isWebAddress(button.url) && !/^tg:\/\/\S+$/.test(button.url)) {
    throw badRequest('BUTTON_URL_INVALID');
  }
}

function checkLabel(label: unknown): void {
  if (typeof label !== 'string' || label.trim() === '')
    throw badRequest("can't parse keyboard button: text must be non-empty");
}
