import { crc32 } from 'node:zlib';

/**
 * How vectors lie in a file: records one behind the other, each a mark, a checksum, the key and the vector. The checksum
 * covers the rest and the model's name, so that a record that was torn, overwritten or made by another model is none; the
 * mark leads to the next one behind such a place.
 */
export interface RecordFormat {
  /** The bytes of one record. */
  readonly size: number;
  record(key: string, vector: Uint8Array): Buffer;
  /** What the record that fills `bytes` holds, the vector as a view on it; `undefined` where that is no record. */
  read(bytes: Buffer): { readonly key: string; readonly vector: Uint8Array } | undefined;
  /** Where in `bytes`, from `from` on, a record may begin; at their end if nowhere. */
  seek(bytes: Buffer, from: number): number;
}

/** The length of a key, one byte a character: enough of a hash that no two texts ever share one. */
export const KEY_BYTES = 16;

const MARK = Buffer.from('\x89vec', 'latin1');
const CHECKSUM_END = MARK.length + 4;
const KEY_END = CHECKSUM_END + KEY_BYTES;

export function recordFormat(model: string, vectorBytes: number): RecordFormat {
  const size = KEY_END + vectorBytes;
  const seed = crc32(model);
  const checksum = (bytes: Buffer): number => crc32(bytes.subarray(CHECKSUM_END), seed);
  return {
    size,
    record(key, vector) {
      const bytes = Buffer.concat([MARK, Buffer.alloc(4), Buffer.from(key, 'latin1'), vector], size);
      bytes.writeUInt32LE(checksum(bytes), MARK.length);
      return bytes;
    },
    read(bytes) {
      const isRecord =
        bytes.subarray(0, MARK.length).equals(MARK) && bytes.readUInt32LE(MARK.length) === checksum(bytes);
      if (!isRecord) return undefined;
      return { key: bytes.toString('latin1', CHECKSUM_END, KEY_END), vector: bytes.subarray(KEY_END) };
    },
    seek(bytes, from) {
      const found = bytes.indexOf(MARK, from);
      // A mark may be cut in two by the end of what was read so far.
      return found === -1 ? Math.max(from, bytes.length - MARK.length + 1) : found;
    },
  };
}
