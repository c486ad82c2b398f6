import { describe, expect, it } from 'vitest';
import { daysAsked, windowAsked } from '../../src/text/asked-days.ts';
import { FIRST_DAY, LAST_DAY } from '../../src/text/date-bounds.ts';
import { languageOf } from '../../src/text/language.ts';

const JANUARY_2022 = { from: '2022-01-05', to: '2022-01-11' };

/** The window that a question asks about, put on 22 November 2026 to articles of January 2022. */
function window(
  question: string,
  today = '2026-11-22',
  published: typeof JANUARY_2022 | null = JANUARY_2022,
) {
  return windowAsked(question, daysAsked(question, { language: languageOf(question), today, published }));
}

describe('windowAsked', () => {
  it.each([
    ['What happened on 9 January?', '2022-01-09', '2022-01-09'],
    ['what happened jan 9', '2022-01-09', '2022-01-09'],
    ['Что произошло 9 января?', '2022-01-09', '2022-01-09'],
    ['9 қаңтарда не болды?', '2022-01-09', '2022-01-09'],
    ['What happened on 31 December?', '2021-12-31', '2021-12-31'],
    ['What happened in January?', '2022-01-01', '2022-01-31'],
  ])('%j means the time the articles tell of', (question, from, to) => {
    expect(window(question)).toEqual({ from, to });
  });

  it.each([
    ['What happened on 9 January 2020?', '2020-01-09', '2020-01-09'],
    ['What happened yesterday?', '2026-11-21', '2026-11-21'],
    ['Что было вчера?', '2026-11-21', '2026-11-21'],
    ['What happened this month?', '2026-11-01', '2026-11-30'],
  ])('%j means what it says, whatever the articles tell of', (question, from, to) => {
    expect(window(question)).toEqual({ from, to });
  });

  it.each(['Что было зимой 2022 года?', 'What happened in the winter of 2022?'])(
    '%j means the winter that ended in that year, if the articles tell of it',
    (question) => {
      expect(window(question)).toEqual({ from: '2021-12-01', to: '2022-02-28' });
      const asked = daysAsked(question, {
        language: languageOf(question),
        today: '2026-11-22',
        published: JANUARY_2022,
        isTold: ({ from }) => from >= '2022-12-01',
      });
      expect(windowAsked(question, asked)).toEqual({ from: '2022-12-01', to: '2023-02-28' });
    },
  );

  it.each([
    ['What happened on may 5?', '2022-05-05', '2022-05-05', '2022-05-10'],
    ['что было 10.01-15.01', '2022-01-10', '2022-01-15', '2026-11-22'],
    ['дүйсенбіден жұмаға дейін не болды?', '2022-01-03', '2022-01-07', '2022-01-10'],
    ['дүйсенбі мен жұма аралығында не болды?', '2022-01-03', '2022-01-07', '2022-01-10'],
  ])('%j means these days', (question, from, to, today) => {
    const published = today.startsWith('2022') ? { from: '2021-12-01', to: today } : JANUARY_2022;
    expect(window(question, today, published)).toEqual({ from, to });
  });

  it('means the day of asking by "today", also when that is a day of the articles but for the year', () => {
    expect(window('What happened today?', '2027-01-11')).toEqual({ from: '2027-01-11', to: '2027-01-11' });
  });

  it.each([
    ['What happened after 5 January 2022?', '2022-01-06', LAST_DAY],
    ['What has happened since 5 January 2022?', '2022-01-05', LAST_DAY],
    ['What happened before 5 January 2022?', FIRST_DAY, '2022-01-04'],
    ['What happened until 5 January 2022?', FIRST_DAY, '2022-01-05'],
    ['Что было после 5 января 2022 года?', '2022-01-06', LAST_DAY],
    ['Что было до 5 января 2022 года?', FIRST_DAY, '2022-01-05'],
    ['5 қаңтардан кейін не болды?', '2022-01-06', LAST_DAY],
  ])('%j is open at one end', (question, from, to) => {
    expect(window(question)).toEqual({ from, to });
  });

  it.each([
    'What happened between 5 and 9 January 2022?',
    'What happened from January 5 to January 9, 2022?',
    'Что было с 5 по 9 января?',
    '5 қаңтардан 9 қаңтарға дейін не болды?',
    'What happened after 4 January 2022 and before 10 January 2022?',
  ])('%j has both ends', (question) => {
    expect(window(question)).toEqual({ from: '2022-01-05', to: '2022-01-09' });
  });

  it.each([
    ['What happened in the last three days?', '2026-11-19', '2026-11-22'],
    ['What happened over the past two weeks?', '2026-11-08', '2026-11-22'],
    ['Что было за последние три дня?', '2026-11-19', '2026-11-22'],
    ['Что было за последнюю неделю?', '2026-11-15', '2026-11-22'],
    ['Что было за минувшие сутки?', '2026-11-21', '2026-11-22'],
    ['What happened in early January?', '2022-01-01', '2022-01-10'],
    ['Что было накануне 5 января?', '2022-01-04', '2022-01-04'],
    ['What happened the day after 5 January?', '2022-01-06', '2022-01-06'],
    ['Что было до 2022 года?', FIRST_DAY, '2021-12-31'],
  ])('%j means the days from %s to %s', (question, from, to) => {
    expect(window(question)).toEqual({ from, to });
  });

  it('takes weekdays in the order in which they come', () => {
    // A Tuesday.
    expect(window('from Monday to Friday', '2022-01-11')).toEqual({ from: '2022-01-03', to: '2022-01-07' });
  });

  it.each([
    ['What was said about a 2024 White House bid this week?', '2022-11-21', '2022-11-27'],
    ['How many Christmas trees were sold this year?', '2022-01-01', '2022-12-31'],
    ['Что на этой неделе говорили о выборах 2024 года?', '2022-11-21', '2022-11-27'],
    ['Who won the 2024 election?', '2024-01-01', '2024-12-31'],
  ])(
    'does not count the year or holiday of a thing beside the days asked about: %j',
    (question, from, to) => {
      // A Tuesday.
      expect(window(question, '2022-11-22')).toEqual({ from, to });
    },
  );

  it('is none when no days are named', () => {
    expect(window('When did the protests begin?')).toBeNull();
    expect(window('')).toBeNull();
    expect(window('Группа 7.01')).toBeNull();
  });

  it('takes the day of asking where there are no articles', () => {
    expect(window('What happened on 9 January?', '2026-11-22', null)).toEqual({
      from: '2026-01-09',
      to: '2026-01-09',
    });
  });

  it('asks for the past, unless it speaks of what is to come', () => {
    const year = { from: '2022-01-01', to: '2022-12-31' };
    expect(window('What happened on 9 January?', '2022-11-22', year)?.from).toBe('2022-01-09');
    expect(window('Who will speak on 9 January?', '2022-11-22', year)?.from).toBe('2023-01-09');
  });

  it('means the latest of several years of which the articles tell on such a day', () => {
    const published = { from: '2019-03-20', to: '2024-08-05' };
    const ask = (question: string, told: string) => {
      const isTold = ({ from, to }: { from: string; to: string }) => from <= told && told <= to;
      const days = daysAsked(question, { language: 'en', today: '2026-11-22', published, isTold });
      return windowAsked(question, days)?.from;
    };
    expect(ask('What happened on 19 March?', '2019-03-19')).toBe('2019-03-19');
    expect(ask('What happened on 19 March?', '2024-03-19')).toBe('2024-03-19');
    expect(ask('What happened on 19 March?', '2021-07-01')).toBe('2024-03-19');
    expect(ask('What happened on 19 March 2021?', '2019-03-19')).toBe('2021-03-19');
  });

  it('takes a day without its month for one of the month in which the articles appeared', () => {
    expect(window('Who demanded what on the 9th?')).toEqual({ from: '2022-01-09', to: '2022-01-09' });
  });

  it('reads questions put on the first and the last day there is', () => {
    expect(window('What happened on 9 January 2022?', '0001-01-01')).toEqual({
      from: '2022-01-09',
      to: '2022-01-09',
    });
    expect(window('What happened after 31 December 9999?', LAST_DAY)).not.toBeNull();
  });
});
