import { readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openVectorStore, type VectorStore } from '../../../src/search/vectors/vector-store.ts';
import { temporaryFolder, unprivileged } from '../../articles/temporary.ts';
import { storeIn } from './fakes.ts';

const bytes = (value: number) => new Uint8Array(16).fill(value);

/** Keeps a vector for each text, made of its first letter. */
function put(store: VectorStore, ...texts: readonly string[]): void {
  for (const text of texts) store.put(store.keyOf(text), bytes(text.charCodeAt(0)));
}

/** Which of the texts have the vector that `put` gave them; a wrong one fails the test. */
function found(store: VectorStore, ...texts: readonly string[]): string[] {
  return texts.filter((text) => {
    const vector = store.get(store.keyOf(text));
    if (vector !== undefined) expect(vector).toEqual(bytes(text.charCodeAt(0)));
    return vector !== undefined;
  });
}

/** A folder whose store holds the vectors of some texts. */
async function folderWith(...texts: readonly string[]): Promise<{ folder: string; file: string }> {
  const folder = await temporaryFolder();
  const store = storeIn(folder);
  put(store, ...texts);
  store.close();
  return { folder, file: join(folder, 'vectors-fake.bin') };
}

describe('a store of vectors', () => {
  it('keeps them between starts, in a folder that it makes', async () => {
    const folder = join(await temporaryFolder(), 'new', 'cache');
    const store = storeIn(folder);
    put(store, 'a', 'b');
    expect(found(store, 'a', 'b', 'c')).toEqual(['a', 'b']);
    store.close();
    expect(found(storeIn(folder), 'a', 'b', 'c')).toEqual(['a', 'b']);
  });

  it('knows a text again whatever its length, and tells texts apart', async () => {
    const store = storeIn(await temporaryFolder());
    const keys = ['', 'a', 'A', 'a '.repeat(9000), 'ә', '\0'].map((text) => store.keyOf(text));
    expect(new Set(keys).size).toBe(6);
    expect(store.keyOf('ә')).toBe(keys[4]);
  });

  it('takes nothing from another model', async () => {
    const { folder, file } = await folderWith('a');
    renameSync(file, join(folder, 'vectors-other.bin'));
    const onFailure = vi.fn();
    const other = openVectorStore({ folder, model: 'other', vectorBytes: 16, onFailure });
    expect(found(other, 'a')).toEqual([]);
  });

  it('loses at worst the last vector when a process dies while writing', async () => {
    const whole = await folderWith('a', 'b');
    const { size } = statSync(whole.file);
    for (let cut = 1; cut < size / 2; cut += 1) {
      truncateSync(whole.file, size - cut);
      const store = storeIn(whole.folder);
      expect(found(store, 'a', 'b')).toEqual(['a']);
      put(store, 'b', 'c');
      store.close();
      const next = storeIn(whole.folder);
      expect(found(next, 'a', 'b', 'c')).toEqual(['a', 'b', 'c']);
      next.close();
      truncateSync(whole.file, size / 2);
      const last = storeIn(whole.folder);
      put(last, 'b');
      last.close();
    }
  });

  it('finds what is whole in a file where something else was written, before it, in it and behind it', async () => {
    const { folder, file } = await folderWith('a', 'b', 'c');
    const content = readFileSync(file);
    const third = content.length / 3;
    const noise = Buffer.from('\x89ve\x89vec no record \x89vec', 'latin1');
    writeFileSync(
      file,
      Buffer.concat([noise, content.subarray(0, third), noise, content.subarray(third), noise]),
    );
    expect(found(storeIn(folder), 'a', 'b', 'c')).toEqual(['a', 'b', 'c']);
  });

  it('leaves out a vector with a single wrong bit', async () => {
    const { folder, file } = await folderWith('a', 'b', 'c');
    const content = readFileSync(file);
    for (const place of [0, 5, 10, 30]) {
      const broken = Buffer.from(content);
      const at = content.length / 3 + place;
      broken[at] = (broken[at] ?? 0) ^ 1;
      writeFileSync(file, broken);
      expect(found(storeIn(folder), 'a', 'b', 'c')).toEqual(['a', 'c']);
    }
  });

  it('reads files larger than it reads at once', async () => {
    const folder = await temporaryFolder();
    const texts = Array.from({ length: 5000 }, (_, number) => `${number}`);
    const options = { folder, model: 'wide', vectorBytes: 1000, onFailure: vi.fn() };
    const store = openVectorStore(options);
    for (const text of texts) store.put(store.keyOf(text), new Uint8Array(1000).fill(Number(text)));
    store.close();
    const next = openVectorStore(options);
    expect(texts.every((text) => next.get(next.keyOf(text))?.[999] === Number(text) % 256)).toBe(true);
  });

  it('can be added to by two processes', async () => {
    const folder = await temporaryFolder();
    const [one, other] = [storeIn(folder), storeIn(folder)];
    for (const text of ['a', 'b', 'c']) {
      put(one, text);
      put(other, text.toUpperCase());
    }
    expect(found(one, 'a', 'b', 'c')).toEqual(['a', 'b', 'c']);
    expect(found(storeIn(folder), 'a', 'A', 'b', 'B', 'c', 'C')).toHaveLength(6);
  });

  it('gives back the room of what is not needed once that is much, and keeps it until then', async () => {
    const folder = await temporaryFolder();
    const mebibyte = 2 ** 20;
    const options = { folder, model: 'wide', vectorBytes: mebibyte, onFailure: vi.fn() };
    const store = openVectorStore(options);
    const other = openVectorStore(options);
    const file = join(folder, 'vectors-wide.bin');
    const keys = Array.from({ length: 66 }, (_, number) => store.keyOf(`${number}`));
    for (const [number, key] of keys.slice(0, 60).entries())
      store.put(key, new Uint8Array(mebibyte).fill(number));
    store.keep(keys.slice(0, 1));
    expect(statSync(file).size).toBeGreaterThan(60 * mebibyte);
    for (const [number, key] of keys.slice(60).entries())
      store.put(key, new Uint8Array(mebibyte).fill(60 + number));
    store.keep([keys[65] ?? '', keys[3] ?? '']);
    expect(statSync(file).size).toBeLessThan(3 * mebibyte);
    expect([3, 65, 4].map((number) => store.get(keys[number] ?? '')?.[7])).toEqual([3, 65, undefined]);
    store.put(keys[4] ?? '', new Uint8Array(mebibyte));
    expect(store.get(keys[4] ?? '')?.[7]).toBe(0);
    // Who has the file open that was replaced goes on as before.
    other.put(keys[5] ?? '', new Uint8Array(mebibyte));
    expect(await readdir(folder)).toEqual(['vectors-wide.bin']);
    expect(options.onFailure).not.toHaveBeenCalled();
  });

  it('goes on with the old file when no new one can be made', async () => {
    const folder = await temporaryFolder({ [`vectors-wide.bin.${process.pid}.new/file`]: '' });
    const vectorBytes = 65 * 2 ** 20;
    const onFailure = vi.fn();
    const store = openVectorStore({ folder, model: 'wide', vectorBytes, onFailure });
    const key = store.keyOf('a');
    store.put(key, new Uint8Array(vectorBytes).fill(7));
    store.keep([]);
    expect(store.get(key)?.at(-1)).toBe(7);
    expect(onFailure).toHaveBeenCalledTimes(1);
    store.close();
  });

  it('says once that it can not keep anything, and answers all the same', async () => {
    const folder = await temporaryFolder({ cache: 'a file where the folder should be' });
    const onFailure = vi.fn();
    const store = storeIn(join(folder, 'cache'), onFailure);
    put(store, 'a', 'b');
    expect(found(store, 'a')).toEqual([]);
    store.keep([]);
    store.close();
    expect(onFailure.mock.calls).toEqual([['EEXIST']]);
  });

  it('reads what it may read and not write', async () => {
    const { folder, file } = await folderWith('a');
    await chmod(file, 0o444);
    const onFailure = vi.fn();
    await unprivileged(folder, async () => {
      const store = storeIn(folder, onFailure);
      put(store, 'b');
      expect(found(store, 'a', 'b')).toEqual(['a']);
      store.close();
    });
    expect(onFailure).toHaveBeenCalledTimes(1);
  });

  it('has nothing after it was closed', async () => {
    const store = storeIn(await temporaryFolder());
    put(store, 'a');
    store.close();
    put(store, 'b');
    store.close();
    expect(found(store, 'a', 'b')).toEqual([]);
  });
});
