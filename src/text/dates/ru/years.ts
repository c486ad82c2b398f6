import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Parts } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { calendar, dateValue, yearPart } from '../says.ts';
import { startsWith } from './stem.ts';
import { OF_YEAR, saidYear, TO, withYear } from './year.ts';

const CENTURY = 'век|века|веке|веку|веком|веков|веках|столетие|столетия|столетии';
const DECADE = 'х|е|ые|ых';
const YEARS = 'годы|годов|годах|годам|гг|г';
/** A smaller number may be no year by itself, and with "года" one of the other era. */
const FIRST_CERTAIN = 1900;

function decade(year: number): string | undefined {
  return year % 10 === 0 ? String(year).slice(0, 3).padStart(3, '0') : undefined;
}

function centuryOf(ordinal = 0): string | undefined {
  return ordinal > 0 && ordinal <= 21 ? String(ordinal - 1).padStart(2, '0') : undefined;
}

function century(ordinal: number | undefined): Reading | undefined {
  return dateValue(centuryOf(ordinal));
}

function partOfYear(parts: Parts, { own }: Surroundings): Reading | undefined {
  const unit = own.some(({ folded }) => folded.startsWith('полугод')) ? 'H' : 'Q';
  const part = yearPart(parts.unit ?? unit, parts.ordinal ?? parts.count);
  return part && calendar({ ...saidYear(parts, own), part });
}

/** Seasons, quarters, halves, years, decades and centuries: "летом прошлого года", "во II квартале", "в 1990-х". */
export const years = [
  ...forms(
    [...withYear('$part'), ...withYear('$phase $part'), `$part $year ${TO} $lastYear ${OF_YEAR}|${YEARS}`],
    (parts, { own }) =>
      own.length > 1 ? calendar({ ...saidYear(parts, own), part: parts.part }) : undefined,
  ),
  ...forms(['$direction $part'], ({ part, direction }) => calendar({ part, direction })),
  ...forms(
    ['весной|летом|осенью|зимой', 'с|к|до|по|за|всю|все [ $part ]', '$phase $part'],
    ({ part }, { own }) => calendar({ part: part ?? own[0]?.means.part }),
  ),
  ...forms(['весна|лето|лета|осень|зима'], (_, { own, before, after }) =>
    before === undefined && after === undefined ? calendar({ part: own[0]?.means.part }) : undefined,
  ),
  ...forms(
    [
      ...withYear('$ordinal $unit'),
      ...withYear('$ordinal|$count - й|м|го|ом|е $unit'),
      ...withYear('$count квартал|квартале|кварталу|полугодие|полугодии|полугодию'),
      '$count квартала|полугодия $year года|г',
    ],
    partOfYear,
  ),
  ...forms(
    [
      '$ordinal половина|половины|половине|половину $year года?',
      '$ordinal половине|половины $direction года',
    ],
    (parts, { own }) => {
      const part = yearPart('H', parts.ordinal);
      return part && calendar({ ...saidYear(parts, own), part });
    },
  ),
  // "За девять месяцев 2021 года": the first nine, which is how businesses report.
  ...forms(['$count месяца|месяцев $year года|г'], ({ count = 0, year = 0 }) =>
    count < 12 ? dateValue(`${year}-01/${year}-${String(count).padStart(2, '0')}`) : undefined,
  ),

  ...forms([`{ $phase } $year - ${DECADE} ${YEARS}?`], ({ year = 0 }) => dateValue(decade(year))),
  ...forms([`{ $phase } $year ${TO} $lastYear - ${DECADE} ${YEARS}?`], ({ year = 0, lastYear = 0 }) =>
    dateValue(`${decade(year)}/${decade(lastYear)}`),
  ),
  // "В 2010-м" is a year, "к 2010-м годам" a decade.
  ...forms(['$year - м годам'], ({ year = 0 }) => dateValue(decade(year))),
  ...forms([`{ $phase } $count - ${DECADE} ${YEARS}?`, '$count - м годам'], ({ count = 0 }, { after }) =>
    count >= 10 && count < 100 && !startsWith(after, 'числ') ? dateValue(decade(1900 + count)) : undefined,
  ),
  ...forms([`$decade ${YEARS}`, '$phase $decade'], (parts) => dateValue(parts.decade)),
  ...forms(
    ['нулевые|нулевых|девяностые|девяностых|восьмидесятые|восьмидесятых|семидесятых|шестидесятых'],
    (_, { own, before, after }) =>
      /^(?:в|с|до|из)$/.test(before?.folded ?? '') && !/^\p{L}/u.test(after?.folded ?? '')
        ? dateValue(own[0]?.means.decade)
        : undefined,
  ),

  ...forms(
    [`{ $phase } $ordinal ${CENTURY}{ н . э }`, '$ordinal в .', `{ $phase } $day{ - го|м|й } ${CENTURY}`],
    ({ ordinal, day }, { after }) =>
      // Before our era, for which TIMEX3 values have no days here.
      after?.folded === 'до' ? undefined : century(ordinal ?? day),
  ),
  ...forms([`[ $ordinal ] и $ordinal ${CENTURY}`], (_, { own }) => century(own[0]?.means.ordinal)),
  ...forms([`$ordinal ${TO} $ordinal ${CENTURY}`], (_, { own }) => {
    const [first, last] = [own[0], own[2]].map((piece) => centuryOf(piece?.means.ordinal));
    return first === undefined || last === undefined ? undefined : dateValue(`${first}/${last}`);
  }),
  ...forms(
    [
      `$year ${TO} $lastYear ${YEARS}|${OF_YEAR}`,
      `$year ${TO}|/ $lastYear учебный|учебного|учебном ${OF_YEAR}`,
      `с|между [ $year по|до|и $lastYear{ ${OF_YEAR}|годы|годами } ]`,
    ],
    ({ year = 0, lastYear = 0 }) => (year < lastYear ? dateValue(`${year}/${lastYear}`) : undefined),
  ),
  ...forms([`$years ${YEARS}`, `$years учебный|учебного|учебном ${OF_YEAR}`], (parts) =>
    dateValue(parts.years),
  ),
  // A winter belongs to the year in which it begins.
  ...forms([`зима|зимы|зиму|зимой $years ${YEARS}?`], ({ years: said = '' }) =>
    calendar({ year: Number(said.slice(0, 4)), part: 'WI' }),
  ),
  ...forms(
    [
      `$year ${OF_YEAR}{ н . э }`,
      `$phase $year ${OF_YEAR}?`,
      '$year - м|го|й|му',
      '( [ $year ] )',
      'течение|период [ $year{ года } ]',
    ],
    ({ year = 0 }, { after }) =>
      year < FIRST_CERTAIN && after?.folded === 'до' ? undefined : calendar({ year }),
  ),
  // Only a year is in "году" what is not counted.
  ...forms(['в [ $count году{ н . э .? } ]'], ({ count = 0 }, { after }) =>
    count >= 100 && after?.folded !== 'до' ? calendar({ year: count }) : undefined,
  ),
  ...forms(['в|к|с [ $year ]'], ({ year = 0 }, { after }) =>
    year >= FIRST_CERTAIN && (after === undefined || /^[?.,;:)]$/.test(after.folded))
      ? calendar({ year })
      : undefined,
  ),
];
