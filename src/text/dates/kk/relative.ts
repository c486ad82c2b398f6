import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import {
  calendarUnit,
  duration,
  fromFocus,
  fromReference,
  indefinite,
  periodOf,
  recurring,
  timeOfDay,
  weekday,
} from '../says.ts';

/** Friday is also a prayer and part of names: by itself it is a day only with "күні" or an ending of place. */
function isDay({ own }: Surroundings): boolean {
  return own.length > 1 || /(?:де|да|ден|дан|ге|ға)$/u.test(own[0]?.folded ?? '');
}

/** Weekdays, and what is counted from the day of writing or from the date last spoken of. */
export const relative = [
  ...forms(['{ $direction } $weekday { күні|күнгі }'], ({ weekday: day, direction }, around) =>
    isDay(around) ? weekday(day, direction) : undefined,
  ),
  ...forms(['$daysAway'], ({ daysAway }) => fromReference('D', daysAway)),
  ...forms(['$daysAway $daypart'], ({ daysAway, daypart }) =>
    timeOfDay(daypart, fromReference('D', daysAway)),
  ),
  ...forms(['$direction $unit'], calendarUnit),
  ...forms(['былтыр'], () => fromReference('Y', -1)),
  ...forms(['биыл'], () => fromReference('Y', 0)),
  ...forms(['$count $unit бұрын'], ({ unit, count = 0 }) => fromReference(unit, -count)),
  ...forms(['$count $unit кейін|соң'], ({ unit, count }) => fromFocus(unit, count)),
  ...forms(['келесі|ертеңгі|ертесі күні'], () => fromFocus('D', 1)),
  ...forms(['сол|дәл күні'], () => fromFocus('D', 0)),
  ...forms(['$count|$vague $unit'], (parts) => duration(parts)),
  ...forms(['әр $unit'], ({ unit }) => recurring(unit && periodOf(unit, 1))),
  ...forms(['күн сайын'], () => recurring('P1D')),
  ...forms(['$reference'], ({ reference }) => (reference === undefined ? undefined : indefinite(reference))),
];
