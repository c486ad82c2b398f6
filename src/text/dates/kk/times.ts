import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Parts } from '../pattern.ts';
import { calendar, fromReference, timeOfDay, weekday } from '../says.ts';

/** The endings of a time in digits. */
const IN_CASE = 'де|да|те|та|ден|дан|тен|тан|ге|ға|ке|қа';
const HALVES = 'таңғы|түскі|кешкі|түнгі';

/** `HH:MM` of "таңғы 6", "кешкі сағат 8", "15:00"; the hours of evening count on from noon. */
function clockOf({ clock, count = Number.NaN }: Parts, own: Surroundings['own']): string | undefined {
  const [hours = Number.NaN, minutes = 0] = clock?.split(':').map(Number) ?? [count];
  if (!(hours <= 24)) return undefined;
  return `${String(hourOf(hours, own[0]?.folded)).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function hourOf(hours: number, half: string | undefined): number {
  const isLate = half === 'кешкі' || (half === 'түскі' && hours < 6) || (half === 'түнгі' && hours > 5);
  return isLate && hours <= 12 ? hours + 12 : hours;
}

/** Times and parts of a day: "сағат 15:00-де", "таңғы 6-да", "кеше кешке", "5 қаңтарға қараған түні". */
export const times = [
  ...forms(
    ['сағат [ $clock ]', 'сағат [ $count ] -', `$clock - ${IN_CASE}`, `${HALVES} { сағат } $clock|$count`],
    (parts, { own }) => timeOfDay(clockOf(parts, own)),
  ),
  ...forms(['$daysAway { сағат } $clock', '$daysAway сағат $count'], (parts, { own }) =>
    timeOfDay(clockOf(parts, own), fromReference('D', parts.daysAway)),
  ),
  // "Бүгінгі таңда" is "these days", as `relative.ts` reads it.
  ...forms(['$daysAway $daypart'], ({ daysAway, daypart }, { own }) =>
    own[0]?.folded === 'бүгінгі' && own[1]?.folded === 'таңда'
      ? undefined
      : timeOfDay(daypart, fromReference('D', daysAway)),
  ),
  ...forms(
    [
      `$clock - ${IN_CASE} $day $month`,
      `$day $month { күні } ,? сағат $clock`,
      `$day $month { күні } ,? сағат $count -`,
    ],
    (parts, { own }) => timeOfDay(clockOf(parts, own), calendar({ month: parts.month, day: parts.day })),
  ),
  ...forms(
    ['$day $month { күні } $daypart', '$day $month қараған түні|түнде'],
    ({ daypart = 'NI', day, month }) => timeOfDay(daypart, calendar({ month, day })),
  ),
  ...forms(
    ['{ $direction } $weekday { күні } $daypart', '$weekday қараған түні|түнде'],
    ({ daypart = 'NI', weekday: day, direction }) => timeOfDay(daypart, weekday(day, direction)),
  ),
  ...forms(['таңертең|кешке|түнде'], (_, { own }) => timeOfDay(own[0]?.means.daypart)),
];
