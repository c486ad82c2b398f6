import {
  appendFileSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { chmod, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

const MEBIBYTE = 2 ** 20;

/** Keeps a vector of a mebibyte for each text. */
function putWide(store: VectorStore, ...texts: readonly string[]): void {
  for (const text of texts) store.put(store.keyOf(text), new Uint8Array(MEBIBYTE).fill(text.length));
}

/** Whether each text has the vector that `putWide` gave it. */
function has(store: VectorStore, ...texts: readonly string[]): boolean[] {
  return texts.map((text) => store.get(store.keyOf(text))?.at(-1) === text.length);
}

/** A store that has the vectors of "0", "1" and so on from an earlier start. */
async function wideStore(count: number) {
  const folder = await temporaryFolder();
  const onFailure = vi.fn();
  const options = { folder, model: 'wide', vectorBytes: MEBIBYTE, onFailure };
  const before = openVectorStore(options);
  const texts = Array.from({ length: count }, (_, number) => `${number}`);
  putWide(before, ...texts);
  before.close();
  const store = openVectorStore(options);
  const file = join(folder, 'vectors-wide.bin');
  return { options, store, file, keys: texts.map((text) => store.keyOf(text)), onFailure };
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

  it('sees what another process has put, once it looks again, and keeps the same vector once', async () => {
    const { folder, file } = await folderWith('a');
    const { size } = statSync(file);
    const [one, other] = [storeIn(folder), storeIn(folder)];
    put(one, 'b');
    expect(found(other, 'a', 'b')).toEqual(['a']);
    other.refresh();
    expect(found(other, 'a', 'b')).toEqual(['a', 'b']);
    put(one, 'c');
    put(other, 'c', 'b');
    expect(statSync(file).size).toBe(3 * size);
  });

  it('takes up what another process is still writing once that is whole', async () => {
    const { folder, file } = await folderWith('a', 'b');
    const content = readFileSync(file);
    for (let cut = 1; cut < content.length / 2; cut += 9) {
      writeFileSync(file, content.subarray(0, -cut));
      const store = storeIn(folder);
      expect(found(store, 'a', 'b')).toEqual(['a']);
      appendFileSync(file, content.subarray(-cut));
      store.refresh();
      expect(found(store, 'a', 'b')).toEqual(['a', 'b']);
      store.close();
    }
  });

  it('begins anew when what it kept is removed while it is open', async () => {
    const { folder, file } = await folderWith('a');
    const store = storeIn(folder);
    rmSync(folder, { recursive: true });
    put(store, 'b');
    expect(found(store, 'a', 'b')).toEqual(['b']);
    truncateSync(file);
    put(store, 'c');
    expect(found(store, 'b', 'c')).toEqual(['c']);
    expect(found(storeIn(folder), 'a', 'b', 'c')).toEqual(['c']);
  });

  it('gives back the room of what is not needed once that is much, and keeps it until then', async () => {
    const { store, file, keys, onFailure } = await wideStore(60);
    store.keep(keys.slice(0, 1));
    expect(statSync(file).size).toBeGreaterThan(60 * MEBIBYTE);
    putWide(store, ...['one', 'two', 'three', 'four', 'five', 'six']);
    store.keep([store.keyOf('six'), keys[3] ?? '']);
    expect(statSync(file).size).toBeLessThan(8 * MEBIBYTE);
    expect(has(store, '3', 'one', 'six', '4')).toEqual([true, true, true, false]);
    putWide(store, '4');
    expect(has(store, '4')).toEqual([true]);
    expect(await readdir(dirname(file))).toEqual(['vectors-wide.bin']);
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('loses nothing that is put before or after another process gives room back', async () => {
    const { store, options, keys } = await wideStore(66);
    const other = openVectorStore(options);
    putWide(store, 'late');
    expect(has(other, 'late')).toEqual([false]);
    other.keep(keys.slice(0, 1));
    putWide(store, 'later');
    expect(has(store, '0', '1', 'late', 'later')).toEqual([true, false, true, true]);
    putWide(other, 'latest');
    expect(has(openVectorStore(options), '0', '1', 'late', 'later', 'latest')).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it('gives no room back while another process may be at it, and does so the next time', async () => {
    const { store, file, keys, onFailure } = await wideStore(66);
    writeFileSync(`${file}.new`, 'left by a process that was killed');
    store.keep(keys.slice(0, 1));
    expect(has(store, '0', '65')).toEqual([true, true]);
    expect(statSync(file).size).toBeGreaterThan(66 * MEBIBYTE);
    store.keep(keys.slice(0, 1));
    expect(has(store, '0', '65')).toEqual([true, false]);
    expect(await readdir(dirname(file))).toEqual(['vectors-wide.bin']);
    expect(onFailure).not.toHaveBeenCalled();
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
