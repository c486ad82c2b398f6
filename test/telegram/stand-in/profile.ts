import type { BotCommand, Opts } from 'grammy/types';
import { badRequest } from './refusal.ts';

const MOST_COMMANDS = 100;

/** What the bot says of itself in Telegram, and the methods that set it. */
export class Profile {
  readonly #commands = new Map<string, readonly BotCommand[]>();
  /** By language code; `''` for everyone else. */
  readonly descriptions = new Map<string, string>();
  readonly shortDescriptions = new Map<string, string>();

  setMyCommands({ commands, scope, language_code }: Opts<'setMyCommands'>): true {
    const language = checkLanguage(language_code);
    if (commands.length < 1 || commands.length > MOST_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
    for (const { command, description } of commands) {
      if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
      if (description.trim() === '') throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
    this.#commands.set(`${scope?.type ?? 'default'} ${language}`, commands);
    return true;
  }

  setMyDescription({ description = '', language_code }: Opts<'setMyDescription'>): true {
    this.descriptions.set(checkLanguage(language_code), description);
    return true;
  }

  setMyShortDescription({ short_description = '', language_code }: Opts<'setMyShortDescription'>): true {
    this.shortDescriptions.set(checkLanguage(language_code), short_description);
    return true;
  }

  /** The commands shown to readers of a language where `scope` (a `BotCommandScope`'s type) holds. */
  commands(language = '', scope = 'default'): readonly BotCommand[] {
    return this.#commands.get(`${scope} ${language}`) ?? [];
  }
}

function checkLanguage(code = ''): string {
  if (!/^([a-z]{2})?$/.test(code)) throw badRequest('invalid language code specified');
  return code;
}
