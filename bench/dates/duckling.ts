import { addDays, daysInMonth, monthOf } from '../../src/text/calendar.ts';
import type { Language } from '../../src/text/language.ts';
import type { Phrase } from './phrases.ts';

/** The day that Duckling's tests take for today. */
const REFERENCE = '2013-02-12';

const EXAMPLES =
  /examples\s*\((datetime\w*)(?:\s+(?:After|Before))?([\s(),\d]*)([A-Z]\w*)[^)[]*\)\s*\[((?:\s*,?\s*"(?:[^"\\]|\\.)*")*)\s*\]/gu;

/**
 * The phrases of one of Duckling's corpora of time. Left out are negative and latent examples, intervals that have hours for
 * their ends and those that have one end only: none of them is one TIMEX3 value.
 */
export function ducklingPhrasesIn(
  source: string,
  language: Language,
): { readonly phrases: readonly Phrase[]; readonly leftOut: number } {
  const begin = source.indexOf('\nallExamples');
  const custom = source.indexOf('custom = concat');
  const negative = source.indexOf('\nnegativeCorpus');
  const parts = [custom === -1 ? '' : source.slice(custom, negative), source.slice(Math.max(0, begin))];
  const phrases: Phrase[] = [];
  let leftOut = 0;
  for (const [, kind = '', moments = '', grain = '', list = ''] of parts.join('\n').matchAll(EXAMPLES)) {
    const texts = [...list.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map(([, text = '']) => unescaped(text));
    const way = kind.includes('Open') ? undefined : wayOf(numbersIn(moments), grain);
    if (way === undefined) leftOut += texts.length;
    else {
      for (const text of texts) phrases.push({ text, reference: REFERENCE, language, expected: [[way]] });
    }
  }
  return { phrases, leftOut };
}

function numbersIn(moments: string): number[][] {
  return [...moments.matchAll(/\d+(?:\s*,\s*\d+){5}/gu)].map(([numbers]) => numbers.split(',').map(Number));
}

/** What one moment or two, each in numbers from the year to the second, denote at a grain; the end of two is excluded. */
function wayOf([first, last]: readonly (readonly number[])[], grain: string): string | undefined {
  if (first === undefined) return undefined;
  const from = dayOf(first);
  if (/^(?:Hour|Minute|Second)$/u.test(grain)) {
    return last === undefined ? `moment ${from}T${first.slice(3).map(padded).join(':')}` : undefined;
  }
  const to = last === undefined ? lastDayOf(from, grain) : addDays(dayOf(last), -1);
  return to === undefined ? undefined : `days ${from}/${to}`;
}

/** Where only the month is meant, the corpora have a day 0 here and there. */
function dayOf([year = 0, month = 0, day = 0]: readonly number[]): string {
  return `${monthOf(year, month)}-${padded(Math.max(day, 1))}`;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

const MONTHS: ReadonlyMap<string, number> = new Map([
  ['Month', 1],
  ['Quarter', 3],
  ['Year', 12],
]);

function lastDayOf(from: string, grain: string): string | undefined {
  if (grain === 'Day') return from;
  if (grain === 'Week') return addDays(from, 6);
  const months = MONTHS.get(grain);
  if (months === undefined) return undefined;
  const last = monthOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)) + months - 1);
  return `${last}-${padded(daysInMonth(Number(last.slice(0, 4)), Number(last.slice(5))))}`;
}

/** Haskell writes a character by its number in decimals. */
function unescaped(text: string): string {
  return text
    .replaceAll(/\\(\d+)/gu, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/\\&/gu, '')
    .replaceAll(/\\(.)/gu, '$1');
}
