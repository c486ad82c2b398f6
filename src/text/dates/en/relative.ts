import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Reading, Unit } from '../reading.ts';
import { calendarUnit, duration, fromReference, indefinite } from '../says.ts';

/** "A year ago" beside a quarter means the same quarter of the year before. */
function ago(unit: Unit | undefined, count: number | undefined): Reading | undefined {
  if (unit === undefined || count === undefined) return undefined;
  return { kind: 'shift', unit, count: -count, anchor: 'reference', keepsQuarter: true };
}

/** "Half a century" and "half a decade" are told in years. */
function halfOf(unit: Unit | undefined): readonly [Unit | undefined, number] {
  if (unit === 'C') return ['Y', 50];
  return unit === 'E' ? ['Y', 5] : [undefined, 0];
}

/** What makes "the year" another than that of writing, as a number does: "the year 2525". */
const BOUNDING = new Set('ended ending to that when before after in -'.split(' '));

/** "USA Today", "Kazakhstan Today", "the Today programme": the name of something, by its capitals. */
function isTitle({ before, own, after }: Surroundings): boolean {
  const isShow = after !== undefined && /^(?:show|program|programme)$/.test(after.folded);
  return own.at(-1)?.capital === true && before !== undefined && (before.capital || isShow);
}

/** Days, weeks, months and years counted from the day of writing: "yesterday", "last week", "two days ago", "year-end". */
export const relative = [
  ...forms(['$daysAway', 'early|late $daysAway'], ({ daysAway }, around) =>
    isTitle(around) ? undefined : fromReference('D', daysAway),
  ),
  ...forms(['the? day before yesterday'], () => fromReference('D', -2)),
  ...forms(['the? day after tomorrow'], () => fromReference('D', 2)),
  ...forms(
    [
      'over|during|on|at|for|this|of|before|after [ the weekend ]',
      'the? $direction weekend',
      'this $direction weekend',
    ],
    ({ direction }) => ({ kind: 'weekday', weekday: 6, weekend: true, direction }),
  ),
  ...forms(
    [
      'the|this? $direction $unit',
      '$phase in? $direction $unit',
      'the? beginning|start|middle|end of $direction $unit',
      'the rest of $direction $unit',
    ],
    (parts, { own }) => (own.at(-1)?.folded.endsWith('s') ? undefined : calendarUnit(parts)),
  ),
  ...forms(
    [
      '{ some|about|nearly|almost|exactly|just } $count $unit ago',
      '{ more|less than } $count $unit ago',
      '{ a } couple of? $unit ago',
    ],
    ({ unit, count = 2 }) => ago(unit, count),
  ),
  ...forms(['$count $unit after|from $daysAway'], ({ unit, count = 0, daysAway = 0 }) => {
    const days = unit === 'W' ? count * 7 : count;
    return unit === 'D' || unit === 'W' ? fromReference('D', days + daysAway) : undefined;
  }),
  ...forms(['$count $unit before $daysAway'], ({ unit, count = 0, daysAway = 0 }) =>
    unit === 'D' ? fromReference(unit, daysAway - count) : undefined,
  ),
  ...forms(['a fortnight ago'], () => ago('W', 2)),
  ...forms(
    [
      '{ about|nearly|almost } $count years and a half ago',
      '{ about|nearly|almost } $count and a half years ago',
      '{ about|nearly|almost } a year and a half ago',
    ],
    ({ count = 1 }) => fromReference('M', -(count * 12 + 6)),
  ),
  ...forms(['half a|an $unit ago'], ({ unit }) => ago(...halfOf(unit))),
  ...forms(['a? $vague $unit ago', '$unit ago', 'not? { so|that|too|very } long ago'], () =>
    indefinite('PAST_REF'),
  ),
  ...forms(
    ['$count $unit from now', "in [ $count $unit '? time ]"],
    (parts) => fromReference(parts.unit, parts.count) ?? duration(parts),
  ),
  ...forms(
    [
      'for|of|in|during|through|throughout|this [ the { full|whole|entire|fiscal } year ]',
      'the rest of the year|month|week',
      'the end|beginning|start|middle of the year|month|week|decade|century',
      'for|during|throughout [ the week|month ]',
      "[ the week|month ] ' s",
      'year - end',
      'year end',
      "year ' s end",
    ],
    (_, { own, after }) => {
      const unit = own.findLast(({ means }) => means.unit)?.means.unit;
      const isCounted = unit !== 'Y' && after !== undefined && /^\p{L}/u.test(after.folded);
      const isOther = after !== undefined && (BOUNDING.has(after.folded) || /^\d/.test(after.folded));
      return isOther || (isCounted && own.length === 2) ? undefined : fromReference(unit, 0);
    },
  ),
];
