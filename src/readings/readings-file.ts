import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { formAt, numberOfForm } from '../text/forms.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { PackedReading } from './reading.ts';
import { readReading, writeReading } from './reading-bytes.ts';

/*
 * The file:
 *
 *     head     magic, CRC-32 of the rest, fingerprint
 *     entries  for each its key, its length, the reading
 *     forms    every form that the entries have, in the order of their numbers there
 *     tail     where the forms begin, how many entries there are
 */

/** "Dlr1" in the order of a little-endian machine; on another the file is foreign. */
const MAGIC = 0x31_72_6c_44;
/** A key and a fingerprint are SHA-256. */
const HASH_BYTES = 32;
const HEAD_BYTES = 2 * 4 + HASH_BYTES;
const TAIL_BYTES = 2 * 4;
/** How the folders begin in which files are made before they take their place. */
export const DRAFTS = '.readings-';
/** Bytes that are gathered before they are written. */
const CHUNK = 1024 * 1024;

/** What a file holds, by key; each is unpacked when it is asked for. */
export interface StoredReadings {
  readonly keys: ReadonlySet<string>;
  get(key: string): PackedReading | undefined;
}

const NOTHING: StoredReadings = { keys: new Set(), get: () => undefined };

/**
 * What `file` holds that was written under `fingerprint` (hexadecimal, as keys are). Nothing where there is no such file
 * or it is another program's, another version's, torn or unreadable: all that is lost is time.
 */
export async function readReadingsFile(file: string, fingerprint: string): Promise<StoredReadings> {
  try {
    const bytes = await bytesOf(file);
    return bytes === undefined ? NOTHING : keptIn(bytes, fingerprint);
  } catch {
    return NOTHING;
  }
}

async function bytesOf(file: string): Promise<ArrayBuffer | undefined> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(size);
    let read = 0;
    while (read < size) {
      const { bytesRead } = await handle.read(bytes, read, size - read, read);
      if (bytesRead === 0) return undefined;
      read += bytesRead;
    }
    return bytes.buffer;
  } finally {
    await handle.close();
  }
}

function keptIn(bytes: ArrayBuffer, fingerprint: string): StoredReadings {
  const head = new ByteReader(bytes, 0);
  const [magic, checksum] = [head.number(), head.number()];
  if (magic !== MAGIC || head.hash(HASH_BYTES) !== fingerprint) return NOTHING;
  if (crc32(new Uint8Array(bytes, HEAD_BYTES)) !== checksum) return NOTHING;
  const tail = new ByteReader(bytes, bytes.byteLength - TAIL_BYTES);
  const [formsAt, entries] = [tail.number(), tail.number()];
  const texts = new ByteReader(bytes, formsAt).texts();
  const forms = Uint32Array.from(texts, (text) => {
    const [folded = '', stem = ''] = text.split(' ');
    return numberOfForm({ folded, stem });
  });
  const places = new Map<string, number>();
  let at = HEAD_BYTES;
  for (let entry = 0; entry < entries; entry += 1) {
    const reader = new ByteReader(bytes, at);
    const key = reader.hash(HASH_BYTES);
    at = reader.number() + reader.at;
    places.set(key, reader.at);
  }
  const known = new Map<string, PackedReading | undefined>();
  return {
    keys: new Set(places.keys()),
    get(key) {
      const place = places.get(key);
      if (place === undefined) return undefined;
      if (!known.has(key)) known.set(key, readReading(new ByteReader(bytes, place), forms));
      return known.get(key);
    },
  };
}

/**
 * Writes readings, by key, in place of what `file` held. Whoever reads meanwhile, or after a crash in the middle,
 * finds the file as it was before or as it is afterwards; of two that write at once one wins. Folders are made as needed.
 *
 * @throws the system's error where the file can't be written; what was there before stays.
 */
export async function writeReadingsFile(
  file: string,
  fingerprint: string,
  readings: ReadonlyMap<string, PackedReading>,
): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const drafts = await mkdtemp(join(folder, DRAFTS));
  try {
    const draft = join(drafts, 'draft');
    await writeDraft(draft, fingerprint, readings);
    await rename(draft, file);
  } finally {
    await rm(drafts, { recursive: true, force: true });
  }
}

async function writeDraft(
  file: string,
  fingerprint: string,
  readings: ReadonlyMap<string, PackedReading>,
): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    let at = HEAD_BYTES;
    let checksum = 0;
    const write = async (bytes: Uint8Array) => {
      checksum = crc32(bytes, checksum);
      await handle.writeFile(bytes);
      at += bytes.length;
    };
    await handle.writeFile(new Uint8Array(HEAD_BYTES));
    const numbers = new Map<number, number>();
    const numberOf = (form: number) => {
      const number = numbers.get(form) ?? numbers.size;
      if (number === numbers.size) numbers.set(form, number);
      return number;
    };
    let chunk = new ByteWriter();
    for (const [key, one] of readings) {
      const entry = new ByteWriter();
      writeReading(entry, one, numberOf);
      chunk.hash(key);
      chunk.number(entry.length);
      chunk.append(entry);
      if (chunk.length < CHUNK) continue;
      await write(chunk.taken());
      chunk = new ByteWriter();
    }
    const formsAt = at + chunk.length;
    chunk.texts(
      Array.from(numbers.keys(), (number) => {
        const { folded, stem } = formAt(number);
        return `${folded} ${stem}`;
      }),
    );
    chunk.number(formsAt);
    chunk.number(readings.size);
    await write(chunk.taken());
    const head = new ByteWriter();
    head.number(MAGIC);
    head.number(checksum);
    head.hash(fingerprint);
    await handle.write(head.taken(), 0, HEAD_BYTES, 0);
  } finally {
    await handle.close();
  }
}
