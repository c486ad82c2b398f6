import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createSentenceEncoder } from '../../../src/search/vectors/sentence-encoder.ts';
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
