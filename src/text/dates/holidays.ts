import { addDays, calendarDay, daysInMonth, weekdayOf } from '../calendar.ts';

/**
 * When in the year a holiday is: on a day of a month; on the `nth` weekday of a month, counted from its end where `nth` is
 * negative; or so many days after Western Easter Sunday.
 */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly afterEaster: number };

/** The day of a holiday in a year from 1583 on, `YYYY-MM-DD`; `undefined` where that year has no such day. */
export function dayOfHoliday(holiday: Holiday, year: number): string | undefined {
  if ('afterEaster' in holiday) {
    const easter = easterOf(year);
    return easter && addDays(easter, holiday.afterEaster);
  }
  const { month } = holiday;
  if ('day' in holiday) return calendarDay(year, month, holiday.day);
  const { weekday, nth } = holiday;
  if (nth < 0) {
    const last = calendarDay(year, month, daysInMonth(year, month));
    return last && addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7);
  }
  const first = calendarDay(year, month, 1);
  return first && addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** Easter Sunday of the Gregorian calendar, by the rule that Nature published in 1876 ("Meeus/Jones/Butcher"). */
function easterOf(year: number): string | undefined {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
  const [quotient, rest] = [Math.floor((year % 100) / 4), (year % 100) % 4];
  const toSunday = (32 + 2 * (century % 4) + 2 * quotient - epact - rest) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const number = epact + toSunday - 7 * late + 114;
  return calendarDay(year, Math.floor(number / 31), (number % 31) + 1);
}
