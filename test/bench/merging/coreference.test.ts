import { describe, expect, it } from 'vitest';
import { mergingFiguresOf } from '../../../bench/merging/coreference.ts';

describe('mergingFiguresOf', () => {
  // Shared: a and b (2 of abc and ab), c (1 of abc and cde), d and e (2 of de and cde); x stands for nothing expected.
  const merging = {
    expected: [
      ['a', 'b', 'c'],
      ['d', 'e'],
    ],
    found: [['a', 'b'], ['c', 'd', 'e'], ['x']],
  };

  it('counts pairs: of 4 expected and 4 found ones 2 are the same', () => {
    expect(mergingFiguresOf([merging]).pairs).toEqual({ precision: 2 / 4, recall: 2 / 4, f1: 1 / 2 });
  });

  it('counts B³ by mention, for one that stands for nothing 0', () => {
    const { precision, recall, f1 } = mergingFiguresOf([merging]).bCubed;
    expect(precision).toBeCloseTo((4 / 2 + 1 / 3 + 4 / 3) / 6, 12);
    expect(recall).toBeCloseTo((4 / 3 + 1 / 3 + 4 / 2) / 5, 12);
    expect(f1).toBeCloseTo(2 / 3, 12);
  });

  it('counts CEAF-e by entity, one to one', () => {
    // abc with ab: 4/5; de with cde: 4/5.
    const { precision, recall, f1 } = mergingFiguresOf([merging]).ceafE;
    expect(precision).toBeCloseTo(1.6 / 3, 12);
    expect(recall).toBeCloseTo(1.6 / 2, 12);
    expect(f1).toBeCloseTo(0.64, 12);
  });

  it('sums over texts before it divides', () => {
    const other = { expected: [['f', 'g']], found: [['f', 'g']] };
    expect(mergingFiguresOf([merging, other]).pairs).toEqual({ precision: 3 / 5, recall: 3 / 5, f1: 3 / 5 });
  });

  it('has no precision where nothing was found, and nothing at all where nothing was expected either', () => {
    const { pairs, bCubed } = mergingFiguresOf([{ expected: [['a', 'b']], found: [] }]);
    expect(pairs).toEqual({ precision: undefined, recall: 0, f1: 0 });
    expect(bCubed).toEqual({ precision: undefined, recall: 0, f1: 0 });
    expect(mergingFiguresOf([]).ceafE).toEqual({ precision: undefined, recall: undefined, f1: undefined });
  });
});
