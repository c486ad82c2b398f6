import { realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { FSWatcher } from 'chokidar';

/** How often to look whether the folder itself is still the same, in milliseconds: no event tells of its return. */
const PRESENCE_CHECK = 500;

/** Watches one folder and those in it. */
export interface FolderWatcher {
  /** Resolves when whatever happens from now on will be noticed. */
  readonly ready: Promise<void>;
  /** Resolves when nothing is watched any more. */
  close(): Promise<void>;
}

/**
 * Calls `moved` whenever something in `folder` may have changed, also when the folder goes or comes back; what changed
 * is for the listener to find out. Calls `failed` with the errors of the system. Never throws.
 *
 * Only folders are watched, not each file in them: the system tells of a file's change at its folder, too, and an
 * archive of many files would use up all the watches that a system allows. What happens inside a hidden folder is not
 * noticed by itself, only when a link to it is turned.
 */
export function watchFolder(
  folder: string,
  moved: () => void,
  failed: (error: unknown) => void,
): FolderWatcher {
  let watcher: FSWatcher | undefined;
  let watched: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });

  async function check(): Promise<void> {
    const present = await identityOf(folder);
    if (isClosed) return;
    if (present?.identity !== watched) {
      watched = present?.identity;
      await watcher?.close();
      watcher = present === undefined || isClosed ? undefined : watch(present.realPath);
      moved();
    }
    if (watcher === undefined) isReady();
    if (!isClosed) timer = setTimeout(check, PRESENCE_CHECK);
  }

  function watch(root: string): FSWatcher {
    const opened = new FSWatcher({
      atomic: false,
      followSymlinks: false,
      ignoreInitial: true,
      ignored: (path, stats) =>
        path !== root && (basename(path).startsWith('.') || (stats !== undefined && !stats.isDirectory())),
    });
    opened.on('raw', moved);
    opened.on('addDir', moved);
    opened.on('error', failed);
    opened.on('ready', () => {
      moved();
      isReady();
    });
    return opened.add(root);
  }

  void check();
  return {
    ready,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      isReady();
      await watcher?.close();
    },
  };
}

/** What `folder` names now, and something that differs when it names another folder, though made in its place. */
async function identityOf(
  folder: string,
): Promise<{ readonly realPath: string; readonly identity: string } | undefined> {
  try {
    const realPath = await realpath(folder);
    const { dev, ino, birthtimeMs } = await stat(realPath);
    return { realPath, identity: [realPath, dev, ino, birthtimeMs].join(' ') };
  } catch {
    // Why it can't be reached is told by whoever reads it.
    return undefined;
  }
}
