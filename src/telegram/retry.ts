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

/** What goes beside a reply: late it is of no use, and what comes next in its chat waits for it. Tried once. */
const BESIDE: ReadonlySet<keyof RawApi> = new Set(['sendPhoto', 'deleteMessage']);

/**
 * A handler's call that goes on failing while others go well is wrong in itself, whatever Telegram calls it, and its chat
 * waits behind it; it is given up when the pauses in which others went well come to this many milliseconds.
 */
const PATIENCE = 900_000;
/** The longest pause that Telegram is believed to want, in seconds: it keeps no update for longer than a day. */
const LONGEST_PAUSE = 86_400;
/** A pause from which on the operator is told, in milliseconds. */
const NOTABLE_PAUSE = 10_000;

/**
 * Repeats calls that failed for a passing reason: too many of them (429), a failure of Telegram's own (5xx), or of the
 * network. An outage is sat out however long it takes; what is in hand by the end of the bot is left to whoever runs
 * next. grammY's own plugin for this begins with a pause of three seconds and cannot be interrupted.
 *
 * Calls of handlers go on while the bot is stopping, until it gives up. Its own calls are broken off at once, but for the
 * last getUpdates, which confirms what was handled.
 *
 * @throws Interrupted in place of the failure when the bot ended meanwhile
 */
export function retrying({ ending, pause, log }: { ending: Ending; pause: Pause; log: Logger }): Transformer {
  /** How many calls went well so far, of any method. */
  let successes = 0;
  return async (prev, method, payload, signal) => {
    const isOwn = OWN.has(method);
    const end = isOwn ? ending.stopping : ending.givingUp;
    const brokenOff = method === 'getUpdates' ? ending.leaving : end;
    for (let attempt = 1, patience = PATIENCE; ; attempt++) {
      const before = successes;
      const outcome = await unless(brokenOff, prev(method, payload, signal)).catch((error: unknown) => {
        if (!(error instanceof HttpError) || signal?.aborted) throw error;
        return error;
      });
      const wait = BESIDE.has(method) ? undefined : pauseAfter(outcome, attempt);
      if (wait === undefined || (patience <= 0 && !isOwn)) {
        if (outcome instanceof HttpError) throw outcome;
        if (outcome.ok) successes += 1;
        return outcome;
      }
      const facts = { method, attempt, wait: Math.round(wait), failure: factsOf(outcome) };
      log[isOwn || wait >= NOTABLE_PAUSE ? 'warn' : 'debug'](
        facts,
        'a call to Telegram failed and is repeated',
      );
      await pause(wait, end);
      if (end.aborted) throw new Interrupted();
      if (!isFlood(outcome) && successes > before) patience -= wait;
    }
  };
}

/** How long to wait before the next attempt, in milliseconds; `undefined` when there should be none. */
function pauseAfter(outcome: Response | HttpError, attempt: number): number | undefined {
  if (outcome instanceof HttpError) return backoff(attempt);
  if (outcome.ok) return undefined;
  if (outcome.error_code >= 500) return backoff(attempt);
  if (!isFlood(outcome)) return undefined;
  const seconds = outcome.parameters?.retry_after;
  return seconds === undefined ? backoff(attempt) : Math.min(Math.max(seconds, 1), LONGEST_PAUSE) * 1000;
}

function isFlood(outcome: Response | HttpError): boolean {
  return !(outcome instanceof HttpError) && !outcome.ok && outcome.error_code === 429;
}

function factsOf(outcome: Response | HttpError): object {
  return outcome instanceof HttpError
    ? failureOf(outcome)
    : { status: outcome.ok ? 200 : outcome.error_code };
}
