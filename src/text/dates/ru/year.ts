import type { Surroundings } from '../form.ts';
import type { Parts } from '../pattern.ts';
import { ofYear, type SaidYear } from '../says.ts';

/** The word "year" behind a number, written out or short. */
export const OF_YEAR = 'года|год|году|годом|г';
/** "9", "9-го", "9-е", "девятого". */
export const DAY = '$day -? го|е|ое|ого|его?';
/** The same at the end of a range. */
export const LAST_DAY = '$lastDay -? го|е|ое|ого|его?';
/** What stands between the ends of a range. */
export const TO = '-|–|—';

/** A pattern, and the same with each way to name the year behind it, that of writing and that last spoken of included. */
export function withYear(pattern: string): string[] {
  return [
    pattern,
    `${pattern} ,? $year ${OF_YEAR}?`,
    `${pattern} $year - го|м|й`,
    `${pattern} $direction|позапрошлого года`,
    `${pattern} т|с . г .?`,
    `${pattern} того же года`,
  ];
}

/** The year that the end of an expression names, in one of the ways of `withYear`. */
export function saidYear(parts: Parts, own: Surroundings['own']): SaidYear {
  const word = (back: number): string => own.at(-back)?.folded ?? '';
  if (word(1) === 'г' && /^[тс]$/.test(word(3))) return { yearShift: 0 };
  if (word(2) === 'же') return { yearShift: 0, yearFrom: 'focus' };
  if (word(2) === 'позапрошлого') return { yearShift: -2 };
  return ofYear(parts);
}
