import { forms } from '../form.ts';
import { calendar, dateValue, dayAndMonth, timeOfDay } from '../says.ts';

/** The year comes first: "2022 жылғы", "2022 жылдың", "2022 ж.". */
const YEAR = '{ $year { жылғы|жылдың|жылы|ж { . } } }';
const TO = '-|–|—';

/** Dates of the calendar: "2022 жылғы 9 қаңтарда", "5–9 қаңтар", "қаңтар айында", "2021 жылы", "2022 жылдың жазында". */
export const absolute = [
  ...forms(['$date'], ({ date }) => dateValue(date)),
  ...forms(['$dayMonth'], dayAndMonth),
  ...forms([`${YEAR} $day $month`, '$day $month $year { жыл|жылы }'], ({ year, month, day }) =>
    calendar({ year, month, day }),
  ),
  ...forms(
    [
      `${YEAR} $day ${TO} $lastDay $month`,
      `[ ${YEAR} $day мен|бен|пен|және $lastDay $month ] аралығында|арасында`,
    ],
    ({ year, month, day, lastDay }) => calendar({ year, month, day, lastDay }),
  ),
  ...forms([`$year { жылғы|жылдың|жылы } $month { $unit }`], ({ year, month }) => calendar({ year, month })),
  ...forms(['{ $direction } $month айында|айынан|айына|айының|айы'], ({ month, direction }) =>
    calendar({ month, direction }),
  ),
  ...forms(['$month'], ({ month }, { before, after, own }) => {
    const name = own[0];
    // Nothing but the month is what a reader asks about.
    if (before === undefined && after === undefined) return calendar({ month });
    return name && !name.capital && /(?:[дт][ае]н?|[ғқгк][ае])$/u.test(name.folded)
      ? calendar({ month })
      : undefined;
  }),
  ...forms(['$year жылғы|жылдың|жылы $part'], ({ year, part }) => calendar({ year, part })),
  ...forms(['$year жыл|жылы|жылғы|жылдың|жылдан|жылға', '$year ж .'], ({ year }) => calendar({ year })),
  ...forms(['$year - жыл|жылы|жылғы|жылдары'], ({ year }) => calendar({ year })),
  ...forms(['сағат [ $clock ]', '$clock - де|да|те|та'], ({ clock }) => timeOfDay(clock)),
];
