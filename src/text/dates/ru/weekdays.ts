import type { Parts, Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import { weekday } from '../says.ts';

/** Среда is also an environment: these of its forms are a day by themselves. */
function isDay({ own, before }: Surroundings): boolean {
  const name = own.at(-1)?.folded ?? '';
  if (!name.startsWith('сред')) return true;
  return (
    name === 'среду' || (own.length > 1 && name !== 'средой') || /^(?:до|с|со|к)$/.test(before?.folded ?? '')
  );
}

function day({ weekday: number, direction }: Parts, around: Surroundings) {
  return isDay(around) ? weekday(number, direction) : undefined;
}

/** "в четверг", "в минувший четверг", "в следующий понедельник". */
export const weekdays = [
  ...forms(['в|во|на|до|с|со|к|по|от|и|, [ $weekday ]', '$direction $weekday', '[ $weekday ] $daypart'], day),
];
