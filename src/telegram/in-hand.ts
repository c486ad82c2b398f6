import type { Update } from 'grammy/types';
import { Interrupted } from './ending.ts';
import { placeOf } from './updates.ts';

/**
 * The updates that are being handled: those of one chat one after another in the order they came, those of different
 * chats at the same time.
 *
 *     chat 1   ──[ 11 ]──[ 14 ]──▶
 *     chat 2   ──[ 12 ]──────────▶     11 and 12 are under way, 13 is done, 14 waits for 11
 *     chat 3   ────────[ 13 ]────▶
 */
export class InHand {
  /** By update id: what is under way, what waits, and what was broken off. The value tells whether it was handled. */
  readonly #open = new Map<number, Promise<boolean>>();
  /** By chat, or whatever place updates belong to: the last that came from there. */
  readonly #last = new Map<string, Promise<boolean>>();

  /** Handles `update` by `work` when its turn has come. `work` may fail with nothing but `Interrupted`. */
  begin(update: Update, work: () => Promise<void>): void {
    const place = placeOf(update);
    const handled = this.#handle(update.update_id, this.#last.get(place), work);
    this.#open.set(update.update_id, handled);
    this.#last.set(place, handled);
    void handled.then(() => {
      if (this.#last.get(place) === handled) this.#last.delete(place);
    });
  }

  /** Resolves when the update is done with: `false` when it was broken off and should be delivered again. */
  async finished(updateId: number): Promise<boolean> {
    return (await this.#open.get(updateId)) ?? true;
  }

  /** Resolves when nothing is under way, of what has come so far. */
  async all(): Promise<void> {
    await Promise.all(this.#open.values());
  }

  /** The lowest id of an update that is not handled, the broken-off among them; `undefined` when there is none. */
  get lowest(): number | undefined {
    return this.#open.size === 0 ? undefined : Math.min(...this.#open.keys());
  }

  async #handle(
    id: number,
    earlier: Promise<boolean> | undefined,
    work: () => Promise<void>,
  ): Promise<boolean> {
    await earlier;
    try {
      await work();
    } catch (error) {
      if (error instanceof Interrupted) return false;
      throw error;
    }
    this.#open.delete(id);
    return true;
  }
}
