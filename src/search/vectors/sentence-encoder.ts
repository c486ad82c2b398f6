import type { Encoder } from './encoder.ts';
import { DIMENSIONS, type SentenceThread, startSentenceThread } from './sentence-thread.ts';

export interface SentenceEncoderOptions {
  /** Told, in a sentence without a full stop, when the model can't be loaded or broke; not again when it fails again soon. */
  readonly onFailure: (reason: string) => void;
  /**
   * The compiled file of the thread. A thread does not take TypeScript on every Node this runs on, so who runs from the
   * sources names the one that was built.
   */
  readonly workerFile?: URL;
}

const SECOND_MS = 1000;
/** How long a failed encoder is left alone: what is wrong may pass in a moment, or wait for the operator. */
const PAUSES_MS = [10 * SECOND_MS, 60 * SECOND_MS, 600 * SECOND_MS];
/** The pause after all those; one that worked for so long has not failed again, but anew. */
const LONG_PAUSE_MS = 3600 * SECOND_MS;

/**
 * The Universal Sentence Encoder in its light form (Cer et al. 2018), for English: a small transformer whose weights come
 * with the package, so that nothing is loaded over a network. It runs in a thread of its own, started when it is first
 * needed, and takes about 20 ms a passage on an idle core, and some 170 MB. A thread that failed is started again after a
 * pause, longer each time.
 */
export function createSentenceEncoder({
  onFailure,
  workerFile = new URL('./sentence-worker.js', import.meta.url),
}: SentenceEncoderOptions): Encoder {
  let thread: SentenceThread | undefined;
  /** Why there is no thread, while none is to be started. */
  let refusal: Error | undefined;
  /** Whom to tell that it is tried again. */
  let waiting: (() => void)[] = [];
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  return {
    model: 'universal-sentence-encoder-lite-1',
    dimensions: DIMENSIONS,
    languages: new Set(['en'] as const),
    prepare() {
      if (refusal === undefined) started();
    },
    async encode(texts, purpose, signal) {
      if (refusal !== undefined) throw refusal;
      return started().encode(texts, purpose, signal);
    },
    usable() {
      return refusal === undefined
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          });
    },
    async close() {
      clearTimeout(timer);
      waiting = [];
      refusal = new Error('The encoder was closed');
      await thread?.end(refusal);
    },
  };

  function started(): SentenceThread {
    if (thread === undefined) {
      thread = startSentenceThread(workerFile, fail);
      after(LONG_PAUSE_MS, () => {
        failures = 0;
      });
    }
    return thread;
  }

  function fail(error: Error): void {
    thread = undefined;
    refusal = error;
    if (failures === 0) onFailure(`The sentence encoder can't be used: ${error.message}`);
    after(PAUSES_MS[failures] ?? LONG_PAUSE_MS, tryAgain);
    failures += 1;
  }

  function tryAgain(): void {
    refusal = undefined;
    started();
    for (const tell of waiting.splice(0)) tell();
  }

  /** Does `action` after so many milliseconds, and nothing that was to be done later before. */
  function after(ms: number, action: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(action, ms).unref();
  }
}
