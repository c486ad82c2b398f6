import { forms } from '../form.ts';
import { duration, periodOf, recurring } from '../says.ts';

/** How long and how often: "три дня", "в течение недели", "несколько лет", "каждый понедельник", "ежедневно". */
export const durations = [
  ...forms(['{ $direction } $count|$vague $unit'], (parts) => duration(parts)),
  ...forms(
    ['в течение [ $unit ]', 'на протяжении [ $unit ]'],
    ({ unit }) => unit && duration({ unit, count: 1 }),
  ),
  ...forms(['последние|последних $unit'], ({ unit }) => unit && duration({ unit, vague: true })),
  ...forms(['каждый|каждую|каждое $unit'], ({ unit }) => recurring(unit && periodOf(unit, 1))),
  ...forms(['каждый|каждую|каждое $weekday'], ({ weekday }) => recurring(`XXXX-WXX-${weekday}`)),
  ...forms(['$period'], ({ period }) => recurring(period)),
];
