import { describe, expect, it } from 'vitest';
import { timelineFiguresOf } from '../../../bench/timeline/timeline-measures.ts';

const ENTERED = 'Troops entered Almaty.';
const CLOSED = 'Shops closed.';

const told = (days: Readonly<Record<string, string>>) =>
  new Map(Object.entries(days).map(([date, text]) => [date, [text]]));

describe('timelineFiguresOf', () => {
  it('is one for the reference itself', () => {
    const timeline = told({ '2022-01-02': CLOSED, '2022-01-05': ENTERED });
    expect(timelineFiguresOf(timeline, timeline)).toEqual({ dateF1: 1, rouge1: 1, rouge2: 1 });
  });

  it('measures the days that both have', () => {
    const timeline = told({ '2022-01-01': CLOSED, '2022-01-02': CLOSED });
    const reference = told({ '2022-01-02': CLOSED, '2022-01-03': CLOSED, '2022-01-04': CLOSED });
    // Precision 1/2, recall 1/3.
    expect(timelineFiguresOf(timeline, reference).dateF1).toBeCloseTo(0.4);
  });

  it('counts what is told a day off by half', () => {
    const figures = timelineFiguresOf(told({ '2022-01-05': ENTERED }), told({ '2022-01-06': ENTERED }));
    expect(figures).toEqual({ dateF1: 0, rouge1: 0.5, rouge2: 0.5 });
  });

  it('aligns a day with the one that tells the same, of two that are as near', () => {
    const reference = told({ '2022-01-01': CLOSED, '2022-01-03': ENTERED });
    const { rouge1, rouge2 } = timelineFiguresOf(told({ '2022-01-02': ENTERED }), reference);
    // Precision 1/2 · 3 words of 3; recall (0 + 1/2 · 3) words of 5. Pairs: 1/2 · 2 of 2, and 1/2 · 2 of 3.
    expect(rouge1).toBeCloseTo(0.375);
    expect(rouge2).toBeCloseTo(0.4);
  });

  it('aligns a day with the same day, whatever it tells, and may do so with several', () => {
    const reference = told({ '2022-01-01': CLOSED, '2022-01-02': ENTERED });
    const timeline = told({ '2022-01-01': ENTERED });
    // Precision 0; without it recall, (0 + 1/2 · 3) of 5, counts for nothing.
    expect(timelineFiguresOf(timeline, reference).rouge1).toBe(0);
    // The other way round: precision (0 + 1/2 · 3) of 5, recall 0.
    expect(timelineFiguresOf(reference, timeline).rouge1).toBe(0);
  });

  it('compares stems, without words of grammar and signs, and words as often as both have them', () => {
    const timeline = told({ '2022-01-05': 'The troops were entering “Almaty”, Almaty!' });
    const { rouge1, rouge2 } = timelineFiguresOf(timeline, told({ '2022-01-05': ENTERED }));
    // Three of four words, three of three; pairs: two of three, two of two.
    expect(rouge1).toBeCloseTo(6 / 7);
    expect(rouge2).toBeCloseTo(0.8);
  });

  it('is nought without days', () => {
    expect(timelineFiguresOf(new Map(), told({ '2022-01-05': ENTERED }))).toEqual({
      dateF1: 0,
      rouge1: 0,
      rouge2: 0,
    });
  });
});
