/** How long, in milliseconds, encoding goes on without a word: most collections are done by then. */
const PAUSE_MS = 10_000;

/**
 * Tells on how many passages can be compared by meaning: nothing in the first ten seconds, then at most every ten, and that
 * all are done if any of it was told. `now` gives the time in milliseconds.
 */
export function createEncodingNotes(
  note: (line: string) => void,
  now: () => number,
): (done: number, total: number) => void {
  let last = now();
  let isTold = false;
  return (done, total) => {
    const isDone = done === total;
    if (isDone ? !isTold : now() - last < PAUSE_MS) return;
    last = now();
    isTold = !isDone;
    note(
      isDone
        ? `dateline: all ${total} passages can be compared by meaning now.`
        : `dateline: ${done} of ${total} passages can be compared by meaning; until all can, answers go by their words.`,
    );
  };
}
