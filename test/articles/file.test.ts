import { execFileSync } from 'node:child_process';
import { chmod, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent, statusOf } from '../../src/articles/file.ts';
import type { Format, ListedFile } from '../../src/articles/folder.ts';
import { fill, temporaryFolder, unprivileged } from './temporary.ts';

const MEGABYTE = 1024 * 1024;

function listed(folder: string, name: string, format: Format): ListedFile {
  return { path: `news/${name}`, realPath: join(folder, name), defaultId: 'a', format };
}

describe('reading a file', () => {
  it.each<[string, Format, string]>([
    ['a.txt', 'text', '\ufeff date 2022-01-10 Protests began.\r\n'],
    ['a.md', 'text', '\ufeff---\r\ndate: 2022-01-10\r\n---\r\nProtests began.\r\n'],
    ['a.json', 'json', '\ufeff{"id": "a", "date": "2022-01-10", "text": "Protests began."}\r\n'],
    ['a.jsonl', 'json-lines', '\ufeff{"id": "a", "date": "2022-01-10", "text": "Protests began."}\r\n'],
  ])('knows the format of %s', async (name, format, content) => {
    const folder = await temporaryFolder({ [name]: content });
    expect(await readContent(listed(folder, name, format), content.length)).toEqual({
      entries: [
        { article: { id: 'a', date: '2022-01-10', text: 'Protests began.' }, file: `news/${name}`, line: 1 },
      ],
      problems: [],
    });
  });

  it.each<[Format]>([['text'], ['json'], ['json-lines']])('tells what is not UTF-8 (%s)', async (format) => {
    const folder = await temporaryFolder({ file: Buffer.from([0x20, 0x0a, 0x22, 0xff, 0x22]) });
    const problem = { file: 'news/file', line: 2, reason: 'is not UTF-8; save the file as UTF-8' };
    expect(await readContent(listed(folder, 'file', format), 5)).toEqual({
      entries: [],
      problems: [problem],
    });
  });

  it('never loads what is too large', async () => {
    const folder = await temporaryFolder({ 'a.jsonl': '' });
    await truncate(join(folder, 'a.jsonl'), 200 * MEGABYTE);
    const before = process.memoryUsage().rss;
    const content = await readContent(listed(folder, 'a.jsonl', 'json-lines'), 200 * MEGABYTE);
    const reason = 'is larger than 100 MB; split it into several files';
    expect(content).toEqual({ entries: [], problems: [{ file: 'news/a.jsonl', line: 1, reason }] });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE);
  });

  it('tells a file that may not be read', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'date 2022-01-10 A' });
    await chmod(join(folder, 'a.txt'), 0o000);
    const reason = 'may not be read; give the user that runs Dateline the right to read it';
    expect(await unprivileged(folder, () => readContent(listed(folder, 'a.txt', 'text'), 17))).toEqual({
      entries: [],
      problems: [{ file: 'news/a.txt', line: 1, reason }],
    });
  });

  it('lets others work while it reads a large one', async () => {
    const entry = JSON.stringify({ date: '2022-01-10', text: 'A' });
    const folder = await temporaryFolder({ 'a.jsonl': `${entry}\n`.repeat(1000) });
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const { entries } = await readContent(listed(folder, 'a.jsonl', 'json-lines'), 40_000);
    clearInterval(timer);
    expect(entries).toHaveLength(1000);
    expect(turns).toBeGreaterThan(0);
  });

  it('finds articles or problems in any bytes', async () => {
    const folder = await temporaryFolder();
    const format = fc.constantFrom<Format>('text', 'json', 'json-lines');
    const start = fc.constantFrom('', 'date 2022-01-10 ', '---\n', '{', '[{"date":', '\ufeff');
    await fc.assert(
      fc.asyncProperty(format, start, fc.uint8Array(), async (format, start, bytes) => {
        await fill(folder, { file: Buffer.concat([Buffer.from(start), bytes]) });
        const { entries, problems } = await readContent(listed(folder, 'file', format), bytes.length);
        for (const { line } of [...entries, ...problems]) expect(line).toBeGreaterThan(0);
        for (const { article } of entries) expect(article.text).not.toBe('');
      }),
    );
  });
});

describe('the status of a file', () => {
  it('tells its size, and another version after each change', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'A' });
    const before = await statusOf(listed(folder, 'a.txt', 'text'));
    expect(before).toMatchObject({ size: 1 });
    expect(await statusOf(listed(folder, 'a.txt', 'text'))).toEqual(before);
    await fill(folder, { 'a.txt': 'AB' });
    const after = await statusOf(listed(folder, 'a.txt', 'text'));
    expect(after).toMatchObject({ size: 2 });
    expect(after).not.toMatchObject({ version: before && 'version' in before ? before.version : '' });
  });

  it('is none for a file that is gone', async () => {
    expect(await statusOf(listed(await temporaryFolder(), 'a.txt', 'text'))).toBeUndefined();
  });

  it('is a reason for a file whose name the system gives back changed', async () => {
    expect(await statusOf(listed(await temporaryFolder(), 'caf\ufffd.txt', 'text'))).toEqual({
      reason: 'has a name that is not UTF-8; rename it',
    });
  });

  it.skipIf(process.platform === 'win32')('is a reason for what would never end to be read', async () => {
    const folder = await temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const server = createServer().listen(join(folder, 'socket.txt'));
    for (const name of ['pipe.txt', 'socket.txt']) {
      expect(await statusOf(listed(folder, name, 'text'))).toEqual({
        reason: 'is no ordinary file; remove it',
      });
    }
    await new Promise((resolve) => server.close(resolve));
  });
});
