import type { Parts } from '../form.ts';
import { forms } from '../form.ts';
import { calendar, fromFocus, fromReference, timeOfDay, weekday } from '../says.ts';

/** "10 a.m.", "9:30 pm". */
function clockOf({ clock, count, meridiem }: Parts): string | undefined {
  const [hours = Number.NaN, minutes = 0] = (clock ?? String(count)).split(':').map(Number);
  if (meridiem === undefined) return clock;
  if (!(hours >= 1 && hours <= 12)) return undefined;
  return `${String((hours % 12) + meridiem).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

const CLOCK = '$clock|$count $meridiem';

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
  ...forms(['the $daypart of $month $day', 'the $daypart of $day $month'], ({ daypart, month, day }) =>
    timeOfDay(daypart, calendar({ month, day })),
  ),
  ...forms(['noon|midnight on? $weekday'], ({ weekday: day }, { own }) =>
    timeOfDay(own[0]?.folded === 'noon' ? '12:00' : '24:00', weekday(day)),
  ),
  ...forms([CLOCK], (parts) => timeOfDay(clockOf(parts))),
  ...forms(['at|by|around|until [ $clock ]'], ({ clock }) => timeOfDay(clock)),
  ...forms([`${CLOCK} on? $weekday`, '$clock on? $weekday'], (parts) =>
    timeOfDay(clockOf(parts), weekday(parts.weekday)),
  ),
  ...forms([`${CLOCK} on? $month .? $day`], (parts) =>
    timeOfDay(clockOf(parts), calendar({ month: parts.month, day: parts.day })),
  ),
  ...forms([`${CLOCK} $daysAway`], (parts) => timeOfDay(clockOf(parts), fromReference('D', parts.daysAway))),
];
