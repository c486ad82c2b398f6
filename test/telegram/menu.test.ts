import { describe, expect, it } from 'vitest';
import { registerMenu } from '../../src/telegram/menu.ts';
import { MENU, WORDS } from '../../src/telegram/words.ts';
import { first } from './stand-in/faults.ts';
import { StandIn } from './stand-in/stand-in.ts';
import { botWith, keptLog } from './trying.ts';

describe('the menu of commands', () => {
  it('is registered in English for everyone, in Russian and in Kazakh', async () => {
    const standIn = new StandIn();
    await registerMenu(botWith(standIn), keptLog().log);
    const menus = standIn.callsOf('setMyCommands').map(({ payload }) => payload);
    expect(menus.map((menu) => menu['language_code'])).toEqual([undefined, 'ru', 'kk']);
    expect(menus[1]).toMatchObject({
      commands: [
        { command: 'ask', description: 'Задать вопрос о новостях' },
        { command: 'timeline', description: 'Что происходило, день за днём' },
        { command: 'who', description: 'Кто участвовал и в какой роли' },
        { command: 'help', description: 'Как спрашивать' },
        { command: 'privacy', description: 'Что о вас хранится' },
      ],
    });
    expect(standIn.refusals).toEqual([]);
  });

  it('is only missed when it cannot be registered', async () => {
    const standIn = new StandIn();
    const answer = { ok: false as const, error_code: 400, description: 'Bad Request: BOT_COMMANDS_TOO_MUCH' };
    standIn.failing(first(1, { kind: 'error', answer }));
    const { log, lines } = keptLog('warn');
    await registerMenu(botWith(standIn), log);
    expect(lines.join()).toContain('BOT_COMMANDS_TOO_MUCH');
  });
});

describe('the words of the surface', () => {
  it('keep the limits of what they are for', () => {
    for (const { commands, askAgain } of Object.values(WORDS)) {
      expect(askAgain.length).toBeLessThanOrEqual(200);
      for (const command of MENU) expect(commands[command].length).toBeLessThanOrEqual(256);
    }
  });
});
