import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { first, HANG } from '../telegram/stand-in/faults.ts';
import { answered, Deployment, QUESTION, TEST_TIME } from './deployment.ts';

/** Hosts kill what has not ended by then, in milliseconds. */
const MOST_TO_STOP = 10_000;

let deployment: Deployment;
beforeEach(async () => {
  deployment = await Deployment.begin();
});
afterEach(() => deployment.end());

describe('a bot that is told to stop', { timeout: TEST_TIME }, () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('at rest ends at once with status 0 (%s)', async (name) => {
    const { standIn } = deployment;
    const program = deployment.polling();
    await deployment.until(() => standIn.api.updates.isPolled, 'the first poll');
    const { exit, took } = await program.stop(name);
    expect(exit).toBe(0);
    expect(took).toBeLessThan(MOST_TO_STOP);
    deployment.expectDiscretion();
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('finishes what is in hand and confirms it (%s)', async (name) => {
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
  });

  test('leaves what it cannot finish to the next one, which answers it', async () => {
    const { standIn } = deployment;
    const heal = standIn.failing((method) => (method === 'sendMessage' ? HANG : undefined));
    const room = standIn.reader('Anna');
    const question = standIn.say(room, QUESTION);
    const program = deployment.polling();
    await deployment.until(() => standIn.callsOf('sendMessage').length === 1, 'an attempt to answer');
    const { exit, took } = await program.stop();
    expect(exit).toBe(0);
    expect(took).toBeLessThan(MOST_TO_STOP);
    expect(standIn.api.updates.pending).toEqual([question]);
    heal();
    deployment.polling();
    await deployment.answers(room);
    deployment.expectDiscretion();
  });

  test('ends in time when the network is down', async () => {
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

  test('ends in time while it waits to start', async () => {
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

test('a bot that stops in a burst hands the rest to the next one: each question is answered once', {
  timeout: TEST_TIME,
}, async () => {
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

test('a bot that is killed loses no question: the next one answers those it left', {
  timeout: TEST_TIME,
}, async () => {
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
