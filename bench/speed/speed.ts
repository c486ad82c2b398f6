/** Something that answers questions. */
export interface Answering<T> {
  readonly name: string;
  answer(question: T): Promise<unknown>;
}

/**
 * How long each of several took to answer the same questions, in milliseconds, in their order. All are put each question
 * before the next one comes, so that what else the machine does slows all of them, and they take turns in being first,
 * so that none always finds the machine's caches as the same other one left them.
 */
export async function timesOf<T>(
  all: readonly Answering<T>[],
  questions: readonly T[],
): Promise<readonly (readonly number[])[]> {
  const times = all.map((): number[] => []);
  for (const [turn, question] of questions.entries()) {
    for (let i = 0; i < all.length; i += 1) {
      const place = (turn + i) % all.length;
      const start = performance.now();
      await all[place]?.answer(question);
      times[place]?.push(performance.now() - start);
    }
  }
  return times;
}
