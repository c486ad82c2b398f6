import type { Parts, Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import { calendar, dateValue, dayAndMonth, ofYear, yearPart } from '../says.ts';

const YEAR = '{ ,? of? $year }';
const TO = '-|–|—|to|through|until|till';

/** Month names that are ordinary words or first names as well. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep', 'jun', 'august', 'april', 'june']);
/** Those of them that mean something else by themselves when they are written small. */
const ORDINARY = new Set(['may', 'march', 'mar']);
/** What stands before such a month when it is one. */
const BEFORE_MONTH = new Set(
  'in since until till through throughout during last next this early late mid of from between by before after -'.split(
    ' ',
  ),
);

function isMonthAlone({ before, after, own }: Surroundings): boolean {
  const name = own[0];
  if (!name) return false;
  // Nothing but the month is what a reader asks about.
  if (before === undefined && after === undefined) return name.capital || !ORDINARY.has(name.folded);
  if (after?.folded === '.' || after?.folded === '-') return name.capital;
  const introduced = before !== undefined && BEFORE_MONTH.has(before.folded);
  // Readers write "in may?" without a capital; before another word it would be the verb.
  if (name.folded === 'may' && before?.folded === 'in' && !(after && /^\p{L}/u.test(after.folded)))
    return true;
  if (name.folded === 'may')
    return name.capital && introduced && before.folded !== 'of' && before.folded !== 'by';
  if (AMBIGUOUS.has(name.folded)) return name.capital && introduced && after?.capital !== true;
  return name.capital || introduced;
}

/** A number of four digits that is a count: "2000 people", "1500 metres". */
function isCounting({ after }: Surroundings): boolean {
  if (!after || after.capital) return false;
  return /^(?:people|men|women|children|percent|per|million|billion|thousand|metres|meters|km|miles)$/.test(
    after.folded,
  );
}

/** Words with which a sentence goes on after "on the 9th"; a noun would be counted by it: "on the 9th floor". */
const AFTER_DAY = new Set('he she it they we i the a an and but when after before in at'.split(' '));

const year = ({ year }: Parts, around: Surroundings) => (isCounting(around) ? undefined : calendar({ year }));

/** Dates of the calendar, whole or in part: "January 9, 2022", "the 9th of January", "in 2021", "Q1 2022", "the 1990s". */
export const absolute = [
  ...forms(['$date', '$weekday ,? $date'], ({ date }) => dateValue(date)),
  ...forms(['on|by|until|since|after|before|from [ $dayMonth ]'], dayAndMonth),
  ...forms(['$dayMonth'], (parts, around) =>
    around.before || around.after ? undefined : dayAndMonth(parts, around),
  ),
  ...forms(['on|by|until|since|from [ the $ordinal ]'], ({ ordinal }, { own, after }) => {
    const counts = after !== undefined && /^\p{L}/u.test(after.folded) && !AFTER_DAY.has(after.folded);
    return counts || !/^\d/.test(own.at(-1)?.folded ?? '') ? undefined : calendar({ day: ordinal });
  }),
  ...forms(
    [
      `$month .? the? $day ${YEAR}`,
      `the? $day of? $month{ .? ,? of? $year }`,
      `$weekday .? ,? $month .? the? $day ${YEAR}`,
      `$weekday .? ,? the? $day of? $month{ .? ,? of? $year }`,
    ],
    ({ year, month, day }) => calendar({ year, month, day }),
  ),
  ...forms([`$month .? $day ,? $direction year`, `the? $day of? $month .? ,? of? $direction year`], (parts) =>
    calendar({ month: parts.month, day: parts.day, ...ofYear(parts) }),
  ),
  ...forms(
    [
      `$month .? $day ${TO} $lastDay ${YEAR}`,
      `between [ $month .? $day and $lastDay ${YEAR} ]`,
      `the? $day ${TO} the? $lastDay of? $month{ .? ,? of? $year }`,
      `between [ the? $day and the? $lastDay of? $month{ .? ,? of? $year } ]`,
      `$month .? $day ${TO} $lastMonth .? $lastDay ,? $year`,
    ],
    ({ year, month, day, lastMonth, lastDay }) => calendar({ year, month, day, lastMonth, lastDay }),
  ),
  ...forms([`$month .? ${TO} $lastMonth .? ,? $year`], ({ year, month, lastMonth }) =>
    calendar({ year, month, lastMonth }),
  ),
  ...forms(
    [
      `$month .? ,? of? $year`,
      `$phase -? $month .? ,? of? $year`,
      `the? beginning|start|middle|end of $month{ .? ,? of? $year }`,
    ],
    ({ year, month }) => calendar({ year, month }),
  ),
  ...forms([`$month .? ,? of? $direction year`], (parts) =>
    calendar({ month: parts.month, ...ofYear(parts) }),
  ),
  ...forms(['$phase -? $month'], ({ month }) => calendar({ month })),
  ...forms(['this? $direction $month'], ({ month, direction }) => calendar({ month, direction })),
  ...forms(['$month'], ({ month }, around) => (isMonthAlone(around) ? calendar({ month }) : undefined)),

  ...forms(
    [
      '$part ,? of? $year',
      '$phase -? $part ,? of? $year',
      'the $part of $year',
      'the $part of $direction year',
    ],
    (parts) => calendar({ ...ofYear(parts), part: parts.part }),
  ),
  ...forms(
    ['$direction $part', 'in|since|during|by|until|through|over [ the? $part ]'],
    ({ part, direction }) => calendar({ part, direction }),
  ),
  ...forms(
    [
      'the? fiscal? $ordinal -? quarter|half { ,? of? $year }',
      'the? fiscal? $ordinal -? quarter|half of? $direction year',
      "$direction year ' s $ordinal quarter|half",
    ],
    (parts, { own }) => {
      const isHalf = own.some(({ folded }) => folded === 'half');
      const part = yearPart(isHalf ? 'H' : 'Q', parts.ordinal);
      // "The first half" without a year is of a match.
      const isOfYear = !isHalf || parts.year !== undefined || parts.direction !== undefined;
      return part && isOfYear ? calendar({ ...ofYear(parts), part }) : undefined;
    },
  ),

  ...forms(['the? $decade', 'the? $phase -? $decade', "the? ' $decade"], ({ decade }) => dateValue(decade)),
  ...forms(['the? $ordinal -? century'], ({ ordinal = 0 }) =>
    ordinal > 0 && ordinal <= 21 ? dateValue(String(ordinal - 1).padStart(2, '0')) : undefined,
  ),
  ...forms(['$year -|–|—|to $lastYear'], ({ year = 0, lastYear = 0 }) =>
    year < lastYear && lastYear - year < 100 ? dateValue(`${year}/${lastYear}`) : undefined,
  ),
  ...forms(
    [
      'in|since|during|until|till|before|after|by|from|through|of|for|to|between|and|( [ the? year? $year ]',
      '$phase -? $year',
      'fiscal $year',
      'the? beginning|start|middle|end of $year',
      'the year? $year',
    ],
    year,
  ),
];
