import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Parts } from '../pattern.ts';
import type { Direction, Reading } from '../reading.ts';
import { weekday } from '../says.ts';
import { startsWith } from './stem.ts';

/** Days that are the name of something else by the word before them. */
const NAMED_BEFORE = ['черн', 'кровав', 'вербн', 'прощен', 'страстн', 'чист', 'велик'];

/** What stands before "среду" where it is a day; an adjective makes it an environment: "окружающую среду". */
const BEFORE_WEDNESDAY = /^(?:в|на|за|по|и|или|через|[^\p{L}\p{N}-])$/u;

/** Среда is also an environment: these of its forms are a day by themselves. */
function isWednesday({ own, before, after }: Surroundings): boolean {
  const name = own.at(-1)?.folded;
  if (startsWith(after, 'обитан')) return false;
  if (name === 'среду' && own.length === 1) return BEFORE_WEDNESDAY.test(before?.folded ?? '(');
  if (name === 'среду') return true;
  if (own.length > 1) return name !== 'средой' && !startsWith(own[0], 'эт');
  return /^(?:до|с|со|к|вечер|вечеру|утро|утру)$/.test(before?.folded ?? '');
}

function isDay(around: Surroundings): boolean {
  const { own, before, after } = around;
  const name = own.at(-1);
  // Short forms are also the names of an army and of a council.
  if (name === undefined || name.folded.length < 3 || startsWith(before, ...NAMED_BEFORE)) return false;
  if (startsWith(name, 'сред')) return isWednesday(around);
  // A capital without a preposition begins a sentence, or makes it a newspaper.
  const introduced = /^(?:в|во|на|до|с|со|к|по|от)$/.test(before?.folded ?? '');
  return !name.capital || introduced || own.length > 1 || (before === undefined && after?.capital !== true);
}

function day({ weekday: number, direction }: Parts, around: Surroundings): Reading | undefined {
  return isDay(around) ? weekday(number, direction) : undefined;
}

function inWeek(
  { weekday: number, direction }: Parts,
  weeks: Direction | -2 | undefined = direction,
): Reading | undefined {
  return number === undefined || weeks === undefined
    ? undefined
    : { kind: 'weekday', weekday: number, weeks };
}

const weekend: (parts: Parts) => Reading = ({ direction }) => ({
  kind: 'weekday',
  weekday: 6,
  weekend: true,
  direction,
});

/** "в четверг", "в минувший четверг", "в понедельник на прошлой неделе", "в эти выходные". */
export const weekdays = [
  // What is set "на пятницу" is yet to come; "в ночь с четверга на пятницу" is not.
  ...forms(['с|со $weekday на [ $weekday ]', 'состоянию на [ $weekday ]'], day),
  ...forms(['на [ $weekday ]'], (parts, around) =>
    day({ ...parts, direction: parts.direction ?? 1 }, around),
  ),
  ...forms(['$weekday', '$direction $weekday'], day),
  ...forms(
    ['$weekday на|, $direction неделе', '$weekday $direction недели', '$direction неделе ,? в|во $weekday'],
    (parts) => inWeek(parts),
  ),
  ...forms(['$weekday на? позапрошлой неделе|недели'], (parts) => inWeek(parts, -2)),
  ...forms(['в|на|за|во|до|после [ выходные|выходных ]', '$direction выходные|выходных'], weekend),
];
