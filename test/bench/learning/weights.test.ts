import { describe, expect, it } from 'vitest';
import { namesIn, numbersBy, withNumbers, written } from '../../../bench/learning/weights.ts';

const table = { second: 2, first: 0.5 };

describe('a table of weights', () => {
  it('keeps its names in its order', () => {
    expect(namesIn(table)).toEqual(['second', 'first']);
  });

  it('has no name for what has no weight, and leaves it without one', () => {
    const partly = { second: 2, none: 0, first: 0.5 };
    expect(namesIn(partly)).toEqual(['second', 'first']);
    expect(withNumbers(partly, [3, 4])).toEqual({ second: 3, none: 0, first: 4 });
  });

  it('picks from features what it names', () => {
    const features = { first: 10, other: 7, second: 1 };
    expect(numbersBy(namesIn(table), features)).toEqual([1, 10]);
  });

  it('takes other numbers in its order, without being changed itself', () => {
    expect(withNumbers(table, [3, 4])).toEqual({ second: 3, first: 4 });
    expect(table.second).toBe(2);
  });

  it('is written as in the source, in hundredths', () => {
    expect(written({ passage: 4.7049, bias: -5 })).toBe('  passage: 4.7,\n  bias: -5,\n');
  });
});
