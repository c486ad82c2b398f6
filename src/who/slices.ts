import { setImmediate } from 'node:timers/promises';

/** Work that can be left for a while wherever it yields, and comes to a `T`. */
export type Sliced<T> = Generator<void, T, void>;

/** So many items are worked on at once: some milliseconds' work, of which there are seconds for thousands of articles. */
const SLICE = 500;

/** Does `work` on each item; every few hundred of them it can be left. */
export function* sliced<T>(items: readonly T[], work: (item: T) => void): Sliced<void> {
  for (const [index, item] of items.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    work(item);
  }
}

/** Does all of the work now. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does the work while this thread does whatever else there is to do in between. */
export async function inSlices<T>(work: Sliced<T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await setImmediate();
  }
}
