import { describe, expect, it } from 'vitest';
import { formFiguresOf } from '../../../bench/names/acronym-figures.ts';

const span = (start: number, end: number) => ({ start, end });

describe('formFiguresOf', () => {
  it('takes the mean of both sorts, and the F1 of the means', () => {
    // Acronyms: 1 of 1 found right, of 2 marked. Long forms: 1 of 2 found right, of 1 marked.
    const { short, long, macro } = formFiguresOf([
      {
        expected: { short: [span(10, 13), span(20, 22)], long: [span(0, 8)] },
        found: { short: [span(10, 13)], long: [span(0, 8)] },
      },
      { expected: { short: [], long: [] }, found: { short: [], long: [span(0, 8)] } },
    ]);
    expect(short).toEqual({ precision: 1, recall: 1 / 2, f1: 2 / 3 });
    expect(long).toEqual({ precision: 1 / 2, recall: 1, f1: 2 / 3 });
    // Not the mean of the two F1, which would be 2/3.
    expect(macro).toEqual({ precision: 3 / 4, recall: 3 / 4, f1: 3 / 4 });
  });

  it('takes nothing found for nothing wrong', () => {
    const none = { short: [], long: [] };
    const { macro } = formFiguresOf([{ expected: { short: [span(0, 2)], long: [span(4, 9)] }, found: none }]);
    expect(macro).toEqual({ precision: 1, recall: 0, f1: 0 });
  });

  it('counts a form once that is found twice', () => {
    const twice = { short: [span(0, 2), span(0, 2)], long: [] };
    expect(formFiguresOf([{ expected: twice, found: twice }]).short).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });
});
