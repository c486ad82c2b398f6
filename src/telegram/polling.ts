import type { Transformer } from 'grammy';
import type { Ending } from './ending.ts';
import { Interrupted, unless } from './ending.ts';
import { failureOf } from './failures.ts';
import type { InHand } from './in-hand.ts';
import { backoff } from './pause.ts';
import type { Running } from './running.ts';
import { toTheEnd } from './running.ts';
import { close, serve } from './server.ts';
import { HANDLED_UPDATES, POLL_SECONDS } from './updates.ts';

/** How long another instance may hold the line, in milliseconds: longer than two overlap when one takes over. */
const OVERLAP = 60_000;

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
  bot.api.config.use(confirmingHandled(inHand, ending), yielding({ ending, pause, log }));
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
 * An update is confirmed by asking for those after it. So this holds each getUpdates back until everything in hand is
 * handled, and has it ask again for what the bot had to leave: an update is lost neither by a crash nor by a stop.
 */
function confirmingHandled(inHand: InHand, ending: Ending): Transformer {
  return async (prev, method, payload, signal) => {
    if (method !== 'getUpdates') return prev(method, payload, signal);
    await unless(ending.givingUp, inHand.all()).catch(() => {});
    const { lowest } = inHand;
    return prev(method, lowest === undefined ? payload : { ...payload, offset: lowest }, signal);
  };
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
