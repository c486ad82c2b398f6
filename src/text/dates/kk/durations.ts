import { forms } from '../form.ts';
import { duration, periodOf, recurring } from '../says.ts';

/** How long and how often: "үш күн", "соңғы екі жылда", "бес күндік", "күн сайын", "әр дүйсенбі". */
export const durations = [
  ...forms(['{ соңғы|алғашқы|алдағы|келесі|өткен } $count|$vague $unit'], (parts) => duration(parts)),
  ...forms(['соңғы $unit'], ({ unit }, { own }) => {
    const isPlural = /[дтл][ае]р/u.test(own.at(-1)?.folded ?? '');
    return unit && duration(isPlural ? { unit, vague: true } : { unit, count: 1 });
  }),
  ...forms(['жарты жыл|жылда|жылдан|жылға'], () => duration({ unit: 'M', count: 6 })),
  ...forms(['$count күндік|тәуліктік'], ({ count = 0 }) => duration({ unit: 'D', count })),
  ...forms(['$count апталық'], ({ count = 0 }) => duration({ unit: 'W', count })),
  ...forms(['$count айлық'], ({ count = 0 }) => duration({ unit: 'M', count })),
  ...forms(['$count сағаттық'], ({ count = 0 }) => duration({ unit: 'TH', count })),

  ...forms(['әр $unit', 'әр? $unit сайын'], ({ unit }) => recurring(unit && periodOf(unit, 1))),
  ...forms(['әр $weekday { күні }', 'әр? $weekday { күні } сайын'], ({ weekday }) =>
    recurring(`XXXX-WXX-${weekday}`),
  ),
];
