import { describe, expect, it, vi } from 'vitest';
import { awaitMeanings, meaningsFor } from '../../src/terminal/meanings.ts';
import { temporaryFolder } from '../articles/temporary.ts';

const PASSAGE = { id: 'a#1', text: () => 'It rained in Astana.', language: 'ru' } as const;

describe('meaningsFor', () => {
  it.each(['talk', 'ask', 'batch'] as const)(
    'opens an index for %s, and wakes no encoder',
    async (command) => {
      const told = { note: vi.fn(), onUnkept: vi.fn() };
      const folder = await temporaryFolder();
      const meanings = meaningsFor(command, { folder, now: () => 0, ...told });
      // What is in no language of the encoder waits for nothing.
      meanings?.add([PASSAGE]);
      expect(meanings?.missing()).toBe(0);
      await meanings?.close();
      expect(told.note).not.toHaveBeenCalled();
      expect(told.onUnkept).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['talk', 1],
    ['batch', 1],
    ['ask', 0],
  ] as const)('for %s encodes so many of one new English passage: %d', async (command, encoded) => {
    const told = { note: vi.fn(), onUnkept: vi.fn() };
    const meanings = meaningsFor(command, { folder: await temporaryFolder(), now: () => 0, ...told });
    meanings?.add([{ ...PASSAGE, language: 'en' }]);
    expect(meanings?.missing()).toBe(encoded);
    await meanings?.close();
  });

  it.each(['timeline', 'who', 'annotate', 'check'] as const)('opens none for %s', async (command) => {
    const surroundings = { folder: 'nowhere', note: vi.fn(), onUnkept: vi.fn(), now: () => 0 };
    expect(meaningsFor(command, surroundings)).toBeUndefined();
    expect(surroundings.onUnkept).not.toHaveBeenCalled();
  });
});

describe('awaitMeanings', () => {
  it.each([
    ['batch', 1500, 1],
    ['batch', 1501, 0],
    ['talk', 1, 0],
    ['ask', 1, 0],
  ] as const)('before %s, with %d passages to encode, waits %d times', async (command, missing, times) => {
    const settled = vi.fn(async () => {});
    await awaitMeanings(command, { missing: () => missing, settled });
    expect(settled).toHaveBeenCalledTimes(times);
  });
});
