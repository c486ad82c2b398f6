import { describe, expect, it } from 'vitest';
import { share, tableOf } from '../../bench/table.ts';

describe('tableOf', () => {
  it('writes the first column to the left and the others to the right', () => {
    expect(
      tableOf(
        ['', 'hit@1'],
        [
          ['Dateline', '.625'],
          ['a', '1'],
        ],
      ),
    ).toBe('          hit@1\nDateline   .625\na             1\n');
  });

  it('fills a short row up with blanks', () => {
    expect(tableOf(['a', 'b'], [['x']])).toBe('a  b\nx   \n');
  });
});

describe('share', () => {
  it('has three places and no nought before the point', () => {
    expect([share(0.62549), share(1), share(0), share(-0.5)]).toEqual(['.625', '1.000', '.000', '-0.500']);
  });

  it('is a dash where there is none', () => {
    expect(share(undefined)).toBe('–');
  });
});
