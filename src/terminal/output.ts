import { printableLine } from './printable.ts';
import type { Screen } from './render.ts';

/** The part of a standard stream that is used here; `columns` and `isTTY` are there on a terminal only. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, done: (error?: Error | null) => void): boolean;
}

/** Whoever read the results reads no more, as in `dateline timeline | head -1`: a reason to end, but no failure. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Whether this is what the system says of a pipe that nobody reads. */
export function isBrokenPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}

/** Where a command or a conversation writes to. */
export interface Output {
  /** What results are drawn on, as it is at this moment: a window may be resized. */
  screen(): Screen;
  /**
   * Writes results, and waits until they are taken, so that a slow reader is not run over.
   * @throws ReaderGone when there is no reader any more.
   */
  write(text: string): Promise<void>;
  /** Tells the person at the terminal something that is no result, in one line. */
  note(line: string): void;
  /** Shows how far a long command has come, in place of what was shown before; an empty text takes it away. */
  progress(text: string): void;
}

/** Results go to `results`, all else to `notes`. Styles only where a terminal takes them and `NO_COLOR` is not set. */
export function outputTo(
  results: Stream,
  notes: Stream,
  environment: Readonly<Record<string, string | undefined>>,
): Output {
  const ignore = () => {};
  const plain = Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb';
  // On a terminal that shows the results as well, they are progress enough.
  const progresses = notes.isTTY === true && results.isTTY !== true;
  let shown = '';
  const progress = (text: string) => {
    if (!progresses || text === shown) return;
    notes.write(`\r${text}\u{1b}[K`, ignore);
    shown = text;
  };
  return {
    screen: () => ({
      width: results.isTTY === true ? (results.columns ?? 80) : Number.POSITIVE_INFINITY,
      styled: results.isTTY === true && !plain,
    }),
    write: (text) =>
      new Promise((resolve, reject) => {
        results.write(text, (error) => {
          if (!error) resolve();
          else reject(isBrokenPipe(error) ? new ReaderGone() : error);
        });
      }),
    note: (line) => {
      progress('');
      notes.write(`${printableLine(line)}\n`, ignore);
    },
    progress,
  };
}
