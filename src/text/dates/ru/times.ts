import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Parts } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { calendar, fromReference, timeOfDay, weekday } from '../says.ts';
import { DAY, saidYear, TO } from './year.ts';

const HOURS = 'час|часа|часов|часам|ч';
const HALVES = 'утра|дня|вечера|ночи|пополудни';
/** What is a time without any preposition. */
const BY_HALF = ['$count утра|вечера|ночи', 'час утра|дня|ночи'];
/** "15:00", "15 часов", "15 часов 30 минут", "8 часов вечера", "5 утра". */
const CLOCKS = [
  `$clock ${HOURS}|${HALVES}?`,
  `$count ${HOURS} ${HALVES}?`,
  `$count ${HOURS} после полудня`,
  `$count ${HOURS} $lastCount минут|минуты|минуту`,
  ...BY_HALF,
];
const ZONE = 'мск|gmt|utc|cet';
/** "10:00 мск", "10:00 по московскому времени". */
const ZONED = [`$clock ${ZONE}`, '$clock по московскому|местному|мск времени?'];
const NOON = 'полдень|полудню|полудня|полночь|полуночи';
const BEFORE = 'в|к|ко|до|после|около|с|со|по|примерно|на';

/** The time of day that is said, `HH:MM`; the hours of evening count on from noon. */
function clockOf({ clock, count = 1, lastCount = 0 }: Parts, own: Surroundings['own']): string | undefined {
  const [hours = Number.NaN, minutes = 0] = clock?.split(':').map(Number) ?? [count, lastCount];
  const half = own.find(({ folded }) => /^(?:утра|дня|вечера|ночи|пополудни|полудня)$/.test(folded))?.folded;
  const hour = half === undefined ? hours : hourOf(hours, half);
  if (hour === undefined || !(hour <= 24 && minutes < 60)) return undefined;
  return clock !== undefined && half === undefined
    ? clock
    : `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function hourOf(hours: number, half: string): number | undefined {
  // "В 18 часов вечера" has said it already.
  if (hours > 12) return hours;
  if (half === 'утра') return hours % 12;
  if (half === 'ночи') return hours === 12 ? 24 : hours < 6 ? hours : hours + 12;
  return half === 'вечера' && hours === 12 ? 24 : (hours % 12) + 12;
}

/** Whether hours by themselves are those of the clock, by their preposition and by whether a word follows. */
function isClockTime(preposition: string, hours: number, isFollowed: boolean): boolean {
  if (/^(?:в|к|ко|с|со)$/.test(preposition)) return true;
  // "Отложили на 3 часа", but "назначили на 15 часов".
  return !isFollowed && (hours > 12 || /^(?:до|после)$/.test(preposition));
}

/** "В 15 часов" is a time, "после 15 часов переговоров" a duration, and "15:10 минут" of a match neither. */
function alone(parts: Parts, { own, before, after }: Surroundings): Reading | undefined {
  const isHour = own[1]?.means.unit === 'TH' && own.length === 2;
  if (isHour && !isClockTime(before?.folded ?? '', parts.count ?? 0, /^\p{L}/u.test(after?.folded ?? ''))) {
    return undefined;
  }
  return after?.means.unit === 'TM' ? undefined : timeOfDay(clockOf(parts, own));
}

const noon = (own: Surroundings['own']): string =>
  own.some(({ folded }) => folded.startsWith('полд')) ? '12:00' : '24:00';

/** Times and parts of a day: "в 10:00", "к 8 часам вечера", "утром 9 января", "вчера вечером", "в ночь на пятницу". */
export const times = [
  ...forms(
    CLOCKS.map((clock) => `${BEFORE} [ ${clock} ]`),
    alone,
  ),
  ...forms(
    [
      ...BY_HALF,
      `$count ${HOURS} ${HALVES}`,
      `$clock ${HALVES}`,
      '[ $clock ] по',
      `$clock ${ZONE}`,
      `[ $clock ] ${TO} $clock`,
      `$clock ${TO} [ $clock ]`,
    ],
    (parts, { own }) => timeOfDay(clockOf(parts, own)),
  ),
  ...forms(['$clock'], ({ clock }, { before, after }) =>
    before === undefined && after === undefined ? timeOfDay(clock) : undefined,
  ),
  ...forms([`в|к|до|около [ ${NOON} ]`], (_, { own }) => timeOfDay(noon(own))),
  ...forms([`в|к|до|около [ ${NOON} ${DAY} $month $year? года|г? ]`], ({ year, month, day }, { own }) =>
    timeOfDay(noon(own), calendar({ year, month, day })),
  ),
  ...forms([`в|к|до|около [ ${NOON} в|во? $weekday ]`], (parts, { own }) =>
    timeOfDay(noon(own), weekday(parts.weekday)),
  ),
  ...forms(
    CLOCKS.flatMap((clock) => [`$daysAway ,? в|к|до|около|с|после ${clock}`, `${clock} $daysAway`]),
    (parts, { own }) => timeOfDay(clockOf(parts, own), fromReference('D', parts.daysAway)),
  ),
  ...forms(
    [...CLOCKS, ...ZONED]
      .flatMap((clock) => [
        `${DAY} $month $year? года|г? .? ,? в|к|около|до ${clock}`,
        `${clock} $day $month $year? года|г?`,
      ])
      .concat(`${DAY} $month $year? года|г? .? ,? $count ${HOURS} $lastCount минут`),
    (parts, { own }) =>
      timeOfDay(clockOf(parts, own), calendar({ year: parts.year, month: parts.month, day: parts.day })),
  ),
  ...forms(
    [...CLOCKS, ...ZONED]
      .flatMap((clock) => [`$weekday ,? в|к|около|до ${clock}`, `${clock} в|во $weekday`])
      .concat(`$weekday ,? $clock ${ZONE}?`),
    (parts, { own }) => timeOfDay(clockOf(parts, own), weekday(parts.weekday)),
  ),

  ...forms(['{ рано|поздно } $daysAway $daypart', '$daypart $daysAway'], ({ daysAway, daypart }) =>
    timeOfDay(daypart, fromReference('D', daysAway)),
  ),
  ...forms(['$daysAway в обед'], ({ daysAway }) => timeOfDay('MI', fromReference('D', daysAway))),
  ...forms(
    [
      `$daypart ${DAY} $month $year? года|г?`,
      `${DAY} $month $year? года|г? ,? $daypart`,
      `ночь|ночи на ${DAY} $month $year? года|г?`,
    ],
    (parts, { own }) =>
      timeOfDay(
        parts.daypart ?? 'NI',
        calendar({ ...saidYear(parts, own), month: parts.month, day: parts.day }),
      ),
  ),
  ...forms(
    [
      '{ рано|поздно } $weekday ,? $daypart',
      '{ рано|поздно } $daypart в|во? $direction? $weekday',
      'ночь|ночи на $weekday',
    ],
    (parts) => timeOfDay(parts.daypart ?? 'NI', weekday(parts.weekday, parts.direction)),
  ),
  ...forms(['этим|этой|этого|нынешней $daypart'], ({ daypart }) => timeOfDay(daypart, fromReference('D', 0))),
  ...forms(['минувшей|прошлой|прошедшей ночью', 'прошлым|минувшим вечером'], (_, { own }) =>
    timeOfDay(own[1]?.means.daypart, fromReference('D', -1)),
  ),
  ...forms(
    ['{ рано|поздно } утром|вечером|ночью', 'к|до|с|под [ утра|утру|утро|вечера|вечеру ]'],
    (_, { own }) => timeOfDay(own.at(-1)?.means.daypart),
  ),
];
