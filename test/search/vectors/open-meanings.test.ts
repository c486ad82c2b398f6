import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openMeanings } from '../../../src/search/vectors/open-meanings.ts';
import type { MeantPassage } from '../../../src/search/vectors/semantic-index.ts';
import { temporaryFolder } from '../../articles/temporary.ts';
import { BUILT_THREAD, ENCODER_TIMEOUT_MS, threadOf } from './fakes.ts';

const passages: readonly MeantPassage[] = [
  { id: 'cat#1', text: () => 'The cat sleeps on the sofa.', language: 'en' },
  { id: 'prices#1', text: () => 'Prices rose by 4%.', language: 'en' },
];
const QUESTION = { text: 'Where does the kitten nap?', language: 'en' } as const;

function opened(folder: string, workerFile: URL, makesMissing = true) {
  const told = { onFailure: vi.fn(), onUnkept: vi.fn(), onProgress: vi.fn() };
  const meanings = openMeanings({
    folder,
    workerFile,
    makesMissing,
    patienceMs: ENCODER_TIMEOUT_MS,
    ...told,
  });
  onTestFinished(() => meanings.close());
  return { meanings, ...told };
}

describe('openMeanings', { timeout: ENCODER_TIMEOUT_MS }, () => {
  it('compares by the encoder that comes with the program, and keeps the vectors', async () => {
    const folder = await temporaryFolder();
    const first = opened(folder, BUILT_THREAD);
    first.meanings.add(passages);
    expect(first.meanings.missing()).toBe(2);
    await first.meanings.settled();
    const similarities = await first.meanings.similarities(QUESTION);
    expect(similarities?.nearest(1).map(({ id }) => id)).toEqual(['cat#1']);
    await first.meanings.close();

    const second = opened(folder, BUILT_THREAD);
    second.meanings.add(passages);
    expect(second.meanings.missing()).toBe(0);
    for (const { onFailure, onUnkept } of [first, second]) {
      expect(onFailure).not.toHaveBeenCalled();
      expect(onUnkept).not.toHaveBeenCalled();
    }
  });

  it('says that there is no encoder, and lets answers go on without', async () => {
    const { meanings, onFailure, onUnkept } = opened(
      await temporaryFolder(),
      threadOf(`throw new Error('no weights');`),
    );
    meanings.add(passages);
    await meanings.settled();
    expect(await meanings.similarities(QUESTION)).toBeUndefined();
    expect(onFailure.mock.calls).toEqual([["The sentence encoder can't be used: no weights"]]);
    expect(onUnkept).not.toHaveBeenCalled();
  });

  it('goes without, and makes nothing, where vectors are missing that are not to be made', async () => {
    const thread = threadOf(`throw new Error('nobody was to ask');`);
    const { meanings, onFailure, onProgress } = opened(await temporaryFolder(), thread, false);
    meanings.add(passages);
    expect(meanings.missing()).toBe(0);
    await meanings.settled();
    expect(await meanings.similarities(QUESTION)).toBeUndefined();
    expect(onFailure).not.toHaveBeenCalled();
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('says that nothing can be kept, and compares all the same', async () => {
    const folder = join(await temporaryFolder(), 'cache');
    await writeFile(folder, 'a file where the folder should be');
    const { meanings, onFailure, onUnkept } = opened(folder, BUILT_THREAD);
    meanings.add(passages);
    await meanings.settled();
    expect((await meanings.similarities(QUESTION))?.of('cat#1')).toBeGreaterThan(0);
    expect(onUnkept.mock.calls).toEqual([['EEXIST']]);
    expect(onFailure).not.toHaveBeenCalled();
  });
});
