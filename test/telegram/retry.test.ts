import { Api, GrammyError, HttpError } from 'grammy';
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

/** An API with our retries whose pauses pass at once and are kept, in milliseconds. `onPause` is called before each. */
function setting(onPause: () => void = () => {}) {
  const standIn = new StandIn();
  const { chat } = standIn.say(standIn.reader(), 'Hello').message;
  const stop = new AbortController();
  const pauses: number[] = [];
  const pause = async (milliseconds: number) => {
    pauses.push(milliseconds);
    onPause();
  };
  const api = new Api(TOKEN, { fetch: fetchOf(standIn) });
  api.config.use(retrying({ ending: endingAfter(stop.signal), pause, log: pino({ level: 'silent' }) }));
  return { standIn, chat, stop, pauses, api };
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

  it('waits as long as Telegram says after too many', async () => {
    const { standIn, api, chat, pauses } = setting();
    standIn.failing(first(2, tooManyRequests(7)));
    await api.sendMessage(chat.id, 'x');
    expect(pauses).toEqual([7_000, 7_000]);
  });

  it('is given up when Telegram wants a pause that is too long', async () => {
    const { standIn, api, chat, pauses } = setting();
    standIn.failing(first(1, tooManyRequests(31)));
    await expect(api.sendMessage(chat.id, 'x')).rejects.toThrow(GrammyError);
    expect(pauses).toEqual([]);
  });

  it('is given up when the pauses come to more than ninety seconds', async () => {
    const { standIn, api, chat, pauses } = setting();
    standIn.failing(() => CUT);
    await expect(api.sendMessage(chat.id, 'x')).rejects.toThrow(HttpError);
    const sum = pauses.reduce((total, one) => total + one, 0);
    expect(sum).toBeGreaterThan(60_000);
    expect(sum).toBeLessThanOrEqual(90_000);
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
