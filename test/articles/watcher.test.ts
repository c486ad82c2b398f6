import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FSWatcher } from 'chokidar';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openCollection } from '../../src/articles/collection.ts';
import { watchFolder } from '../../src/articles/watcher.ts';
import { fill, temporaryFolder } from './temporary.ts';

describe('watching a folder', () => {
  it('is told of changes in files, at any depth, and not of what stays', async () => {
    const folder = await temporaryFolder({ 'a/b/c.txt': 'A' });
    const moved = vi.fn();
    const watcher = watchFolder(folder, moved, vi.fn());
    onTestFinished(() => watcher.close());
    await watcher.ready;
    await setTimeout(100);
    moved.mockClear();
    await setTimeout(700);
    expect(moved).not.toHaveBeenCalled();
    await fill(folder, { 'a/b/c.txt': 'B' });
    await vi.waitFor(() => expect(moved).toHaveBeenCalled(), { timeout: 1000 });
  });

  it('is ready also when there is no folder, or when it is closed at once', async () => {
    const folder = await temporaryFolder();
    const none = watchFolder(join(folder, 'none'), vi.fn(), vi.fn());
    await none.ready;
    await none.close();
    const closed = watchFolder(folder, vi.fn(), vi.fn());
    await closed.close();
    await closed.ready;
  });

  it('passes on what the system reports, which becomes one problem', async () => {
    const folder = await temporaryFolder();
    const error = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    const add = vi.spyOn(FSWatcher.prototype, 'add').mockImplementation(function (this: FSWatcher) {
      for (let times = 0; times < 3; times++) queueMicrotask(() => this.emit('error', error));
      queueMicrotask(() => this.emit('ready'));
      return this;
    });
    onTestFinished(() => add.mockRestore());
    const collection = await openCollection([folder]);
    const onProblem = vi.fn();
    const watch = collection.watch(vi.fn(), onProblem);
    await watch.ready;
    await watch.stop();
    const reason =
      'could not be watched, the system watches too many already; raise fs.inotify.max_user_watches';
    expect(onProblem.mock.calls).toEqual([[{ file: folder, line: 1, reason }]]);
  });
});
