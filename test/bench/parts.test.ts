import { describe, expect, it } from 'vitest';
import { foldOf, partOfQuestion, partOfText } from '../../bench/parts.ts';

const DRAWN = Array.from({ length: 200 }, (_, i) => ({ id: `q${i}` }));

describe('partOfQuestion', () => {
  it('halves the questions', () => {
    const half = DRAWN.filter((question) => partOfQuestion(question) === 'develop');
    expect(Math.abs(half.length - 100)).toBeLessThan(30);
  });
});

describe('partOfText', () => {
  it('sets a quarter aside, another one for each purpose', () => {
    const aside = (purpose: 'dates' | 'names') =>
      DRAWN.filter((text) => partOfText(text, purpose) === 'aside').map(({ id }) => id);
    expect(Math.abs(aside('dates').length - 50)).toBeLessThan(25);
    expect(Math.abs(aside('names').length - 50)).toBeLessThan(25);
    expect(aside('dates')).not.toEqual(aside('names'));
  });
});

describe('foldOf', () => {
  it('deals the questions out evenly, by their ids alone', () => {
    const counts = [0, 0, 0, 0, 0];
    for (const question of DRAWN) counts[foldOf(question, 5)]! += 1;
    for (const count of counts) expect(Math.abs(count - 40)).toBeLessThan(20);
    expect(foldOf({ id: 'q7' }, 5)).toBe(foldOf({ ...DRAWN[7]! }, 5));
  });
});
