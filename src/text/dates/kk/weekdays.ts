import type { Surroundings } from '../form.ts';
import { forms } from '../form.ts';
import { weekday } from '../says.ts';

const AND = 'мен|бен|пен|және';
const TO = '-|–|—';

/** Friday is also a prayer and part of names: by itself it is a day only with "күні" or an ending of place. */
function isDay({ own }: Surroundings): boolean {
  return own.length > 1 || /(?:де|да|ден|дан|ге|ға)$/u.test(own[0]?.folded ?? '');
}

/** "бейсенбі күні", "өткен жұмада", "келесі аптаның дүйсенбісінде". */
export const weekdays = [
  // Each end of a range is a date of its own: "дүйсенбі мен жұма аралығында", "дүйсенбі–жұма күндері".
  ...forms(
    [
      `[ $weekday ] ${AND} $weekday аралығында|арасында|күндері`,
      `$weekday ${AND} [ $weekday ] аралығында|арасында|күндері`,
      `[ $weekday ] ${TO} $weekday күндері|аралығында`,
      `$weekday ${TO} [ $weekday ] күндері|аралығында`,
    ],
    (_, { own }) => weekday(own[0]?.means.weekday),
  ),
  ...forms(
    ['{ $direction } $weekday { күні|күнгі|күнінен|күніне }'],
    ({ weekday: day, direction }, around) => (isDay(around) ? weekday(day, direction) : undefined),
  ),
  ...forms(['$direction аптаның $weekday { күні }'], ({ weekday: day, direction: weeks }) =>
    day === undefined ? undefined : { kind: 'weekday', weekday: day, weeks },
  ),
];
