import type { ErrorAnswer } from './refusal.ts';
import type { Payload } from './shape.ts';

/** What can go wrong between the bot and Telegram. Only a slow call takes effect. */
export type Fault =
  /** An error answer of the Bot API. */
  | { readonly kind: 'error'; readonly answer: ErrorAnswer }
  /** The page of a proxy in between, which is no JSON. */
  | { readonly kind: 'page'; readonly status: number }
  /** The connection breaks off: before the answer begins, or in the middle of it. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'within' }
  /** The answer takes this many milliseconds more. */
  | { readonly kind: 'slow'; readonly delay: number }
  /** There is never an answer. */
  | { readonly kind: 'hang' };

/** Decides for each call that arrives whether something goes wrong with it. */
export type Rule = (method: string, payload: Payload) => Fault | undefined;

export function tooManyRequests(retryAfter: number): Fault {
  const description = `Too Many Requests: retry after ${retryAfter}`;
  return {
    kind: 'error',
    answer: { ok: false, error_code: 429, description, parameters: { retry_after: retryAfter } },
  };
}

export const INTERNAL_ERROR: Fault = {
  kind: 'error',
  answer: { ok: false, error_code: 500, description: 'Internal Server Error' },
};
export const BAD_GATEWAY: Fault = { kind: 'page', status: 502 };
export const CUT: Fault = { kind: 'cut', when: 'before' };
export const CUT_WITHIN: Fault = { kind: 'cut', when: 'within' };
export const HANG: Fault = { kind: 'hang' };

/** Another program polls with the same token. */
export const OTHER_POLL: Fault = {
  kind: 'error',
  answer: {
    ok: false,
    error_code: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  },
};

/** The first `times` calls go wrong; of `method`, or of any. */
export function first(times: number, fault: Fault, method?: string): Rule {
  let left = times;
  return (called) => {
    if ((method !== undefined && called !== method) || left === 0) return undefined;
    left -= 1;
    return fault;
  };
}

/** A share (0 to 1) of all calls goes wrong, each time with one of `faults`; the same ones for the same `seed`. */
export function aShare(share: number, faults: readonly Fault[], seed: number): Rule {
  const random = mulberry32(seed);
  return () => (random() < share ? faults[Math.floor(random() * faults.length)] : undefined);
}

/** Numbers from 0 up to 1 that look random, the same for the same seed (mulberry32 of Tommy Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
