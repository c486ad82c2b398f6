import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighedBySize } from '../../src/search/collection-size.ts';

/** What a table that comes to 2 among few passages and to 8 among many comes to among so many. */
const weighedAmong = (passages: number): number =>
  weighedBySize({ few: { weight: 1 }, many: { weight: 4 } }, passages, ({ weight }) => 2 * weight);

describe('weighedBySize', () => {
  it('weighs by the one table up to 30 passages', () => {
    for (const passages of [0, 1, 29, 30]) expect(weighedAmong(passages), `${passages}`).toBe(2);
  });

  it('weighs by the other from 300 passages on', () => {
    for (const passages of [300, 301, 100_000]) expect(weighedAmong(passages), `${passages}`).toBe(8);
  });

  it('weighs by both in between, in shares by the logarithm', () => {
    // The decimal logarithm of 60 / 30 is 0.30103, and that of 150 / 30 is 0.69897.
    expect(weighedAmong(60)).toBeCloseTo(2 + 6 * 0.30103, 4);
    expect(weighedAmong(150)).toBeCloseTo(2 + 6 * 0.69897, 4);
    expect(weighedAmong(Math.sqrt(30 * 300))).toBeCloseTo(5, 10);
  });

  it('goes over from the one to the other without a step', () => {
    const most = 6 * Math.log10(31 / 30);
    fc.assert(
      fc.property(fc.nat(1000), (passages) => {
        const step = weighedAmong(passages + 1) - weighedAmong(passages);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThanOrEqual(most + 1e-12);
      }),
    );
  });
});
