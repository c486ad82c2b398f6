import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Holiday } from '../holidays.ts';
import { aroundDay, besideDay } from '../says.ts';

/** Holidays by the names that news calls them, in pieces as patterns have them: an apostrophe and the `s` behind it are two. */
const HOLIDAYS: readonly (readonly [Holiday, readonly string[]])[] = [
  [{ month: 1, day: 1 }, ["new year ' s day", 'new year day']],
  [{ month: 1, weekday: 1, nth: 3 }, ['martin luther king { jr .? } day']],
  [{ month: 2, day: 14 }, ["valentine ' s day"]],
  [{ month: 2, weekday: 1, nth: 3 }, ["presidents ' day", 'presidents day']],
  [{ month: 3, day: 8 }, ["international women ' s day"]],
  [{ month: 3, day: 17 }, ["st . patrick ' s day"]],
  [{ afterEaster: -46 }, ['ash wednesday']],
  [{ afterEaster: -7 }, ['palm sunday']],
  [{ afterEaster: -2 }, ['good friday']],
  [{ afterEaster: 0 }, ['easter sunday?', 'easter day']],
  [{ afterEaster: 1 }, ['easter monday']],
  [{ month: 5, day: 1 }, ['may day']],
  [{ month: 5, weekday: 7, nth: 2 }, ["mother ' s day"]],
  [{ month: 5, weekday: 1, nth: -1 }, ['memorial day']],
  [{ month: 6, weekday: 7, nth: 3 }, ["father ' s day"]],
  [{ month: 7, day: 4 }, ['the? fourth of july']],
  [{ month: 9, weekday: 1, nth: 1 }, ['labor day']],
  [{ month: 10, weekday: 1, nth: 2 }, ['columbus day']],
  [{ month: 10, day: 31 }, ['halloween']],
  [{ month: 11, day: 11 }, ['veterans day', 'armistice day', 'remembrance day']],
  [{ month: 11, weekday: 4, nth: 4 }, ['thanksgiving { day }']],
  [{ month: 12, day: 24 }, ['christmas eve']],
  [{ month: 12, day: 25 }, ['christmas { day }']],
  [{ month: 12, day: 26 }, ['boxing day']],
  [{ month: 12, day: 31 }, ["new year ' s eve"]],
];

/** "Easter Island" and "Christmas Carol" are called after a holiday. */
function isPartOfName({ own, after }: Surroundings): boolean {
  return own.at(-1)?.capital === true && after?.capital === true && after.means.daypart === undefined;
}

/** Holidays whose day everyone knows, with their year or without: "last Thanksgiving", "Easter 2001", "the day after Christmas". */
export const holidays = HOLIDAYS.flatMap(([holiday, names]) =>
  names.flatMap((name) => [
    ...forms([`${name}{ ,? of? $year }`, `this? $direction ${name}`], ({ year, direction }, around) =>
      isPartOfName(around) ? undefined : { kind: 'holiday', holiday, year, direction },
    ),
    ...forms([`${name} $direction year`], ({ direction }) => ({
      kind: 'holiday',
      holiday,
      yearShift: direction,
    })),
    ...forms([`the? day after|before ${name}{ ,? of? $year }`], ({ year }, { own }) =>
      besideDay(own.some(({ folded }) => folded === 'before') ? -1 : 1, { kind: 'holiday', holiday, year }),
    ),
    ...forms([`the? ${name} weekend`, `$direction ${name} weekend`], ({ direction }) =>
      aroundDay('WE', { kind: 'holiday', holiday, direction }),
    ),
  ]),
);
