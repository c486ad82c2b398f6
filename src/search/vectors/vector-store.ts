import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../articles/failure.ts';
import { KEY_BYTES, type RecordFormat, recordFormat } from './vector-records.ts';

/** Vectors kept between starts, each by what it was made of. Whatever goes wrong costs time, never an answer. */
export interface VectorStore {
  /** The name under which the vector of `text` is kept: a hash of it. */
  keyOf(text: string): string;
  get(key: string): Uint8Array | undefined;
  put(key: string, vector: Uint8Array): void;
  /** Gives the room of other vectors back, if they take more than is worth keeping in case they are needed again. */
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
 * Opens the store in one file of `folder`, which only ever grows at its end, so that a process that dies leaves at worst
 * one torn record, and several processes can add to it. When too much of it is of no use, what is needed goes into a new
 * file that takes its place at once; a process that still has the old one open keeps that. Never throws.
 */
export function openVectorStore({ folder, model, vectorBytes, onFailure }: VectorStoreOptions): VectorStore {
  const path = join(folder, `vectors-${model}.bin`);
  const format = recordFormat(model, vectorBytes);
  const bytes = Buffer.alloc(format.size);
  /** Where in the file the record of a key begins. */
  let places = new Map<string, number>();
  let isWritable = true;
  let file: number | undefined;
  attempt(() => {
    mkdirSync(folder, { recursive: true });
    file = openSync(path, 'a+');
  });
  // What can't be added to may still be read.
  file ??= openedToRead(path);
  if (file !== undefined) places = placesIn(file, format);

  return {
    keyOf(text) {
      return hash('sha256', text, 'buffer').toString('latin1', 0, KEY_BYTES);
    },
    get,
    put(key, vector) {
      if (file === undefined || !isWritable) return;
      const target = file;
      attempt(() => {
        const place = fstatSync(target).size;
        writeWhole(target, format.record(key, vector));
        // Another process may have added something in between; then `get` finds another key there.
        places.set(key, place);
      });
    },
    keep(keys) {
      if (file === undefined || !isWritable) return;
      const [target, needed] = [file, new Set(keys)];
      attempt(() => {
        const { size } = fstatSync(target);
        if (size > needed.size * format.size + SPARE_BYTES) rewrite(target, needed);
      });
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
      places.clear();
    },
  };

  function get(key: string): Uint8Array | undefined {
    const place = places.get(key);
    if (place === undefined || file === undefined) return undefined;
    const record = readAt(file, bytes, place) === bytes.length ? format.read(bytes) : undefined;
    return record?.key === key ? new Uint8Array(record.vector) : undefined;
  }

  function rewrite(old: number, needed: ReadonlySet<string>): void {
    const temporary = `${path}.${process.pid}.new`;
    const target = openSync(temporary, 'w');
    try {
      for (const key of needed) {
        const vector = get(key);
        if (vector !== undefined) writeWhole(target, format.record(key, vector));
      }
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    } finally {
      closeSync(target);
    }
    file = openSync(path, 'a+');
    closeSync(old);
    places = placesIn(file, format);
  }

  function attempt(action: () => void): void {
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

function placesIn(file: number, format: RecordFormat): Map<string, number> {
  const places = new Map<string, number>();
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let start = 0;
  let held = 0;
  for (;;) {
    const read = readAt(file, chunk.subarray(held), start + held);
    held += read;
    let at = 0;
    while (held - at >= format.size) {
      const record = format.read(chunk.subarray(at, at + format.size));
      if (record !== undefined) places.set(record.key, start + at);
      at = record === undefined ? format.seek(chunk.subarray(0, held), at + 1) : at + format.size;
    }
    if (read === 0) return places;
    chunk.copyWithin(0, at, held);
    start += at;
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
