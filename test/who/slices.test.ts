import { describe, expect, it } from 'vitest';
import { atOnce, inSlices, sliced } from '../../src/who/slices.ts';

const numbers = Array.from({ length: 2000 }, (_, number) => number);

function* sum(done: number[]) {
  yield* sliced(numbers, (number) => {
    done.push(number);
  });
  return done.reduce((all, number) => all + number, 0);
}

describe('work in slices', () => {
  it('comes to the same, with every item in order, whether it is left in between or not', async () => {
    const [one, other] = [[] as number[], [] as number[]];
    expect(atOnce(sum(one))).toBe(1_999_000);
    expect(await inSlices(sum(other))).toBe(1_999_000);
    expect(one).toEqual(numbers);
    expect(other).toEqual(numbers);
  });

  it('lets the thread do other things in between', async () => {
    const done: number[] = [];
    const seen: number[] = [];
    const look = () => {
      seen.push(done.length);
      if (done.length < numbers.length) setImmediate(look);
    };
    const work = inSlices(sum(done));
    setImmediate(look);
    await work;
    expect(seen.length).toBeGreaterThan(2);
    expect(seen[0]).toBeLessThan(1000);
  });

  it('does not leave a few items alone', async () => {
    const done: number[] = [];
    const work = inSlices(sliced([1, 2, 3], (number) => done.push(number)));
    expect(done).toEqual([1, 2, 3]);
    await work;
    expect(atOnce(sliced([], () => {}))).toBeUndefined();
  });
});
