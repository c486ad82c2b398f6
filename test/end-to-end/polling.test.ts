import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  aShare,
  BAD_GATEWAY,
  CUT,
  CUT_WITHIN,
  first,
  INTERNAL_ERROR,
  OTHER_POLL,
  tooManyRequests,
} from '../telegram/stand-in/faults.ts';
import { answered, Deployment, PATIENCE, QUESTION, SENTENCE, TEST_TIME } from './deployment.ts';
import { freePort } from './program.ts';

let deployment: Deployment;
beforeEach(async () => {
  deployment = await Deployment.begin();
});
afterEach(() => deployment.end());

describe('a bot that polls', { timeout: TEST_TIME }, () => {
  test('answers a question with the sentence and replies to it', async () => {
    const { standIn } = deployment;
    const room = standIn.reader('Anna');
    const { message } = standIn.say(room, QUESTION);
    deployment.polling();
    const [answer] = await deployment.answers(room);
    expect(answer?.text).toContain(SENTENCE);
    expect(answer?.reply_to_message).toEqual(message);
    await deployment.until(() => standIn.api.updates.pending.length === 0, 'the confirmation');
    deployment.expectDiscretion();
  });

  test('registers its commands for readers of each language', async () => {
    const { standIn } = deployment;
    deployment.polling();
    await deployment.until(() => standIn.api.updates.isPolled, 'the first poll');
    await deployment.until(() => standIn.callsOf('setMyCommands').length === 3, 'the commands');
    for (const language of ['', 'ru', 'kk']) {
      const commands = standIn.api.profile.commands(language).map(({ command }) => command);
      expect(commands).toEqual(expect.arrayContaining(['ask', 'timeline', 'who', 'help', 'privacy']));
    }
    deployment.expectDiscretion();
  });

  test('serves its buttons and answers every press', async () => {
    const { standIn } = deployment;
    const room = standIn.reader('Anna');
    standIn.say(room, QUESTION);
    deployment.polling();
    const [answer] = await deployment.answers(room);
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

  test('corrects its answer when the question is edited', async () => {
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
    expect(standIn.sent(room).map(({ message_id }) => message_id)).toEqual([before?.message_id]);
    deployment.expectDiscretion();
  });

  test('takes a webhook of an earlier run away', async () => {
    const { standIn } = deployment;
    await standIn.api.handle('setWebhook', { url: 'http://127.0.0.1:1/updates' });
    const room = standIn.reader('Anna');
    standIn.say(room, QUESTION);
    deployment.polling();
    await deployment.answers(room);
    expect(standIn.api.webhook.getWebhookInfo().url).toBe('');
    deployment.expectDiscretion();
  });

  test('waits for another program that polls (409), and takes over', async () => {
    const { standIn } = deployment;
    standIn.failing(first(3, OTHER_POLL, 'getUpdates'));
    const room = standIn.reader('Anna');
    standIn.say(room, QUESTION);
    const program = deployment.polling();
    await deployment.answers(room);
    expect(program.isRunning).toBe(true);
    deployment.expectDiscretion();
  });

  test('takes over from an earlier one of its kind without losing a question', async () => {
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

  test('waits as long as Telegram says (429), and then answers', async () => {
    const { standIn } = deployment;
    standIn.failing(first(1, tooManyRequests(2), 'sendMessage'));
    const room = standIn.reader('Anna');
    standIn.say(room, QUESTION);
    deployment.polling();
    await deployment.answers(room);
    const [refused, repeated, ...more] = standIn.callsOf('sendMessage');
    expect(repeated!.at - refused!.at).toBeGreaterThanOrEqual(2000);
    expect(more).toEqual([]);
    deployment.expectDiscretion();
  });

  test('answers all the same when the answer of Telegram breaks off in the middle', async () => {
    const { standIn } = deployment;
    standIn.failing(first(1, CUT_WITHIN, 'sendMessage'));
    const room = standIn.reader('Anna');
    standIn.say(room, QUESTION);
    deployment.polling();
    await deployment.answers(room);
    deployment.expectDiscretion();
  });

  test('answers 500 questions of 50 readers, each once and in order, when a tenth of all calls fail', async () => {
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

  test('starts while the network is down, and answers when it is back', async () => {
    const { standIn } = deployment;
    const room = standIn.reader('Anna');
    await standIn.goDown();
    standIn.say(room, QUESTION);
    const program = deployment.polling();
    await deployment.until(() => program.stderr.includes('ECONNREFUSED'), 'a word of the network');
    await standIn.comeBack();
    await deployment.answers(room);
    deployment.expectDiscretion();
  });

  test('is healthy from the start, and ready once it gets updates', async () => {
    const { standIn } = deployment;
    const port = String(await freePort());
    const statusOf = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
      await response?.text();
      return response?.status;
    };
    await standIn.goDown();
    deployment.polling({ PORT: port });
    await expect.poll(() => statusOf('/healthz'), { timeout: PATIENCE }).toBe(200);
    expect(await statusOf('/readyz')).toBe(503);
    await standIn.comeBack();
    await expect.poll(() => statusOf('/readyz'), { timeout: PATIENCE }).toBe(200);
    deployment.expectDiscretion();
  });

  test('outlives a network that goes down while it polls', async () => {
    const { standIn } = deployment;
    const room = standIn.reader('Anna');
    standIn.say(room, QUESTION);
    const program = deployment.polling();
    await deployment.answers(room);
    await deployment.until(() => standIn.api.updates.isPolled, 'the next poll');
    await standIn.goDown();
    await deployment.until(() => program.stderr.includes('ECONNREFUSED'), 'a word of the network');
    await standIn.comeBack();
    standIn.say(room, QUESTION);
    await deployment.answers(room, 2);
    deployment.expectDiscretion();
  });
});
