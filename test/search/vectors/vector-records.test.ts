import { describe, expect, it } from 'vitest';
import { KEY_BYTES, recordFormat } from '../../../src/search/vectors/vector-records.ts';

const KEY = '\x00\x01key\xff\xfe of 16 by';
const VECTOR = Uint8Array.of(0, 127, 128, 255);
const MARK = '\x89vec';
const format = recordFormat('model', VECTOR.length);

describe('a record', () => {
  const record = format.record(KEY, VECTOR);

  it('is a mark, four bytes of checksum, the key and the vector', () => {
    expect(KEY).toHaveLength(KEY_BYTES);
    expect(format.size).toBe(4 + 4 + 16 + 4);
    expect(record).toHaveLength(format.size);
    expect(record.toString('latin1', 0, 4)).toBe(MARK);
    expect(record.toString('latin1', 8, 24)).toBe(KEY);
    expect([...record.subarray(24)]).toEqual([...VECTOR]);
  });

  it('is read as it was written', () => {
    const { key, vector } = format.read(record) ?? {};
    expect(key).toBe(KEY);
    expect([...(vector ?? [])]).toEqual([...VECTOR]);
  });

  it('is none with any bit changed', () => {
    for (let bit = 0; bit < 8 * format.size; bit += 1) {
      const changed = Buffer.from(record);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(format.read(changed), `bit ${bit}`).toBeUndefined();
    }
  });

  it('is none of another model, nor of nothing', () => {
    expect(recordFormat('other model', VECTOR.length).read(record)).toBeUndefined();
    expect(format.read(Buffer.alloc(format.size))).toBeUndefined();
  });

  it('is none where the halves of two stand together', () => {
    const other = format.record(KEY.replace('k', 'K'), VECTOR);
    expect(format.read(Buffer.concat([record.subarray(0, 8), other.subarray(8)]))).toBeUndefined();
  });
});

describe('looking for the next record', () => {
  const seek = (text: string, from: number) => format.seek(Buffer.from(text, 'latin1'), from);

  it('finds the next mark, the one it stands on included', () => {
    expect(seek(`ab${MARK}cd${MARK}`, 0)).toBe(2);
    expect(seek(`ab${MARK}cd${MARK}`, 2)).toBe(2);
    expect(seek(`ab${MARK}cd${MARK}`, 3)).toBe(8);
  });

  it('stops before what may be the beginning of a mark at the end', () => {
    expect(seek('abcdefgh', 0)).toBe(5);
    expect(seek('abcde\x89ve', 0)).toBe(5);
    expect(seek('abcd', 3)).toBe(3);
    expect(seek('', 0)).toBe(0);
  });
});
