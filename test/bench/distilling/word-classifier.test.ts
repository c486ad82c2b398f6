import { describe, expect, it } from 'vitest';
import { learnClassifier } from '../../../bench/distilling/word-classifier.ts';

/** Two hundred points on a circle; the first class is the right half of it, the second what lies near the top. */
const examples = Array.from({ length: 200 }, (_, index) => {
  const angle = (index / 200) * 2 * Math.PI;
  const vector = Float64Array.of(Math.cos(angle), Math.sin(angle));
  return { vector, classes: [Math.cos(angle) > 0, Math.sin(angle) > 0.8] };
});

describe('learnClassifier', () => {
  const judge = learnClassifier(Array.from({ length: 20 }, () => examples).flat());

  it('tells classes apart that overlap, of vectors it has not seen', () => {
    const [right = 0, top = 0] = judge(Float64Array.of(0.95, 0.1));
    expect(right).toBeGreaterThan(0.7);
    expect(top).toBeLessThan(0.3);
    const [half = 0, high = 0] = judge(Float64Array.of(-0.2, 0.97));
    expect(half).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.7);
  });

  it('learns the same from the same', () => {
    const again = learnClassifier(Array.from({ length: 20 }, () => examples).flat());
    expect(again(Float64Array.of(0.3, 0.3))).toEqual(judge(Float64Array.of(0.3, 0.3)));
  });
});
