/** Waits for so many milliseconds; ends early, without an error, when the signal fires. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** The pause of the real world. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener('abort', finish);
  });
}

/** What `work` comes to, or `undefined` when that takes longer than a pause of so many milliseconds. */
export async function within<Result>(
  milliseconds: number,
  work: Promise<Result>,
  pausing: Pause,
): Promise<Result | undefined> {
  const done = new AbortController();
  try {
    return await Promise.race([work, pausing(milliseconds, done.signal).then(() => undefined)]);
  } finally {
    done.abort();
  }
}

/** The first pause between two attempts, and the longest. */
const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 30_000;

/**
 * How long to wait before attempt number `attempt` (1 for the second of all), in milliseconds: twice as long each time,
 * less a random part of up to half, so that many who failed together do not come back together. See "equal jitter",
 * M. Brooker, Exponential Backoff and Jitter, AWS Architecture Blog, 2015.
 */
export function backoff(attempt: number): number {
  const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
  return longest / 2 + Math.random() * (longest / 2);
}
