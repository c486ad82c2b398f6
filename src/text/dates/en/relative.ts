import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Reading, Unit } from '../reading.ts';
import { calendarUnit, fromFocus, fromReference, indefinite } from '../says.ts';

/** "Ten years before the war" measures from an event: a duration, not a date. */
function isFromEvent({ own, after }: Surroundings): boolean {
  const last = own.at(-1)?.folded;
  return (last === 'before' || last === 'after') && after !== undefined && /^\p{L}/u.test(after.folded);
}

/** "A year ago" beside a quarter means the same quarter of the year before. */
function ago(unit: Unit | undefined, count: number | undefined): Reading | undefined {
  if (unit === undefined || count === undefined) return undefined;
  return { kind: 'shift', unit, count: -count, anchor: 'reference', keepsQuarter: true };
}

/** What makes "the year" another than that of writing. */
const BOUNDED = new Set('ended ending to that when before after of in -'.split(' '));

/** Days, weeks, months and years counted from the day of writing or from the date last spoken of. */
export const relative = [
  ...forms(['$daysAway', 'early|late $daysAway'], ({ daysAway }) => fromReference('D', daysAway)),
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
  ...forms(
    ['{ some|about|nearly|almost|exactly|just } $count $unit ago', '{ a } couple of? $unit ago'],
    ({ unit, count = 2 }) => ago(unit, count),
  ),
  ...forms(['{ more|less than } $count $unit ago'], ({ unit, count }) => ago(unit, count)),
  ...forms(['a? $vague $unit ago', '$unit ago', 'not? { so|that|too|very } long ago'], () =>
    indefinite('PAST_REF'),
  ),
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
  ...forms(
    [
      'the|that same $unit',
      '{ earlier|later } that $unit',
      'early|earlier|late|later in the day|week|month|year',
    ],
    (parts, { own }) => fromFocus(parts.unit ?? own.at(-1)?.means.unit, 0),
  ),
  ...forms(
    [
      'for|of|in|during|through|throughout|this [ the { full|whole|rest of the } year ]',
      'the end|beginning|start|middle|rest of the year|month|week',
      'year - end',
      'year end',
      "year ' s end",
    ],
    (_, { own, after }) => {
      const unit = own.findLast(({ means }) => means.unit)?.means.unit;
      return after && BOUNDED.has(after.folded) ? undefined : fromReference(unit, 0);
    },
  ),
  ...forms(['for|during [ the week|month ]'], (_, { own, after }) =>
    after && /^\p{L}/u.test(after.folded) ? undefined : fromReference(own.at(-1)?.means.unit, 0),
  ),
  ...forms(
    [
      'right now',
      'these days',
      'at [ present ]',
      'at [ the moment ]',
      'the present',
      'the { present } time being',
    ],
    () => indefinite('PRESENT_REF'),
  ),
  ...forms(['more recently', 'in [ the { recent|distant } past ]'], (_, { after }) =>
    after && /^(?:\p{L}|\d)/u.test(after.folded) && after.means.unit ? undefined : indefinite('PAST_REF'),
  ),
  ...forms(['will|would|may|might|could|can|must [ one|some day ]'], () => indefinite('FUTURE_REF')),
  ...forms(['$reference'], ({ reference }) => (reference === undefined ? undefined : indefinite(reference))),
  ...forms(['the past'], (_, { after }) =>
    after && /^\p{L}/u.test(after.folded) ? undefined : indefinite('PAST_REF'),
  ),
  ...forms(['the { near } future'], () => indefinite('FUTURE_REF')),
];
