import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { freePort } from '../free-port.ts';
import {
  aShare,
  BAD_GATEWAY,
  CUT,
  CUT_WITHIN,
  first,
  HANG,
  INTERNAL_ERROR,
  OTHER_POLL,
  tooManyRequests,
} from '../telegram/stand-in/faults.ts';
import { answered, PATIENCE, QUESTION, SENTENCE, TEST_TIME, test } from './deployment.ts';

describe.concurrent('a bot that polls', { timeout: TEST_TIME }, () => {
  test('registers its commands in each language, takes a webhook of an earlier run away, and answers', async ({
    begin,
  }) => {
    const deployment = await begin();
    const { standIn } = deployment;
    await standIn.api.handle('setWebhook', { url: 'http://127.0.0.1:1/updates' });
    const room = standIn.reader('Anna');
    const { message } = standIn.say(room, QUESTION);
    deployment.polling();
    const [answer] = await deployment.answers(room);
    expect(answer?.text).toContain(SENTENCE);
    expect(answer?.reply_to_message).toEqual(message);
    expect(standIn.api.webhook.getWebhookInfo().url).toBe('');
    await deployment.until(() => standIn.api.updates.pending.length === 0, 'the confirmation');
    await deployment.until(() => standIn.callsOf('setMyCommands').length === 3, 'the commands');
    for (const language of ['', 'ru', 'kk']) {
      const commands = standIn.api.profile.commands(language).map(({ command }) => command);
      expect(commands).toEqual(expect.arrayContaining(['ask', 'timeline', 'who', 'help', 'privacy']));
    }
    deployment.expectDiscretion();
  });

  test('corrects its answer when the question is edited, and answers every press of its buttons', async ({
    begin,
  }) => {
    const deployment = await begin();
    const { standIn } = deployment;
    const room = standIn.reader('Anna');
    const question = standIn.say(room, 'Who is the mayor by lantern light?');
    deployment.polling();
    const [before] = await deployment.answers(room);
    standIn.edit(question, QUESTION);
    await deployment.until(
      () => standIn.sent(room).at(-1)?.text?.includes(SENTENCE) === true,
      'the correction',
    );
    const [answer, ...more] = standIn.sent(room);
    expect(answer?.message_id).toBe(before?.message_id);
    expect(more).toEqual([]);
    const buttons = answer?.reply_markup?.inline_keyboard.flat() ?? [];
    expect(buttons.length).toBeGreaterThan(0);
    for (const { text } of buttons) standIn.press(answer!, text);
    await deployment.until(
      () =>
        standIn.callsOf('answerCallbackQuery').length === buttons.length &&
        standIn.api.updates.pending.length === 0,
      'an answer to every press',
    );
    deployment.expectDiscretion();
  });

  test('waits for another program that polls (409), and takes over', async ({ begin }) => {
    const deployment = await begin();
    const { standIn } = deployment;
    standIn.failing(first(3, OTHER_POLL, 'getUpdates'));
    const room = standIn.reader('Anna');
    standIn.say(room, QUESTION);
    const program = deployment.polling();
    await deployment.answers(room);
    expect(program.isRunning).toBe(true);
    deployment.expectDiscretion();
  });

  test('takes over from an earlier one of its kind without losing a question', async ({ begin }) => {
    const deployment = await begin();
    const { standIn } = deployment;
    const room = standIn.reader('Anna');
    const earlier = deployment.polling();
    const asked = [standIn.say(room, QUESTION).message.message_id];
    await deployment.answers(room);
    const later = deployment.polling();
    await deployment.until(
      () =>
        standIn.callsOf('getUpdates').some(({ answer }) => answer?.ok === false && answer.error_code === 409),
      'the two to meet',
    );
    asked.push(standIn.say(room, QUESTION).message.message_id);
    expect((await earlier.stop()).exit).toBe(0);
    asked.push(standIn.say(room, QUESTION).message.message_id);
    await deployment.until(
      () => asked.every((id) => answered(deployment, room).includes(id)),
      'every answer',
    );
    expect(later.isRunning).toBe(true);
    deployment.expectDiscretion();
  });

  test('waits as long as Telegram says (429), and calls again when its answer breaks off in the middle', async ({
    begin,
  }) => {
    const deployment = await begin();
    const { standIn } = deployment;
    standIn.failing(first(1, tooManyRequests(2), 'sendMessage'));
    standIn.failing(first(1, CUT_WITHIN, 'sendMessage'));
    const room = standIn.reader('Anna');
    standIn.say(room, QUESTION);
    deployment.polling();
    await deployment.answers(room);
    const [refused, cut, ...more] = standIn.callsOf('sendMessage');
    expect(cut!.at - refused!.at).toBeGreaterThanOrEqual(2000);
    expect(cut?.fault).toEqual(CUT_WITHIN);
    expect(more).toHaveLength(1);
    deployment.expectDiscretion();
  });

  test('answers 500 questions of 50 readers, each once and in order, when a tenth of all calls fail', async ({
    begin,
  }) => {
    const deployment = await begin();
    const { standIn } = deployment;
    standIn.failing(aShare(0.1, [tooManyRequests(1), INTERNAL_ERROR, BAD_GATEWAY, CUT, CUT_WITHIN], 2022));
    const rooms = Array.from({ length: 50 }, () => standIn.reader());
    const asked = rooms.map((): number[] => []);
    for (let round = 0; round < 10; round++) {
      for (const [index, room] of rooms.entries())
        asked[index]?.push(standIn.say(room, QUESTION).message.message_id);
    }
    const program = deployment.polling();
    await deployment.until(() => standIn.api.updates.pending.length === 0, 'the end of the queue');
    expect(rooms.map((room) => answered(deployment, room))).toEqual(asked);
    expect(program.isRunning).toBe(true);
    expect(standIn.calls.filter(({ fault }) => fault !== undefined).length).toBeGreaterThan(30);
    deployment.expectDiscretion();
  });

  test('is healthy from the start, ready once it gets updates, and outlives a network that is down', async ({
    begin,
  }) => {
    const deployment = await begin();
    const { standIn } = deployment;
    const room = standIn.reader('Anna');
    const port = String(await freePort());
    const statusOf = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
      await response?.text();
      return response?.status;
    };
    await standIn.goDown();
    standIn.say(room, QUESTION);
    const program = deployment.polling({ PORT: port });
    await expect.poll(() => statusOf('/healthz'), { timeout: PATIENCE }).toBe(200);
    expect(await statusOf('/readyz')).toBe(503);
    await deployment.until(() => program.stderr.includes('ECONNREFUSED'), 'a word of the network');
    await standIn.comeBack();
    await deployment.answers(room);
    expect(await statusOf('/readyz')).toBe(200);

    // Down again, while it polls and while it is answering.
    const heal = standIn.failing((method) => (method === 'sendMessage' ? HANG : undefined));
    const attempts = standIn.callsOf('sendMessage').length;
    standIn.say(room, QUESTION);
    await deployment.until(() => standIn.callsOf('sendMessage').length > attempts, 'an attempt to answer');
    const calls = standIn.calls.length;
    await standIn.goDown();
    heal();
    await pause(3_000);
    expect(standIn.calls).toHaveLength(calls);
    await standIn.comeBack();
    await deployment.answers(room, 2);
    await deployment.until(() => standIn.api.updates.pending.length === 0, 'the confirmation');
    expect(standIn.sent(room)).toHaveLength(2);
    deployment.expectDiscretion();
  });
});
