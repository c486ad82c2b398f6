import { Api, HttpError, InputFile } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callingUntil } from '../../src/telegram/calling.ts';
import { failureOf } from '../../src/telegram/failures.ts';
import type { Fault } from './stand-in/faults.ts';
import { CUT, CUT_WITHIN, first, HANG } from './stand-in/faults.ts';
import { BOT, StandIn, TOKEN } from './stand-in/stand-in.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = new StandIn();
  await standIn.open();
});
afterEach(() => standIn.close());

function setting(callTime?: number) {
  const over = new AbortController();
  return { over, api: new Api(TOKEN, { apiRoot: standIn.root, fetch: callingUntil(over.signal, callTime) }) };
}

describe('a call', () => {
  it('has the answer of the Bot API', async () => {
    const { api } = setting();
    const { chat } = standIn.say(standIn.reader(), 'Hello').message;
    expect((await api.getMe()).username).toBe(BOT.username);
    expect((await api.sendMessage(chat.id, 'Сәлем')).text).toBe('Сәлем');
    expect(standIn.refusals).toEqual([]);
  });

  it('can have a file in it', async () => {
    const { api } = setting();
    const { chat } = standIn.say(standIn.reader(), 'Hello').message;
    const photo = new InputFile(Uint8Array.from([1, 2, 3]), 'x.png');
    expect((await api.sendPhoto(chat.id, photo, { caption: 'Сәлем' })).caption).toBe('Сәлем');
    expect(standIn.refusals).toEqual([]);
  });

  it.each<[string, Fault]>([
    ['before its answer', CUT],
    ['in the middle of its answer', CUT_WITHIN],
  ])('fails at once when the connection breaks off %s', async (_, fault) => {
    standIn.failing(first(1, fault));
    await expect(setting().api.getMe()).rejects.toThrow(HttpError);
  });

  it('that hangs is broken off in time, and says so by a code; a poll may take longer', async () => {
    standIn.failing(first(1, HANG, 'getMe'));
    const { api } = setting(100);
    const poll = api.getUpdates({ timeout: 1 });
    const failure = await api.getMe().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HttpError);
    expect(failureOf(failure)).toMatchObject({ name: 'HttpError', code: 'ETIMEDOUT' });
    expect(await poll).toEqual([]);
  });

  it('is broken off by its own signal, and when all is over', async () => {
    standIn.failing(() => HANG);
    const { api, over } = setting();
    const [one, other] = [api.getMe(), api.getMe()];
    const failed = Promise.allSettled([one, other]);
    await standIn.until(() => standIn.calls.length === 2, 'two calls');
    over.abort();
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(api.getMe()).rejects.toThrow(HttpError);
    expect(standIn.calls.length).toBe(2);
  });
});
