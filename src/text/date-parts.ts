import { addDays, daysBetween, type Interval } from './calendar.ts';

/** Which part of a month or a year is meant, from the first day (0) to the last (1). */
type Part = readonly [from: number, to: number];

const before = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})[\\s-]+(?:of\\s+)?(?:the\\s+)?$`, 'iu');

/** What says so: at the beginning of a date as it is read, or right before it. */
const PARTS: readonly (readonly [Part, string])[] = [
  [[0, 1 / 2], 'first half|перв(?:ой|ая|ую) половин[аеуы]'],
  [[1 / 2, 1], 'second half|втор(?:ой|ая|ую) половин[аеуы]'],
  [[0, 1 / 3], 'early|(?:the )?(?:start|beginning)|нача(?:ле|ло|ла)|басы(?:нда)?'],
  [[1 / 3, 2 / 3], 'mid|middle|(?:the )?middle|середин[аеуы]|ортасы(?:нда)?'],
  [[2 / 3, 1], 'late|(?:the )?end|кон(?:це|ца|ец)|соңы(?:нда)?'],
];

const SIGNS: readonly (readonly [Part, RegExp, RegExp])[] = PARTS.map(([part, words]) => [
  part,
  before(words),
  new RegExp(`^(?:${words})[\\s-]`, 'iu'),
]);

/** Shorter than a month, a time has no parts that anyone names. */
const SHORTEST_DAYS = 27;

/**
 * The days of a vaguely named part of a month, a season or a year ("early January": its first third), all of them where no
 * part is named. `ahead` is the text before the date, `named` the date as it is written.
 */
export function partNamed(days: Interval, ahead: string, named: string): Interval {
  const length = daysBetween(days.from, days.to) + 1;
  if (length < SHORTEST_DAYS) return days;
  const found = SIGNS.find(([, ends, begins]) => begins.test(named) || ends.test(ahead));
  if (found === undefined) return days;
  const [[from, to]] = found;
  return {
    from: addDays(days.from, Math.round(from * length)),
    to: addDays(days.from, Math.round(to * length) - 1),
  };
}
