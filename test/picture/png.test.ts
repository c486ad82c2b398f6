import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../../src/picture/png.ts';

describe('a PNG', () => {
  it('holds the pixels, row by row behind the number of no filter', async () => {
    const pixels = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
    const png = Buffer.from(await pngOf(pixels, { width: 2, height: 2 }));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    // Length, type, width, height, depth 8, colour type 6, and the checksum of this header as other programs write it.
    expect(png.subarray(8, 33).toString('hex')).toBe('0000000d494844520000000200000002080600000072b60d24');
    const length = png.readUInt32BE(33);
    expect(png.subarray(37, 41).toString('latin1')).toBe('IDAT');
    expect([...inflateSync(png.subarray(41, 41 + length))]).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 9, 10, 11, 12, 13, 14, 15, 16,
    ]);
    // The last chunk is empty and the same in every file.
    expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  });
});
