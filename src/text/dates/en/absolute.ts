import { yearInShort } from '../digits.ts';
import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import { BETWEEN_ENDS, listed } from '../lists.ts';
import type { Piece } from '../meaning.ts';
import type { Parts } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import {
  aroundDay,
  calendar,
  dateValue,
  dayAndMonth,
  daysAndMonths,
  ofYear,
  yearOfBeginning,
} from '../says.ts';

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

/** What makes a month the name of an event, of whatever year: "Bloody January", "the October Revolution". */
const NAMED_BEFORE = /^(?:black|bloody|red)$/;
const NAMED_AFTER = /^(?:revolution|uprising)$/;

/** "March" and "may" written small: "at this march". */
function isVerb(name: Piece | undefined): boolean {
  return name !== undefined && !name.capital && ORDINARY.has(name.folded);
}

function isMonthAlone({ before, after, own }: Surroundings): boolean {
  const name = own[0];
  if (!name) return false;
  if (NAMED_BEFORE.test(before?.folded ?? '') || NAMED_AFTER.test(after?.folded ?? '')) return false;
  // Nothing but the month is what a reader asks about.
  if (before === undefined && after === undefined) return name.capital || !ORDINARY.has(name.folded);
  if (after?.folded === '.' || after?.folded === '-') return name.capital;
  const isBesideNoun = after !== undefined && !after.capital && /^\p{L}/u.test(after.folded);
  // "A June agreement".
  if (name.capital && isBesideNoun && /^(?:an?|the)$/.test(before?.folded ?? '')) return true;
  const introduced = before !== undefined && BEFORE_MONTH.has(before.folded);
  // Readers write "in may?" without a capital; before another word it would be the verb.
  if (name.folded === 'may' && before?.folded === 'in' && !(after && /^\p{L}/u.test(after.folded)))
    return true;
  if (name.folded === 'may')
    return name.capital && introduced && before.folded !== 'of' && before.folded !== 'by';
  if (AMBIGUOUS.has(name.folded)) return name.capital && introduced && after?.capital !== true;
  return name.capital || introduced;
}

/** Words with which a sentence goes on after "on the 9th"; a noun would be counted by it: "on the 9th floor". */
const AFTER_DAY = new Set(
  'he she it they we i the a an and but when after before in at to with as because while'.split(' '),
);

/** The last of several days; before a noun it counts: "on January 4 and 5 people". */
function lastOfList(parts: Parts, { after }: Surroundings): Reading | undefined {
  const isEnd = after === undefined || AFTER_DAY.has(after.folded) || /^[.,;:?!)]$/.test(after.folded);
  return isEnd || parts.year !== undefined ? dayOf(parts) : undefined;
}

/** What rises and falls, and that it does: "the index fell from 10.05". */
const MEASURED =
  /^(?:r[oi]se|risen|rising|f[ae]ll|climb|drop|gain|jump|slid|slip|edg|declin|increas|decreas|lower|rais|index|rate|price|average|percent)/;

/** Written small and not introduced, "may 5" and "march 20" are verbs: "they may 5 times", "they march 20 miles". */
function isMonthWithDay({ before, after, own }: Surroundings): boolean {
  const isDate = !isVerb(own[0]) || own.some(({ means }) => means.year !== undefined);
  const isIntroduced =
    before === undefined || BEFORE_MONTH.has(before.folded) || /^(?:on|to|and|,)$/.test(before.folded);
  return isDate || isIntroduced || after === undefined || /^\p{P}/u.test(after.folded);
}

function dayOf({ year, month, day }: Parts): Reading {
  return calendar({ year, month, day });
}

/** From one day or month to another; the year stands behind the last. */
function range(parts: Parts): Reading {
  const { month, day, lastMonth, lastDay } = parts;
  return calendar({ ...yearOfBeginning(parts, ofYear(parts)), month, day, lastMonth, lastDay });
}

/** "5 January '21": an apostrophe that belongs to the number behind it, and not to a quotation before it. */
function shortYear({ month, day, count = 0 }: Parts, { own }: Surroundings): Reading | undefined {
  const [before, apostrophe, number] = own.slice(-3);
  const isJoined = apostrophe?.end === number?.start && apostrophe?.start !== before?.end;
  if (!isJoined || !/^\d\d$/.test(number?.folded ?? '')) return undefined;
  return calendar({ month, day, year: yearInShort(count) });
}

/** Days and months of the calendar: "January 9, 2022", "the 9th of January", "January 2–5", "early March". */
export const absolute = [
  // Each of several days is a date of its own: "January 4, 5 and 6", "4, 5 and 6 January".
  ...forms(
    BETWEEN_ENDS.flatMap((between) => [
      `[ $month .? $day ]${listed(between)} ,? and $lastDay ,? $year`,
      `[ the? $day ]${listed(between, 'the? $lastDay')} ,? and the? $lastDay of? $month${YEAR}`,
      ...Array.from(
        { length: between },
        (_, before) =>
          `$month .? $lastDay${listed(before)} , [ $day ]${listed(between - before - 1)} ,? and $lastDay{ ,? $year }`,
      ),
    ]),
    dayOf,
  ),
  ...forms(
    BETWEEN_ENDS.map((between) => `$month .? $lastDay${listed(between)} ,? and [ $day{ ,? $year } ]`),
    lastOfList,
  ),
  ...forms(['$date', '$weekday ,? $date'], ({ date }) => dateValue(date)),
  ...forms(['on|by|until|since|after|before|from [ $dayMonth ]'], (parts, around) =>
    dayAndMonth(parts, around, MEASURED),
  ),
  ...forms([`$dayMonth ${TO} $lastDayMonth`], daysAndMonths),
  ...forms(['$dayMonth'], (parts, around) =>
    around.before || around.after ? undefined : dayAndMonth(parts, around),
  ),
  ...forms(['on|by|until|since|from [ the $ordinal ]'], ({ ordinal }, { own, after }) => {
    const counts = after !== undefined && /^\p{L}/u.test(after.folded) && !AFTER_DAY.has(after.folded);
    return counts || !/^\d/.test(own.at(-1)?.folded ?? '') ? undefined : calendar({ day: ordinal });
  }),
  ...forms(['$weekday ,? the? $ordinal'], ({ ordinal }, { own }) =>
    /^\d/.test(own.at(-1)?.folded ?? '') ? calendar({ day: ordinal }) : undefined,
  ),
  ...forms(
    [
      `$month .? the? $day ${YEAR}`,
      `the? $day of? $month{ .? ,? of? $year }`,
      `{ this? $direction } $weekday .? ,? $month .? the? $day ${YEAR}`,
      `$weekday .? ,? the? $day of? $month{ .? ,? of? $year }`,
    ],
    (parts, around) => (isMonthWithDay(around) ? dayOf(parts) : undefined),
  ),
  ...forms([`$month .? $day ,? $direction year`, `the? $day of? $month .? ,? of? $direction year`], (parts) =>
    calendar({ month: parts.month, day: parts.day, ...ofYear(parts) }),
  ),
  ...forms(["$month .? $day ,? ' $count", "the? $day of? $month ,? ' $count", "$month ' $count"], shortYear),
  ...forms(
    [
      `$month .? $day ${TO} $lastDay ${YEAR}`,
      `between [ $month .? $day and $lastDay ${YEAR} ]`,
      `the? $day ${TO} the? $lastDay of? $month{ .? ,? of? $year }`,
      `between [ the? $day and the? $lastDay of? $month{ .? ,? of? $year } ]`,
      `$month .? $day ${TO} $lastMonth .? $lastDay ,? $year`,
      `the? $day of? $month .? ${TO} the? $lastDay of? $lastMonth .? ,? of? $year`,
    ],
    range,
  ),
  ...forms([`$month .? ${TO} $lastMonth .? ,? $year`], range),
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
  ...forms(
    [
      `the $unit of|beginning|ending|ended|starting { $weekday ,? } $month .? $day ${YEAR}`,
      `the $unit of|beginning|ending|ended|starting $month .? $day ${TO} $lastDay ${YEAR}`,
    ],
    ({ unit, ...parts }) => aroundDay(unit, dayOf(parts)),
  ),
  ...forms(['$phase -? $month'], ({ month }) => calendar({ month })),
  ...forms(['this? $direction $month'], ({ month, direction }, { own }) =>
    isVerb(own.at(-1)) ? undefined : calendar({ month, direction }),
  ),
  ...forms(['$month'], ({ month }, around) => (isMonthAlone(around) ? calendar({ month }) : undefined)),
];
