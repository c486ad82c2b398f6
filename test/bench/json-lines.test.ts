import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day, linesOf, textOf } from '../../bench/json-lines.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'json-lines-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('linesOf', () => {
  const shape = z.object({ on: day });

  it('reads each line that is not blank', () => {
    const file = join(folder, 'a.jsonl');
    writeFileSync(file, '{"on":"2022-01-05"}\n\n{"on":"2022-01-06"}\n');
    expect(linesOf(file, shape)).toEqual([{ on: '2022-01-05' }, { on: '2022-01-06' }]);
  });

  it('names file, line and reason for what is not of the shape', () => {
    const file = join(folder, 'a.jsonl');
    writeFileSync(file, '{"on":"2022-01-05"}\n{"on":"2022-02-30"}\n');
    expect(() => linesOf(file, shape)).toThrow(`${file}:2: "on": should be a day written YYYY-MM-DD`);
    writeFileSync(file, '{');
    expect(() => linesOf(file, shape)).toThrow(`${file}:1: should be a JSON object`);
  });
});

describe('textOf', () => {
  it('unpacks a gzipped file', () => {
    const file = join(folder, 'a.txt.gz');
    writeFileSync(file, gzipSync('Prices rose.'));
    expect(textOf(file)).toBe('Prices rose.');
  });
});
