import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSemanticIndex, type MeantPassage } from '../../../src/search/vectors/semantic-index.ts';
import type { Language } from '../../../src/text/language.ts';
import { temporaryFolder } from '../../articles/temporary.ts';
import { FakeEncoder, gate, storeIn } from './fakes.ts';

afterEach(() => {
  vi.useRealTimers();
});

const passage = (id: string, text: string, language: Language = 'en'): MeantPassage => ({
  id,
  text: () => text,
  language,
});
const question = (text: string, language: Language = 'en') => ({ text, language });

/** How long the tests' questions wait for a vector. */
const PATIENCE_MS = 250;

async function started({ encoder = new FakeEncoder(), folder = '', makesMissing = true } = {}) {
  const onProgress = vi.fn();
  const store = storeIn(folder || (await temporaryFolder()));
  return {
    encoder,
    onProgress,
    index: createSemanticIndex({ encoder, store, makesMissing, patienceMs: PATIENCE_MS, onProgress }),
  };
}

describe('an index of meanings', () => {
  it('tells how near passages are to a question, and which are nearest', async () => {
    const { index } = await started();
    index.add([passage('a', '1 2'), passage('b', '1'), passage('c', '3')]);
    await index.settled();
    const similarities = await index.similarities(question('1'));
    expect(similarities?.of('a')).toBeCloseTo(Math.SQRT1_2);
    expect(similarities?.of('c')).toBe(0);
    expect(similarities?.of('unknown')).toBeUndefined();
    expect(similarities?.nearest(2).map(({ id }) => id)).toEqual(['b', 'a']);
    await index.close();
  });

  it('tells how near passages are to one another', async () => {
    const { index } = await started();
    index.add([passage('a', '1 2'), passage('b', '1'), passage('c', '3'), passage('ru', '4', 'ru')]);
    await index.settled();
    const similarities = await index.similarities(question('1'));
    const fromA = similarities?.from('a');
    expect(fromA?.of('b')).toBeCloseTo(Math.SQRT1_2);
    expect(fromA?.of('c')).toBe(0);
    expect(fromA?.of('ru')).toBeUndefined();
    expect(similarities?.from('ru').of('a')).toBeUndefined();
    await index.close();
  });

  it('says nothing while a vector is missing', async () => {
    const { index, encoder } = await started();
    const { passed, open } = gate();
    encoder.before.passage = passed;
    index.add([passage('a', '1')]);
    expect(await index.similarities(question('1'))).toBeUndefined();
    open();
    await index.settled();
    expect(await index.similarities(question('1'))).toBeDefined();
    index.add([passage('b', '2')]);
    expect(await index.similarities(question('1'))).toBeUndefined();
    await index.settled();
    expect((await index.similarities(question('1')))?.of('b')).toBe(0);
  });

  it('leaves out passages in other languages, and does not wait for them', async () => {
    const { index, encoder } = await started();
    index.add([passage('a', '1'), passage('ru', '2', 'ru')]);
    await index.settled();
    expect(encoder.asked).toEqual(['1']);
    expect((await index.similarities(question('1')))?.of('ru')).toBeUndefined();
  });

  it('says nothing to a question in another language, or where there are no passages', async () => {
    const { index, encoder } = await started();
    index.add([passage('ru', '2', 'ru')]);
    expect(encoder.prepared).toBe(0);
    expect(await index.similarities(question('1'))).toBeUndefined();
    index.add([passage('a', '1')]);
    await index.settled();
    expect(await index.similarities(question('1', 'kk'))).toBeUndefined();
  });

  it('forgets passages, whether they have a vector or wait for one', async () => {
    const { index, encoder } = await started();
    const { passed, open } = gate();
    index.add([passage('a', '1'), passage('b', '2')]);
    await index.settled();
    encoder.before.passage = passed;
    index.add([passage('c', '3'), passage('d', '4')]);
    index.remove(['a', 'd', 'unknown']);
    open();
    await index.settled();
    const similarities = await index.similarities(question('1'));
    expect(new Set(similarities?.nearest(9).map(({ id }) => id))).toEqual(new Set(['b', 'c']));
    expect(similarities?.of('a')).toBeUndefined();
    expect(similarities?.of('d')).toBeUndefined();
  });

  it('takes a passage that came back with another text for what it is now', async () => {
    const { index, encoder } = await started();
    const { passed, open } = gate();
    encoder.before.passage = passed;
    index.add([passage('a', '1')]);
    index.remove(['a']);
    index.add([passage('a', '2')]);
    open();
    await index.settled();
    expect((await index.similarities(question('2')))?.of('a')).toBeCloseTo(1);
  });

  it('encodes the same text once, however many passages have it, and never again', async () => {
    const folder = await temporaryFolder();
    const { index, encoder } = await started({ folder });
    index.add([passage('a', '1'), passage('b', '1'), passage('c', '2')]);
    await index.settled();
    index.remove(['a', 'b', 'c']);
    index.add([passage('d', '1'), passage('e', '2')]);
    await index.settled();
    expect(encoder.asked).toEqual(['1', '2']);
    await index.close();

    const next = await started({ folder });
    next.index.add([passage('a', '1'), passage('c', '2')]);
    expect((await next.index.similarities(question('1')))?.of('a')).toBeCloseTo(1);
    expect(next.encoder.asked).toEqual(['1']);
    expect(next.encoder.prepared).toBe(1);
    expect(next.onProgress).not.toHaveBeenCalled();
  });

  it('compares by the vectors that are kept where none are to be made', async () => {
    const folder = await temporaryFolder();
    const before = await started({ folder });
    before.index.add([passage('a', '1'), passage('b', '2')]);
    await before.index.settled();
    await before.index.close();

    const { index, encoder } = await started({ folder, makesMissing: false });
    index.add([passage('a', '1'), passage('b', '2'), passage('ru', '3', 'ru')]);
    expect((await index.similarities(question('1')))?.of('a')).toBeCloseTo(1);
    expect(encoder.asked).toEqual(['1']);
    await index.close();
  });

  it('ends the comparing at the first passage without a vector where none are to be made', async () => {
    const folder = await temporaryFolder();
    const before = await started({ folder });
    before.index.add([passage('a', '1')]);
    await before.index.settled();
    await before.index.close();

    const { index, encoder, onProgress } = await started({ folder, makesMissing: false });
    index.add([passage('a', '1')]);
    const unread = vi.fn(() => '1');
    index.add([passage('b', '2'), { ...passage('c', '1'), text: unread }]);
    index.add([{ ...passage('d', '1'), text: unread }]);
    expect(unread).not.toHaveBeenCalled();
    expect(index.missing()).toBe(0);
    await index.settled();
    expect(await index.similarities(question('1'))).toBeUndefined();
    index.remove(['b']);
    expect(await index.similarities(question('1'))).toBeUndefined();
    expect(encoder.asked).toEqual([]);
    expect(onProgress).not.toHaveBeenCalled();
    await index.close();

    // What was kept is kept still, for a start that makes the others.
    const after = await started({ folder });
    after.index.add([passage('a', '1'), passage('b', '2')]);
    expect(after.index.missing()).toBe(1);
    await after.index.settled();
    expect(after.encoder.asked).toEqual(['2']);
    await after.index.close();
  });

  it('does not wake the encoder where there is nothing to compare by and nothing to be made', async () => {
    const { index, encoder } = await started({ makesMissing: false });
    index.add([passage('a', '1')]);
    expect(encoder.prepared).toBe(0);
    expect(await index.similarities(question('1'))).toBeUndefined();
    expect(encoder.asked).toEqual([]);
  });

  it('takes up what is added while it works, and tells how far it is', async () => {
    const { index, onProgress } = await started();
    index.add(Array.from({ length: 20 }, (_, number) => passage(`a${number}`, `${number}`)));
    index.add([passage('b', '1 2'), passage('ru', '1 2', 'ru')]);
    await index.settled();
    expect(onProgress.mock.calls).toEqual([
      [16, 21],
      [21, 21],
    ]);
  });

  it('does without when the encoder fails, and goes on once it is tried again', async () => {
    const { index, encoder } = await started();
    const { passed, open } = gate();
    encoder.before.passage = Promise.reject(new Error('no model'));
    encoder.repaired = passed;
    index.add([passage('a', '1')]);
    await index.settled();
    expect(await index.similarities(question('1'))).toBeUndefined();
    expect(encoder.asked).toEqual(['1']);

    encoder.before.passage = Promise.resolve();
    open();
    await vi.waitFor(() => expect(index.missing()).toBe(0));
    expect((await index.similarities(question('1')))?.of('a')).toBeCloseTo(1);
    expect(encoder.asked).toEqual(['1', '1', '1']);
  });

  it('asks a failed encoder for nothing when all that waited has gone, or it was closed', async () => {
    const { index, encoder } = await started();
    const { passed, open } = gate();
    encoder.before.passage = Promise.reject(new Error('no model'));
    encoder.repaired = passed;
    index.add([passage('a', '1')]);
    await index.settled();
    index.remove(['a']);
    open();
    await index.settled();
    expect(encoder.asked).toEqual(['1']);
    index.add([passage('b', '2')]);
    await index.close();
    await index.settled();
    expect(encoder.asked).toEqual(['1', '2']);
  });

  it('makes no vector that another process has made meanwhile, and goes on from the other end', async () => {
    const folder = await temporaryFolder();
    const passages = Array.from({ length: 50 }, (_, number) =>
      passage(`p${number}`, `${number % 32} ${number}`),
    );
    const [behind, ahead] = [await started({ folder }), await started({ folder })];
    const { passed, open } = gate();
    behind.encoder.before.passage = passed;
    behind.index.add(passages);
    ahead.index.add(passages.slice(0, 20));
    await ahead.index.settled();
    open();
    await behind.index.settled();
    // 16 were asked for at once, the next four were there, and then came the last.
    expect(behind.encoder.asked.slice(16, 28)).toEqual(passages.slice(20, 32).map(({ text }) => text()));
    expect(behind.encoder.asked[28]).toBe(passages.at(-1)?.text());
    expect(new Set(behind.encoder.asked).size).toBe(46);
    expect(behind.encoder.asked).toHaveLength(46);
    expect((await behind.index.similarities(question('17')))?.of('p17')).toBeCloseTo(1);
    await ahead.index.close();
    await behind.index.close();

    const next = await started({ folder });
    next.index.add(passages);
    expect(next.index.missing()).toBe(0);
  });

  it('does without when a question can not be encoded', async () => {
    const { index, encoder } = await started();
    index.add([passage('a', '1')]);
    await index.settled();
    encoder.before.question = Promise.reject(new Error('broken'));
    expect(await index.similarities(question('1'))).toBeUndefined();
  });

  it('does not wait longer than it has patience, and then gives up for good', async () => {
    const { index, encoder } = await started();
    index.add([passage('a', '1')]);
    await index.settled();
    vi.useFakeTimers();
    encoder.before.question = gate().passed;
    const answer = index.similarities(question('1'));
    expect(encoder.signals.map(({ aborted }) => aborted)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(encoder.signals.map(({ aborted }) => aborted)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBeUndefined();
    expect(encoder.signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('closes the encoder, and does nothing any more', async () => {
    const { index, encoder } = await started();
    index.add([passage('a', '1')]);
    await index.settled();
    await index.close();
    index.add([passage('b', '2')]);
    await index.settled();
    expect(encoder.isClosed).toBe(true);
    expect(encoder.asked).toEqual(['1']);
    expect(await index.similarities(question('1'))).toBeUndefined();
  });
});
