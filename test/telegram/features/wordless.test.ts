import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { wordless } from '../../../src/telegram/features/wordless.ts';
import { BOT, StandIn } from '../stand-in/stand-in.ts';
import { botWith } from '../trying.ts';

const voice = { file_id: 'v', file_unique_id: 'v', duration: 2 };

async function sent(kind: 'private' | 'group', content: Partial<Message>) {
  const standIn = new StandIn();
  const room = kind === 'private' ? standIn.reader('Anna', 'ru') : standIn.group('News');
  const { message, ...update } = standIn.say(room, '');
  const { text: _, ...wordlessMessage } = message;
  const bot = botWith(standIn, wordless());
  await bot.handleUpdate({ ...update, message: { ...wordlessMessage, ...content } as typeof message });
  expect(standIn.refusals).toEqual([]);
  return standIn.sent(room).map(({ text }) => text);
}

describe('a message without words', () => {
  it('in a private chat gets a hint in the language of the reader', async () => {
    const hint = 'Я читаю только текст. Спросите о новостях простыми словами или откройте /help.';
    expect(await sent('private', { voice })).toEqual([hint]);
    expect(await sent('private', { location: { latitude: 43.2, longitude: 76.9 } })).toEqual([hint]);
  });

  it('in a group is left alone', async () => {
    expect(await sent('group', { voice })).toEqual([]);
  });

  it('of an album, of the bot itself or of Telegram is left alone', async () => {
    expect(await sent('private', { voice, media_group_id: '1' })).toEqual([]);
    expect(await sent('private', { voice, via_bot: BOT })).toEqual([]);
    expect(await sent('private', { new_chat_title: 'x' })).toEqual([]);
  });
});
