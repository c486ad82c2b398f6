import { forms } from '../form.ts';
import { calendar, fromReference, timeOfDay, weekday } from '../says.ts';

/** Times and parts of a day: "в 10:00", "утром 9 января", "вчера вечером", "в четверг утром". */
export const times = [
  ...forms(['$daysAway $daypart'], ({ daysAway, daypart }) =>
    timeOfDay(daypart, fromReference('D', daysAway)),
  ),
  ...forms(
    ['$daypart $day $month', '$daypart $day - го $month', '$day $month $daypart'],
    ({ daypart, day, month }) => timeOfDay(daypart, calendar({ month, day })),
  ),
  ...forms(['$weekday $daypart', '$daypart в? $weekday'], (parts) =>
    timeOfDay(parts.daypart, weekday(parts.weekday, parts.direction)),
  ),
  ...forms(['в|к|до|около [ $clock ]', '[ $clock ] по'], ({ clock }) => timeOfDay(clock)),
  ...forms(['$daysAway в $clock'], ({ daysAway, clock }) => timeOfDay(clock, fromReference('D', daysAway))),
];
