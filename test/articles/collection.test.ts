import { mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Article, ArticleChange, Problem } from '../../src/articles/article.ts';
import { openCollection } from '../../src/articles/collection.ts';
import { fill, temporaryFolder } from './temporary.ts';

const ids = (articles: readonly Article[]) => articles.map(({ id }) => id);
const dated = (text: string) => `date 2022-01-10 ${text}`;
const lines = (...texts: string[]) =>
  texts.map((text) => `{"date": "2022-01-10", "text": "${text}"}\n`).join('');
/** Two seconds are promised; a machine that is busy with other tests may take longer. */
const WITHIN = { timeout: 4000, interval: 20 };
const told = (folder: string, problems: readonly Problem[]) =>
  problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`.replaceAll(`${folder}/`, ''));

describe('opening a collection', () => {
  it('reads all folders in their order, in each by path, in a file by position', async () => {
    const folder = await temporaryFolder({
      'second/b.txt': dated('B'),
      'second/a.jsonl': lines('A1', 'A2'),
      'first/z.md': '---\ndate: 2022-01-09\n---\nZ',
    });
    const { articles, problems } = await openCollection([join(folder, 'first'), join(folder, 'second')]);
    expect(articles).toEqual([
      { id: 'z', date: '2022-01-09', text: 'Z' },
      { id: 'a#1', date: '2022-01-10', text: 'A1' },
      { id: 'a#2', date: '2022-01-10', text: 'A2' },
      { id: 'b', date: '2022-01-10', text: 'B' },
    ]);
    expect(problems).toEqual([]);
  });

  it('hides no good file for a bad one', async () => {
    const folder = await temporaryFolder({
      'a.txt': dated('A'),
      'b.txt': 'B',
      'c.json': '{"date": "2022-01-10",\n"text": }',
      'd.jsonl': `${lines('D1')}{}\n${lines('D3')}`,
      'e.md': Buffer.from([0xff, 0xfe, 0x64, 0x00]),
      'f.txt': dated('F'),
      'g.txt': '',
    });
    await truncate(join(folder, 'g.txt'), 200 * 1024 * 1024);
    await symlink('..', join(folder, 'up'));
    const { articles, problems } = await openCollection([folder, join(folder, 'none')]);
    expect(ids(articles)).toEqual(['a', 'd#1', 'd#3', 'f']);
    expect(told(folder, problems)).toEqual([
      'up:1: is a link that leads out of its folder; put what it leads to there, or remove it',
      'none:1: is not there; check the name',
      'b.txt:1: has no date; it should begin with "date YYYY-MM-DD" or with front matter',
      'c.json:2: broken JSON: expected a value, found }',
      'd.jsonl:2: has no date; add its day of publication as "date", written YYYY-MM-DD',
      'd.jsonl:2: has no text',
      'e.md:1: is UTF-16; save the file as UTF-8',
      'g.txt:1: is larger than 100 MB; split it into several files',
    ]);
  });

  it('keeps the first of those with the same id, and tells where it is', async () => {
    const folder = await temporaryFolder({
      'a.jsonl': `${lines('A')}{"id": "x", "date": "2022-01-10", "text": "first"}`,
      'b.json':
        '[{"id": "x", "date": "2022-01-10", "text": "second"},\n{"id": "a#1", "date": "2022-01-10", "text": "B"}]',
    });
    const { articles, problems } = await openCollection([folder]);
    expect(articles.map(({ text }) => text)).toEqual(['A', 'first']);
    expect(told(folder, problems)).toEqual([
      'b.json:1: the id "x" is taken by a.jsonl:2; give this article another, or its file another name',
      'b.json:2: the id "a#1" is taken by a.jsonl:1; give this article another, or its file another name',
    ]);
  });

  it('reads a file once when folders overlap', async () => {
    const folder = await temporaryFolder({ 'a.txt': dated('A'), 'sub/b.txt': dated('B') });
    await symlink('sub', join(folder, 'link'));
    const { articles, problems } = await openCollection([join(folder, 'sub'), folder, join(folder, 'link')]);
    expect(ids(articles)).toEqual(['b', 'a']);
    expect(problems).toEqual([]);
  });

  it('keeps files of one name apart, in two folders or with two endings', async () => {
    const folder = await temporaryFolder({
      'one/a.txt': dated('A'),
      'one/a.md': dated('B'),
      'two/a.txt': dated('C'),
    });
    const { articles, problems } = await openCollection([join(folder, 'one'), join(folder, 'two')]);
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'B'],
      ['a (2)', 'A'],
      ['a (3)', 'C'],
    ]);
    expect(problems).toEqual([]);
  });

  it('may find nothing', async () => {
    const folder = await temporaryFolder();
    expect(await openCollection([])).toMatchObject({ articles: [], problems: [] });
    expect(await openCollection([folder])).toMatchObject({ articles: [], problems: [] });
  });
});

describe('corrections beside the articles', () => {
  it('are read from every folder, and are no articles', async () => {
    const folder = await temporaryFolder({
      'a.txt': dated('A'),
      'aliases.yaml': 'Tokayev: Tokaev',
      'sub/aliases.yml': 'Rau: Раў\nTokayev: Tokaev',
      'other.yaml': 'no: {}',
    });
    const { articles, corrections, problems } = await openCollection([folder]);
    expect(ids(articles)).toEqual(['a']);
    expect(corrections.map(({ name }) => name)).toEqual(['Tokayev', 'Rau']);
    expect(problems).toEqual([
      {
        file: `${folder}/sub/aliases.yml`,
        line: 2,
        reason: `"Tokayev" has an entry already, at ${folder}/aliases.yaml:1; put both together`,
      },
    ]);
  });

  it('are none, with a problem, where their file is broken', async () => {
    const folder = await temporaryFolder({ 'a.txt': dated('A'), 'aliases.yaml': Buffer.from([0x41, 0xff]) });
    const { articles, corrections, problems } = await openCollection([folder]);
    expect(ids(articles)).toEqual(['a']);
    expect(corrections).toEqual([]);
    expect(problems).toEqual([
      { file: `${folder}/aliases.yaml`, line: 1, reason: 'is not UTF-8; save the file as UTF-8' },
    ]);
  });
});

/** A collection of one folder that is being watched until the test ends. */
async function watched(folder: string) {
  const collection = await openCollection([folder]);
  const changes: ArticleChange[] = [];
  const problems: Problem[] = [];
  const watch = collection.watch(
    (change) => changes.push(change),
    (problem) => problems.push(problem),
  );
  onTestFinished(() => watch.stop());
  await watch.ready;
  return {
    collection,
    changes,
    problems,
    stop: () => watch.stop(),
    /** Resolves when the collection holds these ids, fails when it does not in time. */
    holds: (expected: readonly string[]) =>
      vi.waitFor(() => expect(ids(collection.articles)).toEqual(expected), WITHIN),
  };
}

describe('watching a collection', { timeout: 15_000 }, () => {
  it('takes up corrections, and keeps the last good ones of a file that breaks', async () => {
    const folder = await temporaryFolder({ 'a.txt': dated('A'), 'aliases.yaml': 'Rau: Раў' });
    const { collection, changes, problems } = await watched(folder);
    const names = () => collection.corrections.map(({ name }) => name);
    expect(names()).toEqual(['Rau']);

    await fill(folder, { 'aliases.yaml': 'Tokayev: Tokaev' });
    await vi.waitFor(() => expect(names()).toEqual(['Tokayev']), WITHIN);
    expect(changes).toEqual([{ removed: [], added: [], corrections: collection.corrections }]);

    await fill(folder, { 'aliases.yaml': 'Tokayev: [Tokaev' });
    await vi.waitFor(() => expect(problems).toHaveLength(1), WITHIN);
    expect(problems[0]).toMatchObject({ file: `${folder}/aliases.yaml`, line: 1 });
    expect(names()).toEqual(['Tokayev']);
    expect(changes).toHaveLength(1);

    await rm(`${folder}/aliases.yaml`);
    await vi.waitFor(() => expect(names()).toEqual([]), WITHIN);
  });

  it('takes up what comes, changes and goes, and tells only that', async () => {
    const folder = await temporaryFolder({ 'a.txt': dated('A'), 'b.jsonl': lines('B1', 'B2') });
    const { collection, changes, holds, problems } = await watched(folder);
    const [a, b1] = collection.articles;

    await fill(folder, { 'sub/c.txt': dated('C') });
    await holds(['a', 'b#1', 'b#2', 'sub/c']);
    expect(changes).toEqual([{ removed: [], added: [{ id: 'sub/c', date: '2022-01-10', text: 'C' }] }]);

    await fill(folder, { 'b.jsonl': lines('B1', 'new', 'B3') });
    await holds(['a', 'b#1', 'b#2', 'b#3', 'sub/c']);
    expect(changes.slice(1)).toEqual([
      {
        removed: ['b#2'],
        added: [
          { id: 'b#2', date: '2022-01-10', text: 'new' },
          { id: 'b#3', date: '2022-01-10', text: 'B3' },
        ],
      },
    ]);
    expect(collection.articles[0]).toBe(a);
    expect(collection.articles[1]).toBe(b1);

    await rm(join(folder, 'a.txt'));
    await holds(['b#1', 'b#2', 'b#3', 'sub/c']);
    expect(changes.slice(2)).toEqual([{ removed: ['a'], added: [] }]);
    expect(problems).toEqual([]);
  });

  it('hides none of two files of one name, whichever came first', async () => {
    const folder = await temporaryFolder({ 'a.txt': dated('A') });
    const { collection, problems } = await watched(folder);
    await fill(folder, { 'a.md': dated('B') });
    await vi.waitFor(
      () => expect(collection.articles.map(({ text }) => text).toSorted()).toEqual(['A', 'B']),
      WITHIN,
    );
    expect(problems).toEqual([]);
  });

  it('takes up a file that is put in the place of another', async () => {
    const folder = await temporaryFolder({ 'a.txt': dated('A'), '.a.txt.new': dated('Another') });
    const { collection, changes } = await watched(folder);
    await rename(join(folder, '.a.txt.new'), join(folder, 'a.txt'));
    await vi.waitFor(() => expect(collection.articles).toMatchObject([{ text: 'Another' }]), {
      timeout: 2000,
    });
    expect(changes).toEqual([{ removed: ['a'], added: [{ id: 'a', date: '2022-01-10', text: 'Another' }] }]);
  });

  it('sees a folder that is moved in, with all that is in it, and one that is moved out', async () => {
    const folder = await temporaryFolder({ '.in/x/a.txt': dated('A'), 'b.txt': dated('B') });
    const { holds } = await watched(folder);
    await rename(join(folder, '.in'), join(folder, 'in'));
    await holds(['b', 'in/x/a']);
    await fill(folder, { 'in/x/c.txt': dated('C') });
    await holds(['b', 'in/x/a', 'in/x/c']);
    await rename(join(folder, 'in'), join(folder, '.in'));
    await holds(['b']);
  });

  it('survives its folder, and finds it again when it comes back', async () => {
    const parent = await temporaryFolder({ 'news/a.txt': dated('A') });
    const folder = join(parent, 'news');
    const { holds, problems } = await watched(folder);
    await rm(folder, { recursive: true });
    await holds([]);
    expect(told(parent, problems)).toEqual(['news:1: is not there; check the name']);
    await fill(folder, { 'b.txt': dated('B') });
    await holds(['b']);
    await fill(folder, { 'c.txt': dated('C') });
    await holds(['b', 'c']);
  });

  it('sees the other folder that a link is turned to', async () => {
    const parent = await temporaryFolder({ 'v1/a.txt': dated('A'), 'v2/b.txt': dated('B') });
    await symlink('v1', join(parent, 'news'));
    const { holds } = await watched(join(parent, 'news'));
    await symlink('v2', join(parent, 'next'));
    await rename(join(parent, 'next'), join(parent, 'news'));
    await holds(['b']);
    await fill(parent, { 'v2/c.txt': dated('C') });
    await holds(['b', 'c']);
  });

  it('waits for a folder that is not there at first', async () => {
    const parent = await temporaryFolder();
    const { holds } = await watched(join(parent, 'news'));
    await fill(parent, { 'news/a.txt': dated('A') });
    await holds(['a']);
  });

  it('does not read a file before it is written to the end', async () => {
    const folder = await temporaryFolder();
    const { changes, problems, holds } = await watched(folder);
    for (let length = 1; length <= 10; length++) {
      await writeFile(join(folder, 'a.jsonl'), lines('A'.repeat(500)).repeat(length).slice(0, -20));
      await setTimeout(100);
    }
    await fill(folder, { 'a.jsonl': lines('A', 'B') });
    await holds(['a#1', 'a#2']);
    expect(changes).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('takes up many files in few changes', async () => {
    const folder = await temporaryFolder({ 'a.txt': dated('A') });
    const { changes, collection } = await watched(folder);
    await Promise.all(
      Array.from({ length: 100 }, (_, number) => fill(folder, { [`n${number}.txt`]: dated('N') })),
    );
    await vi.waitFor(() => expect(collection.articles).toHaveLength(101), WITHIN);
    expect(changes.length).toBeLessThanOrEqual(3);
  });

  it('gives an id to the next article when its holder goes', async () => {
    const entry = (text: string) => `{"id": "x", "date": "2022-01-10", "text": "${text}"}`;
    const folder = await temporaryFolder({ 'a.json': entry('A'), 'b.json': entry('B') });
    const { collection, changes } = await watched(folder);
    expect(collection.problems).toHaveLength(1);
    await rm(join(folder, 'a.json'));
    await vi.waitFor(() => expect(collection.articles).toMatchObject([{ text: 'B' }]), WITHIN);
    expect(changes).toEqual([{ removed: ['x'], added: [{ id: 'x', date: '2022-01-10', text: 'B' }] }]);
    expect(collection.problems).toEqual([]);
  });

  it('tells each new problem once, and the article is back when it is mended', async () => {
    const folder = await temporaryFolder({ 'a.txt': dated('A'), 'old.txt': 'no date' });
    const { collection, problems, holds } = await watched(folder);
    await fill(folder, { 'a.txt': 'date 2022-02-30 A', 'empty.txt': '', 'b.txt': dated('B') });
    await mkdir(join(folder, 'c.txt'));
    await holds(['b']);
    expect(told(folder, problems)).toEqual([
      'a.txt:1: the day 2022-02-30 does not exist; correct the date',
      'empty.txt:1: is empty; it should begin with "date YYYY-MM-DD" or with front matter',
    ]);
    expect(collection.problems).toHaveLength(3);
    await fill(folder, { 'a.txt': dated('A') });
    await holds(['a', 'b']);
    expect(problems).toHaveLength(2);
  });

  it('takes up what happened between opening and watching', async () => {
    const folder = await temporaryFolder({ 'a.txt': dated('A') });
    const collection = await openCollection([folder]);
    await fill(folder, { 'b.txt': dated('B') });
    const changes: ArticleChange[] = [];
    const watch = collection.watch(
      (change) => changes.push(change),
      () => undefined,
    );
    onTestFinished(() => watch.stop());
    await vi.waitFor(() => expect(ids(collection.articles)).toEqual(['a', 'b']), WITHIN);
    expect(changes).toEqual([{ removed: [], added: [{ id: 'b', date: '2022-01-10', text: 'B' }] }]);
  });

  it('ends for good, however often it is told to, and can begin again', async () => {
    const folder = await temporaryFolder();
    const { collection, changes, stop } = await watched(folder);
    expect(() => collection.watch(vi.fn(), vi.fn())).toThrow('watched already');
    await fill(folder, { 'a.txt': dated('A') });
    await setTimeout(100);
    await Promise.all([stop(), stop()]);
    await stop();
    await setTimeout(600);
    expect([changes, collection.articles]).toEqual([[], []]);

    const again: ArticleChange[] = [];
    const watch = collection.watch(
      (change) => again.push(change),
      () => undefined,
    );
    onTestFinished(() => watch.stop());
    await vi.waitFor(() => expect(again).toHaveLength(1), WITHIN);
  });
});
