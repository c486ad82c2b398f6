import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createSentenceEncoder } from '../../../src/search/vectors/sentence-encoder.ts';
import { temporaryFolder } from '../../articles/temporary.ts';
import { BUILT_THREAD, ENCODER_TIMEOUT_MS, threadOf } from './fakes.ts';

function encoderOf(workerFile: URL) {
  const onFailure = vi.fn();
  const encoder = createSentenceEncoder({ onFailure, workerFile });
  onTestFinished(() => encoder.close());
  return { encoder, onFailure };
}

function cosine(one: Float32Array | undefined, other: Float32Array | undefined): number {
  return one?.reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0) ?? Number.NaN;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

afterEach(() => {
  vi.useRealTimers();
});

describe('the sentence encoder', { timeout: ENCODER_TIMEOUT_MS }, () => {
  it('gives vectors of length 1, in the order of the texts, nearer for what says nearly the same', async () => {
    const { encoder } = encoderOf(BUILT_THREAD);
    const [cat, kitten, prices, blank, empty] = await encoder.encode(
      ['The cat sleeps on the sofa.', 'A kitten naps\non a couch.', 'Prices rose by 4%.', ' ', ''],
      'passage',
    );
    expect(cat).toHaveLength(encoder.dimensions);
    expect(cosine(cat, cat)).toBeCloseTo(1);
    expect(cosine(cat, kitten)).toBeGreaterThan(cosine(cat, prices) + 0.2);
    expect(blank).toEqual(empty);
    const [again] = await encoder.encode(['A  kitten naps on a couch. '], 'question');
    expect(cosine(kitten, again)).toBeCloseTo(1);
  });

  it('encodes whatever text it is given', async () => {
    const { encoder, onFailure } = encoderOf(BUILT_THREAD);
    const texts = ['\0', '\ud800', '𝕳𝖊𝖑𝖑𝖔', 'Қазақстан', '▁▁', '<s> </s>', '__proto__', 'a'.repeat(99_999)];
    const vectors = await encoder.encode(texts, 'passage');
    for (const vector of vectors) expect(cosine(vector, vector)).toBeCloseTo(1);
    expect(vectors).toHaveLength(texts.length);
    expect(await encoder.encode([], 'passage')).toEqual([]);
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('lets a question overtake passages that wait', async () => {
    const { encoder } = encoderOf(BUILT_THREAD);
    const order: string[] = [];
    const passages = Array.from({ length: 6 }, (_, number) => `Passage ${number}`);
    await Promise.all([
      encoder.encode(passages, 'passage').then(() => order.push('passages')),
      encoder.encode(['A question?'], 'question').then(() => order.push('question')),
    ]);
    expect(order).toEqual(['question', 'passages']);
  });

  it('does not encode what was given up while it waited', async () => {
    const { encoder } = encoderOf(BUILT_THREAD);
    const impatient = new AbortController();
    // A number instead of a text would end the thread, if it were ever looked at.
    const given = encoder.encode(JSON.parse('[1]'), 'question', impatient.signal);
    const patient = encoder.encode(['A question?'], 'question', new AbortController().signal);
    impatient.abort(new Error('too late'));
    await expect(given).rejects.toThrow('too late');
    expect(await patient).toHaveLength(1);
    const late = encoder.encode(JSON.parse('[2]'), 'question', impatient.signal);
    await expect(late).rejects.toThrow('too late');
    expect(await encoder.encode(['A passage.'], 'passage')).toHaveLength(1);
  });

  it('never keeps the process running', async () => {
    const file = new URL('./sentence-encoder.js', BUILT_THREAD);
    const code = `
      const { createSentenceEncoder } = await import(${JSON.stringify(file.href)});
      createSentenceEncoder({ onFailure: console.log }).encode(['a'], 'passage').catch(console.log);`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
      timeout: 20_000,
    });
    expect(await run).toEqual({ stdout: '', stderr: '' });
  });

  it('rejects all it was asked when its thread fails, and says why once', async () => {
    const { encoder, onFailure } = encoderOf(threadOf(`throw new Error('no weights');`));
    const both = [encoder.encode(['a'], 'passage'), encoder.encode(['b'], 'question')];
    await expect(Promise.all(both)).rejects.toThrow('no weights');
    await expect(both[1]).rejects.toThrow('no weights');
    await expect(encoder.encode(['c'], 'question')).rejects.toThrow('no weights');
    encoder.prepare();
    expect(onFailure.mock.calls).toEqual([["The sentence encoder can't be used: no weights"]]);
  });

  it('starts its thread again after it failed, after longer and longer pauses, and says so once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { encoder, onFailure } = encoderOf(threadOf(`port.once('message', () => process.exit());`));
    for (const pause of [10 * SECOND_MS, MINUTE_MS, 10 * MINUTE_MS, HOUR_MS, HOUR_MS]) {
      await encoder.usable();
      await expect(encoder.encode(['a'], 'passage')).rejects.toThrow('its thread ended');
      const told = vi.fn();
      const usable = encoder.usable().then(told);
      await vi.advanceTimersByTimeAsync(pause - 1);
      await expect(encoder.encode(['b'], 'question')).rejects.toThrow('its thread ended');
      expect(told).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      await usable;
    }
    expect(onFailure).toHaveBeenCalledTimes(1);
  });

  it('takes a failure after an hour of work for a new one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { encoder, onFailure } = encoderOf(threadOf(`port.once('message', () => process.exit());`));
    for (const failures of [1, 2]) {
      encoder.prepare();
      await vi.advanceTimersByTimeAsync(HOUR_MS);
      await expect(encoder.encode(['a'], 'passage')).rejects.toThrow('its thread ended');
      expect(onFailure).toHaveBeenCalledTimes(failures);
      await vi.advanceTimersByTimeAsync(10 * SECOND_MS);
      await encoder.usable();
    }
  });

  it('works again when what was wrong has passed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const folder = await temporaryFolder();
    const file = join(folder, 'thread.mjs');
    const { encoder } = encoderOf(pathToFileURL(file));
    await expect(encoder.encode(['a'], 'passage')).rejects.toThrow('thread.mjs');
    await writeFile(
      file,
      `import { parentPort as port } from 'node:worker_threads';
      port.on('message', ({ number }) => port.postMessage({ number, vectors: new Float32Array(512).fill(7) }));`,
    );
    await vi.advanceTimersByTimeAsync(10 * SECOND_MS);
    expect(await encoder.encode(['a'], 'passage')).toEqual([new Float32Array(512).fill(7)]);
  });

  it('is not tried again once it was closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { encoder } = encoderOf(threadOf(`throw new Error('no weights');`));
    await expect(encoder.encode(['a'], 'passage')).rejects.toThrow('no weights');
    await encoder.close();
    expect(vi.getTimerCount()).toBe(0);
    await expect(encoder.encode(['a'], 'passage')).rejects.toThrow('closed');
  });

  it('rejects when its thread is not there or ends', async () => {
    const absent = encoderOf(new URL('./absent.js', import.meta.url));
    await expect(absent.encoder.encode(['a'], 'passage')).rejects.toThrow('absent.js');
    const brief = encoderOf(threadOf(`port.once('message', () => process.exit());`));
    await expect(brief.encoder.encode(['a'], 'passage')).rejects.toThrow('its thread ended');
    expect(brief.onFailure).toHaveBeenCalledTimes(1);
  });

  it('rejects what it was asked when it is closed, which is no failure', async () => {
    const { encoder, onFailure } = encoderOf(threadOf(`port.on('message', () => {});`));
    const asked = expect(encoder.encode(['a'], 'passage')).rejects.toThrow('closed');
    await encoder.close();
    await asked;
    await expect(encoder.encode(['a'], 'passage')).rejects.toThrow('closed');
    await encoder.close();
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('starts no thread before it is needed', async () => {
    const { encoder, onFailure } = encoderOf(threadOf(`throw new Error('started');`));
    await encoder.close();
    expect(onFailure).not.toHaveBeenCalled();
  });
});
