import type { Encoder, Purpose } from '../../../src/search/vectors/encoder.ts';
import { bytesOf } from '../../../src/search/vectors/quantised.ts';
import { openVectorStore, type VectorStore } from '../../../src/search/vectors/vector-store.ts';

export const DIMENSIONS = 32;

/** A vector of length 1 whose components at the given places are the same and all others 0. */
export function towards(...places: readonly number[]): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const place of places) vector[place] = 1 / Math.sqrt(places.length);
  return vector;
}

/** Encodes texts as the numbers they are made of: "1 2" as what `towards(1, 2)` gives. */
export class FakeEncoder implements Encoder {
  readonly model = 'fake';
  readonly dimensions = DIMENSIONS;
  readonly languages = new Set(['en'] as const);
  readonly asked: string[] = [];
  /** What the questions that it was asked can be given up by. */
  readonly signals: AbortSignal[] = [];
  prepared = 0;
  isClosed = false;
  /** What an answer waits for, by what it is for. */
  readonly before: Record<Purpose, Promise<unknown>> = {
    question: Promise.resolve(),
    passage: Promise.resolve(),
  };
  /** Passed when it is tried again after it failed. */
  repaired: Promise<void> = Promise.resolve();

  prepare(): void {
    this.prepared += 1;
  }

  async encode(
    texts: readonly string[],
    purpose: Purpose,
    signal?: AbortSignal,
  ): Promise<readonly Float32Array[]> {
    this.asked.push(...texts);
    if (signal !== undefined) this.signals.push(signal);
    await this.before[purpose];
    return texts.map((text) => towards(...text.split(' ').map(Number)));
  }

  usable(): Promise<void> {
    return this.repaired;
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }
}

/** The store in `folder` for vectors of a fake encoder. */
export function storeIn(folder: string, onFailure: (reason: string) => void = () => {}): VectorStore {
  return openVectorStore({ folder, model: 'fake', vectorBytes: bytesOf(DIMENSIONS), onFailure });
}

/** The encoder's thread as it was built from the sources. */
export const BUILT_THREAD = new URL('../../../dist/search/vectors/sentence-worker.js', import.meta.url);

/** Enough for the model on a machine that is busy with much else. */
export const ENCODER_TIMEOUT_MS = 30_000;

/** A thread that runs the given code, which knows it as `port`. */
export function threadOf(code: string): URL {
  const source = `import { parentPort as port } from 'node:worker_threads'; ${code}`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

/** A promise that is kept when `open` is called. */
export function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}
