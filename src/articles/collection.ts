import { setTimeout } from 'node:timers/promises';
import type { Article, ArticleChange, Problem } from './article.ts';
import type { Correction } from './correction.ts';
import { reasonOf } from './failure.ts';
import { changeBetween, newProblems, takeSnapshot } from './snapshot.ts';
import { watchFolder } from './watcher.ts';

/** How long to wait after an event for those that come with it, in milliseconds. */
const PAUSE = 300;

/** The articles in some folders. */
export interface Collection {
  /** As last read: in the order of the folders, in each by path, in a file by position. No two have the same id. */
  readonly articles: readonly Article[];
  /** Everything in the folders that could not be read, as last tried. */
  readonly problems: readonly Problem[];
  /** What the operator corrects of who is who; a file of them that broke while it was watched counts as it was before. */
  readonly corrections: readonly Correction[];
  /**
   * Takes up what changes in the folders from the time they were read: calls `onChange` when articles or corrections
   * came, went or changed, and `onProblem` for each problem that was not there before, one of watching included. What either throws
   * is an unhandled rejection. One watch at a time.
   */
  watch(onChange: (change: ArticleChange) => void, onProblem: (problem: Problem) => void): Watch;
}

/** A running watch. */
export interface Watch {
  /** Resolves when whatever happens from now on will be taken up within two seconds. */
  readonly ready: Promise<void>;
  /** Ends the watch; nothing is called any more. Can be called more than once. */
  stop(): Promise<void>;
}

/**
 * Reads all articles in `folders` and their subfolders. It does not throw for what is in them, or for a folder that is
 * not there: that becomes a problem, and the rest is read.
 *
 *     const collection = await openCollection(['seeds']);
 *     for (const { file, line, reason } of collection.problems) console.error(`${file}:${line}: ${reason}`);
 */
export async function openCollection(folders: readonly string[]): Promise<Collection> {
  let current = await takeSnapshot(folders, Date.now);
  let isWatched = false;
  return {
    get articles() {
      return current.articles;
    },
    get problems() {
      return current.problems;
    },
    get corrections() {
      return current.corrections;
    },
    watch(onChange, onProblem) {
      if (isWatched) throw new Error('This collection is watched already; stop that watch first.');
      isWatched = true;
      const stopping = new AbortController();
      const { signal } = stopping;
      let isWanted = false;
      let looking: Promise<void> | undefined;

      function lookSoon(): void {
        isWanted = true;
        looking ??= lookUntilQuiet();
      }

      /** Takes snapshots until nothing moves any more. */
      async function lookUntilQuiet(): Promise<void> {
        let pause = PAUSE;
        try {
          while (isWanted) {
            await setTimeout(pause, undefined, { signal }).catch(() => undefined);
            if (signal.aborted) return;
            isWanted = false;
            const begun = performance.now();
            const next = await takeSnapshot(folders, Date.now, current);
            if (signal.aborted) return;
            // A folder so large that looking takes long is looked at less often.
            pause = Math.max(PAUSE, performance.now() - begun);
            const before = current;
            current = next;
            const change = changeBetween(before, next);
            const hasChanged =
              change.removed.length + change.added.length > 0 || change.corrections !== undefined;
            // A folder that is new is watched only a moment after it came, and files can come to it in that moment.
            if (hasChanged || !next.isSettled) isWanted = true;
            if (hasChanged) onChange(change);
            for (const problem of newProblems(before, next)) if (!signal.aborted) onProblem(problem);
          }
        } finally {
          looking = undefined;
        }
      }

      const told = new Set<string>();
      const watchers = folders.map((folder) =>
        watchFolder(folder, lookSoon, (error) => {
          const reason = reasonOf(error);
          if (told.has(`${folder} ${reason}`)) return;
          told.add(`${folder} ${reason}`);
          onProblem({ file: folder, line: 1, reason });
        }),
      );
      return {
        ready: Promise.all(watchers.map(({ ready }) => ready)).then(() => undefined),
        async stop() {
          stopping.abort();
          await Promise.all(watchers.map((watcher) => watcher.close()));
          await looking;
          isWatched = false;
        },
      };
    },
  };
}
