import { describe, expect, it } from 'vitest';
import { boundOf, FIRST_DAY, LAST_DAY, openedBy, windowAround } from '../../src/text/date-bounds.ts';

const DAY = { from: '2022-01-05', to: '2022-01-05' };

describe('boundOf', () => {
  it.each([
    ['after @', 'after'],
    ['not after @', 'until'],
    ['on or after @', 'since'],
    ['no later than @', 'until'],
    ['later than @', 'after'],
    ['not before @', 'since'],
    ['ahead of @', 'before'],
    ['as of @', 'since'],
    ['from @ onwards', 'since'],
    ['the day after @', 'next-day'],
    ['the day before @', 'day-before'],
    ['around @', 'around'],
    ['on @', 'within'],
    ['после @', 'after'],
    ['не позднее @', 'until'],
    ['не ранее @', 'since'],
    ['накануне @', 'day-before'],
    ['к @', 'until'],
    ['@ кейін', 'after'],
    ['@ бері', 'since'],
    ['@ дейін', 'until'],
  ])('reads "%s" as %s', (text, bound) => {
    const start = text.indexOf('@');
    expect(boundOf(text, { start, end: start + 1, ...DAY })).toBe(bound);
  });

  it('leaves the year out of a Russian "до", but not a day', () => {
    const year = { from: '2022-01-01', to: '2022-12-31' };
    expect(boundOf('до @', { start: 3, end: 4, ...year })).toBe('before');
    expect(boundOf('до @', { start: 3, end: 4, ...DAY })).toBe('until');
  });
});

describe('openedBy', () => {
  it.each([
    ['after', '2022-01-06', LAST_DAY],
    ['since', '2022-01-05', LAST_DAY],
    ['before', FIRST_DAY, '2022-01-04'],
    ['until', FIRST_DAY, '2022-01-05'],
    ['next-day', '2022-01-06', '2022-01-06'],
    ['day-before', '2022-01-04', '2022-01-04'],
    ['around', '2022-01-02', '2022-01-08'],
    ['within', '2022-01-05', '2022-01-05'],
  ] as const)('means by "%s" the days from %s to %s', (bound, from, to) => {
    expect(openedBy(bound, DAY)).toEqual({ from, to });
  });

  it('stays within the days there are', () => {
    const [first, last] = [FIRST_DAY, LAST_DAY].map((day) => ({ from: day, to: day }));
    expect(openedBy('around', first!)).toEqual({ from: FIRST_DAY, to: '0001-01-04' });
    expect(openedBy('around', last!)).toEqual({ from: '9999-12-28', to: LAST_DAY });
    expect(openedBy('day-before', first!)).toEqual(first);
    expect(openedBy('next-day', last!)).toEqual(last);
  });
});

describe('windowAround', () => {
  it("counts an event's own days in, unless it is strict", () => {
    expect(windowAround('after', DAY, false)).toEqual({ from: '2022-01-05', to: LAST_DAY });
    expect(windowAround('before', DAY, false)).toEqual({ from: FIRST_DAY, to: '2022-01-05' });
    expect(windowAround('after', DAY, true)).toEqual({ from: '2022-01-06', to: LAST_DAY });
    expect(windowAround('since', DAY, false)).toEqual({ from: '2022-01-05', to: LAST_DAY });
  });
});
