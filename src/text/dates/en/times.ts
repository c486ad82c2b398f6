import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Parts } from '../pattern.ts';
import { calendar, fromFocus, fromReference, timeOfDay, weekday } from '../says.ts';

/** "10 a.m.", "9:30 pm". */
function clockOf({ clock, dottedClock, count, meridiem }: Parts): string | undefined {
  const [hours = Number.NaN, minutes = 0, ...seconds] = (clock ?? dottedClock ?? String(count))
    .split(':')
    .map(Number);
  if (meridiem === undefined) return clock;
  if (!(hours >= 1 && hours <= 12)) return undefined;
  return [(hours % 12) + meridiem, minutes, ...seconds]
    .map((number) => String(number).padStart(2, '0'))
    .join(':');
}

/** The zone in which a time is told; TIMEX3 has no place for the name of one. */
const ZONE =
  'est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|utc|bst|ist|cet|cest|et|ct|pt|local|eastern|pacific|moscow { time }';
const CLOCK = `$clock|$dottedClock|$count $meridiem { ${ZONE} }`;
/** Twenty-four hours need no "a.m." where something else says that they are a time. */
const ZONED = `$clock { ${ZONE} }`;

function noonOrMidnight({ own }: Surroundings): string {
  return own[0]?.folded === 'midnight' ? '24:00' : '12:00';
}

/** A day of the calendar behind a time, so that the time is not taken for one of the day last spoken of. */
const DAYS = [
  '{ $weekday ,? } $month .? $day{ ,? $year }',
  '{ $weekday ,? } the? $day of? $month{ ,? $year }',
];

/** "0600 GMT": hours and minutes in four digits. */
function fourDigits({ own }: Surroundings): string | undefined {
  const [, hours = '', minutes = ''] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(own[0]?.folded ?? '') ?? [];
  return hours === '' ? undefined : `${hours}:${minutes}`;
}

/** Times and parts of a day: "at 10 a.m.", "Friday morning", "tonight", "last night". */
export const times = [
  ...forms(['tonight'], () => timeOfDay('NI', fromReference('D', 0))),
  ...forms(['last night'], () => timeOfDay('NI', fromReference('D', -1))),
  ...forms(['{ $phase } this $daypart'], ({ daypart }) => timeOfDay(daypart, fromReference('D', 0))),
  ...forms(['the next|following $daypart'], ({ daypart }) => timeOfDay(daypart, fromFocus('D', 1))),
  ...forms(['$daysAway $daypart'], ({ daysAway, daypart }) =>
    timeOfDay(daypart, fromReference('D', daysAway)),
  ),
  ...forms(['{ $phase } $weekday $daypart', '$direction $weekday $daypart'], (parts) =>
    timeOfDay(parts.daypart, weekday(parts.weekday, parts.direction)),
  ),
  ...forms(
    ['{ the } $daypart of $month .? $day{ ,? $year }', '{ the } $daypart of the? $day $month{ ,? $year }'],
    ({ daypart, year, month, day }) => timeOfDay(daypart, calendar({ year, month, day })),
  ),
  ...forms(['{ the } $daypart of $weekday ,? $month .? $day{ ,? $year }'], ({ daypart, year, month, day }) =>
    timeOfDay(daypart, calendar({ year, month, day })),
  ),
  ...forms(['{ the } $daypart of $weekday'], (parts) => timeOfDay(parts.daypart, weekday(parts.weekday))),
  ...forms(['the $daypart before'], ({ daypart }, { after }) =>
    after !== undefined && /^\p{L}/u.test(after.folded) ? undefined : timeOfDay(daypart, fromFocus('D', -1)),
  ),
  ...forms(['noon|midnight on? $weekday'], ({ weekday: day }, around) =>
    timeOfDay(noonOrMidnight(around), weekday(day)),
  ),
  ...forms(
    DAYS.map((day) => `noon|midnight on|of? ${day}`),
    ({ year, month, day }, around) => timeOfDay(noonOrMidnight(around), calendar({ year, month, day })),
  ),
  ...forms(['{ $phase -? } $daypart on? $weekday'], (parts) =>
    timeOfDay(parts.daypart, weekday(parts.weekday)),
  ),
  ...forms([CLOCK], (parts) => timeOfDay(clockOf(parts))),
  ...forms([`$clock ${ZONE}`], ({ clock }) => timeOfDay(clock)),
  ...forms(['$count|$year gmt|utc'], (_, around) => timeOfDay(fourDigits(around))),
  ...forms(['$count|$year gmt|utc on? $weekday'], (parts, around) =>
    timeOfDay(fourDigits(around), weekday(parts.weekday)),
  ),
  ...forms(['at|by|around|until [ $clock ]'], ({ clock }) => timeOfDay(clock)),
  ...forms(["$count o'clock"], ({ count = 0 }) =>
    count >= 1 && count <= 12 ? timeOfDay(`${String(count).padStart(2, '0')}:00`) : undefined,
  ),
  ...forms(['at|by|around|until|before|after [ noon|midday|midnight ]'], (_, around) =>
    timeOfDay(noonOrMidnight(around)),
  ),
  ...forms(["$count { o'clock } in the $daypart"], ({ count = 0, daypart }) =>
    timeOfDay(clockOf({ count, meridiem: daypart === 'MO' ? 0 : 12 })),
  ),
  ...forms(['in [ the $daypart ]'], ({ daypart }, { own }) =>
    own.at(-1)?.folded === 'night' ? undefined : timeOfDay(daypart),
  ),
  ...forms([`$weekday ,? at ${CLOCK}`, `$weekday ,? at ${ZONED}`], (parts) =>
    timeOfDay(clockOf(parts), weekday(parts.weekday)),
  ),
  ...forms(
    [`$month .? $day{ ,? $year } ,? at ${CLOCK}`, `$month .? $day{ ,? $year } ,? at ${ZONED}`],
    (parts) => timeOfDay(clockOf(parts), calendar({ year: parts.year, month: parts.month, day: parts.day })),
  ),
  ...forms([`$daysAway at ${CLOCK}`, `$daysAway at ${ZONED}`], (parts) =>
    timeOfDay(clockOf(parts), fromReference('D', parts.daysAway)),
  ),
  ...forms([`${CLOCK} ,? on? $weekday`, `${ZONED} ,? on? $weekday`], (parts) =>
    timeOfDay(clockOf(parts), weekday(parts.weekday)),
  ),
  ...forms(
    DAYS.flatMap((day) => [`${CLOCK} ,? on? ${day}`, `${ZONED} ,? on? ${day}`]),
    (parts) => timeOfDay(clockOf(parts), calendar({ year: parts.year, month: parts.month, day: parts.day })),
  ),
  ...forms([`${CLOCK} $daysAway`], (parts) => timeOfDay(clockOf(parts), fromReference('D', parts.daysAway))),
];
