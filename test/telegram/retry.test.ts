import { Api, GrammyError, HttpError, InputFile } from 'grammy';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { endingAfter, Interrupted } from '../../src/telegram/ending.ts';
import { retrying } from '../../src/telegram/retry.ts';
import type { Fault } from './stand-in/faults.ts';
import {
  BAD_GATEWAY,
  CUT,
  CUT_WITHIN,
  first,
  HANG,
  INTERNAL_ERROR,
  tooManyRequests,
} from './stand-in/faults.ts';
import { StandIn, TOKEN } from './stand-in/stand-in.ts';
import { fetchOf } from './trying.ts';

/** An API with our retries whose pauses pass at once and are kept, in milliseconds. `during` is done in each. */
function setting(during: (setting: { api: Api; standIn: StandIn }) => unknown = () => {}) {
  const standIn = new StandIn();
  const { chat } = standIn.say(standIn.reader(), 'Hello').message;
  const stop = new AbortController();
  const pauses: number[] = [];
  const api = new Api(TOKEN, { fetch: fetchOf(standIn) });
  const pause = async (milliseconds: number) => {
    pauses.push(milliseconds);
    await during({ api, standIn });
  };
  api.config.use(retrying({ ending: endingAfter(stop.signal), pause, log: pino({ level: 'silent' }) }));
  return { standIn, chat, stop, pauses, api };
}

/** Lets a call to another chat go well. */
function answerAnother({ api, standIn }: { api: Api; standIn: StandIn }): Promise<unknown> {
  return api.sendMessage(standIn.say(standIn.reader(), 'Hello').message.chat.id, 'y');
}

describe('a call of a handler', () => {
  it.each<[string, Fault]>([
    ['500', INTERNAL_ERROR],
    ['502', BAD_GATEWAY],
    ['a cut connection', CUT],
    ['an answer that breaks off', CUT_WITHIN],
  ])('is repeated after %s, with growing pauses', async (_, fault) => {
    const { standIn, api, chat, pauses } = setting();
    standIn.failing(first(3, fault));
    await api.sendMessage(chat.id, 'x');
    expect(standIn.calls.length).toBe(4);
    expect(pauses.length).toBe(3);
    expect(pauses[0]).toBeLessThanOrEqual(300);
    expect(pauses[2]).toBeGreaterThanOrEqual(600);
  });

  it('is not repeated when it only goes beside a reply, as a picture does', async () => {
    const { standIn, api, chat, pauses } = setting();
    standIn.failing(first(1, tooManyRequests(7)));
    await expect(api.sendPhoto(chat.id, new InputFile(Uint8Array.from([1])))).rejects.toThrow(GrammyError);
    standIn.failing(first(1, CUT));
    await expect(api.deleteMessage(chat.id, 1)).rejects.toThrow(HttpError);
    expect(pauses).toEqual([]);
  });

  it('waits as long as Telegram says after too many', async () => {
    const { standIn, api, chat, pauses } = setting();
    standIn.failing(first(2, tooManyRequests(7)));
    await api.sendMessage(chat.id, 'x');
    expect(pauses).toEqual([7_000, 7_000]);
  });

  it.each([
    [31, 31_000],
    [3_600, 3_600_000],
    [0, 1_000],
    [5_000_000, 86_400_000],
  ])(
    'waits %i seconds when Telegram says so, but at least one and at most a day',
    async (seconds, pausing) => {
      const { standIn, api, chat, pauses } = setting();
      standIn.failing(first(1, tooManyRequests(seconds)));
      await api.sendMessage(chat.id, 'x');
      expect(pauses).toEqual([pausing]);
    },
  );

  it.each<[string, Fault]>([
    ['the network', CUT],
    ['Telegram', INTERNAL_ERROR],
  ])('sits out an outage of %s of hours', async (_, fault) => {
    const { standIn, api, chat, pauses } = setting();
    standIn.failing(first(600, fault));
    await api.sendMessage(chat.id, 'x');
    expect(pauses.length).toBe(600);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(30_000);
    expect(Math.min(...pauses.slice(10))).toBeGreaterThanOrEqual(15_000);
  });

  it('is given up when it goes on failing for a quarter of an hour and others go well', async () => {
    const { standIn, api, chat, pauses } = setting(answerAnother);
    standIn.failing((_, payload) => (payload['chat_id'] === chat.id ? INTERNAL_ERROR : undefined));
    await expect(api.sendMessage(chat.id, 'x')).rejects.toThrow(GrammyError);
    const waited = pauses.reduce((sum, one) => sum + one, 0);
    expect(waited).toBeGreaterThanOrEqual(900_000);
    expect(waited).toBeLessThanOrEqual(930_000);
  });

  it('is not given up when Telegram asks it to wait and others go well', async () => {
    const { standIn, api, chat, pauses } = setting(answerAnother);
    let left = 50;
    standIn.failing((_, payload) =>
      payload['chat_id'] === chat.id && left-- > 0 ? tooManyRequests(60) : undefined,
    );
    await api.sendMessage(chat.id, 'x');
    expect(pauses.length).toBe(50);
  });

  it('is not repeated when it is wrong in itself', async () => {
    const { standIn, api, pauses } = setting();
    await expect(api.sendMessage(99, 'x')).rejects.toThrow(GrammyError);
    expect(standIn.calls.length).toBe(1);
    expect(pauses).toEqual([]);
  });

  it('goes on while the bot is stopping', async () => {
    const { standIn, api, chat, stop } = setting();
    stop.abort();
    standIn.failing(first(2, CUT));
    await api.sendMessage(chat.id, 'x');
    expect(standIn.callsOf('sendMessage').length).toBe(3);
  });
});

describe("a call of the bot's own", () => {
  it('is repeated for as long as the bot runs', async () => {
    const { standIn, api, pauses } = setting();
    standIn.failing(first(20, CUT));
    await api.getMe();
    expect(standIn.calls.length).toBe(21);
    expect(pauses.at(-1)).toBeGreaterThanOrEqual(15_000);
  });

  it('waits however long Telegram says', async () => {
    const { standIn, api, pauses } = setting();
    standIn.failing(first(1, tooManyRequests(300)));
    await api.getMe();
    expect(pauses).toEqual([300_000]);
  });

  it('is broken off when the bot stops, in a pause or in the middle', async () => {
    let end = () => {};
    const { standIn, api, stop } = setting(() => end());
    end = () => stop.abort();
    const restore = standIn.failing(() => CUT);
    await expect(api.getMe()).rejects.toThrow(Interrupted);
    restore();

    const other = setting();
    other.standIn.failing(() => HANG);
    const call = other.api.getMe();
    other.stop.abort();
    await expect(call).rejects.toThrow(Interrupted);
  });
});
