import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { codeFingerprint } from '../../src/readings/fingerprint.ts';
import { openReadings } from '../../src/readings/kept-readings.ts';
import type { PackedReading } from '../../src/readings/reading.ts';
import { readReadingsFile, writeReadingsFile } from '../../src/readings/readings-file.ts';
import { NO_KNOWLEDGE } from '../../src/text/names/knowledge.ts';

const article = (text: string, more: Partial<Article> = {}): Article => ({
  id: 'a',
  date: '2022-01-10',
  text,
  ...more,
});
const rain = article('It rained in Almaty on January 9.');
const snow = article('Snow fell on Monday.', { id: 'b' });
const DAY = 24 * 60 * 60;

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const open = (folders: readonly string[] = ['news']) => openReadings(cache, folders, NO_KNOWLEDGE);
const files = (): string[] => readdirSync(cache).filter((name) => name.endsWith('.bin'));
const theFile = (): string => join(cache, files()[0] ?? 'none');

async function readAndSave(
  articles: readonly Article[],
  folders?: readonly string[],
): Promise<string | undefined> {
  const readings = await open(folders);
  for (const one of articles) readings.read(one);
  return readings.save(articles);
}

/** Changes what is kept of every article, so that it shows whether that was taken or the article was read again. */
async function withOtherDates(date: string): Promise<void> {
  const fingerprint = await codeFingerprint();
  const kept = await readReadingsFile(theFile(), fingerprint);
  const changed = new Map<string, PackedReading>();
  for (const key of kept.keys) {
    const packed = kept.get(key);
    if (packed === undefined) throw new Error('nothing is kept under a key');
    const dates = { ...packed.findings.dates, values: packed.findings.dates.values.map(() => date) };
    changed.set(key, { ...packed, findings: { ...packed.findings, dates } });
  }
  await writeReadingsFile(theFile(), fingerprint, changed);
}

async function dateIn(one: Article, folders?: readonly string[]): Promise<string | undefined> {
  const readings = await open(folders);
  return readings.read(one).annotation.dates.at(0)?.value;
}

describe('kept readings', () => {
  it('read an article that is not known', async () => {
    expect(await dateIn(rain)).toBe('2022-01-09');
    expect(files()).toEqual([]);
  });

  it('take what was kept of an article, whatever it is called now', async () => {
    expect(await readAndSave([rain])).toBeUndefined();
    await withOtherDates('1999-09-09');
    expect(await dateIn(rain)).toBe('1999-09-09');
    expect(await dateIn({ ...rain, id: 'new', title: 'Rain', source: 'TASS' })).toBe('1999-09-09');
  });

  it('read an article again whose text, day or language is another', async () => {
    await readAndSave([rain]);
    await withOtherDates('1999-09-09');
    expect(await dateIn(article(`${rain.text} Then it stopped.`))).toBe('2022-01-09');
    expect(await dateIn({ ...rain, date: '2020-01-10' })).toBe('2020-01-09');
    expect(await dateIn({ ...rain, language: 'ru' })).toBe('2022-01-09');
  });

  it('give several articles of one text the same', async () => {
    await readAndSave([rain]);
    const readings = await open();
    const [one, other] = [readings.read(rain), readings.read({ ...rain, id: 'copy' })];
    expect([...other.annotation.tokens]).toEqual([...one.annotation.tokens]);
    expect([...other.annotation.tokens].map(({ text }) => text)).toContain('Almaty');
  });

  it('keep nothing of articles that are gone', async () => {
    await readAndSave([rain, snow]);
    const { size } = statSync(theFile());
    await readAndSave([rain]);
    expect(statSync(theFile()).size).toBeLessThan(size);
    await withOtherDates('1999-09-09');
    expect(await dateIn(snow)).toBe('2022-01-10');
  });

  it('take up what changed while the program ran', async () => {
    const readings = await open();
    readings.read(rain);
    await readings.save([rain]);
    readings.read(snow);
    await readings.save([snow]);
    await withOtherDates('1999-09-09');
    expect(await dateIn(snow)).toBe('1999-09-09');
    expect(await dateIn(rain)).toBe('2022-01-09');
  });

  it('write nothing when nothing is new', async () => {
    await readAndSave([rain]);
    const { ino } = statSync(theFile());
    await readAndSave([rain]);
    expect(statSync(theFile()).ino).toBe(ino);
  });

  it('keep lists of folders apart', async () => {
    await readAndSave([rain], ['news']);
    await readAndSave([snow], ['news', 'sports']);
    expect(files()).toHaveLength(2);
    await readAndSave([rain], ['./news/']);
    expect(files()).toHaveLength(2);
  });

  it('read everything anew when the file is no longer what was written, and mend it', async () => {
    await readAndSave([rain]);
    const whole = readFileSync(theFile());
    writeFileSync(theFile(), whole.subarray(0, 100));
    expect(await dateIn(rain)).toBe('2022-01-09');
    await readAndSave([rain]);
    expect(readFileSync(theFile())).toEqual(whole);
  });

  it('answer why nothing can be kept', async () => {
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'a file where the folder should be');
    expect(await readAndSave([rain])).toMatch(/^E[A-Z]+$/);
  });

  it('remove what no start has asked for in a month, and what was left half done', async () => {
    await readAndSave([rain], ['gone']);
    const old = theFile();
    const [draft, fresh] = [join(cache, '.readings-abandoned'), join(cache, '.readings-in-hand')];
    for (const folder of [draft, fresh]) mkdirSync(folder);
    writeFileSync(join(cache, 'vectors.bin'), 'of someone else');
    const now = statSync(old).mtimeMs / 1000;
    utimesSync(old, now - 31 * DAY, now - 31 * DAY);
    utimesSync(draft, now - DAY, now - DAY);
    utimesSync(join(cache, 'vectors.bin'), now - 90 * DAY, now - 90 * DAY);
    await readAndSave([snow]);
    expect(readdirSync(cache)).not.toContain('.readings-abandoned');
    expect(readdirSync(cache)).toEqual(expect.arrayContaining(['.readings-in-hand', 'vectors.bin']));
    expect(files().filter((name) => name.startsWith('readings-'))).toHaveLength(1);
    expect(files().map((name) => join(cache, name))).not.toContain(old);
  });

  it('do not forget a list of folders that is still asked for', async () => {
    await readAndSave([rain], ['quiet']);
    const quiet = theFile();
    const now = statSync(quiet).mtimeMs / 1000;
    utimesSync(quiet, now - 31 * DAY, now - 31 * DAY);
    await readAndSave([rain], ['quiet']);
    await readAndSave([snow], ['loud']);
    expect(files().map((name) => join(cache, name))).toContain(quiet);
  });
});
