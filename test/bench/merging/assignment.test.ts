import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAssignment } from '../../../bench/merging/assignment.ts';

/** By trying every way. */
function triedOut([first, ...rest]: readonly (readonly number[])[], taken: readonly number[] = []): number {
  if (first === undefined) return 0;
  const left = first.flatMap((value, column) =>
    taken.includes(column) ? [] : [value + triedOut(rest, [...taken, column])],
  );
  return Math.max(triedOut(rest, taken), ...left);
}

describe('bestAssignment', () => {
  it('gives up the greatest value where two others come to more', () => {
    expect(
      bestAssignment([
        [3, 2],
        [2, 0],
      ]),
    ).toBe(4);
  });

  it.each([
    [[[1, 5, 3]], 5],
    [[[1], [5], [3]], 5],
    [[[0, 0]], 0],
    [[], 0],
    [[[], []], 0],
  ])('of %j is %d', (values, best) => {
    expect(bestAssignment(values)).toBe(best);
  });

  it('is what trying every way finds', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) => {
        const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns });
        return fc.array(row, { minLength: rows, maxLength: rows });
      });
    fc.assert(fc.property(table, (values) => bestAssignment(values) === triedOut(values)));
  });
});
