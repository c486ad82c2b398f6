import { expect, test } from 'vitest';
import { timelineRequestOf } from '../../src/conversation/timeline-query.ts';

const covered = { published: { from: '2022-01-10', to: '2022-03-01' }, isTold: () => true };
const TODAY = '2026-05-12';
const read = (about: string) => timelineRequestOf(about, covered, TODAY);
const JAN = (from: number, to: number) => ({
  from: `2022-01-${String(from).padStart(2, '0')}`,
  to: `2022-01-${String(to).padStart(2, '0')}`,
});

test.each(['', 'Tokayev', 'gas prices', 'march', '120 people fled', 'Boeing 737', 'Токаев'])(
  '%j is a topic without days',
  (about) => {
    expect(read(about)).toEqual({ topic: about });
  },
);

test.each([
  ['4-7 January', JAN(4, 7)],
  ['4–7 January', JAN(4, 7)],
  ['January 4 to January 7', JAN(4, 7)],
  ['from 4 January to 7 January', JAN(4, 7)],
  ['between 4 and 7 January', JAN(4, 7)],
  ['2022-01-02..2022-01-09', JAN(2, 9)],
  ['2022-01-09 2022-01-02', JAN(2, 9)],
  ['9 January', JAN(9, 9)],
  ['January 2022', JAN(1, 31)],
  ['January', JAN(1, 31)],
  ['june', { from: '2021-06-01', to: '2021-06-30' }],
  ['March', { from: '2022-03-01', to: '2022-03-31' }],
  ['2022-01', JAN(1, 31)],
  ['2022', { from: '2022-01-01', to: '2022-12-31' }],
])('%j is a range without a topic', (about, range) => {
  expect(read(about)).toEqual({ topic: '', ...range });
});

test.each([
  ['с 5 по 9 января', JAN(5, 9)],
  ['с 5 января по 9 января', JAN(5, 9)],
  ['4–7 января 2022 года', JAN(4, 7)],
  ['5 қаңтардан 9 қаңтарға дейін', JAN(5, 9)],
  ['4-7 қаңтар', JAN(4, 7)],
  ['5 пен 7 қаңтар аралығында', JAN(5, 7)],
  ['январь', JAN(1, 31)],
  ['қаңтар', JAN(1, 31)],
])('%j is one in Russian or Kazakh', (about, range) => {
  expect(read(about)).toEqual({ topic: '', ...range });
});

test.each([
  ['since 5 January', { from: '2022-01-05' }],
  ['5 January onwards', { from: '2022-01-05' }],
  ['until 7 January', { to: '2022-01-07' }],
  ['с 5 января', { from: '2022-01-05' }],
  ['до 7 января', { to: '2022-01-07' }],
  ['5 қаңтардан бастап', { from: '2022-01-05' }],
  ['7 қаңтарға дейін', { to: '2022-01-07' }],
])('%j is open at one end', (about, range) => {
  expect(read(about)).toEqual({ topic: '', ...range });
});

test.each([
  ['gas prices in January', 'gas prices', JAN(1, 31)],
  ['Tokayev, 4-7 January', 'Tokayev', JAN(4, 7)],
  ['on 9 January Blinken', 'Blinken', JAN(9, 9)],
  ['протесты с 5 по 9 января', 'протесты', JAN(5, 9)],
  ['Tokayev 2019', 'Tokayev', { from: '2019-01-01', to: '2019-12-31' }],
  ['2019 Tokayev', 'Tokayev', { from: '2019-01-01', to: '2019-12-31' }],
  ['выборы, 2019', 'выборы', { from: '2019-01-01', to: '2019-12-31' }],
  ['2019, 2020', '', { from: '2019-01-01', to: '2020-12-31' }],
])('%j has both', (about, topic, range) => {
  expect(read(about)).toEqual({ topic, ...range });
});

test('a date without a year is of the period covered; "yesterday" counts from today', () => {
  expect(read('3 December').to).toBe('2021-12-03');
  expect(read('yesterday').to).toBe('2026-05-11');
});

test('without articles every date counts from today', () => {
  expect(timelineRequestOf('9 May', { published: null, isTold: () => false }, TODAY).from).toBe('2026-05-09');
});

test('a date without a year is of the latest year in which the articles tell of it', () => {
  const published = { from: '2020-02-01', to: '2022-03-01' };
  const readOf = (year: string) =>
    timelineRequestOf('5 January', { published, isTold: ({ from }) => from.startsWith(year) }, TODAY);
  expect(readOf('2022')).toEqual({ topic: '', from: '2022-01-05', to: '2022-01-05' });
  expect(readOf('2021')).toEqual({ topic: '', from: '2021-01-05', to: '2021-01-05' });
});
