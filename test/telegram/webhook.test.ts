import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBot } from '../../src/telegram/bot.ts';
import type { Ending } from '../../src/telegram/ending.ts';
import { CannotRun } from '../../src/telegram/failures.ts';
import { InHand } from '../../src/telegram/in-hand.ts';
import type { Pause } from '../../src/telegram/pause.ts';
import { pause } from '../../src/telegram/pause.ts';
import { runByWebhook } from '../../src/telegram/webhook.ts';
import { freePort } from '../free-port.ts';
import { libraryOf } from './libraries.ts';
import { CUT, first } from './stand-in/faults.ts';
import { StandIn, TOKEN } from './stand-in/stand-in.ts';
import { keptLog } from './trying.ts';

const SECRET = 'a-secret_of-ours';
let standIn: StandIn;
beforeEach(async () => {
  standIn = new StandIn();
  await standIn.open();
});
afterEach(() => standIn.close());

interface Options {
  readonly library?: ReturnType<typeof libraryOf>;
  readonly pause?: Pause;
  readonly port?: number;
  readonly url?: string;
}

async function receiving({ library = libraryOf(), pause: pausing = pause, ...options }: Options = {}) {
  const port = options.port ?? (await freePort());
  const url = options.url ?? `http://127.0.0.1:${port}/hook`;
  const stopping = new AbortController();
  const [givingUp, leaving] = [new AbortController(), new AbortController()];
  const ending: Ending = { stopping: stopping.signal, givingUp: givingUp.signal, leaving: leaving.signal };
  const inHand = new InHand();
  const { log } = keptLog();
  const today = () => '2022-01-12';
  const bot = createBot({
    token: TOKEN,
    apiRoot: standIn.root,
    library,
    today,
    log,
    ending,
    inHand,
    pause: pausing,
  });
  let isReady = false;
  const onReady = () => {
    isReady = true;
  };
  const running = { bot, port, inHand, ending, pause: pausing, log, onReady };
  const ran = runByWebhook(running, { url, secret: SECRET });
  ran.catch(() => {});
  const post = async (body: string, secret: string | undefined = SECRET) => {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
    return (await fetch(url, { method: 'POST', headers, body })).status;
  };
  const stop = async () => {
    stopping.abort();
    await ran;
  };
  return { ran, stop, givingUp, post, url, port, ready: () => standIn.until(() => isReady, 'the webhook') };
}

describe('the webhook', () => {
  it('is registered with its secret and what the bot handles, and answers what is delivered', async () => {
    const anna = standIn.reader();
    standIn.say(anna, 'When?');
    const { stop, url } = await receiving();
    await standIn.until(() => standIn.api.updates.pending.length === 0, 'the delivery to be confirmed');
    expect(standIn.sent(anna).length).toBe(1);
    expect(standIn.callsOf('setWebhook')[0]?.payload).toEqual({
      url,
      secret_token: SECRET,
      allowed_updates: ['message', 'edited_message', 'callback_query'],
      max_connections: 40,
    });
    expect(standIn.api.webhook.statuses).toEqual([200]);
    await stop();
    expect(standIn.refusals).toEqual([]);
  });

  it('turns away what is not from Telegram, and what is no update', async () => {
    const { stop, post, ready } = await receiving();
    await ready();
    const update = JSON.stringify(standIn.api.updates.pending[0] ?? { update_id: 1 });
    expect(await post(update, 'another-secret')).toBe(401);
    expect(await post(update, '')).toBe(401);
    expect(await post('{"update_id":')).toBe(400);
    expect(await post('[]')).toBe(400);
    expect(await post('null')).toBe(400);
    expect(await post('{"update_id":"1"}')).toBe(400);
    expect(await post(`{"update_id":1,"x":"${'x'.repeat(5_000_000)}"}`)).toBe(413);
    expect(await post('{"update_id":1}')).toBe(200);
    await stop();
  });

  it.each(['meanwhile', 'afterwards'] as const)(
    'handles once what is delivered twice, %s',
    async (deliverTwice) => {
      await standIn.close();
      standIn = new StandIn({ deliverTwice });
      await standIn.open();
      const rooms = Array.from({ length: 20 }, () => standIn.reader());
      for (const room of rooms) standIn.say(room, 'When?');
      const { stop } = await receiving();
      await standIn.until(() => standIn.api.webhook.statuses.length === 40, 'forty deliveries');
      for (const room of rooms) expect(standIn.sent(room).length).toBe(1);
      expect(new Set(standIn.api.webhook.statuses)).toEqual(new Set([200]));
      await stop();
    },
  );

  it('asks in time for another delivery while the work goes on, and answers that by the same work', async () => {
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const library = libraryOf((question) => (question === 'slow one' ? slow : Promise.resolve()));
    const atOnce: Pause = async () => {};
    const { stop, post, ready } = await receiving({ library, pause: atOnce });
    await ready();
    const anna = standIn.reader();
    standIn.api.webhook.close();
    const [one, two] = [standIn.say(anna, 'slow one'), standIn.say(anna, 'quick one')];
    expect(await post(JSON.stringify(one))).toBe(503);
    expect(await post(JSON.stringify(two))).toBe(503);
    expect(standIn.sent(anna)).toEqual([]);
    finish();
    await standIn.until(() => standIn.sent(anna).length === 2, 'both replies');
    await expect.poll(() => post(JSON.stringify(two))).toBe(200);
    expect(await post(JSON.stringify(one))).toBe(200);
    await stop();
    expect(standIn.sent(anna).map((reply) => reply.reply_to_message?.message_id)).toEqual([
      one.message.message_id,
      two.message.message_id,
    ]);
  });

  it('has an update delivered again that it could not finish', async () => {
    const stopped: Pause = (_, signal) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    const { stop, givingUp, post, ready } = await receiving({ pause: stopped });
    await ready();
    standIn.api.webhook.close();
    standIn.failing((method) => (method === 'sendMessage' ? CUT : undefined));
    const answer = post(JSON.stringify(standIn.say(standIn.reader(), 'When?')));
    await standIn.until(() => standIn.callsOf('sendMessage').length === 1, 'an attempt');
    givingUp.abort();
    await stop();
    expect(await answer).toBe(503);
  });

  it('waits for a network that is down at the start, and says so', async () => {
    await standIn.goDown();
    const { stop, post, port, ready } = await receiving();
    const health = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await health('/healthz')).toBe(200);
    expect(await health('/readyz')).toBe(503);
    expect(await post('{"update_id":1}')).toBe(503);
    await standIn.comeBack();
    await ready();
    expect(await health('/readyz')).toBe(200);
    await stop();
  });

  it('is registered again when the first time fails', async () => {
    standIn.failing(first(2, CUT, 'setWebhook'));
    const { stop, ready } = await receiving();
    await ready();
    expect(standIn.callsOf('setWebhook').length).toBe(3);
    await stop();
  });

  it('cannot run on a port that is taken, or at an address that Telegram refuses', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, resolve));
    const { port } = blocker.address() as AddressInfo;
    await expect((await receiving({ port })).ran).rejects.toThrow(
      `PORT ${port} cannot be used for the webhook (EADDRINUSE).`,
    );
    blocker.close();
    const { ran } = await receiving({ url: 'https://example.org:1234/hook' });
    await expect(ran).rejects.toThrow(CannotRun);
    await expect(ran).rejects.toThrow('Telegram cannot use WEBHOOK_URL: Bad Request: bad webhook');
  });
});
