import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Parts } from '../pattern.ts';
import type { Direction, Reading } from '../reading.ts';
import { besideDay, weekday } from '../says.ts';

/** Short forms that are also words or names; they count only where a date goes on. */
const SHORT = new Set(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
/** Days that are names of something else by what stands before or after them. */
const NAMED_BEFORE = new Set('black good bloody ash super cyber fat holy shrove palm easter'.split(' '));
const NAMED_AFTER = new Set(
  'times telegraph mail mirror express post herald independent world star sun night lights afternoons club'.split(
    ' ',
  ),
);

function single(parts: Parts, around: Surroundings): Reading | undefined {
  return isWeekday(around) ? weekday(parts.weekday, parts.direction) : undefined;
}

function isWeekday({ before, after, own }: Surroundings): boolean {
  const name = own.at(-1);
  if (!name || (SHORT.has(name.folded) && !name.capital)) return false;
  if (SHORT.has(name.folded) && before?.folded !== 'on') return false;
  if (before?.capital && NAMED_BEFORE.has(before.folded)) return false;
  return !(after?.capital && NAMED_AFTER.has(after.folded));
}

/** "The previous Friday" looks back from the date last spoken of. */
function beside(parts: Parts, direction: Direction, around: Surroundings): Reading | undefined {
  if (parts.weekday === undefined || !isWeekday(around)) return undefined;
  return { kind: 'weekday', weekday: parts.weekday, from: 'focus', direction };
}

/** `count` weeks from the nearest such day on that side of the day of writing. */
function weeksAway({ weekday: day, unit }: Parts, further: number): Reading | undefined {
  return day === undefined || unit !== 'W' ? undefined : { kind: 'weekday', weekday: day, further };
}

/** "on Sunday", "last Thursday", "late Friday", "Monday of next week", "a week from Tuesday", "the previous Friday". */
export const weekdays = [
  ...forms(['the previous|preceding $weekday'], (parts, around) => beside(parts, -1, around)),
  ...forms(['$weekday', 'early|late|mid $weekday', 'the? this? $direction $weekday'], single),
  ...forms(['the following $weekday'], (parts, around) => beside(parts, 1, around)),
  ...forms(
    ['$weekday ,? of? $direction week', '$direction week ,? on? $weekday'],
    ({ weekday: day, direction: weeks }) =>
      day === undefined ? undefined : { kind: 'weekday', weekday: day, weeks },
  ),
  ...forms(['$count $unit from $weekday'], (parts) => weeksAway(parts, parts.count ?? 0)),
  ...forms(['$count $unit ago ,? on? $weekday'], (parts) => weeksAway(parts, -(parts.count ?? 0))),
  ...forms(['the? day after|before $direction? $weekday'], (parts, { own }) =>
    besideDay(
      own.some(({ folded }) => folded === 'before') ? -1 : 1,
      weekday(parts.weekday, parts.direction),
    ),
  ),
];
