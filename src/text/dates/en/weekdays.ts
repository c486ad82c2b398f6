import type { Parts, Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import { weekday } from '../says.ts';

/** Short forms that are also words or names; they count only where a date goes on. */
const SHORT = new Set(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
/** Days that are names of something else by what stands before or after them. */
const NAMED_BEFORE = new Set('black good bloody ash super cyber fat holy shrove palm easter'.split(' '));
const NAMED_AFTER = new Set(
  'times telegraph mail mirror express post herald independent world star sun night lights afternoons club'.split(
    ' ',
  ),
);

function single({ weekday: day, direction }: Parts, { before, after, own }: Surroundings) {
  const name = own.at(-1);
  if (!name || (SHORT.has(name.folded) && !name.capital)) return undefined;
  if (SHORT.has(name.folded) && before?.folded !== 'on') return undefined;
  if (before?.capital && NAMED_BEFORE.has(before.folded)) return undefined;
  if (after?.capital && NAMED_AFTER.has(after.folded)) return undefined;
  return weekday(day, direction);
}

/** "on Sunday", "last Thursday", "next Monday", "late Friday", "every Monday". */
export const weekdays = [
  ...forms(['$weekday', 'early|late|mid $weekday', 'the? this? $direction $weekday'], single),
];
