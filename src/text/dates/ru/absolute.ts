import { calendarDay } from '../../calendar.ts';
import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import { BETWEEN_ENDS, listed } from '../lists.ts';
import type { Parts } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { calendar, dateValue, dayAndMonth, daysAndMonths, ofYear, yearOfBeginning } from '../says.ts';
import { DAY, LAST_DAY, saidYear, TO, withYear } from './year.ts';

/** Short forms of months, which are months only after a day or before a year. */
const SHORT = new Set('янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек'.split(' '));
/** Months that are names as well when they are written with a capital: Марта, Мая, Август. */
const NAMES = /^(?:ма[рйяею]|август)/;
/** What stands before a month that is named by itself with a capital. */
const BEFORE_MONTH = new Set('в с со до к по от за на'.split(' '));
/** What makes the month after it the name of an event: "трагический январь", "события января". */
const NAMING = /^событи|\p{L}{3}(?:ый|ий|ой|[ое]го|[ое]му|[ыи]м|ом)$/u;
/** What makes the day after it a name: "улица 1 Мая". */
const NAMED = /^(?:улиц|ул$|проспект|площад|переул|микрорайон|имени|им$|колхоз|стадион|№)/;

/** From this on a year of two digits is one of the last century: so people speak of "45-й", the end of the war. */
const FIRST_OF_LAST_CENTURY = 32;

function isMonthAlone({ before, after, own }: Surroundings): boolean {
  const month = own[0];
  // Nothing but the month is what a reader asks about.
  if (before === undefined && after === undefined) return true;
  if (month === undefined || SHORT.has(month.folded)) return false;
  // A day was named, which is none after all: "проспект 28 мая".
  if (before?.means.day !== undefined) return false;
  if (!month.capital) return before === undefined || !NAMING.test(before.folded);
  return !NAMES.test(month.folded) && (before === undefined || BEFORE_MONTH.has(before.folded));
}

/** "09.01" cannot be a number, but "10.05" can be a rate and "7.01" the name of a group, unless nothing else is said. */
function isDayByItself({ before, after, own }: Surroundings): boolean {
  return (
    own[0]?.folded.startsWith('0') === true ||
    (before === undefined && !/[\p{L}\d]/u.test(after?.folded ?? ''))
  );
}

/** What rises and falls, and that it does: "курс вырос до 10.05". */
const MEASURED =
  /^(?:вырос|возрос|сни[зж]|упа[лв]|подорожа|подешеве|увелич|уменьш|подн[яи]|опусти|сократи|повы[сш]|достиг|укреп|ослаб|состав|курс|ставк|индекс|цен[аыу]|показател|котиров)/;

function dayOfYear(parts: Parts, { before, own }: Surroundings): Reading | undefined {
  const { month, day, lastMonth, lastDay } = parts;
  if (before !== undefined && NAMED.test(before.folded)) return undefined;
  return calendar({ ...yearOfBeginning(parts, saidYear(parts, own)), month, day, lastMonth, lastDay });
}

/** Days and months of the calendar: "9 января 2022 г.", "с 5 по 9 января", "в январе–феврале", "в конце марта". */
export const absolute = [
  ...forms(['$date', '$weekday .? ,? $date', '$date ( $weekday )'], ({ date }) => dateValue(date)),
  ...forms(['в|на|к|до|с|со|по|от|за [ $dayMonth ]', '$weekday .? ,? $dayMonth'], (parts, around) =>
    dayAndMonth(parts, around, MEASURED),
  ),
  ...forms(['$dayMonth'], (parts, around) =>
    isDayByItself(around) ? dayAndMonth(parts, around) : undefined,
  ),
  ...forms([`$dayMonth .? ${TO} $lastDayMonth`], daysAndMonths),
  ...forms(
    [
      ...withYear(`${DAY} $month .?`),
      ...withYear(`$weekday .? ,? ${DAY} $month .?`),
      `$weekday ( ${DAY} $month )`,
      `${DAY} $month .? ,|(? в|во? $weekday )?`,
      `${DAY} $month ,? $year года? ,|(? в|во? $weekday )?`,
    ],
    dayOfYear,
  ),
  ...forms(
    [
      ...withYear(`${DAY} ${TO} ${LAST_DAY} $month .?`),
      ...withYear(`с|со|от [ ${DAY} по|до|на ${LAST_DAY} $month .?`).map(closed),
      ...withYear(`между [ ${DAY} и ${LAST_DAY} $month .?`).map(closed),
      ...withYear(`с|со|от [ ${DAY} $month по|до ${LAST_DAY} $lastMonth .?`)
        .filter((pattern) => pattern.includes('$year'))
        .map(closed),
    ],
    dayOfYear,
  ),
  // Each of several days is a date of its own: "8 и 9 января", "4, 5, 6 и 7 января прошлого года".
  ...forms(
    BETWEEN_ENDS.flatMap((between) => {
      const others = `${listed(between, LAST_DAY)} и|, ${LAST_DAY}`;
      return [`[ ${DAY} ]${others} $month $direction года`, `[ ${DAY} ]${others} $month{ $year }`];
    }),
    (parts) => calendar({ day: parts.day, month: parts.month, ...ofYear(parts) }),
  ),
  ...forms(
    [`$day .? ${TO}|/ $date`, `с|со [ $day по|до $date ]`, `$dayMonth .? ${TO}|по|до $date`],
    ({ day, dayMonth, date = '' }) => {
      const month = dayMonth?.month ?? Number(date.slice(5, 7));
      const first = calendarDay(Number(date.slice(0, 4)), month, dayMonth?.day ?? day ?? 0);
      return first === undefined ? undefined : dateValue(`${first}/${date}`);
    },
  ),
  ...forms([...withYear('$month'), ...withYear('$phase $month')], (parts, around) =>
    around.own.length > 1 ? dayOfYear(parts, around) : undefined,
  ),
  ...forms(
    [
      ...withYear(`$month ${TO} $lastMonth`),
      ...withYear('с|со [ $month по|до $lastMonth').map(closed),
      ...withYear('между [ $month и $lastMonth').map(closed),
    ],
    dayOfYear,
  ),
  // "В августе 91-го": the month cannot have so many days, or its day would come first.
  ...forms(
    [
      '$month $count - го|м{ года|году }',
      '$phase $month $count - го{ года }',
      `${DAY} $month $count - го{ года }`,
    ],
    (parts, { own }) => {
      const written = own.findLast(({ folded }) => /^\d\d$/.test(folded));
      const short = Number(written?.folded ?? Number.NaN);
      if (Number.isNaN(short)) return undefined;
      const year = short + (short < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
      return calendar({ year, month: parts.month, day: parts.day });
    },
  ),
  ...forms([`${DAY} числа`], ({ day }) => calendar({ day })),
  ...forms(['$direction $month'], ({ month, direction }) => calendar({ month, direction })),
  ...forms(['$month'], ({ month }, around) => (isMonthAlone(around) ? calendar({ month }) : undefined)),
];

function closed(pattern: string): string {
  return `${pattern} ]`;
}
