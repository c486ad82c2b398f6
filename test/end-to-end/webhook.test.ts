import { describe, expect } from 'vitest';
import {
  aShare,
  BAD_GATEWAY,
  CUT,
  CUT_WITHIN,
  HANG,
  INTERNAL_ERROR,
  tooManyRequests,
} from '../telegram/stand-in/faults.ts';
import type { StandInOptions } from '../telegram/stand-in/stand-in.ts';
import {
  answered,
  type Deployment,
  PATIENCE,
  QUESTION,
  SECRET,
  SENTENCE,
  TEST_TIME,
  test,
} from './deployment.ts';
import type { Program } from './program.ts';

/** A bot that has told the Bot API where it listens. */
async function listening(
  begin: typeof Deployment.begin,
  options: StandInOptions = {},
): Promise<{ deployment: Deployment; program: Program; url: string }> {
  // Delivered again while it is still being answered would be another test than the one a slow machine was meant to run.
  const deployment = await begin({ webhookTimeout: PATIENCE, ...options });
  const started = await deployment.webhook();
  await deployment.until(() => deployment.standIn.api.webhook.getWebhookInfo().url !== '', 'the webhook');
  return { deployment, ...started };
}

async function post(url: string, body: string, secret?: string): Promise<number> {
  const headers = secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret };
  const response = await fetch(`${url}/updates`, {
    method: 'POST',
    body,
    headers,
    signal: AbortSignal.timeout(PATIENCE),
  });
  await response.text();
  return response.status;
}

describe.concurrent('a bot with a webhook', { timeout: TEST_TIME }, () => {
  test('registers it with its secret, answers, and tells of its health and of nothing else', async ({
    begin,
  }) => {
    const { deployment, url } = await listening(begin);
    const { standIn } = deployment;
    expect(standIn.callsOf('setWebhook')[0]?.payload).toMatchObject({
      url: `${url}/updates`,
      secret_token: SECRET,
    });
    const room = standIn.reader('Anna');
    standIn.say(room, QUESTION);
    const [answer] = await deployment.answers(room);
    expect(answer?.text).toContain(SENTENCE);
    await deployment.until(() => standIn.api.updates.pending.length === 0, 'the confirmation');
    expect(standIn.callsOf('getUpdates')).toEqual([]);

    const statusOf = async (path: string) => {
      const response = await fetch(url + path);
      await response.text();
      return response.status;
    };
    expect(await statusOf('/healthz')).toBe(200);
    await expect.poll(() => statusOf('/readyz'), { timeout: PATIENCE }).toBe(200);
    expect(await statusOf('/')).toBe(404);
    expect(await statusOf('/updates')).toBe(405);
    deployment.expectDiscretion();
  });

  test.for(['meanwhile', 'afterwards'] as const)(
    'answers once what is delivered twice (%s)',
    async (deliverTwice, { begin }) => {
      const { deployment } = await listening(begin, { deliverTwice });
      const { standIn } = deployment;
      const rooms = [standIn.reader(), standIn.reader(), standIn.reader()];
      for (const room of rooms) standIn.say(room, QUESTION);
      await deployment.until(() => standIn.api.updates.pending.length === 0, 'the confirmation');
      expect(standIn.api.webhook.statuses).toEqual([200, 200, 200, 200, 200, 200]);
      expect(rooms.map((room) => standIn.sent(room).length)).toEqual([1, 1, 1]);
      deployment.expectDiscretion();
    },
  );

  test('believes only who knows the secret, and goes on after what is no update', async ({ begin }) => {
    const { deployment, url } = await listening(begin);
    const { standIn } = deployment;
    const room = standIn.reader('Anna');
    const forged = JSON.stringify({
      update_id: 1,
      message: { message_id: 1, date: 1, chat: room.chat, from: room.reader, text: QUESTION },
    });
    for (const secret of [undefined, 'a-guess', `${SECRET}x`]) {
      expect([401, 403]).toContain(await post(url, forged, secret));
    }
    for (const body of ['{"update_id": ', '', '["lantern"]', `"${'x'.repeat(2_000_000)}"`]) {
      expect([400, 413]).toContain(await post(url, body, SECRET));
    }
    const unknown = JSON.stringify({ update_id: 5, purchased_paid_media: {} });
    expect(await post(url, unknown, SECRET)).toBe(200);
    standIn.say(room, QUESTION);
    await deployment.answers(room);
    expect(standIn.callsOf('sendMessage')).toHaveLength(1);
    deployment.expectDiscretion();
  });

  test('answers 500 questions of 50 readers, each once and in order, when a tenth of all calls fail', async ({
    begin,
  }) => {
    const { deployment } = await listening(begin);
    const { standIn } = deployment;
    standIn.failing(aShare(0.1, [tooManyRequests(1), INTERNAL_ERROR, BAD_GATEWAY, CUT, CUT_WITHIN], 2022));
    const rooms = Array.from({ length: 50 }, () => standIn.reader());
    const asked = rooms.map((): number[] => []);
    for (let round = 0; round < 10; round++) {
      for (const [index, room] of rooms.entries())
        asked[index]?.push(standIn.say(room, QUESTION).message.message_id);
    }
    await deployment.until(() => standIn.api.updates.pending.length === 0, 'the end of the queue');
    expect(rooms.map((room) => answered(deployment, room))).toEqual(asked);
    deployment.expectDiscretion();
  });

  test('finishes what is in hand when it is told to stop', async ({ begin }) => {
    const { deployment, program, url } = await listening(begin);
    const { standIn } = deployment;
    let isAnswering = false;
    standIn.failing((method) => {
      if (method !== 'sendMessage') return undefined;
      isAnswering = true;
      return { kind: 'slow', delay: 500 };
    });
    const room = standIn.reader('Anna');
    standIn.say(room, QUESTION);
    await deployment.until(() => isAnswering, 'an attempt to answer');
    const { exit, took } = await program.stop();
    expect(exit).toBe(0);
    expect(took).toBeLessThan(10_000);
    expect(standIn.sent(room)).toHaveLength(1);
    expect(standIn.api.webhook.statuses).toEqual([200]);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    deployment.expectDiscretion();
  });

  test.for(['SIGTERM', 'SIGKILL'] as const)(
    'leaves what it cannot finish to the next one (%s)',
    async (name, { begin }) => {
      const { deployment, program, url } = await listening(begin);
      const { standIn } = deployment;
      const heal = standIn.failing((method) => (method === 'sendMessage' ? HANG : undefined));
      const room = standIn.reader('Anna');
      const question = standIn.say(room, QUESTION);
      await deployment.until(() => standIn.callsOf('sendMessage').length === 1, 'an attempt to answer');
      const { exit, took } = await program.stop(name);
      expect(exit).toBe(name === 'SIGTERM' ? 0 : 'SIGKILL');
      expect(took).toBeLessThan(10_000);
      expect(standIn.api.updates.pending).toEqual([question]);
      heal();
      await deployment.webhook({ PORT: new URL(url).port, WEBHOOK_URL: `${url}/updates` });
      await deployment.answers(room);
      await deployment.until(() => standIn.api.updates.pending.length === 0, 'the confirmation');
      expect(standIn.sent(room)).toHaveLength(1);
      deployment.expectDiscretion();
    },
  );
});
