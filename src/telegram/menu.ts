import type { Bot } from 'grammy';
import type { Logger } from 'pino';
import { Interrupted } from './ending.ts';
import { failureOf } from './failures.ts';
import { MENU, WORDS } from './words.ts';

/**
 * Registers the commands with what they do, in each language and, in English, for everyone else. A bot without its menu
 * still answers, so a failure is only logged.
 */
export async function registerMenu(bot: Bot, log: Logger): Promise<void> {
  try {
    await bot.api.setMyCommands(menuIn('en'));
    await bot.api.setMyCommands(menuIn('ru'), { language_code: 'ru' });
    await bot.api.setMyCommands(menuIn('kk'), { language_code: 'kk' });
  } catch (error) {
    if (error instanceof Interrupted) return;
    log.warn({ failure: failureOf(error) }, 'the menu of commands could not be registered');
  }
}

function menuIn(language: keyof typeof WORDS) {
  return MENU.map((command) => ({ command, description: WORDS[language].commands[command] }));
}
