import type { Language } from '../../text/language.ts';
import type { Encoder } from './encoder.ts';
import { quantise } from './quantised.ts';
import type { VectorStore } from './vector-store.ts';
import { createVectorTable } from './vector-table.ts';

/** A passage to find by its meaning. */
export interface MeantPassage {
  readonly id: string;
  /** Its text, asked for when it is needed, so that it need not be held twice. The same text every time. */
  readonly text: () => string;
  readonly language: Language;
}

/** How near the passages are to a question. */
export interface Similarities {
  /** The cosine of question and passage, -1 to 1; `undefined` for a passage that has no vector. */
  of(id: string): number | undefined;
  /** The same for one of the passages in the place of the question: how near others are to it. */
  from(id: string): Pick<Similarities, 'of'>;
  /** The passages nearest to the question, nearest first. */
  nearest(limit: number): readonly { readonly id: string; readonly similarity: number }[];
}

/**
 * Passages by their meaning. Adding one takes microseconds, whether its vector is in the store or is made, which happens in
 * the background.
 */
export interface SemanticIndex {
  /** Takes up passages with ids that are not there yet. */
  add(passages: readonly MeantPassage[]): void;
  remove(ids: readonly string[]): void;
  /**
   * How near the passages are to a question. `undefined` where meaning can't be compared fairly or in time: while some
   * passages still have no vector, in a language the encoder doesn't understand, when it failed or is slow to answer.
   */
  similarities(question: Asking): Promise<Similarities | undefined>;
  /** How many texts wait for their vectors. */
  missing(): number;
  /** Resolves when no passage waits for its vector, because all have one or none can be made. Keeps the process running. */
  settled(): Promise<void>;
  /** Stops the work and gives the memory back. */
  close(): Promise<void>;
}

export interface Asking {
  readonly text: string;
  readonly language: Language;
}

export interface SemanticIndexOptions {
  readonly encoder: Encoder;
  readonly store: VectorStore;
  /** Whether vectors that the store lacks are made. Where not, the first passage without one ends the comparing. */
  readonly makesMissing: boolean;
  /** How long a question may wait for its vector, in milliseconds. */
  readonly patienceMs: number;
  /** Told now and then, and when all is done, how many passages of how many have a vector. */
  readonly onProgress: (done: number, total: number) => void;
}

/** A text without a vector, and the passages that have that text. */
interface Waiting {
  readonly text: () => string;
  readonly ids: Set<string>;
}

/** Passages encoded at once: enough to keep the encoder busy while this thread answers a question. */
const BATCH = 16;
/** A timer of this length goes off when nobody is there any more; until it is cleared it keeps the process running. */
const FOREVER_MS = 2 ** 31 - 1;

export function createSemanticIndex({
  encoder,
  store,
  makesMissing,
  patienceMs,
  onProgress,
}: SemanticIndexOptions): SemanticIndex {
  const table = createVectorTable(encoder.dimensions);
  const rows = new Map<string, number>();
  /** By row, the passage whose vector it holds, and the key under which the store has it. */
  const idsByRow: string[] = [];
  const keysByRow: string[] = [];
  /** By key. */
  const waiting = new Map<string, Waiting>();
  const keysOfWaiting = new Map<string, string>();
  let work: Promise<void> | undefined;
  let isOver = false;
  /** Whether another process makes the same vectors and is ahead. */
  let isBehind = false;

  return {
    add(passages) {
      if (isOver) return;
      for (const passage of passages) if (!isOver && encoder.languages.has(passage.language)) take(passage);
      if (isOver) return;
      if (rows.size + waiting.size > 0) encoder.prepare();
      goOn();
    },
    remove(ids) {
      for (const id of ids) forget(id);
    },
    async similarities({ text, language }) {
      if (!encoder.languages.has(language) || !isComplete()) return undefined;
      const encoded = await within((signal) => encoder.encode([text], 'question', signal), patienceMs);
      const vector = encoded?.[0];
      if (vector === undefined || !isComplete()) return undefined;
      return {
        ...nearTo(vector),
        from(id) {
          const row = rows.get(id);
          return row === undefined ? { of: () => undefined } : nearTo(table.vectorIn(row));
        },
        nearest(limit) {
          return table.nearest(vector, limit).flatMap(({ row, similarity }) => {
            const id = idsByRow[row];
            return id === undefined ? [] : [{ id, similarity }];
          });
        },
      };
    },
    missing: () => waiting.size,
    async settled() {
      const running = setInterval(() => {}, FOREVER_MS);
      while (work !== undefined) await work;
      clearInterval(running);
    },
    async close() {
      // Who makes no vectors has a collection looked at in passing; others may need more than that.
      if (makesMissing && isComplete()) store.keep(Array.from(rows.values(), (row) => keysByRow[row] ?? ''));
      isOver = true;
      await encoder.close();
      store.close();
    },
  };

  function isComplete(): boolean {
    return !isOver && rows.size > 0 && waiting.size === 0;
  }

  function take({ id, text }: MeantPassage): void {
    const key = store.keyOf(text());
    const vector = store.get(key);
    if (vector !== undefined) {
      hold(id, key, vector);
      return;
    }
    if (!makesMissing) {
      isOver = true;
      return;
    }
    const known = waiting.get(key) ?? { text, ids: new Set() };
    known.ids.add(id);
    waiting.set(key, known);
    keysOfWaiting.set(id, key);
  }

  function nearTo(vector: Float32Array): Pick<Similarities, 'of'> {
    return {
      of(id) {
        const row = rows.get(id);
        return row === undefined ? undefined : table.similarity(vector, row);
      },
    };
  }

  function hold(id: string, key: string, vector: Uint8Array): void {
    const row = table.add(vector);
    rows.set(id, row);
    idsByRow[row] = id;
    keysByRow[row] = key;
  }

  function forget(id: string): void {
    const row = rows.get(id);
    if (row !== undefined) table.remove(row);
    rows.delete(id);
    const key = keysOfWaiting.get(id);
    keysOfWaiting.delete(id);
    if (key === undefined) return;
    const text = waiting.get(key);
    text?.ids.delete(id);
    if (text?.ids.size === 0) waiting.delete(key);
  }

  function goOn(): void {
    if (waiting.size > 0 && !isOver) work ??= encodeWaiting();
  }

  async function encodeWaiting(): Promise<void> {
    try {
      while (waiting.size > 0 && !isOver) await encodeSome();
    } catch {
      // Whoever made the encoder is told why; here it only means that there is nothing to compare with for now.
      void encoder.usable().then(goOn);
    } finally {
      work = undefined;
    }
  }

  async function encodeSome(): Promise<void> {
    store.refresh();
    // From the other end on, two processes share the work until they meet.
    const batch = leading(isBehind ? [...waiting].reverse() : waiting, BATCH);
    const missing = batch.filter(([key]) => {
      const vector = store.get(key);
      if (vector !== undefined) give(key, vector);
      return vector === undefined;
    });
    isBehind ||= missing.length < batch.length;
    const texts = missing.map(([, { text }]) => text());
    const vectors = await encoder.encode(texts, 'passage');
    for (const [number, [key]] of missing.entries()) {
      const vector = quantise(vectors[number] ?? new Float32Array(encoder.dimensions));
      store.put(key, vector);
      give(key, vector);
    }
    onProgress(rows.size, rows.size + keysOfWaiting.size);
  }

  /** Gives the passages that wait for it their vector; some may have come and gone while it was made. */
  function give(key: string, vector: Uint8Array): void {
    for (const id of waiting.get(key)?.ids ?? []) {
      hold(id, key, vector);
      keysOfWaiting.delete(id);
    }
    waiting.delete(key);
  }
}

function leading<T>(items: Iterable<T>, limit: number): readonly T[] {
  const first: T[] = [];
  for (const item of items) {
    first.push(item);
    if (first.length === limit) break;
  }
  return first;
}

/** What `ask` gives, or `undefined` when it fails or takes too long; then its signal is aborted. */
function within<T>(ask: (signal: AbortSignal) => Promise<T>, patienceMs: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const givingUp = new AbortController();
    // Until then this timer also keeps the process running, which the encoder's thread does not.
    const timer = setTimeout(() => {
      resolve(undefined);
      givingUp.abort();
    }, patienceMs);
    const answer = ask(givingUp.signal).then(resolve, () => resolve(undefined));
    void answer.finally(() => clearTimeout(timer));
  });
}
