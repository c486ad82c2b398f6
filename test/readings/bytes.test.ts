import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../src/readings/bytes.ts';

it('whatever is written is read in the same order', () => {
  const writer = new ByteWriter();
  writer.number(4_000_000_000);
  writer.column(Uint8Array.of(1, 255, 3));
  writer.texts(['Токаев', 'a\u0000b\nc', '\ud800']);
  writer.hash('0123456789abcdef');
  writer.column(Uint16Array.of(65_535));
  writer.column(Uint32Array.of(70_000, 2));
  const other = new ByteWriter();
  other.texts([]);
  writer.append(other);
  const bytes = Uint8Array.from(writer.taken());
  expect(bytes).toHaveLength(writer.length);

  const reader = new ByteReader(bytes.buffer, 0);
  expect(reader.number()).toBe(4_000_000_000);
  expect(reader.column()).toEqual(Uint8Array.of(1, 255, 3));
  expect(reader.texts()).toEqual(['Токаев', 'a\u0000b\nc', '\ud800']);
  expect(reader.hash(8)).toBe('0123456789abcdef');
  expect(reader.column()).toEqual(Uint16Array.of(65_535));
  expect(reader.column()).toEqual(Uint32Array.of(70_000, 2));
  expect(reader.texts()).toEqual([]);
  expect(reader.at).toBe(bytes.length);
});
