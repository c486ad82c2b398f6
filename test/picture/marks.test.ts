import { describe, expect, it } from 'vitest';
import { dayOf, extentOf, marksOf, mostTelling, numberOf } from '../../src/picture/marks.ts';
import { eventOf } from './events.ts';

const shown = (marks: ReturnType<typeof marksOf>) =>
  marks.map(({ first, last, height }) => [dayOf(first), dayOf(last), height]);
const week = [1, 2, 3, 4, 5, 6].map((day) => eventOf(`2022-01-0${day}`));

describe('the marks of a timeline', () => {
  it('are its dates in order of time, each once and in proportion to the highest', () => {
    const events = [
      eventOf('2022-01-04', { salience: 0.2 }),
      eventOf('2022-01-02', { salience: 0.4, text: 'First' }),
      eventOf('2022-01-02', { salience: 0.1, text: 'Second' }),
      eventOf('2022-01-02', { salience: 0.1, until: '2022-01-03' }),
    ];
    const marks = marksOf(events);
    expect(shown(marks)).toEqual([
      ['2022-01-02', '2022-01-03', 0.25],
      ['2022-01-02', '2022-01-02', 1],
      ['2022-01-04', '2022-01-04', 0.5],
    ]);
    expect(marks[1]?.entry.text).toBe('First');
  });

  it('leave out what has no definite days', () => {
    expect(marksOf([eventOf('PAST_REF'), eventOf('2022-02-30')])).toEqual([]);
  });

  it('have no height without salience', () => {
    expect(marksOf([eventOf('2022-01-02', { salience: 0 })])[0]?.height).toBe(0);
    expect(marksOf([eventOf('2022-01-02', { salience: Number.NaN })])[0]?.height).toBe(0);
  });

  it('show a longer period as far as the days go, and say that it goes on', () => {
    const marks = marksOf([...week, eventOf('2022', { precision: 'year' })]);
    expect(marks[0]).toMatchObject({ first: numberOf('2022-01-01'), last: numberOf('2022-01-06') });
    expect(marks[0]?.goesOn).toEqual({ before: false, after: true });
    expect(marks[1]?.goesOn).toEqual({ before: false, after: false });
  });

  it('leave out a period apart from the days, unless the days are few', () => {
    const year = eventOf('1918', { precision: 'year' });
    expect(marksOf([year, ...week])).toHaveLength(6);
    expect(shown(marksOf([year, ...week.slice(1)]))[0]).toEqual(['1918-01-01', '1918-12-31', 1]);
  });
});

describe('the most telling', () => {
  it('are the highest, the earlier of equal ones, in order of time', () => {
    const marks = marksOf(
      [0.5, 0.2, 0.9, 0.5].map((salience, day) => eventOf(`2022-01-0${day + 1}`, { salience })),
    );
    expect(mostTelling(marks, 2).map(({ first }) => dayOf(first))).toEqual(['2022-01-01', '2022-01-03']);
  });

  it('are days before they are months or years', () => {
    const marks = marksOf([
      eventOf('2022-01', { precision: 'month', salience: 1 }),
      eventOf('2022-01-05', { salience: 0.1 }),
    ]);
    expect(mostTelling(marks, 1).map(({ entry }) => entry.date)).toEqual(['2022-01-05']);
  });
});

describe('an extent', () => {
  it('goes from the first of all to the last of any', () => {
    expect(
      extentOf([
        { first: 3, last: 9 },
        { first: 1, last: 2 },
      ]),
    ).toEqual({ first: 1, last: 9 });
    expect(extentOf([])).toBeUndefined();
  });
});
