import type { Language } from '../text/language.ts';
import { languageOf } from '../text/language.ts';

/** What a reader asks for, whatever surface it came by. */
export type Request =
  | { readonly kind: 'start' | 'help' | 'privacy'; readonly language: Language }
  | AboutRequest;

/** A request with a question, topic or name in it; `about` is as typed and may be empty. */
export interface AboutRequest {
  readonly kind: 'answer' | 'timeline' | 'who';
  readonly about: string;
  /** Counted from 0. */
  readonly page: number;
  readonly language: Language;
}

/** A message that begins with a command. */
export interface Command {
  /** What it asks for; `undefined` for a command that is none of ours. */
  readonly kind: Request['kind'] | undefined;
  /** The bot it is addressed to, as typed: `SomeBot` in `/help@SomeBot`. */
  readonly addressee: string | undefined;
  /** What follows the command, without blanks around it. */
  readonly words: string;
}

const KINDS: ReadonlyMap<string, Request['kind']> = new Map([
  ['start', 'start'],
  ['help', 'help'],
  ['privacy', 'privacy'],
  ['ask', 'answer'],
  ['timeline', 'timeline'],
  ['who', 'who'],
]);

/** Telegram's form of a command, in any case; a slash within the first word ("/etc/hosts") makes it none. */
const COMMAND = /^\s*\/(\w{1,32})(?:@(\w+))?(?=$|[\s.,:;!?])[\s.,:;!?]*/u;

/** The command that `text` begins with, known or not. */
export function commandIn(text: string): Command | undefined {
  const match = COMMAND.exec(text);
  if (match?.[1] === undefined) return undefined;
  return {
    kind: KINDS.get(match[1].toLowerCase()),
    addressee: match[2],
    words: text.slice(match[0].length).trim(),
  };
}

/** A greeting and nothing else is answered with the welcome. */
const GREETING =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|привет|здравствуй(?:те)?|добрый (?:день|вечер)|доброе утро|с[әа]лем(?:етс[іи]з бе)?)[\s!.,)?]*$/iu;

/**
 * The request that a message as typed makes: a command of any case, or a question. A command that is not known gets the
 * help; one for another bot is for the caller to ignore (see `commandIn`). `preferred` is the reader's own language, for
 * what has no words of its own.
 */
export function requestOf(text: string, { preferred }: { readonly preferred: Language }): Request {
  const command = commandIn(text);
  const kind = command === undefined ? 'answer' : (command.kind ?? 'help');
  if (kind === 'start' || kind === 'help' || kind === 'privacy') return { kind, language: preferred };
  const about = command?.words ?? text.trim();
  if (command === undefined && GREETING.test(about))
    return { kind: 'start', language: languageOf(about, preferred) };
  return { kind, about, page: 0, language: languageToAnswer(about, preferred) };
}

/** A name or two in Latin letters tell no language: everyone writes "Tokayev". */
const FEWEST_WORDS = 3;

/**
 * The language in which to answer what a reader wrote: that of the words, or the reader's own where the words are too
 * few to tell it.
 */
export function languageToAnswer(about: string, preferred: Language): Language {
  const words = about.match(/\p{L}+/gu)?.length ?? 0;
  if (words === 0) return preferred;
  const isQuestion = /[?？]/u.test(about) || words >= FEWEST_WORDS;
  if (isQuestion) return languageOf(about);
  const isCyrillic = /\p{Script=Cyrillic}/u.test(about);
  return isCyrillic ? languageOf(about, preferred) : preferred;
}
