import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import { calendar, dateValue, dayAndMonth, ofYear, yearPart } from '../says.ts';

/** The word "year" behind a number, written out or short. */
const OF_YEAR = 'года|год|году|годом|г';
/** "9", "9-го", "9-е". */
const DAY = '$day{ - го|е|ое|ого }';
const LAST_DAY = '$lastDay{ - го|е|ое|ого }';
const YEAR = `{ ,? $year{ ${OF_YEAR} } }`;
const TO = '-|–|—';

/** What stands before a month that is named by itself. Capitals would make it a name: Марта, Май. */
const BEFORE_MONTH = new Set('в с со до к по от за на числах половине неделе'.split(' '));

function isMonthAlone({ before, after, own }: Surroundings): boolean {
  // Nothing but the month is what a reader asks about.
  if (before === undefined && after === undefined) return true;
  return own[0]?.capital === false && before !== undefined && BEFORE_MONTH.has(before.folded);
}

/** Dates of the calendar, whole or in part: "9 января 2022 г.", "с 5 по 9 января", "в начале 2019 года". */
export const absolute = [
  ...forms(['$date'], ({ date }) => dateValue(date)),
  ...forms(['на|к|до|с|со|по|от|за [ $dayMonth ]', '$dayMonth'], dayAndMonth),
  ...forms(
    [`${DAY} $month{ .? }${YEAR}`, `$weekday ,? ${DAY} $month${YEAR}`, `${DAY} $month $direction года`],
    (parts) => calendar({ ...ofYear(parts), month: parts.month, day: parts.day }),
  ),
  ...forms(
    [
      `${DAY} ${TO} ${LAST_DAY} $month${YEAR}`,
      `с|со|от [ ${DAY} по|до|на ${LAST_DAY} $month${YEAR} ]`,
      `между [ ${DAY} и ${LAST_DAY} $month${YEAR} ]`,
      `с|со|от [ ${DAY} $month по|до ${LAST_DAY} $lastMonth ,? $year{ ${OF_YEAR} } ]`,
    ],
    ({ year, month, day, lastMonth, lastDay }) => calendar({ year, month, day, lastMonth, lastDay }),
  ),
  ...forms(
    [`$month ,? $year{ ${OF_YEAR} }`, `$phase $month{ ,? $year{ ${OF_YEAR} } }`, `$month $direction года`],
    (parts) => calendar({ ...ofYear(parts), month: parts.month }),
  ),
  ...forms([`$month ${TO} $lastMonth{ ,? $year{ ${OF_YEAR} } }`], ({ year, month, lastMonth }) =>
    calendar({ year, month, lastMonth }),
  ),
  ...forms([`${DAY} числа`], ({ day }) => calendar({ day })),
  ...forms(['$direction $month'], ({ month, direction }) => calendar({ month, direction })),
  ...forms(['$month'], ({ month }, around) => (isMonthAlone(around) ? calendar({ month }) : undefined)),

  ...forms([`$part $year{ ${OF_YEAR} }`, '$part $direction года'], (parts) =>
    calendar({ ...ofYear(parts), part: parts.part }),
  ),
  ...forms(['$direction $part'], ({ part, direction }) => calendar({ part, direction })),
  ...forms(['весной|летом|осенью|зимой'], (_, { own }) => {
    const season = own[0]?.means.part;
    return season && calendar({ part: season });
  }),
  ...forms(
    [
      '$ordinal - й|м|го { } квартал|квартале|квартала',
      '$ordinal|$count $unit',
      `$ordinal|$count $unit $year{ ${OF_YEAR} }`,
      '$ordinal|$count $unit $direction года',
    ],
    (parts) => {
      const part = yearPart(parts.unit, parts.ordinal);
      const isNamed = parts.unit === 'Q' || parts.year !== undefined || parts.direction !== undefined;
      return part && isNamed ? calendar({ ...ofYear(parts), part }) : undefined;
    },
  ),

  ...forms(['$year - х|е|ые|ых{ годы|годов|годах }'], ({ year = 0 }) =>
    year % 10 === 0 ? dateValue(String(year).slice(0, 3)) : undefined,
  ),
  ...forms(['$count - х|е|ые|ых{ годы|годов|годах }'], ({ count = 0 }) =>
    count % 10 === 0 && count >= 10 && count < 100 ? dateValue(`19${count / 10}`) : undefined,
  ),
  ...forms(['$ordinal век|века|веке'], ({ ordinal = 0 }) =>
    ordinal > 0 && ordinal <= 21 ? dateValue(String(ordinal - 1).padStart(2, '0')) : undefined,
  ),
  ...forms(
    [`$year ${TO} $lastYear годы|годов|годах|гг`, `с [ $year по|до $lastYear{ ${OF_YEAR}|годы } ]`],
    ({ year = 0, lastYear = 0 }) => (year < lastYear ? dateValue(`${year}/${lastYear}`) : undefined),
  ),
  ...forms(
    [`$year ${OF_YEAR}`, `$phase $year{ ${OF_YEAR} }`, '$year - м|го|й|му', '( [ $year ] )'],
    ({ year }) => calendar({ year }),
  ),
];
