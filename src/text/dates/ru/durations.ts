import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import type { Parts } from '../pattern.ts';
import type { Reading, Unit } from '../reading.ts';
import { duration, periodOf, recurring } from '../says.ts';
import { declined, startsWith } from './stem.ts';

/** Adjectives of length by their stems, and the numbers that go in front of them: "трехдневный", "недельный". */
const LENGTHS: readonly (readonly [stem: string, unit: Unit])[] = [
  ['часов', 'TH'],
  ['минутн', 'TM'],
  ['дневн', 'D'],
  ['суточн', 'D'],
  ['недельн', 'W'],
  ['месячн', 'M'],
  ['годичн', 'Y'],
];
const NUMBERS = 'одно двух трех четырех пяти шести семи восьми девяти десяти'.split(' ');

const LENGTH_OF: ReadonlyMap<string, Unit> = new Map(
  LENGTHS.flatMap(([stem, unit]) =>
    declined(stem)
      .split(' ')
      .map((word) => [word, unit] as const),
  ),
);
const LASTING: ReadonlyMap<string, string> = new Map(
  [...LENGTH_OF].flatMap(([word, unit]) =>
    NUMBERS.map((number, index) => [number + word, periodOf(unit, index + 1)] as const),
  ),
);

/** "В возрасте 30 лет" tells an age, and "в 476 году" a year. */
function length(parts: Parts, { before, own }: Surroundings): Reading | undefined {
  return startsWith(before, 'возраст') || own.at(-1)?.folded === 'году' ? undefined : duration(parts);
}

/** How long and how often: "три дня", "в течение недели", "двухнедельный", "каждый понедельник", "ежедневно". */
export const durations = [
  ...forms(['{ $direction } $count|$vague $unit', '$direction $vague $count $unit'], length),
  ...forms(
    ['$count с половиной $unit'],
    ({ count = 0, unit }) => unit && duration({ unit, count: count + 0.5 }),
  ),
  ...forms(
    [
      'в течение [ $unit ]',
      'на протяжении [ $unit ]',
      'за [ год|день|неделю|месяц|час|минуту|сутки|квартал|полугодие|десятилетие ]',
      'на [ год|неделю|месяц|сутки|час ]',
      'сутки',
    ],
    (parts, { own }) => {
      const unit = parts.unit ?? own[0]?.means.unit;
      return unit && duration({ unit, count: 1 });
    },
  ),
  ...forms(['{ $direction } полгода|полугода'], () => duration({ unit: 'M', count: 6 })),
  ...forms(['полчаса|получаса'], () => duration({ unit: 'TM', count: 30 })),
  ...forms([[...LASTING.keys()].join('|')], (_, { own }) => {
    const value = LASTING.get(own[0]?.folded ?? '');
    return value === undefined ? undefined : { kind: 'value', type: 'DURATION', value };
  }),
  ...forms([`$count - ${[...LENGTH_OF.keys()].join('|')}`], ({ count = 0 }, { own }) => {
    const unit = LENGTH_OF.get(own.at(-1)?.folded ?? '');
    return unit && duration({ unit, count });
  }),

  ...forms(['каждый|каждую|каждое $unit', '{ $count } раз|раза в $unit'], ({ unit }) =>
    recurring(unit && periodOf(unit, 1)),
  ),
  ...forms(['каждые|каждых $count $unit'], ({ unit, count }) => recurring(unit && periodOf(unit, count))),
  ...forms(['каждый|каждую|каждое $weekday'], ({ weekday }) => recurring(`XXXX-WXX-${weekday}`)),
  ...forms(['каждый|каждую|каждое $daypart'], ({ daypart }) => recurring(`XXXX-XX-XXT${daypart}`)),
  ...forms(['каждый|каждую|каждое $part'], ({ part }) => recurring(`XXXX-${part}`)),
  ...forms(['по [ выходным ]'], () => recurring('XXXX-WXX-WE')),
  ...forms(['$period'], ({ period }) => recurring(period)),
];
