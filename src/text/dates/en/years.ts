import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Parts } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { calendar, dateValue } from '../says.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What stands before a number of four digits that is a year, whatever follows. */
const INTRODUCING = words(
  'in since during until till before after by from through of for to between and ( due both early late mid fiscal',
);
/** What stands before one that describes a noun: "the 1996 campaign", "its 1990 invasion", "the company's 1989 results". */
const DETERMINING = words('the a an its his her their our my this that these those s');
/** What such a number would count: "of 2000 people". */
const COUNTED = words(
  'people men women children percent per million billion thousand metres meters km miles feet dollars euros troops soldiers votes',
);

/** A year by itself. Of four digits not every number is one: "a 2000 m run", "2000 people", "room 2012". */
function yearAlone({ year }: Parts, { before, after, own }: Surroundings): Reading | undefined {
  if (year === undefined) return undefined;
  if (after !== undefined && !after.capital && COUNTED.has(after.folded)) return undefined;
  const word = before?.folded ?? '';
  const isModern = year >= 1900 && year < 2100;
  const isSmall = before !== undefined && !before.capital && /^\p{L}/u.test(word);
  const isBeforeNoun = after !== undefined && /^\p{L}{2}/u.test(after.folded);
  // "Predicting 1990 BellSouth earnings".
  // Not "at 1945 Main Street".
  const describes =
    isModern && isBeforeNoun && (DETERMINING.has(word) || (isSmall && word !== 'at' && after.capital));
  const isSpelled = /^\p{L}/u.test(own[0]?.folded ?? '');
  return INTRODUCING.has(word) || describes || isSpelled ? calendar({ year }) : undefined;
}

/** What makes "the 60s" an age ("in his mid-60s") or a temperature ("highs in the lower 60s"). */
const OF_AGE_OR_HEAT =
  /(?:^| )(?:(?:my|your|his|her|their|our)|(?:temperatures?|highs?|lows?)(?: \p{L}+){0,3} (?:in|into|to))(?: the)?(?: (?:early|mid|late|low|lower|middle|high|upper))?(?: -)?$/u;

/** "The 1990s", "the late '80s", "the nineties". */
function decadeSaid({ decade }: Parts, { earlier, own }: Surroundings): Reading | undefined {
  const isInFull = /^\d{4}/.test(own.at(-1)?.folded ?? '');
  const isOther = !isInFull && OF_AGE_OR_HEAT.test(earlier.map(({ folded }) => folded).join(' '));
  return isOther ? undefined : dateValue(decade);
}

/** What is named by the two years it is in. */
const SEASONS = words('season campaign school academic fiscal financial term budget');

/** Two years that follow one another in short, `YYYY/YYYY`: of "1979-80", where "in" or the like makes it one. */
function yearsSaid({ years: said }: Parts, { before, after }: Surroundings): Reading | undefined {
  const word = before?.folded ?? '';
  const isSeason = after !== undefined && SEASONS.has(after.folded);
  return INTRODUCING.has(word) || DETERMINING.has(word) || isSeason ? dateValue(said) : undefined;
}

const PHASE = 'the? beginning|start|middle|end of';

/** Years, decades and centuries: "in 2021", "the 1996 campaign", "early 2019", "the late 1980s", "the 19th century". */
export const years = [
  ...forms(['$year'], yearAlone),
  ...forms(['$phase -? $year', `${PHASE} $year`, 'the? year $year', 'the year of $year'], ({ year }) =>
    calendar({ year }),
  ),
  ...forms(['the? year two thousand'], () => calendar({ year: 2000 })),
  ...forms(['$years'], yearsSaid),
  // A winter belongs to the year in which it begins.
  ...forms(['the? winter of? $years'], ({ years: said = '' }) =>
    calendar({ year: Number(said.slice(0, 4)), part: 'WI' }),
  ),
  ...forms(['$year -|–|— $lastYear'], ({ year = 0, lastYear = 0 }) =>
    year < lastYear && lastYear - year < 100 ? dateValue(`${year}/${lastYear}`) : undefined,
  ),
  ...forms(
    [
      'the? $decade',
      'the? $phase -? $decade',
      "the? ' $decade",
      "the? $phase -? ' $decade",
      `${PHASE} the $decade`,
    ],
    decadeSaid,
  ),
  ...forms(['the? $ordinal -? century', 'the? $phase -? $ordinal -? century'], ({ ordinal = 0 }) =>
    ordinal > 0 && ordinal <= 21 ? dateValue(String(ordinal - 1).padStart(2, '0')) : undefined,
  ),
];
