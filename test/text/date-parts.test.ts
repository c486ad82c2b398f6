import { describe, expect, it } from 'vitest';
import { partNamed } from '../../src/text/date-parts.ts';

const JANUARY = { from: '2022-01-01', to: '2022-01-31' };

describe('partNamed', () => {
  it.each([
    ['in ', 'early January', '2022-01-01', '2022-01-10'],
    ['in ', 'mid-January', '2022-01-11', '2022-01-21'],
    ['in ', 'late January', '2022-01-22', '2022-01-31'],
    ['at ', 'the end of January', '2022-01-22', '2022-01-31'],
    ['in the first half of ', 'January', '2022-01-01', '2022-01-16'],
    ['in the second half of ', 'January', '2022-01-17', '2022-01-31'],
    ['в ', 'начале января', '2022-01-01', '2022-01-10'],
    ['во второй половине ', 'января', '2022-01-17', '2022-01-31'],
    ['in ', 'January', '2022-01-01', '2022-01-31'],
  ])('means by "%s%s" the days from %s to %s', (ahead, named, from, to) => {
    expect(partNamed(JANUARY, ahead, named)).toEqual({ from, to });
  });

  it('takes a third of a year too', () => {
    const year = { from: '2021-01-01', to: '2021-12-31' };
    expect(partNamed(year, 'in ', 'late 2021')).toEqual({ from: '2021-09-01', to: '2021-12-31' });
  });

  it('parts no week and no day', () => {
    const week = { from: '2022-01-03', to: '2022-01-09' };
    expect(partNamed(week, 'early ', 'last week')).toEqual(week);
  });
});
