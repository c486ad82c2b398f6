import { Worker } from 'node:worker_threads';
import type { Encoder } from './encoder.ts';
import type { Job, JobDone } from './sentence-worker.ts';

export interface SentenceEncoderOptions {
  /** Told once, in a sentence without a full stop, when the model can't be loaded or broke. */
  readonly onFailure: (reason: string) => void;
  /**
   * The compiled file of the thread. A thread does not take TypeScript on every Node this runs on, so who runs from the
   * sources names the one that was built.
   */
  readonly workerFile?: URL;
}

interface Promised {
  readonly resolve: (vectors: readonly Float32Array[]) => void;
  readonly reject: (error: Error) => void;
}

const DIMENSIONS = 512;
/** The model leaves much behind that is of no use at once; cleared away more often, it takes a sixth less memory. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/**
 * The Universal Sentence Encoder in its light form (Cer et al. 2018), for English: a small transformer whose weights come
 * with the package, so that nothing is loaded over a network. It runs in a thread of its own, started when it is first
 * needed, and takes about 20 ms a passage on an idle core, and some 170 MB.
 */
export function createSentenceEncoder({
  onFailure,
  workerFile = new URL('./sentence-worker.js', import.meta.url),
}: SentenceEncoderOptions): Encoder {
  const promised = new Map<number, Promised>();
  let jobs = 0;
  let worker: Worker | undefined;
  let ending: Error | undefined;

  return {
    model: 'universal-sentence-encoder-lite-1',
    dimensions: DIMENSIONS,
    languages: new Set(['en'] as const),
    prepare() {
      started();
    },
    encode(texts, purpose) {
      const thread = started();
      return new Promise((resolve, reject) => {
        if (ending !== undefined) return reject(ending);
        if (texts.length === 0) return resolve([]);
        jobs += 1;
        promised.set(jobs, { resolve, reject });
        const job: Job = { number: jobs, texts, purpose };
        thread?.postMessage(job);
      });
    },
    async close() {
      end(new Error('The encoder was closed'));
      await worker?.terminate();
    },
  };

  function started(): Worker | undefined {
    if (worker === undefined && ending === undefined) {
      worker = new Worker(workerFile, { resourceLimits: LIMITS });
      worker.on('message', take);
      worker.on('error', fail);
      worker.on('exit', () => fail(new Error('its thread ended')));
      // Listening to messages holds the process up again, so this comes last.
      worker.unref();
    }
    return worker;
  }

  function take({ number, vectors }: JobDone): void {
    const rows = Array.from({ length: vectors.length / DIMENSIONS }, (_, row) =>
      vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS),
    );
    promised.get(number)?.resolve(rows);
    promised.delete(number);
  }

  function fail(error: Error): void {
    if (ending !== undefined) return;
    end(error);
    onFailure(`The sentence encoder can't be used: ${error.message}`);
  }

  function end(reason: Error): void {
    ending ??= reason;
    for (const { reject } of promised.values()) reject(reason);
    promised.clear();
  }
}
