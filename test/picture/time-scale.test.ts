import { describe, expect, it } from 'vitest';
import { GAP, timeScaleOf } from '../../src/picture/time-scale.ts';

const room = { left: 100, right: 1100 };
const day = (first: number) => ({ first, last: first });

describe('a scale of time', () => {
  it('gives each day the same width, also those of which nothing is told', () => {
    const scale = timeScaleOf([day(10), day(12), day(19)], room);
    expect(scale.segments).toEqual([{ first: 10, last: 19, left: 100, right: 1100 }]);
    expect(scale.dayWidth).toBe(100);
    expect(scale.spanOf(12, 12)).toEqual({ left: 300, right: 400 });
    expect(scale.spanOf(10, 19)).toEqual({ left: 100, right: 1100 });
  });

  it('has room for a single day', () => {
    expect(timeScaleOf([day(5)], room).spanOf(5, 5)).toEqual({ left: 100, right: 1100 });
  });

  it('keeps an empty stretch as long as days beside it can be told apart', () => {
    expect(timeScaleOf([day(0), day(1), day(99)], room).segments).toHaveLength(1);
  });

  it('leaves out a long empty stretch beside which they cannot', () => {
    const scale = timeScaleOf([day(0), day(10_000), day(10_009)], room);
    const dayWidth = (1000 - GAP) / 11;
    expect(scale.dayWidth).toBeCloseTo(dayWidth);
    expect(scale.segments.map(({ first, last }) => [first, last])).toEqual([
      [0, 0],
      [10_000, 10_009],
    ]);
    expect(scale.spanOf(10_000, 10_000).left).toBeCloseTo(100 + dayWidth + GAP);
    expect(scale.spanOf(0, 10_009).right).toBeCloseTo(1100);
  });

  it('leaves nothing out between two days by themselves', () => {
    expect(timeScaleOf([day(0), day(5_000)], room).segments).toHaveLength(1);
  });

  it('leaves nothing out between months, though one begins the day after another ends', () => {
    const months = [
      { first: 0, last: 30 },
      { first: 31, last: 58 },
      { first: 700, last: 730 },
    ];
    expect(timeScaleOf(months, room).segments).toHaveLength(1);
  });

  it('leaves nothing out of what is spread evenly', () => {
    const years = Array.from({ length: 11 }, (_, year) => day(year * 365));
    expect(timeScaleOf(years, room).segments).toHaveLength(1);
  });

  it('leaves out the middle of a period in which nothing begins or ends', () => {
    const scale = timeScaleOf([{ first: 0, last: 5_000 }, day(5_001), day(5_003)], room);
    expect(scale.segments.map(({ first, last }) => [first, last])).toEqual([
      [0, 0],
      [5_000, 5_003],
    ]);
  });
});
