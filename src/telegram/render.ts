import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import type { Block, Button, Inline, Reply } from '../conversation/reply.ts';
import type { Language } from '../text/language.ts';
import { encodePress } from './callback-data.ts';
import { asTelegramKeeps, cutPoint, isVisible, shortened } from './plain-text.ts';

/** A reply in the form the Bot API takes: text with entities (offsets and lengths in UTF-16 units) and a keyboard. */
export interface Message {
  readonly text: string;
  readonly entities: MessageEntity[];
  /** Absent when the reply has no buttons; an edit without it takes the old buttons away. */
  readonly keyboard?: InlineKeyboardMarkup;
}

/** The limits of the Bot API for one message, from https://core.telegram.org/bots/api#sendmessage and #messageentity. */
const MOST_UNITS = 4096;
const MOST_ENTITIES = 100;
const MOST_BUTTONS = 100;
const MOST_IN_A_ROW = 8;
/** Labels have no limit on paper; clients cut what is wider than the message, and 64 units always are. */
const MOST_LABEL_UNITS = 64;
/** No limit is documented; longer addresses are not opened by every client. */
const MOST_URL_UNITS = 2048;

/**
 * Renders `reply` within every limit of the Bot API, whatever it holds. The text neither begins nor ends with white
 * space, which Telegram would trim; what is too long is cut after a word and ends with "…".
 */
export function render(reply: Reply, language: Language): Message {
  const whole = joined(reply.blocks);
  const { text, entities } = whole.text.length > MOST_UNITS ? cut(whole) : whole;
  const keyboard = keyboardOf(reply.buttons, language);
  return {
    text: isVisible(text) ? text : '…',
    entities: isVisible(text) ? entities.slice(0, MOST_ENTITIES) : [],
    ...(keyboard === undefined ? {} : { keyboard }),
  };
}

/** The blocks one under another, as many as are needed to fill a message. */
function joined(blocks: readonly Block[]): FormattedString {
  let text = new FormattedString('');
  for (const block of blocks) {
    if (text.text.length > MOST_UNITS) break;
    const next = trimmed(formatted(block));
    if (next.text === '') continue;
    // A quotation stands right under the line that introduces it; two quotations in a row must not grow together.
    const isIntroduced = block.kind === 'quote' && !endsWithQuote(text);
    const gap = text.text === '' ? '' : isIntroduced ? '\n' : '\n\n';
    text = new FormattedString(`${text.text}${gap}`, text.entities).concat(next);
  }
  return text;
}

function endsWithQuote({ text, entities }: FormattedString): boolean {
  return entities.some(
    ({ type, offset, length }) => type === 'blockquote' && offset + length === text.length,
  );
}

function formatted({ kind, content }: Block): FormattedString {
  let text = new FormattedString('');
  for (const inline of content) {
    if (text.text.length > MOST_UNITS) break;
    text = text.concat(styled(inline));
  }
  return kind === 'quote' ? FormattedString.blockquote(text) : text;
}

function styled(inline: Inline): FormattedString {
  const text = asTelegramKeeps(typeof inline === 'string' ? inline : inline.text);
  if (typeof inline === 'string' || text.trim() === '') return new FormattedString(text);
  if (inline.style === 'link') {
    const url = webAddress(inline.url);
    return url === undefined ? new FormattedString(text) : FormattedString.link(text, url);
  }
  return inline.style === 'bold' ? FormattedString.bold(text) : FormattedString.italic(text);
}

/** `url` in its normal form when it leads to a page on the web: Telegram links to no host without a dot. */
function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, href } = new URL(url);
  const isOnTheWeb = (protocol === 'https:' || protocol === 'http:') && /[.:]/.test(hostname);
  return isOnTheWeb && href.length <= MOST_URL_UNITS ? href : undefined;
}

function trimmed(text: FormattedString): FormattedString {
  const end = text.text.trimEnd().length;
  const start = text.text.length - text.text.trimStart().length;
  return start < end ? text.slice(start, end) : new FormattedString('');
}

/** The beginning of a message that is too long. The ellipsis belongs to the quotation it cuts, if it cuts one. */
function cut(whole: FormattedString): FormattedString {
  const end = cutPoint(whole.text, MOST_UNITS - 1);
  const { text, entities } = whole.slice(0, end);
  return new FormattedString(
    `${text}…`,
    entities.map((entity) =>
      entity.type === 'blockquote' && entity.offset + entity.length === end
        ? { ...entity, length: entity.length + 1 }
        : entity,
    ),
  );
}

function keyboardOf(rows: Reply['buttons'], language: Language): InlineKeyboardMarkup | undefined {
  const keyboard: InlineKeyboardButton[][] = [];
  let left = MOST_BUTTONS;
  for (const row of rows) {
    const buttons = row.filter(({ label }) => isVisible(label)).slice(0, left);
    left -= buttons.length;
    for (let start = 0; start < buttons.length; start += MOST_IN_A_ROW) {
      keyboard.push(buttons.slice(start, start + MOST_IN_A_ROW).map((button) => rendered(button, language)));
    }
  }
  return keyboard.length === 0 ? undefined : { inline_keyboard: keyboard };
}

function rendered({ label, action, target }: Button, language: Language): InlineKeyboardButton {
  return {
    text: shortened(asTelegramKeeps(label).trim(), MOST_LABEL_UNITS),
    callback_data: encodePress({ action, target, language }),
  };
}
