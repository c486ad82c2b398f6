import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/picture/spreading.ts';

const room = { first: 0, last: 100, distance: 10 };

describe('places', () => {
  it('stay where there is room', () => {
    expect(spread([5, 30, 90], room)).toEqual([5, 30, 90]);
  });

  it('that are too near move apart, each as far', () => {
    expect(spread([50, 50], room)).toEqual([45, 55]);
    expect(spread([48, 50, 52], room)).toEqual([40, 50, 60]);
  });

  it('push on what they come to', () => {
    // 50, 50 and 56 together: 40 + 10 + 20 wished for less their distances are 50, 40 and 36, on average 42.
    expect(spread([50, 50, 56], room)).toEqual([42, 52, 62]);
  });

  it('stay between the first and the last', () => {
    expect(spread([0, 0], room)).toEqual([0, 10]);
    expect(spread([100, 100], room)).toEqual([90, 100]);
  });

  it('keep their order, distance and bounds, whatever is wished for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 11 }), (wished) => {
        const places = spread(
          wished.sort((a, b) => a - b),
          room,
        );
        expect(places).toHaveLength(wished.length);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(100 + 1e-9);
          if (index > 0) expect(place - places[index - 1]!).toBeGreaterThanOrEqual(10 - 1e-9);
        }
      }),
    );
  });
});
