import { forms } from '../form.ts';
import { periodOf, recurring } from '../says.ts';

/** How often: "every Monday", "each year", "daily", "twice a week", "24 hours a day", "a million a year". */
export const sets = [
  ...forms(['every|each $unit', 'every|each $unit ,? but|except for? $weekday'], ({ unit }) =>
    recurring(unit === 'WE' ? 'XXXX-WXX-WE' : unit && periodOf(unit, 1)),
  ),
  ...forms(['every $count $unit'], ({ unit, count }) => recurring(unit && periodOf(unit, count))),
  ...forms(['every other|second $unit'], (_, { own }) => {
    const unit = own.at(-1)?.means.unit;
    return recurring(unit && periodOf(unit, 2));
  }),
  ...forms(
    [
      'once|twice|thrice a|per $unit',
      '$count times a|per $unit',
      'million|billion|thousand|hours|times [ a|per $unit ]',
    ],
    ({ unit }) => recurring(unit && periodOf(unit, 1)),
  ),
  ...forms(['every|each $month'], ({ month }) => recurring(`XXXX-${String(month).padStart(2, '0')}`)),
  ...forms(['every|each $part'], ({ part }) => recurring(part && `XXXX-${part}`)),
  ...forms(['every|each $weekday', 'every other|second $weekday'], ({ weekday }) =>
    recurring(`XXXX-WXX-${weekday}`),
  ),
  ...forms(['every|each $weekday $daypart'], ({ weekday, daypart }) =>
    recurring(`XXXX-WXX-${weekday}T${daypart}`),
  ),
  ...forms(['every|each $daypart'], ({ daypart }) => recurring(`XXXX-XX-XXT${daypart}`)),
  ...forms(['$period'], ({ period }) => recurring(period)),
];
