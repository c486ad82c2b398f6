import { createHash } from 'node:crypto';

/** A map that keeps only the latest entries, so that it cannot grow for ever. For conveniences that may be forgotten. */
export class Recent<Key, Value> {
  readonly #most: number;
  readonly #entries = new Map<Key, Value>();

  /** Keeps at most `most` entries. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    return this.#entries.get(key);
  }

  set(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#most) break;
      this.#entries.delete(oldest);
    }
  }

  delete(key: Key): void {
    this.#entries.delete(key);
  }
}

/** A short text that differs for different values, from which the value cannot be told: nothing a reader wrote is kept. */
export function fingerprint(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}
