import { hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../articles/failure.ts';
import { KEY_BYTES, type RecordFormat, recordFormat } from './vector-records.ts';

/** Vectors kept between starts, each by what it was made of. Whatever goes wrong costs time, never an answer. */
export interface VectorStore {
  /** The name under which the vector of `text` is kept: a hash of it. */
  keyOf(text: string): string;
  get(key: string): Uint8Array | undefined;
  put(key: string, vector: Uint8Array): void;
  /** Takes up what other processes have put since the last look. */
  refresh(): void;
  /**
   * Gives the room of other vectors back, if they take more than is worth keeping in case they are needed again; not of
   * those that were put since this store was opened, by whatever process.
   */
  keep(keys: Iterable<string>): void;
  close(): void;
}

export interface VectorStoreOptions {
  /** Is made if it is not there. */
  readonly folder: string;
  /** The model the vectors come from; those of another are never mixed up with them. */
  readonly model: string;
  readonly vectorBytes: number;
  /** Told once, with the system's reason (such as `EACCES`), when vectors can't be kept. */
  readonly onFailure: (reason: string) => void;
}

/** Vectors that nothing needs now may take this much: those of 200,000 passages, say of articles asked about in turn. */
const SPARE_BYTES = 64 * 2 ** 20;
const CHUNK_BYTES = 4 * 2 ** 20;

/**
 * Opens the store in one file of `folder`, which several processes may share without a lock: it only ever grows at its end,
 * a record at a time, so that a process that dies leaves at worst one torn record. When too much of it is of no use, what
 * is needed goes into a new file that takes its place at once; a process that still has the old one open sees that before
 * it adds anything. What another one adds in that very moment is lost, and made again at the next start. Never throws.
 */
export function openVectorStore({ folder, model, vectorBytes, onFailure }: VectorStoreOptions): VectorStore {
  const path = join(folder, `vectors-${model}.bin`);
  const draft = `${path}.new`;
  const format = recordFormat(model, vectorBytes);
  const bytes = Buffer.alloc(format.size);
  /** Where in the file the record of a key begins. */
  const places = new Map<string, number>();
  /** Up to where the file was looked through. */
  let seen = 0;
  let isWritable = true;
  let file: number | undefined;
  /** Up to here the file was there when this process began; what lies behind is of processes that run. */
  let begun = 0;
  attempt(current);
  begun = seen;
  if (file === undefined) {
    // What can't be added to may still be read.
    file = openedToRead(path);
    if (file !== undefined) look(file);
  }

  return {
    keyOf(text) {
      return hash('sha256', text, 'buffer').toString('latin1', 0, KEY_BYTES);
    },
    get,
    put(key, vector) {
      attempt(() => {
        const target = current();
        if (get(key) !== undefined) return;
        writeWhole(target, format.record(key, vector));
        look(target);
      });
    },
    refresh() {
      attempt(current);
    },
    keep(keys) {
      const needed = new Set(keys);
      attempt(() => {
        const { size } = fstatSync(current());
        if (size > needed.size * format.size + SPARE_BYTES) rewrite(needed);
      });
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
      isWritable = false;
      places.clear();
    },
  };

  function get(key: string): Uint8Array | undefined {
    const place = places.get(key);
    if (place === undefined || file === undefined) return undefined;
    const record = readAt(file, bytes, place) === bytes.length ? format.read(bytes) : undefined;
    return record?.key === key ? new Uint8Array(record.vector) : undefined;
  }

  /** The file that is in its place now, looked through to its end. */
  function current(): number {
    if (file === undefined || !isInPlace(file)) {
      if (file !== undefined) closeSync(file);
      file = undefined;
      places.clear();
      seen = 0;
      begun = 0;
      mkdirSync(folder, { recursive: true });
      file = openSync(path, 'a+');
    }
    look(file);
    return file;
  }

  function isInPlace(one: number): boolean {
    const [own, there] = [fstatSync(one), statSync(path, { throwIfNoEntry: false })];
    return own.ino === there?.ino && own.dev === there.dev && own.size >= seen;
  }

  function look(one: number): void {
    seen = findPlaces(one, format, seen, places);
  }

  /** Leaves everything as it is when it can't be done now: that gives room back and is tried again after the next start. */
  function rewrite(needed: ReadonlySet<string>): void {
    let target: number | undefined;
    try {
      target = openSync(draft, 'ax');
      for (const key of needed) copy(key, target);
      // Others may have put something even now.
      if (file === undefined || !isInPlace(file)) throw new Error('another process has done the same');
      look(file);
      for (const [key, place] of places) if (place >= begun && !needed.has(key)) copy(key, target);
      renameSync(draft, path);
    } catch {
      // A draft that is there already was left by a process that died, or another one is at the same: then neither does it.
      rmSync(draft, { recursive: true, force: true });
    } finally {
      if (target !== undefined) closeSync(target);
    }
    current();
  }

  function copy(key: string, target: number): void {
    const vector = get(key);
    if (vector !== undefined) writeWhole(target, format.record(key, vector));
  }

  function attempt(action: () => void): void {
    if (!isWritable) return;
    try {
      action();
    } catch (error) {
      isWritable = false;
      onFailure(codeOf(error) ?? String(error));
    }
  }
}

function openedToRead(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}

/**
 * Finds the records in `file` from `start` on, each key with its place. Answers up to where there is none any more; what
 * lies behind may become one when it is written to its end.
 */
function findPlaces(file: number, format: RecordFormat, start: number, places: Map<string, number>): number {
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(0, fstatSync(file).size - start)));
  let from = start;
  let held = 0;
  for (;;) {
    const read = readAt(file, chunk.subarray(held), from + held);
    held += read;
    let at = 0;
    while (held - at >= format.size) {
      const record = format.read(chunk.subarray(at, at + format.size));
      if (record !== undefined) places.set(record.key, from + at);
      at = record === undefined ? format.seek(chunk.subarray(0, held), at + 1) : at + format.size;
    }
    from += at;
    if (read === 0) return from;
    chunk.copyWithin(0, at, held);
    held -= at;
  }
}

/** How many bytes were read; none where the file ends or can't be read. */
function readAt(file: number, bytes: Buffer, place: number): number {
  try {
    return readSync(file, bytes, 0, bytes.length, place);
  } catch {
    return 0;
  }
}

function writeWhole(file: number, bytes: Buffer): void {
  if (writeSync(file, bytes) < bytes.length) throw new Error('there is no room left');
}
