import { describe, expect, it } from 'vitest';
import { agreementFrom, agreementOf, harmonicMean } from '../../bench/agreement.ts';

describe('agreementOf', () => {
  it('tells how right and how complete what was found is', () => {
    // Of four found and two expected one is both: 1/4, 1/2, and 2 of 6.
    expect(agreementOf(1, 4, 2)).toEqual({ precision: 1 / 4, recall: 1 / 2, f1: 1 / 3 });
  });

  it('leaves out what has no ground', () => {
    expect(agreementOf(0, 0, 2)).toEqual({ precision: undefined, recall: 0, f1: 0 });
    expect(agreementOf(0, 0, 0)).toEqual({ precision: undefined, recall: undefined, f1: undefined });
  });
});

describe('agreementFrom', () => {
  it('agrees with what is told of one count', () => {
    expect(agreementFrom(1 / 4, 1 / 2).f1).toBeCloseTo(1 / 3, 12);
    expect(agreementFrom(undefined, 0)).toEqual(agreementOf(0, 0, 2));
    expect(agreementFrom(undefined, undefined)).toEqual(agreementOf(0, 0, 0));
  });
});

describe('harmonicMean', () => {
  it('is nearer to the lower number, and 0 of nothing', () => {
    expect(harmonicMean(1, 3)).toBe(1.5);
    expect(harmonicMean(0, 0)).toBe(0);
  });
});
