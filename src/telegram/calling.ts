import { setMaxListeners } from 'node:events';
import { buffer } from 'node:stream/consumers';

/** What grammY passes for one call. Its signal is a stand-in for the platform's own, from the time before there was one. */
interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or the pieces of a form with a file in it. */
  readonly body?: string | AsyncIterable<Uint8Array>;
  readonly signal?: CallSignal;
}

interface CallSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Makes one HTTP call, as grammY's `client.fetch`. */
export type Call = (url: string | URL, init?: Init) => Promise<Response>;

/** A call other than a poll that takes longer than this, in milliseconds, is taken to be lost. */
const CALL_TIME = 20_000;

/**
 * Calls by the platform's `fetch`, until `hangUp` fires. A call that is no poll is broken off
 * after `callTime` milliseconds: grammY has one time limit for all. grammY's default, node-fetch 2, waits for ever when a connection
 * breaks off in the middle of an answer (https://github.com/node-fetch/node-fetch/pull/768 mended that for version 3).
 */
export function callingUntil(hangUp: AbortSignal, callTime = CALL_TIME): Call {
  setMaxListeners(0, hangUp);
  return async (url, { method = 'POST', headers = {}, body, signal } = {}) => {
    const controller = new AbortController();
    const abort = () => controller.abort();
    const isPoll = new URL(url).pathname.endsWith('/getUpdates');
    const timer = isPoll ? undefined : setTimeout(() => controller.abort(new TimedOut()), callTime);
    const signals = signal === undefined ? [hangUp] : [hangUp, signal];
    if (signals.some(({ aborted }) => aborted)) abort();
    for (const each of signals) each.addEventListener('abort', abort);
    try {
      const whole = typeof body === 'object' ? await buffer(body) : body;
      const response = await fetch(url, {
        method,
        headers: { 'content-type': headers['content-type'] ?? 'application/json' },
        signal: controller.signal,
        ...(whole === undefined ? {} : { body: whole }),
      });
      // Read to the end here, while the call can still be broken off. grammY looks at nothing but the body.
      return new Response(await response.arrayBuffer());
    } finally {
      clearTimeout(timer);
      for (const each of signals) each.removeEventListener('abort', abort);
    }
  };
}

/** Has a code as the system's errors of the network have, to be told from them in a log. */
class TimedOut extends Error {
  override readonly name = 'TimedOut';
  readonly code = 'ETIMEDOUT';
}
