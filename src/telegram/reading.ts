import type { Message, TextQuote, UserFromGetMe } from 'grammy/types';
import type { Request } from '../conversation/request.ts';
import type { Language } from '../text/language.ts';
import { languageOf } from '../text/language.ts';

/** What a message asks of the bot, and which message its answer replies to. */
export interface Asked {
  readonly request: Request;
  /** The message asked, or the one it points at, whose words are then the topic. */
  readonly replyTo: Message;
  /** The piece of `replyTo` that is the topic, when the reader chose a piece. */
  readonly quote?: TextQuote;
  /**
   * The topic, when no message holds it that a press on a button could find again: a quotation from another chat.
   * Buttons then have to carry it themselves.
   */
  readonly carried?: string;
}

/** The kinds of request by command, in lower case. */
const COMMANDS: { readonly [command: string]: Request['kind'] } = {
  start: 'start',
  help: 'help',
  privacy: 'privacy',
  ask: 'answer',
  timeline: 'timeline',
  who: 'who',
};

/**
 * A command at the beginning of a text, in letters of any case, possibly addressed to one bot; then white space or a mark,
 * and the words. grammY's `command` filter passes by `/Who` and all that is edited.
 */
const COMMAND = /^\/(\w{1,32})(?:@(\w+))?(?=$|[\s.,:;!?])[\s.,:;!?]*/;

/** Languages are told by letters; fewer than this tell nothing (`OK`, `??`, `2022`). */
const ENOUGH_LETTERS = 3;
const LETTER = /\p{L}/gu;

/**
 * What `message` asks of the bot `me`; `undefined` when it asks nothing: talk of others in a group, a command for
 * another bot, a message without words. In a private chat every text is for the bot; in a group only a command, a
 * mention and a reply to one of its messages.
 */
export function askedIn(message: Message, me: UserFromGetMe): Asked | undefined {
  if (!isFromReader(message, me) || textOf(message) === undefined) return undefined;
  const [start, command, addressee] = COMMAND.exec(withoutMentions(message, me)) ?? [];
  if (addressee !== undefined && !isName(addressee, me)) return undefined;
  const isAddressed =
    message.chat.type === 'private' || addressee !== undefined || mentionsOf(message, me).length > 0;
  const kind = command === undefined ? 'answer' : COMMANDS[command.toLowerCase()];
  // A command nobody knows gets the help, unless it may be meant for another bot of the same group.
  if (kind === undefined && !isAddressed) return undefined;
  if (start === undefined && !isAddressed && !isReplyTo(message, me)) return undefined;
  return asked(message, kind ?? 'help', me);
}

/** The words of a message without the command and the mentions that only address the bot. */
export function wordsOf(message: Message, me: UserFromGetMe): string {
  return withoutMentions(message, me).replace(COMMAND, '').trim();
}

/** The language to answer `words` in; when they are too few to tell, that of the reader's own Telegram, or English. */
export function languageFor(words: string, code: string | undefined): Language {
  if ((words.match(LETTER)?.length ?? 0) >= ENOUGH_LETTERS) return languageOf(words, code);
  const language = code?.toLowerCase().slice(0, 2);
  return language === 'ru' || language === 'kk' ? language : 'en';
}

function asked(message: Message, kind: Request['kind'], me: UserFromGetMe): Asked {
  const code = message.from?.language_code;
  const words = wordsOf(message, me);
  if (kind === 'start' || kind === 'help' || kind === 'privacy') {
    return { request: { kind, language: languageFor('', code) }, replyTo: message };
  }
  const ask = (about: string): Request => ({ kind, about, page: 0, language: languageFor(about, code) });
  if (words !== '') return { request: ask(words), replyTo: message };
  const { quote, reply_to_message: original } = message;
  if (quote !== undefined) {
    return original === undefined
      ? { request: ask(quote.text), replyTo: message, carried: quote.text }
      : { request: ask(quote.text), replyTo: original, quote };
  }
  const topic = original === undefined ? '' : wordsOf(original, me);
  return original === undefined || topic === ''
    ? { request: ask(''), replyTo: message }
    : { request: ask(topic), replyTo: original };
}

/** The text without the mentions that only address the bot: "When was it, @bot?" asks "When was it?". */
function withoutMentions(message: Message, me: UserFromGetMe): string {
  let text = textOf(message) ?? '';
  for (const { offset, length } of mentionsOf(message, me).reverse()) {
    const before = text.slice(0, offset).replace(/[\s,]+$/, '');
    const after = text.slice(offset + length).replace(/^[\s,:]+/, '');
    text = `${before}${/^[.!?]/.test(after) ? '' : ' '}${after}`;
  }
  return text.trim();
}

/** Text, or the caption of a picture. */
function textOf(message: Message): string | undefined {
  return message.text ?? message.caption;
}

/**
 * Whether a reader wrote it: not the bot itself by way of inline mode, and no other bot, lest two answer each other for
 * ever. Those who write as a group or channel come under the name of a bot of Telegram's, and are readers.
 */
function isFromReader(message: Message, me: UserFromGetMe): boolean {
  if (message.via_bot?.id === me.id) return false;
  return message.from?.is_bot !== true || message.sender_chat !== undefined;
}

function isReplyTo({ reply_to_message: original }: Message, me: UserFromGetMe): boolean {
  return original?.from?.id === me.id;
}

function mentionsOf(message: Message, me: UserFromGetMe): { offset: number; length: number }[] {
  const text = textOf(message) ?? '';
  return (message.entities ?? message.caption_entities ?? []).filter((entity) => {
    if (entity.type === 'text_mention') return entity.user.id === me.id;
    return (
      entity.type === 'mention' && isName(text.slice(entity.offset + 1, entity.offset + entity.length), me)
    );
  });
}

function isName(name: string, me: UserFromGetMe): boolean {
  return name.toLowerCase() === me.username.toLowerCase();
}
