import { describe, expect } from 'vitest';
import { first, HANG } from '../telegram/stand-in/faults.ts';
import { answered, QUESTION, TEST_TIME, test } from './deployment.ts';

/** Hosts kill what has not ended by then, in milliseconds. */
const MOST_TO_STOP = 10_000;

describe.concurrent('a bot that is told to stop', { timeout: TEST_TIME }, () => {
  test.for(['SIGTERM', 'SIGINT'] as const)(
    'at rest ends at once with status 0 (%s)',
    async (name, { begin }) => {
      const deployment = await begin();
      const { standIn } = deployment;
      const program = deployment.polling();
      await deployment.until(() => standIn.api.updates.isPolled, 'the first poll');
      const { exit, took } = await program.stop(name);
      expect(exit).toBe(0);
      expect(took).toBeLessThan(MOST_TO_STOP);
      deployment.expectDiscretion();
    },
  );

  test.for(['SIGTERM', 'SIGINT'] as const)(
    'finishes what is in hand and confirms it (%s)',
    async (name, { begin }) => {
      const deployment = await begin();
      const { standIn } = deployment;
      standIn.failing((method) => (method === 'sendMessage' ? { kind: 'slow', delay: 500 } : undefined));
      const rooms = [standIn.reader(), standIn.reader(), standIn.reader()];
      for (const room of rooms) standIn.say(room, QUESTION);
      const program = deployment.polling();
      await deployment.until(() => standIn.callsOf('getUpdates').some(delivered), 'the delivery');
      const { exit, took } = await program.stop(name);
      expect(exit).toBe(0);
      expect(took).toBeLessThan(MOST_TO_STOP);
      expect(rooms.map((room) => standIn.sent(room).length)).toEqual([1, 1, 1]);
      expect(standIn.api.updates.pending).toEqual([]);
      deployment.expectDiscretion();
    },
  );

  test('leaves an answer that hangs to the next one, and meanwhile goes on answering others', async ({
    begin,
  }) => {
    const deployment = await begin();
    const { standIn } = deployment;
    const [room, other] = [standIn.reader('Anna'), standIn.reader()];
    const heal = standIn.failing((method, { chat_id }) =>
      method === 'sendMessage' && chat_id === room.chat.id ? HANG : undefined,
    );
    const question = standIn.say(room, QUESTION);
    const program = deployment.polling();
    await deployment.until(() => standIn.callsOf('sendMessage').length === 1, 'an attempt to answer');
    for (const count of [1, 2, 3]) {
      standIn.say(other, QUESTION);
      await deployment.answers(other, count);
    }
    const { exit, took } = await program.stop();
    expect(exit).toBe(0);
    expect(took).toBeLessThan(MOST_TO_STOP);
    expect(standIn.api.updates.pending[0]).toEqual(question);
    heal();
    deployment.polling();
    await deployment.answers(room);
    await deployment.until(() => standIn.api.updates.pending.length === 0, 'the confirmation');
    expect(standIn.sent(room)).toHaveLength(1);
    deployment.expectDiscretion();
  });

  test('ends in time when the network is down', async ({ begin }) => {
    const deployment = await begin();
    const { standIn } = deployment;
    const program = deployment.polling();
    await deployment.until(() => standIn.api.updates.isPolled, 'the first poll');
    await standIn.goDown();
    await deployment.until(() => program.stderr.includes('ECONNREFUSED'), 'a word of the network');
    const { exit, took } = await program.stop();
    expect(exit).toBe(0);
    expect(took).toBeLessThan(MOST_TO_STOP);
    deployment.expectDiscretion();
  });

  test('ends in time while it waits to start', async ({ begin }) => {
    const deployment = await begin();
    const { standIn } = deployment;
    standIn.failing(first(1, HANG, 'getMe'));
    const program = deployment.polling();
    await deployment.until(() => standIn.callsOf('getMe').length === 1, 'the first call');
    const { exit, took } = await program.stop();
    expect(exit).toBe(0);
    expect(took).toBeLessThan(MOST_TO_STOP);
    deployment.expectDiscretion();
  });
});

test.concurrent('a bot that stops in a burst hands the rest to the next one: each question is answered once', {
  timeout: TEST_TIME,
}, async ({ begin }) => {
  const deployment = await begin();
  const { standIn } = deployment;
  standIn.failing((method) => (method === 'sendMessage' ? { kind: 'slow', delay: 20 } : undefined));
  const rooms = Array.from({ length: 20 }, () => standIn.reader());
  const asked = rooms.map((): number[] => []);
  for (let round = 0; round < 15; round++) {
    for (const [index, room] of rooms.entries())
      asked[index]?.push(standIn.say(room, QUESTION).message.message_id);
  }
  const program = deployment.polling();
  await deployment.until(() => standIn.callsOf('sendMessage').length >= 20, 'the first answers');
  expect((await program.stop()).exit).toBe(0);
  expect(standIn.api.updates.pending.length).toBeGreaterThan(0);
  deployment.polling();
  await deployment.until(() => standIn.api.updates.pending.length === 0, 'the end of the queue');
  expect(rooms.map((room) => answered(deployment, room))).toEqual(asked);
  deployment.expectDiscretion();
});

test.concurrent('a bot that is killed loses no question: the next one answers those it left', {
  timeout: TEST_TIME,
}, async ({ begin }) => {
  const deployment = await begin();
  const { standIn } = deployment;
  const heal = standIn.failing((method) =>
    method === 'sendMessage' ? { kind: 'slow', delay: 30 } : undefined,
  );
  const rooms = Array.from({ length: 10 }, () => standIn.reader());
  const asked = rooms.map((room) => [1, 2, 3].map(() => standIn.say(room, QUESTION).message.message_id));
  const program = deployment.polling();
  const count = () => rooms.reduce((sum, room) => sum + standIn.sent(room).length, 0);
  await deployment.until(() => count() > 0, 'the first answers');
  expect((await program.stop('SIGKILL')).exit).toBe('SIGKILL');
  expect(count()).toBeLessThan(30);
  heal();
  deployment.polling();
  await deployment.until(() => standIn.api.updates.pending.length === 0, 'the end of the queue');
  for (const [index, room] of rooms.entries()) {
    expect(new Set(answered(deployment, room))).toEqual(new Set(asked[index]));
  }
  deployment.expectDiscretion();
});

function delivered({ answer }: { answer?: { ok: boolean; result?: unknown } }): boolean {
  return answer?.ok === true && Array.isArray(answer.result) && answer.result.length > 0;
}
