import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import { BETWEEN_ENDS, listed } from '../lists.ts';
import type { Parts } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { calendar, dateValue, daysAndMonths, ofYear } from '../says.ts';

/** The year comes first: "2022 жылғы", "2022 жылдың", "2022 ж.". */
const YEAR = '{ $year жылғы|жылдың|жылы|ж? .? }';
const TO = '-|–|—';
/** What a number of a day takes behind a hyphen: "5-і", "6-сында", "5-інен". */
const ENDING =
  'і|ы|сі|сы|ші|шы|інде|ында|сінде|сында|не|на|іне|ына|сіне|сына|нен|нан|інен|ынан|сінен|сынан|ден|дан|тен|тан|ге|ға|ке|қа|інің|ының';
const DAY = `$day -? ${ENDING}?`;
const LAST_DAY = `$lastDay -? ${ENDING}?`;
const AND = 'мен|бен|пен|және';
const UP_TO = 'дейін|шейін';
/** Case endings of place, time and direction, by which a month is known without a day or a year. */
const IN_CASE = /(?:[дт][ае](?:н|ғы|гі)?|[ғқгк][ае]|ның|дың|тың)$/u;

function days({ year, month, day, lastMonth, lastDay }: Parts): Reading {
  return calendar({ year, month, day, lastMonth, lastDay });
}

/** "09.01" cannot be a number, but "10.05" can be a rate, unless nothing else is said. */
function isDayByItself({ before, after, own }: Surroundings): boolean {
  return (
    /^0\d\./.test(own[0]?.folded ?? '') || (before === undefined && !/[\p{L}\d-]/u.test(after?.folded ?? ''))
  );
}

/** "5 қаңтардан 9 қаңтарға", where the first month must be the one from which it goes. */
function fromTo(parts: Parts, { own }: Surroundings): Reading | undefined {
  const first = own.find(({ means }) => means.month !== undefined);
  return first && /[дтн][ае]н$/u.test(first.folded) ? days(parts) : undefined;
}

function monthAlone({ month }: Parts, { before, after, own }: Surroundings): Reading | undefined {
  const name = own[0];
  // Nothing but the month is what a reader asks about.
  if (before === undefined && after === undefined) return calendar({ month });
  // The word for June is also that for a season of games.
  const isSeason = month === 6 && (before?.folded === 'жаңа' || before?.means.direction !== undefined);
  return name && !name.capital && !isSeason && IN_CASE.test(name.folded) ? calendar({ month }) : undefined;
}

/** Days and months of the calendar: "2022 жылғы 9 қаңтарда", "қаңтардың 5-і", "5–9 қаңтар", "қаңтар айында". */
export const absolute = [
  ...forms(['$date', '$weekday күні? ,? $date'], ({ date }) => dateValue(date)),
  ...forms(['$dayMonth'], ({ dayMonth }, around) =>
    isDayByItself(around) ? calendar({ ...dayMonth }) : undefined,
  ),
  ...forms(['$dayMonth күні|күнгі'], ({ dayMonth }) => calendar({ ...dayMonth })),
  ...forms([`$dayMonth ${TO} $lastDayMonth`], daysAndMonths),
  // Each of several days is a date of its own: "4, 5 және 6 қаңтарда".
  ...forms(
    BETWEEN_ENDS.flatMap((between) => [
      `[ ${YEAR} $day ]${listed(between)} ${AND} $lastDay $month`,
      `${YEAR} $lastDay${listed(between)} ${AND} [ $day $month ]`,
      ...Array.from(
        { length: between },
        (_, before) =>
          `${YEAR} $lastDay${listed(before)} , [ $day ]${listed(between - before - 1)} ${AND} $lastDay $month`,
      ),
    ]),
    ({ year, month, day }) => calendar({ year, month, day }),
  ),
  ...forms(
    [
      `${YEAR} $day $month күні|күнгі?`,
      `${YEAR} $day - $month`,
      '$day $month $year { жыл|жылы|жылғы }',
      `${YEAR} $month $day - ${ENDING}`,
      `${YEAR} $month $day күні`,
      `${YEAR} $month $day|$ordinal -? ${ENDING}? жұлдызы|жұлдызында`,
      `$weekday күні? ,? ${YEAR} $day $month`,
      `${YEAR} $day $month ,|(? $weekday күні?`,
    ],
    days,
  ),
  ...forms(
    [
      `${YEAR} $day ${TO} $lastDay $month`,
      `[ ${YEAR} $day ${AND} $lastDay $month ] аралығында|арасында`,
      `${YEAR} $month ${DAY} ${LAST_DAY} ${UP_TO}`,
      `${YEAR} $day - нен|нан|ден|дан|тен|тан|інен|ынан|сінен|сынан $lastDay $month ${UP_TO}?`,
    ],
    days,
  ),
  ...forms(
    [`${YEAR} $day $month $lastDay $lastMonth ${UP_TO}?`, `${YEAR} $day $month ${LAST_DAY} ${UP_TO}`],
    fromTo,
  ),
  ...forms(
    [`${YEAR} $month ${TO} $lastMonth`, `[ ${YEAR} $month ${AND} $lastMonth ] аралығында|арасында`],
    days,
  ),
  ...forms(
    [
      '$year { жылғы|жылдың|жылы } $month { айы|айында|айынан|айына|айының }',
      '$year { жылғы|жылдың|жылы } $month { айының } $phase',
    ],
    ({ year, month }) => calendar({ year, month }),
  ),
  ...forms(['былтыр|былтырғы { $day } $month'], ({ month, day }) => calendar({ yearShift: -1, month, day })),
  ...forms(['биыл|биылғы { $day } $month'], ({ month, day }) => calendar({ yearShift: 0, month, day })),
  ...forms(['$direction жылдың|жылғы { $day } $month'], (parts) =>
    calendar({ ...ofYear(parts), month: parts.month, day: parts.day }),
  ),
  ...forms(
    ['{ $direction } $month айында|айынан|айына|айының|айы', '$month { айының } $phase'],
    ({ month, direction }) => calendar({ month, direction }),
  ),
  ...forms(['$month'], monthAlone),
];
