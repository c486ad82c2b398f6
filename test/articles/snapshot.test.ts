import { rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeBetween, newProblems, takeSnapshot } from '../../src/articles/snapshot.ts';
import { fill, temporaryFolder } from './temporary.ts';

/** A minute after all that a test writes. */
const later = () => Date.now() + 60_000;

/** A tenth of a second after a file was written. */
async function whileWriting(path: string): Promise<() => number> {
  const { ctimeMs } = await stat(path);
  return () => ctimeMs + 100;
}

describe('a later snapshot', () => {
  it('of what did not change is the same and has no change', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'date 2022-01-10 A', 'b.txt': 'B' });
    const before = await takeSnapshot([folder], later);
    const after = await takeSnapshot([folder], later, before);
    expect(after).toEqual(before);
    expect(after.articles[0]).toBe(before.articles[0]);
    expect(changeBetween(before, after)).toEqual({ removed: [], added: [] });
    expect(newProblems(before, after)).toEqual([]);
  });

  it('keeps the articles of a file that is written anew with the same content', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'date 2022-01-10 A' });
    const before = await takeSnapshot([folder], later);
    await fill(folder, { 'a.txt': 'date 2022-01-10 A\n' });
    expect((await takeSnapshot([folder], later, before)).articles[0]).toBe(before.articles[0]);
  });

  it('leaves a file that is just being written as it was, and says so', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'date 2022-01-10 A' });
    const path = join(folder, 'a.txt');
    const before = await takeSnapshot([folder], later);
    await fill(folder, { 'a.txt': 'date 2022-01 A' });
    const during = await takeSnapshot([folder], await whileWriting(path), before);
    expect(during).toMatchObject({ isSettled: false, articles: [{ text: 'A' }], problems: [] });
    const after = await takeSnapshot([folder], later, during);
    expect(after).toMatchObject({ isSettled: true, articles: [] });
    expect(after.problems).toHaveLength(1);
    expect(newProblems(during, after)).toEqual(after.problems);
  });

  it('is not misled by a copied file that has the time of its original', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.txt');
    const before = await takeSnapshot([folder], later);
    await fill(folder, { 'a.txt': 'dat' });
    await utimes(path, 0, 0);
    const during = await takeSnapshot([folder], await whileWriting(path), before);
    expect(during).toMatchObject({ isSettled: false, articles: [], problems: [] });
  });

  it('reads once more what was just being written the first time', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'date 2022-01-10 A' });
    const before = await takeSnapshot([folder], await whileWriting(join(folder, 'a.txt')));
    expect(before).toMatchObject({ isSettled: false, articles: [{ text: 'A' }] });
    const after = await takeSnapshot([folder], later, before);
    expect(after).toMatchObject({ isSettled: true, articles: [{ text: 'A' }] });
  });

  it('has a changed article both removed and added', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'date 2022-01-10 A', 'b.txt': 'date 2022-01-10 B' });
    const before = await takeSnapshot([folder], later);
    await fill(folder, { 'a.txt': 'date 2022-01-11 Changed' });
    await rm(join(folder, 'b.txt'));
    expect(changeBetween(before, await takeSnapshot([folder], later, before))).toEqual({
      removed: ['a', 'b'],
      added: [{ id: 'a', date: '2022-01-11', text: 'Changed' }],
    });
  });
});
