import { Worker } from 'node:worker_threads';
import type { Encoder } from './encoder.ts';
import type { Abandoned, Job, JobDone } from './sentence-worker.ts';

/** The thread in which the model runs, from its start until it ends or fails. */
export interface SentenceThread extends Pick<Encoder, 'encode'> {
  /** Ends it; what was asked and not answered yet, and whatever is asked later, is rejected with `reason`. */
  end(reason: Error): Promise<void>;
}

interface Promised {
  readonly resolve: (vectors: readonly Float32Array[]) => void;
  readonly reject: (error: Error) => void;
}

/** The length of a vector. */
export const DIMENSIONS = 512;
/** The model leaves much behind that is of no use at once; cleared away more often, it takes a sixth less memory. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/** Starts the thread whose compiled code is in `file`. `onFailure` is told once, when it ends by itself. */
export function startSentenceThread(file: URL, onFailure: (error: Error) => void): SentenceThread {
  const promised = new Map<number, Promised>();
  let jobs = 0;
  let ending: Error | undefined;
  const worker = new Worker(file, { resourceLimits: LIMITS });
  worker.on('message', take);
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('its thread ended')));
  // Listening to messages holds the process up again, so this comes last.
  worker.unref();

  return {
    encode(texts, purpose, signal) {
      return new Promise((resolve, reject) => {
        if (ending !== undefined) return reject(ending);
        if (signal?.aborted) return reject(signal.reason);
        if (texts.length === 0) return resolve([]);
        jobs += 1;
        const job: Job = { number: jobs, texts, purpose };
        promised.set(job.number, { resolve, reject });
        signal?.addEventListener('abort', () => {
          if (!promised.delete(job.number)) return;
          const abandoned: Abandoned = { abandoned: job.number };
          worker.postMessage(abandoned);
          reject(signal.reason);
        });
        worker.postMessage(job);
      });
    },
    async end(reason) {
      stop(reason);
      await worker.terminate();
    },
  };

  function take({ number, vectors }: JobDone): void {
    const rows = Array.from({ length: vectors.length / DIMENSIONS }, (_, row) =>
      vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS),
    );
    promised.get(number)?.resolve(rows);
    promised.delete(number);
  }

  function fail(error: Error): void {
    if (ending !== undefined) return;
    stop(error);
    onFailure(error);
  }

  function stop(reason: Error): void {
    ending ??= reason;
    for (const { reject } of promised.values()) reject(reason);
    promised.clear();
  }
}
