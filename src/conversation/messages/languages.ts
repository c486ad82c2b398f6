import type { Language } from '../../text/language.ts';
import { english } from './en.ts';
import { kazakh } from './kk.ts';
import type { Messages } from './messages.ts';
import { russian } from './ru.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { en: english, ru: russian, kk: kazakh };

/** What the bot says in `language`. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
