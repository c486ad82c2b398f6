import type { Opts, Update } from 'grammy/types';
import { badRequest, conflict } from './refusal.ts';

/** What is left out unless the bot asks for it. */
const UNASKED: readonly string[] = ['chat_member', 'message_reaction', 'message_reaction_count'];
/** Telegram answers a poll after at most this long, whatever it was asked. */
const LONGEST_POLL_SECONDS = 50;

interface Poll {
  readonly limit: number;
  readonly answer: (updates: readonly Update[]) => void;
  readonly refuse: (reason: Error) => void;
}

/**
 * The updates that wait for the bot. One is kept, and given out again, until it is confirmed: by a poll with an offset
 * beyond it, or by a webhook's answer.
 */
export class UpdateQueue {
  #pending: readonly Update[] = [];
  #poll: Poll | undefined;
  #allowed: readonly string[] = [];
  /** Where updates go at once; set while there is a webhook. */
  #webhook: (() => void) | undefined;

  get pending(): readonly Update[] {
    return this.#pending;
  }

  /** Whether a long poll is waiting for updates. */
  get isPolled(): boolean {
    return this.#poll !== undefined;
  }

  get allowed(): readonly string[] {
    return this.#allowed;
  }

  add(update: Update): void {
    if (!Object.keys(update).every((kind) => kind === 'update_id' || this.#isAllowed(kind))) return;
    this.#pending = [...this.#pending, update];
    this.#webhook?.();
    this.#poll?.answer(this.#pending.slice(0, this.#poll.limit));
  }

  /** Answers a poll at once or, as long as there is nothing to tell, after its `timeout`. @throws Refusal */
  getUpdates(call: Opts<'getUpdates'>, signal: AbortSignal): Promise<readonly Update[]> {
    if (this.#webhook !== undefined) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    if ((call.timeout ?? 0) < 0) throw badRequest('timeout must be positive');
    this.interrupt('terminated by other getUpdates request; make sure that only one bot instance is running');
    this.allow(call.allowed_updates);
    this.#forget(call.offset ?? 0);
    const { limit = 100, timeout = 0 } = call;
    if (this.#pending.length > 0 || timeout === 0) return Promise.resolve(this.#pending.slice(0, limit));
    return this.#wait(limit, Math.min(timeout, LONGEST_POLL_SECONDS) * 1000, signal);
  }

  /** Ends the poll under way, if there is one, with an error 409. */
  interrupt(reason: string): void {
    this.#poll?.refuse(conflict(reason));
  }

  /** Which kinds of update come from now on: all but a few for none named, as before when not told. */
  allow(kinds: readonly string[] | undefined): void {
    if (kinds !== undefined) this.#allowed = kinds;
  }

  confirm(update: Update): void {
    this.#pending = this.#pending.filter((other) => other !== update);
  }

  drop(): void {
    this.#pending = [];
  }

  /** Calls `deliver` whenever there is something to deliver, from now on; polling ends. */
  push(deliver: (() => void) | undefined): void {
    this.#webhook = deliver;
    deliver?.();
  }

  #isAllowed(kind: string): boolean {
    return this.#allowed.length === 0 ? !UNASKED.includes(kind) : this.#allowed.includes(kind);
  }

  /** Takes what comes before `offset` as confirmed; a negative one counts from the end. */
  #forget(offset: number): void {
    this.#pending =
      offset < 0 ? this.#pending.slice(offset) : this.#pending.filter(({ update_id }) => update_id >= offset);
  }

  #wait(limit: number, milliseconds: number, signal: AbortSignal): Promise<readonly Update[]> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        this.#poll = undefined;
      };
      const answer = (updates: readonly Update[]) => {
        end();
        resolve(updates);
      };
      const refuse = (reason: Error) => {
        end();
        reject(reason);
      };
      const giveUp = () => answer([]);
      const timer = setTimeout(giveUp, milliseconds);
      signal.addEventListener('abort', giveUp);
      this.#poll = { limit, answer, refuse };
    });
  }
}
