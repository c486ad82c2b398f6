import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { type PackedReading, packedReadingOf, readerWith, readingOf } from '../../src/readings/reading.ts';
import { readReadingsFile, writeReadingsFile } from '../../src/readings/readings-file.ts';
import { NO_KNOWLEDGE } from '../../src/text/names/knowledge.ts';

const TEXTS = [
  'Foreign Minister Mukhtar Tleuberdi called Rau on January 9.\n\nThe OSCE (Organization for Security and Cooperation in Europe) met.',
  'Президент Касым-Жомарт Токаев выступил 9 января.',
  '',
];
const articles = TEXTS.map((text, index): Article => ({ id: `${index}`, date: '2022-01-10', text }));
const keyOf = (index: number): string => String(index).padStart(64, '0');
const readings: ReadonlyMap<string, PackedReading> = new Map(
  articles.map((article, index) => [keyOf(index), packedReadingOf(article, NO_KNOWLEDGE)]),
);
/** Up to here every byte is tried. */
const HEAD = 40;
const FINGERPRINT = 'f'.repeat(64);

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  file = join(folder, 'deep', 'readings.bin');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Everything that can be asked of a reading, as plain values. */
function told(article: Article, one: PackedReading | undefined) {
  if (one === undefined) return undefined;
  const { annotation, appearances } = readingOf(article, one);
  const { language, paragraphs, sentences, tokens, dates, names, definitions } = annotation;
  const lists = [paragraphs, sentences, tokens, dates, names, definitions].map((list) => [...list]);
  return { language, lists, appearances: Object.values(appearances).map((values) => [...values]) };
}

describe('a file of readings', () => {
  it('gives back what was written', async () => {
    await writeReadingsFile(file, FINGERPRINT, readings);
    const kept = await readReadingsFile(file, FINGERPRINT);
    expect([...kept.keys]).toEqual([...readings.keys()]);
    articles.forEach((article, index) => {
      const one = kept.get(keyOf(index));
      expect(told(article, one)).toEqual(told(article, readings.get(keyOf(index))));
      expect(one).toBe(kept.get(keyOf(index)));
    });
    expect(kept.get(keyOf(3))).toBeUndefined();
  });

  it('is replaced whole, and leaves nothing else in its folder', async () => {
    await writeReadingsFile(file, FINGERPRINT, readings);
    await writeReadingsFile(file, FINGERPRINT, new Map());
    expect((await readReadingsFile(file, FINGERPRINT)).keys.size).toBe(0);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['readings.bin']);
  });

  it('can be written by several at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => writeReadingsFile(file, FINGERPRINT, readings)));
    expect((await readReadingsFile(file, FINGERPRINT)).keys.size).toBe(3);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['readings.bin']);
  });

  it('holds nothing for another fingerprint', async () => {
    await writeReadingsFile(file, FINGERPRINT, readings);
    expect((await readReadingsFile(file, 'e'.repeat(64))).keys.size).toBe(0);
  });

  it('holds nothing when it is not there, empty or a folder', async () => {
    expect((await readReadingsFile(file, FINGERPRINT)).keys.size).toBe(0);
    expect((await readReadingsFile(folder, FINGERPRINT)).keys.size).toBe(0);
    writeFileSync(join(folder, 'empty'), '');
    expect((await readReadingsFile(join(folder, 'empty'), FINGERPRINT)).keys.size).toBe(0);
  });

  it('holds nothing when a byte of it is wrong or missing', async () => {
    await writeReadingsFile(file, FINGERPRINT, readings);
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      if (at > HEAD && at % 7 !== 0) continue;
      writeFileSync(file, damaged);
      expect((await readReadingsFile(file, FINGERPRINT)).get(keyOf(0)), `byte ${at}`).toBeUndefined();
    }
    for (let length = 0; length < whole.length; length += 11) {
      writeFileSync(file, whole.subarray(0, length));
      expect((await readReadingsFile(file, FINGERPRINT)).keys.size, `${length} bytes`).toBe(0);
    }
  });

  it('says so when it cannot be written, and leaves what was there', async () => {
    writeFileSync(join(folder, 'deep'), 'a file where the folder should be');
    await expect(writeReadingsFile(file, FINGERPRINT, readings)).rejects.toThrow();
    expect(readFileSync(join(folder, 'deep'), 'utf8')).toBe('a file where the folder should be');
  });
});

it('a reading is the same whether an article is read or its packed reading is taken', () => {
  articles.forEach((article, index) => {
    const { annotation, appearances } = readerWith(NO_KNOWLEDGE)(article);
    expect(annotation.article).toBe(article);
    expect(told(article, { findings: packedReadingOf(article, NO_KNOWLEDGE).findings, appearances })).toEqual(
      told(article, readings.get(keyOf(index))),
    );
  });
});
