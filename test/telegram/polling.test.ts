import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBot } from '../../src/telegram/bot.ts';
import type { Ending } from '../../src/telegram/ending.ts';
import { CannotRun } from '../../src/telegram/failures.ts';
import { InHand } from '../../src/telegram/in-hand.ts';
import { pause } from '../../src/telegram/pause.ts';
import { runByPolling } from '../../src/telegram/polling.ts';
import { libraryOf } from './libraries.ts';
import {
  aShare,
  CUT,
  CUT_WITHIN,
  first,
  INTERNAL_ERROR,
  OTHER_POLL,
  tooManyRequests,
} from './stand-in/faults.ts';
import type { Room } from './stand-in/stand-in.ts';
import { StandIn, TOKEN } from './stand-in/stand-in.ts';
import { keptLog } from './trying.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = new StandIn();
  await standIn.open();
});
afterEach(() => standIn.close());

/** A bot that polls the stand-in, with hardly a pause between attempts and an ending told step by step. */
function polling({ library = libraryOf(), token = TOKEN, port = 0 } = {}) {
  const [stopping, givingUp, leaving] = [new AbortController(), new AbortController(), new AbortController()];
  const ending: Ending = { stopping: stopping.signal, givingUp: givingUp.signal, leaving: leaving.signal };
  setMaxListeners(0, ...Object.values(ending));
  const inHand = new InHand();
  const pauses: number[] = [];
  const shortly = (milliseconds: number, signal: AbortSignal) => {
    pauses.push(milliseconds);
    return pause(milliseconds / 1000, signal);
  };
  const { log, lines } = keptLog();
  const bot = createBot({
    token,
    apiRoot: standIn.root,
    library,
    today: () => '2022-01-12',
    log,
    ending,
    inHand,
    pause: shortly,
  });
  const ran = runByPolling({ bot, port, inHand, ending, pause: shortly, log, onReady: () => {} });
  ran.catch(() => {});
  const stop = async () => {
    stopping.abort();
    await ran;
  };
  return { ran, stop, stopping, givingUp, leaving, pauses, lines };
}

/** How many attempts there were to answer. */
const answered = () => standIn.callsOf('sendMessage').length;
/** The ids of the messages that the bot's messages in a chat reply to. */
const replied = (room: Room) =>
  standIn.sent(room).map(({ reply_to_message }) => reply_to_message?.message_id);
const isPolled = () => standIn.api.updates.isPolled;

describe('long polling', () => {
  it('asks for what the bot handles, and drops nothing', async () => {
    const { stop } = polling();
    await standIn.until(isPolled, 'a poll');
    expect(standIn.api.updates.allowed).toEqual(['message', 'edited_message', 'callback_query']);
    expect(standIn.callsOf('deleteWebhook')[0]?.payload['drop_pending_updates']).toBeUndefined();
    await stop();
    expect(standIn.refusals).toEqual([]);
  });

  it('goes on without health where the port is taken', async () => {
    const { stop, lines } = polling({ port: Number(new URL(standIn.root).port) });
    await standIn.until(isPolled, 'a poll');
    await stop();
    expect(lines.join()).toContain('health is not served');
  });

  it('answers each of 500 updates from 50 chats once, in order within a chat, though a tenth of the calls fail', async () => {
    const rooms = Array.from({ length: 50 }, (_, index) => standIn.reader(`Reader ${index}`));
    const questions = Array.from({ length: 500 }, (_, index) =>
      standIn.say(rooms[(index * 7) % 50]!, `What about number ${index}?`),
    );
    standIn.failing(aShare(0.1, [tooManyRequests(1), INTERNAL_ERROR, CUT, CUT_WITHIN], 1));
    const { stop } = polling();
    await standIn.until(() => standIn.api.updates.pending.length === 0, 'all updates to be confirmed');
    await stop();
    for (const room of rooms) {
      const asked = questions.filter(({ message }) => message.chat.id === room.chat.id);
      expect(replied(room)).toEqual(asked.map(({ message }) => message.message_id));
    }
    expect(standIn.refusals).toEqual([]);
  }, 60_000);

  it('does not let a slow chat hold up another', async () => {
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const library = libraryOf((question) => (question === 'slow one' ? slow : Promise.resolve()));
    const [anna, ben] = [standIn.reader('Anna'), standIn.reader('Ben')];
    standIn.say(anna, 'slow one');
    standIn.say(anna, 'after it');
    standIn.say(ben, 'quick one');
    const { stop } = polling({ library });
    await standIn.until(() => standIn.sent(ben).length === 1, 'the quick answer');
    expect(standIn.sent(anna)).toEqual([]);
    // Nothing is confirmed that comes after one which is not handled.
    expect(standIn.api.updates.pending.length).toBe(3);
    finish();
    await standIn.until(() => standIn.api.updates.pending.length === 0, 'confirmation');
    expect(standIn.sent(anna).length).toBe(2);
    await stop();
  });

  it('goes on answering others while the answer to one chat hangs, and answers that one when it can', async () => {
    const [anna, ben] = [standIn.reader('Anna'), standIn.reader('Ben')];
    const heal = standIn.failing((method, { chat_id }) =>
      method === 'sendMessage' && chat_id === anna.chat.id ? CUT : undefined,
    );
    const first = standIn.say(anna, 'When?');
    const { stop } = polling();
    await standIn.until(() => answered() > 0, 'an attempt to answer');
    for (let count = 1; count <= 20; count++) {
      standIn.say(ben, 'And when?');
      await standIn.until(() => standIn.sent(ben).length === count, `answer ${count} to the other`);
    }
    const second = standIn.say(anna, 'Why?');
    expect(standIn.sent(anna)).toEqual([]);
    expect(standIn.api.updates.pending.length).toBe(22);
    heal();
    await standIn.until(() => standIn.api.updates.pending.length === 0, 'confirmation');
    expect(replied(anna)).toEqual([first.message.message_id, second.message.message_id]);
    expect(standIn.sent(ben).length).toBe(20);
    await stop();
    expect(standIn.refusals).toEqual([]);
  });

  it('asks less and less often while there is nothing but what it has', async () => {
    const library = libraryOf(() => new Promise(() => {}));
    standIn.say(standIn.reader(), 'endless');
    const { stopping, givingUp, ran, pauses } = polling({ library });
    await standIn.until(() => pauses.length >= 6, 'some polls');
    expect(pauses.slice(0, 6)).toEqual([100, 200, 400, 800, 1600, 1600]);
    expect(standIn.callsOf('getUpdates').length).toBeGreaterThanOrEqual(6);
    stopping.abort();
    givingUp.abort();
    await ran;
  });

  it('waits for the lowest update when those from it on fill a poll, and then answers the rest', async () => {
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const library = libraryOf((question) => (question === 'slow one' ? slow : Promise.resolve()));
    const anna = standIn.reader('Anna');
    standIn.say(anna, 'slow one');
    const others = Array.from({ length: 150 }, () => standIn.reader());
    for (const room of others) standIn.say(room, 'quick one');
    const { stop, pauses } = polling({ library });
    await standIn.until(
      () => answered() === 99,
      'as many answers as one poll has updates besides the slow one',
    );
    const polls = standIn.callsOf('getUpdates').length;
    const longGaps = () => pauses.filter((one) => one === 15_000).length;
    await standIn.until(() => longGaps() >= 3, 'some long gaps');
    expect(standIn.callsOf('getUpdates').length - polls).toBeLessThanOrEqual(longGaps() + 1);
    expect(answered()).toBe(99);
    finish();
    await standIn.until(() => standIn.api.updates.pending.length === 0, 'confirmation');
    expect(standIn.sent(anna).length).toBe(1);
    expect(others.map((room) => standIn.sent(room).length)).toEqual(others.map(() => 1));
    await stop();
  });

  it('gives an answer up that Telegram alone makes impossible, once it fills the polls', async () => {
    const anna = standIn.reader('Anna');
    standIn.failing((method, { chat_id }) =>
      method === 'sendMessage' && chat_id === anna.chat.id ? INTERNAL_ERROR : undefined,
    );
    standIn.say(anna, 'When?');
    const others = Array.from({ length: 120 }, () => standIn.reader());
    for (const room of others) standIn.say(room, 'And when?');
    const { stop, lines } = polling();
    await standIn.until(() => standIn.api.updates.pending.length === 0, 'confirmation');
    expect(others.map((room) => standIn.sent(room).length)).toEqual(others.map(() => 1));
    expect(standIn.sent(anna)).toEqual([]);
    expect(lines.join()).toContain('an update could not be answered');
    await stop();
  }, 60_000);

  it('loses nothing when the network is down for long while an answer is in hand', async () => {
    const anna = standIn.reader('Anna');
    const question = standIn.say(anna, 'When?');
    const heal = standIn.failing((method) => (method === 'sendMessage' ? CUT : undefined));
    const { stop, pauses } = polling();
    await standIn.until(() => answered() > 0, 'an attempt to answer');
    await standIn.goDown();
    heal();
    // Pauses pass a thousand times as fast here; two calls wait in them.
    const waited = () => pauses.reduce((sum, one) => sum + one, 0);
    await standIn.until(() => waited() > 2 * 1_200_000, 'twenty minutes');
    await standIn.comeBack();
    await standIn.until(() => standIn.api.updates.pending.length === 0, 'confirmation');
    expect(replied(anna)).toEqual([question.message.message_id]);
    await stop();
  }, 60_000);

  it('gives an instance that is going time to go', async () => {
    standIn.failing(first(5, OTHER_POLL, 'getUpdates'));
    standIn.say(standIn.reader(), 'When?');
    const { stop } = polling();
    await standIn.until(() => answered() === 1, 'an answer');
    await stop();
  });

  it('gives up after a minute of another instance', async () => {
    standIn.failing((method) => (method === 'getUpdates' ? OTHER_POLL : undefined));
    const { ran, pauses } = polling();
    await expect(ran).rejects.toThrow(CannotRun);
    const waited = pauses.reduce((sum, one) => sum + one, 0);
    expect(waited).toBeGreaterThanOrEqual(60_000);
    expect(waited).toBeLessThanOrEqual(90_000);
  });

  it('ends at once with a token that Telegram does not know', async () => {
    const { ran } = polling({ token: `${TOKEN}x` });
    await expect(ran).rejects.toThrow('Telegram knows no bot with this BOT_TOKEN');
  });

  it('waits for a network that is down', async () => {
    await standIn.goDown();
    const { stop, pauses } = polling();
    await standIn.until(() => pauses.length >= 3, 'some attempts');
    await standIn.comeBack();
    standIn.say(standIn.reader(), 'When?');
    await standIn.until(() => answered() === 1, 'an answer');
    await stop();
  });
});

describe('stopping', () => {
  it('waits for what is in hand, and confirms it', async () => {
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const question = standIn.say(standIn.reader(), 'slow one');
    let isAsked = false;
    const library = libraryOf(() => {
      isAsked = true;
      return slow;
    });
    const { stop } = polling({ library });
    await standIn.until(() => isAsked, 'the question');
    const stopped = stop();
    finish();
    await stopped;
    expect(answered()).toBe(1);
    expect(standIn.callsOf('getUpdates').at(-1)?.payload['offset']).toBe(question.update_id + 1);
    expect(standIn.api.updates.pending).toEqual([]);
  });

  it('leaves unconfirmed what it cannot finish, and confirms what comes before', async () => {
    const library = libraryOf((question) =>
      question === 'endless' ? new Promise(() => {}) : Promise.resolve(),
    );
    standIn.say(standIn.reader(), 'quick');
    const endless = standIn.say(standIn.reader(), 'endless');
    standIn.say(standIn.reader(), 'quick too');
    const { stop, givingUp } = polling({ library });
    await standIn.until(() => answered() === 2, 'two answers');
    const stopped = stop();
    givingUp.abort();
    await stopped;
    expect(standIn.api.updates.pending[0]?.update_id).toBe(endless.update_id);
    expect(standIn.api.updates.pending.length).toBe(2);
  });

  it('leaves unconfirmed what Telegram could not be told', async () => {
    const question = standIn.say(standIn.reader(), 'When?');
    const restore = standIn.failing((method) => (method === 'sendMessage' ? CUT : undefined));
    const { stop, givingUp } = polling();
    await standIn.until(() => answered() >= 2, 'attempts to answer');
    const stopped = stop();
    givingUp.abort();
    await stopped;
    restore();
    expect(standIn.api.updates.pending).toEqual([question]);
  });

  it('works while the network is down, before and after the start', async () => {
    const begun = polling();
    await standIn.until(isPolled, 'a poll');
    await standIn.goDown();
    await begun.stop();
    const unbegun = polling();
    await standIn.until(() => unbegun.pauses.length > 0, 'an attempt');
    await unbegun.stop();
    await standIn.comeBack();
  });
});
