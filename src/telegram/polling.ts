import type { Transformer } from 'grammy';
import type { Update } from 'grammy/types';
import { Interrupted, unless } from './ending.ts';
import { failureOf } from './failures.ts';
import { backoff, within } from './pause.ts';
import type { Running } from './running.ts';
import { toTheEnd } from './running.ts';
import { close, serve } from './server.ts';
import { HANDLED_UPDATES, POLL_SECONDS } from './updates.ts';

/** How long another instance may hold the line, in milliseconds: longer than two overlap when one takes over. */
const OVERLAP = 60_000;
/** The most updates that Telegram answers one poll with: its default, and its limit. */
const MOST_AT_ONCE = 100;
/** Between two polls while updates are unconfirmed, which Telegram answers at once; in milliseconds. */
const FIRST_GAP = 100;
const LONGEST_GAP = 1_600;
/** The same while the unconfirmed fill an answer, so that nothing new can come. */
const FULL_GAP = 15_000;

/**
 * Runs the bot by long polling until its ending; resolves when all in hand is finished and confirmed. Health is served
 * meanwhile; a bot whose port is taken runs without.
 *
 * @throws CannotRun when the token is wrong, or another program has been polling with it for a minute
 */
export async function runByPolling({
  bot,
  port,
  inHand,
  ending,
  pause,
  log,
  onReady,
}: Running): Promise<void> {
  const { stopping, leaving } = ending;
  let isReady = false;
  const server = await serve(port, { isReady: () => isReady && !stopping.aborted }).catch(
    (error: unknown) => {
      log.warn({ port, failure: failureOf(error) }, 'health is not served, as the port cannot be used');
      return undefined;
    },
  );
  bot.api.config.use(confirmingHandled({ inHand, ending, pause }), yielding({ ending, pause, log }));
  let lastWord = Promise.resolve();
  const stop = () => {
    // An update that could not be confirmed comes once more at the next start.
    lastWord = bot.stop().catch((error: unknown) => {
      log.debug({ failure: failureOf(error) }, 'the last updates could not be confirmed');
    });
  };
  const onStart = () => {
    isReady = true;
    onReady();
  };
  stopping.addEventListener('abort', stop);
  try {
    await toTheEnd(() => bot.start({ allowed_updates: HANDLED_UPDATES, timeout: POLL_SECONDS, onStart }));
  } finally {
    stopping.removeEventListener('abort', stop);
    await lastWord;
    if (server !== undefined) await close(server, leaving);
  }
}

/**
 * An update is confirmed by asking for those after it. So this has each getUpdates ask from the lowest one on that is not
 * handled, and leaves out of the answer what the bot has got before: an update is lost neither by a crash nor by a stop,
 * and a chat that takes long does not hold up the others. What was handled after it comes once more to whoever runs next,
 * should the bot end meanwhile: better twice than never.
 *
 *     asked for from 12 on:   12 under way   13 handled   14 under way   15 new
 *
 * Telegram answers such a poll at once, so there is a gap before it, longer and longer while nothing new comes. Nothing
 * new can come while those known fill an answer; then the next poll waits for the lowest, but not for ever: that polls go
 * well is what tells an answer that cannot be given from an outage (see `retrying`). The last poll, at the stop, waits for
 * all.
 *
 * @throws Interrupted in place of a poll that waited when the bot stopped
 */
function confirmingHandled({
  inHand,
  ending,
  pause,
}: Pick<Running, 'inHand' | 'ending' | 'pause'>): Transformer {
  const { stopping, givingUp } = ending;
  let gap = FIRST_GAP;
  let isFull = false;
  return async (prev, method, payload, signal) => {
    if (method !== 'getUpdates') return prev(method, payload, signal);
    if (stopping.aborted) {
      await unless(givingUp, inHand.all()).catch(() => {});
    } else if (inHand.lowest !== undefined) {
      if (isFull) await within(FULL_GAP, unless(stopping, inHand.finished(inHand.lowest)), pause);
      await pause(gap, stopping);
      if (stopping.aborted) throw new Interrupted();
    }
    const { lowest } = inHand;
    const response = await prev(
      method,
      lowest === undefined ? payload : { ...payload, offset: lowest },
      signal,
    );
    if (!holdsUpdates(response)) return response;
    const { result: updates } = response;
    const unseen = 'offset' in payload ? Number(payload.offset) : 0;
    const seen = lowest === undefined ? 0 : updates.filter(({ update_id }) => update_id < unseen).length;
    isFull = seen >= MOST_AT_ONCE;
    gap = isFull || updates.length > seen ? FIRST_GAP : Math.min(gap * 2, LONGEST_GAP);
    updates.splice(0, seen);
    return response;
  };
}

/** Whether it is the answer to a getUpdates that went well. */
function holdsUpdates(response: object): response is { readonly ok: true; readonly result: Update[] } {
  return 'result' in response && Array.isArray(response.result);
}

/** Lets another instance that polls with the same token (409) come to its end, for a while. */
function yielding({ ending, pause, log }: Pick<Running, 'ending' | 'pause' | 'log'>): Transformer {
  return async (prev, method, payload, signal) => {
    for (let attempt = 1, waited = 0; ; attempt++) {
      const response = await prev(method, payload, signal);
      const isConflict = method === 'getUpdates' && !response.ok && response.error_code === 409;
      if (!isConflict || waited >= OVERLAP) return response;
      if (attempt === 1) log.warn('another program gets the updates of this bot; waiting for it to end');
      const wait = backoff(attempt);
      waited += wait;
      await pause(wait, ending.stopping);
      if (ending.stopping.aborted) throw new Interrupted();
    }
  };
}
