import type { Parts, Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Reading } from '../reading.ts';
import { calendarUnit, fromFocus, fromReference, indefinite } from '../says.ts';

/** "Ten years before the war" measures from an event: a duration, not a date. */
function isFromEvent({ own, after }: Surroundings): boolean {
  const last = own.at(-1)?.folded;
  return (last === 'before' || last === 'after') && after !== undefined && /^\p{L}/u.test(after.folded);
}

/** "A year ago" beside a quarter means the same quarter of the year before. */
function ago({ unit, count }: Parts): Reading | undefined {
  if (unit === undefined || count === undefined) return undefined;
  return { kind: 'shift', unit, count: -count, anchor: 'reference', keepsQuarter: true };
}

/** Days, weeks, months and years counted from the day of writing or from the date last spoken of. */
export const relative = [
  ...forms(['$daysAway', '$phase $daysAway'], ({ daysAway }) => fromReference('D', daysAway)),
  ...forms(['the day before yesterday'], () => fromReference('D', -2)),
  ...forms(['the day after tomorrow'], () => fromReference('D', 2)),
  ...forms(['over|during|on|at|for|this [ the weekend ]', '$direction weekend'], ({ direction }) => ({
    kind: 'weekday',
    weekday: 6,
    weekend: true,
    direction,
  })),
  ...forms(
    [
      'the|this? $direction $unit',
      '$phase $direction $unit',
      'the? beginning|start|middle|end of $direction $unit',
    ],
    (parts, { own }) => (own.at(-1)?.folded.endsWith('s') ? undefined : calendarUnit(parts)),
  ),
  ...forms(['{ some|about|nearly|almost } $count $unit ago'], ago),
  ...forms(['the? $unit - ago { $unit|period }'], ({ unit }) => ago({ ...(unit && { unit }), count: 1 })),
  ...forms(['the? $unit - earlier { $unit|period }'], ({ unit }) => fromFocus(unit, -1)),
  ...forms(['$count $unit from now', "in [ $count $unit '? time ]"], ({ unit, count }) =>
    fromReference(unit, count),
  ),
  ...forms(['$count $unit earlier|before|previously'], ({ unit, count = 0 }, around) =>
    isFromEvent(around) ? undefined : fromFocus(unit, -count),
  ),
  ...forms(['$count $unit later|after|afterwards'], ({ unit, count = 0 }, around) =>
    isFromEvent(around) ? undefined : fromFocus(unit, count),
  ),
  ...forms(['the following|subsequent $unit', 'the $unit after'], ({ unit }, around) =>
    isFromEvent(around) ? undefined : fromFocus(unit, 1),
  ),
  ...forms(['the preceding $unit', 'the $unit before'], ({ unit }, around) =>
    isFromEvent(around) ? undefined : fromFocus(unit, -1),
  ),
  ...forms(['the next|previous $unit'], ({ unit }, { own }) =>
    unit === 'D' ? fromFocus(unit, own[1]?.folded === 'next' ? 1 : -1) : undefined,
  ),
  ...forms(['the|that same $unit', 'that $unit'], ({ unit }) => fromFocus(unit, 0)),
  ...forms(['the { latest } $unit'], ({ unit }) => (unit === 'Q' ? fromFocus(unit, 0) : undefined)),
  ...forms(['$reference'], ({ reference }) => (reference === undefined ? undefined : indefinite(reference))),
  ...forms(['the past'], (_, { after }) =>
    after && /^\p{L}/u.test(after.folded) ? undefined : indefinite('PAST_REF'),
  ),
  ...forms(['the { near } future'], () => indefinite('FUTURE_REF')),
];
