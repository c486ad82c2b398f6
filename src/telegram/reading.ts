import type { Message, TextQuote, UserFromGetMe } from 'grammy/types';
import type { Request } from '../conversation/request.ts';
import { commandIn, languageToAnswer, requestOf } from '../conversation/request.ts';
import type { Language } from '../text/language.ts';

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

/**
 * What `message` asks of the bot `me`; `undefined` when it asks nothing: talk of others in a group, a command for
 * another bot, a message without words. In a private chat every text is for the bot; in a group only a command, a
 * mention and a reply to one of its messages.
 */
export function askedIn(message: Message, me: UserFromGetMe): Asked | undefined {
  if (!isFromReader(message, me) || textOf(message) === undefined) return undefined;
  const command = commandIn(withoutMentions(message, me));
  const { addressee } = command ?? {};
  if (addressee !== undefined && !isName(addressee, me)) return undefined;
  const isAddressed =
    message.chat.type === 'private' || addressee !== undefined || mentionsOf(message, me).length > 0;
  // A command nobody knows gets the help, unless it may be meant for another bot of the same group.
  const isMeant = command === undefined ? isReplyTo(message, me) : command.kind !== undefined;
  return isAddressed || isMeant ? asked(message, me) : undefined;
}

/** The words of a message without the command and the mentions that only address the bot. */
export function wordsOf(message: Message, me: UserFromGetMe): string {
  const text = withoutMentions(message, me);
  return commandIn(text)?.words ?? text;
}

/** The language of a reader by the `language_code` that Telegram tells of them; English unless it is ours. */
export function readersLanguage(code: string | undefined): Language {
  const language = code?.toLowerCase().slice(0, 2);
  return language === 'ru' || language === 'kk' ? language : 'en';
}

function asked(message: Message, me: UserFromGetMe): Asked {
  const preferred = readersLanguage(message.from?.language_code);
  const request = requestOf(withoutMentions(message, me), { preferred });
  if (!('about' in request) || request.about !== '') return { request, replyTo: message };
  const ask = (about: string): Request => ({
    ...request,
    about,
    language: languageToAnswer(about, preferred),
  });
  const { quote, reply_to_message: original } = message;
  if (quote !== undefined) {
    return original === undefined
      ? { request: ask(quote.text), replyTo: message, carried: quote.text }
      : { request: ask(quote.text), replyTo: original, quote };
  }
  const topic = original === undefined ? '' : wordsOf(original, me);
  return original === undefined || topic === ''
    ? { request, replyTo: message }
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
