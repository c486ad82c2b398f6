import { forms } from '../form.ts';
import { calendar, dateValue, fromReference, yearPart } from '../says.ts';

const OF_YEAR = 'жылы|жылғы|жылдың';
const TO = '-|–|—';
const DECADE = 'жылдары|жылдар|жылдарда|жылдардың|жылдардан|жылдарындағы|жылдардағы';
const QUARTER = 'тоқсан|тоқсанда|тоқсанында|тоқсанның|тоқсанының';
const ORDINAL = '$ordinal|$count { - ші|шы }';

/** Seasons, quarters, years, decades and centuries: "2022 жылдың жазында", "үшінші тоқсанда", "1990 жылдары". */
export const years = [
  ...forms([`$year ${OF_YEAR} $part`], ({ year, part }) => calendar({ year, part })),
  ...forms(['$direction $part'], ({ part, direction }) => calendar({ part, direction })),
  ...forms(['көктемде|жазда|күзде|қыста'], (_, { own }) => calendar({ part: own[0]?.means.part })),
  ...forms(
    [`{ $year ${OF_YEAR} } ${ORDINAL} ${QUARTER}`, '{ $year жылдың } $count - $unit'],
    ({ year, ordinal, count, unit = 'Q' }, { own }) => {
      // Without an ending, a number is how many: "екі тоқсан".
      const isCounted = ordinal === undefined && !own.some(({ folded }) => folded === '-');
      const part = isCounted ? undefined : yearPart(unit, ordinal ?? count);
      return part && calendar({ year, part });
    },
  ),
  ...forms(
    [`{ $year ${OF_YEAR} } $ordinal $unit`, `$year ${OF_YEAR} $ordinal жартысы|жартысында`],
    ({ year, ordinal, unit = 'H' }) => {
      const part = yearPart(unit, ordinal);
      return part && calendar({ year, part });
    },
  ),

  ...forms([`$year { - ші|шы } ${DECADE}`, `$year - ${DECADE}`], ({ year = 0 }) =>
    year % 10 === 0 ? dateValue(String(year).slice(0, 3)) : undefined,
  ),
  ...forms([`$count - { ші|шы } ${DECADE}`], ({ count = 0 }) =>
    count >= 10 && count < 100 && count % 10 === 0 ? dateValue(`19${count / 10}`) : undefined,
  ),
  ...forms(['$ordinal $unit', '$day - { ші|шы } $unit'], ({ ordinal, day, unit }) => {
    const number = ordinal ?? day ?? 0;
    return unit === 'C' && number <= 21 ? dateValue(String(number - 1).padStart(2, '0')) : undefined;
  }),
  ...forms(
    [
      `$year ${TO} $lastYear ${DECADE}|жылы|жылғы|жж`,
      '$year жылдан $lastYear жылға дейін',
      '$year мен|бен|пен $lastYear жылдар|жылдары',
    ],
    ({ year = 0, lastYear = 0 }) => (year < lastYear ? dateValue(`${year}/${lastYear}`) : undefined),
  ),
  ...forms(
    [
      '$year жыл|жылы|жылғы|жылдың|жылдан|жылға|жылды|жылда { $phase }',
      '$year ж .',
      '$year - жыл|жылы|жылғы|жылдары',
      '( [ $year ] )',
    ],
    ({ year }) => calendar({ year }),
  ),
  ...forms(['жыл|жылдың|ай|айдың|апта|аптаның $phase'], (_, { own }) => fromReference(own[0]?.means.unit, 0)),
];
