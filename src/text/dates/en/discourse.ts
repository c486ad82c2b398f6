import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Reading, Unit } from '../reading.ts';
import { fromFocus, fromReference } from '../says.ts';

/** "Ten years before the war" measures from an event: a duration, not a date. */
function isFromEvent({ own, after }: Surroundings): boolean {
  const last = own.at(-1)?.folded;
  return (last === 'before' || last === 'after') && after !== undefined && /^\p{L}/u.test(after.folded);
}

/** "Over the next year" looks ahead from the day of writing, "the next year they moved" from the date last spoken of. */
const LASTING = new Set('over in within for during through throughout'.split(' '));

function theNext(unit: Unit | undefined, { before, own }: Surroundings): Reading | undefined {
  if (unit === 'D') return fromFocus(unit, 1);
  const isStretch = unit === undefined || unit.startsWith('T') || own.at(-1)?.folded.endsWith('s');
  if (isStretch || LASTING.has(before?.folded ?? '')) return undefined;
  return { kind: 'shift', unit, count: 1, anchor: 'tense' };
}

/** Days, weeks, months and years counted from the date last spoken of: "two days later", "the following week", "that year". */
export const discourse = [
  ...forms(['$count $unit earlier|before|previously'], ({ unit, count = 0 }, around) =>
    isFromEvent(around) ? undefined : fromFocus(unit, -count),
  ),
  ...forms(['$count $unit later|after|afterwards'], ({ unit, count = 0 }, around) =>
    isFromEvent(around) ? undefined : fromFocus(unit, count),
  ),
  ...forms(['the following|subsequent $unit', 'the $unit after'], ({ unit }, around) =>
    isFromEvent(around) ? undefined : fromFocus(unit, 1),
  ),
  ...forms(['the next $unit'], ({ unit }, around) => theNext(unit, around)),
  ...forms(['the preceding|previous $unit', 'the $unit before'], ({ unit }, around) =>
    isFromEvent(around) || (unit !== 'D' && around.own[1]?.folded === 'previous')
      ? undefined
      : fromFocus(unit, -1),
  ),
  ...forms(['the|that same $unit', '{ earlier|later } that $unit'], ({ unit }) => fromFocus(unit, 0)),
  ...forms(['early|earlier|late|later in the day|week|month|year'], (_, { own }) => {
    const unit = own.at(-1)?.means.unit;
    return unit === 'Y' ? fromReference(unit, 0) : fromFocus(unit, 0);
  }),
];
