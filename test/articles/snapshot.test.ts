import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { changeBetween, newProblems, takeSnapshot } from '../../src/articles/snapshot.ts';
import { fill, temporaryFolder } from './temporary.ts';

/** Longer than a file counts as being written. */
const settle = () => setTimeout(300);

describe('a later snapshot', () => {
  it('of what did not change is the same and has no change', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'date 2022-01-10 A', 'b.txt': 'B' });
    await settle();
    const before = await takeSnapshot([folder]);
    const after = await takeSnapshot([folder], before);
    expect(after).toEqual(before);
    expect(after.articles[0]).toBe(before.articles[0]);
    expect(changeBetween(before, after)).toEqual({ removed: [], added: [] });
    expect(newProblems(before, after)).toEqual([]);
  });

  it('keeps the articles of a file that is written anew with the same content', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'date 2022-01-10 A' });
    const before = await takeSnapshot([folder]);
    await fill(folder, { 'a.txt': 'date 2022-01-10 A\n' });
    await settle();
    expect((await takeSnapshot([folder], before)).articles[0]).toBe(before.articles[0]);
  });

  it('leaves a file that is just being written as it was, and says so', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'date 2022-01-10 A' });
    await settle();
    const before = await takeSnapshot([folder]);
    expect(before.isSettled).toBe(true);
    await fill(folder, { 'a.txt': 'date 2022-01 A', 'b.txt': 'dat' });
    // What copies a file sets its time back; that must not hide that it is new.
    await utimes(join(folder, 'b.txt'), 0, 0);
    const during = await takeSnapshot([folder], before);
    expect(during).toMatchObject({ isSettled: false, articles: [{ text: 'A' }], problems: [] });
    await settle();
    const after = await takeSnapshot([folder], during);
    expect(after).toMatchObject({ isSettled: true, articles: [] });
    expect(after.problems).toHaveLength(2);
    expect(newProblems(during, after)).toEqual(after.problems);
  });

  it('reads once more what was just being written the first time', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'date 2022-01-10 A' });
    const before = await takeSnapshot([folder]);
    expect(before).toMatchObject({ isSettled: false, articles: [{ text: 'A' }] });
    await settle();
    expect(await takeSnapshot([folder], before)).toMatchObject({
      isSettled: true,
      articles: [{ text: 'A' }],
    });
  });

  it('has a changed article both removed and added', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'date 2022-01-10 A', 'b.txt': 'date 2022-01-10 B' });
    const before = await takeSnapshot([folder]);
    await fill(folder, { 'a.txt': 'date 2022-01-11 A' });
    await rm(join(folder, 'b.txt'));
    await settle();
    expect(changeBetween(before, await takeSnapshot([folder], before))).toEqual({
      removed: ['a', 'b'],
      added: [{ id: 'a', date: '2022-01-11', text: 'A' }],
    });
  });
});
