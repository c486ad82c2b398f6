import { describe, expect, it } from 'vitest';
import { createChance, lotOf } from '../../bench/chance.ts';

const ids = Array.from({ length: 4000 }, (_, i) => `question_${i}`);

describe('createChance', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const drawn = (seed: number) => {
      const chance = createChance(seed);
      return [chance(), chance(), chance()];
    };
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });

  it('spreads them evenly from 0 to 1', () => {
    const chance = createChance(3);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i += 1) tenths[Math.floor(chance() * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('lotOf', () => {
  it('depends on the id and the purpose alone', () => {
    expect(lotOf('a', 'part')).toBe(lotOf('a', 'part'));
    expect(lotOf('a', 'part')).not.toBe(lotOf('b', 'part'));
    expect(lotOf('a', 'part')).not.toBe(lotOf('a', 'removed'));
  });

  it('halves ids that are alike', () => {
    const half = ids.filter((id) => lotOf(id, 'part') < 0.5).length;
    expect(Math.abs(half - 2000)).toBeLessThan(130);
  });

  it('draws for one purpose without regard to another', () => {
    const both = ids.filter((id) => lotOf(id, 'part') < 0.5 && lotOf(id, 'removed') < 0.5).length;
    expect(Math.abs(both - 1000)).toBeLessThan(110);
  });
});
