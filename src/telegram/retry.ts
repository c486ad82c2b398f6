import type { ApiCallFn, RawApi, Transformer } from 'grammy';
import { HttpError } from 'grammy';
import type { Logger } from 'pino';
import type { Ending } from './ending.ts';
import { Interrupted, unless } from './ending.ts';
import { failureOf } from './failures.ts';
import type { Pause } from './pause.ts';
import { backoff } from './pause.ts';

type Response = Awaited<ReturnType<ApiCallFn>>;

/** The bot's own calls, for which no reader waits: tried for as long as it runs, and no longer. */
const OWN: ReadonlySet<keyof RawApi> = new Set([
  'getMe',
  'getUpdates',
  'deleteWebhook',
  'setWebhook',
  'setMyCommands',
]);

/**
 * How long the pauses of a handler's call may be together, in milliseconds: long enough that a short outage loses no
 * reply, short enough that a chat is not held up for ever.
 */
const PATIENCE = 90_000;
/** A longer single pause is asked only of a bot that floods a chat; its answer would come too late to be one. */
const LONGEST_PAUSE = 30_000;

/**
 * Repeats calls that failed for a passing reason: too many of them (429), a failure of Telegram's own (5xx), or of the
 * network. grammY's own plugin for this begins with a pause of three seconds and cannot be interrupted.
 *
 * Calls of handlers go on while the bot is stopping, until it gives up. Its own calls are broken off at once, but for the
 * last getUpdates, which confirms what was handled.
 *
 * @throws Interrupted in place of the failure when the bot ended meanwhile
 */
export function retrying({ ending, pause, log }: { ending: Ending; pause: Pause; log: Logger }): Transformer {
  return async (prev, method, payload, signal) => {
    const isOwn = OWN.has(method);
    const end = isOwn ? ending.stopping : ending.givingUp;
    const brokenOff = method === 'getUpdates' ? ending.leaving : end;
    for (let attempt = 1, waited = 0; ; attempt++) {
      const outcome = await unless(brokenOff, prev(method, payload, signal)).catch((error: unknown) => {
        if (!(error instanceof HttpError) || signal?.aborted) throw error;
        return error;
      });
      const wait = pauseAfter(outcome, attempt);
      waited += wait ?? 0;
      if (wait === undefined || (!isOwn && (wait > LONGEST_PAUSE || waited > PATIENCE))) {
        if (outcome instanceof HttpError) throw outcome;
        return outcome;
      }
      const facts = { method, attempt, wait: Math.round(wait), failure: factsOf(outcome) };
      log[isOwn ? 'warn' : 'debug'](facts, 'a call to Telegram failed and is repeated');
      await pause(wait, end);
      if (end.aborted) throw new Interrupted();
    }
  };
}

/** How long to wait before the next attempt, in milliseconds; `undefined` when there should be none. */
function pauseAfter(outcome: Response | HttpError, attempt: number): number | undefined {
  if (outcome instanceof HttpError) return backoff(attempt);
  if (outcome.ok) return undefined;
  if (outcome.error_code >= 500) return backoff(attempt);
  if (outcome.error_code !== 429) return undefined;
  const seconds = outcome.parameters?.retry_after;
  return seconds === undefined ? backoff(attempt) : seconds * 1000;
}

function factsOf(outcome: Response | HttpError): object {
  return outcome instanceof HttpError
    ? failureOf(outcome)
    : { status: outcome.ok ? 200 : outcome.error_code };
}
