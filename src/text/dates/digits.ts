import type { Lexicon, Meaning } from './meaning.ts';

const CURRENCY = /[$€£¥₽₸#№]/u;
const NOTHING: Meaning = {};

/** Whether a piece is written in digits. */
export function isDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/**
 * What a number means by its form, `written` at offset `start` of `text`; nothing for sums of money and percentages.
 */
export function meaningOfNumber(text: string, start: number, written: string, lexicon: Lexicon): Meaning {
  const end = start + written.length;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (CURRENCY.test(before) || after === '%' || after === '°' || CURRENCY.test(after)) return NOTHING;
  if (/^\d+$/.test(written)) return meaningOfNumeral(written);
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(written)?.[1];
  if (ordinal !== undefined) return meaningOfOrdinal(Number(ordinal));
  const decade = /^(?:(\d{3})0|(\d)0)s$/.exec(written);
  if (decade) return { decade: decade[1] ?? `19${decade[2]}` };
  if (/^\d{1,3}(?:,\d{3})+$/.test(written)) return { count: Number(written.replaceAll(',', '')) };
  if (/^\d\d?:/.test(written)) return meaningOfClock(written);
  return meaningOfDateInDigits(written, lexicon);
}

function meaningOfNumeral(written: string): Meaning {
  const count = Number(written);
  if (written.length <= 2 && count >= 1 && count <= 31) return { count, day: count };
  if (written.length === 4 && count >= 1900 && count < 2100) return { year: count };
  if (written.length === 4 && count >= 1000 && count < 2200) return { count, year: count };
  return count < 10_000 ? { count } : NOTHING;
}

/** An ordinal number; up to 31 it can be the day of a month. */
export function meaningOfOrdinal(ordinal: number): Meaning {
  return ordinal >= 1 && ordinal <= 31 ? { ordinal, day: ordinal } : { ordinal };
}

function meaningOfClock(written: string): Meaning {
  const [hours = 0, minutes = 0, seconds = 0] = written.split(':').map(Number);
  if (hours > 24 || minutes > 59 || seconds > 59) return NOTHING;
  return { clock: written.padStart(written.indexOf(':') === 1 ? written.length + 1 : 0, '0') };
}

/** `2022-01-09`, `9/1/2022`, `09.01.22`, `09.01`. */
function meaningOfDateInDigits(written: string, lexicon: Lexicon): Meaning {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:t(.+))?$/.exec(written);
  if (iso?.[1] !== undefined)
    return iso[2] === undefined ? { date: iso[1] } : { date: `${iso[1]}T${iso[2]}` };
  if (written.includes('–')) return meaningOfYears(written);
  const month = /^\d{2}(\d{2})-(\d{2})$/.exec(written);
  // 2010-12 is as likely the years 2010 to 2012; 2022-01 can only be a month, and 2008-09 is a season of two years.
  const isNext = month && Number(month[2]) === Number(month[1]) + 1;
  if (month && (isNext || Number(month[2]) > 12)) return meaningOfYears(written);
  if (month) return Number(month[2]) <= Number(month[1]) ? { date: written } : NOTHING;
  const separator = written.includes('/') ? '/' : written.includes('-') ? '-' : '.';
  const fields = written.split(separator);
  if (fields.some((field) => !/^\d{1,4}$/.test(field))) return NOTHING;
  const [first = 0, second = 0, third] = fields.map(Number);
  if (third === undefined) return separator === '.' ? meaningOfTwoNumbers(written, first, second) : NOTHING;
  if (fields[0]?.length === 4) return dateMeaning(first, second, third);
  const width = fields[2]?.length;
  if (width !== 2 && width !== 4) return NOTHING;
  const year = width === 4 ? third : yearInShort(third);
  const monthFirst = separator !== '.' && lexicon.slashes === 'month first';
  // An order that is impossible is not what was meant.
  if (monthFirst ? first <= 12 : second > 12) return dateMeaning(year, first, second);
  return dateMeaning(year, second, first);
}

/** From this on a year of two digits is one of the last century. */
const FIRST_OF_LAST_CENTURY = 50;

/** The year that its last two digits tell. */
export function yearInShort(digits: number): number {
  return digits + (digits < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
}

/** More years than these are not told in short. */
const MOST_YEARS = 30;

/** `1979-80`, also with a dash. */
function meaningOfYears(written: string): Meaning {
  const first = written.slice(0, 4);
  const last = first.slice(0, 2) + written.slice(5);
  const years = Number(last) - Number(first);
  return Number(first) >= 1500 && years > 0 && years <= MOST_YEARS ? { years: `${first}/${last}` } : NOTHING;
}

/** `09.01` is a day and a month, `8.30` half past eight before "pm". */
function meaningOfTwoNumbers(written: string, first: number, second: number): Meaning {
  if (!/^\d{1,2}\.\d{2}$/.test(written)) return NOTHING;
  const isDay = first >= 1 && first <= 31 && second >= 1 && second <= 12;
  const isHour = first >= 1 && first <= 12 && second <= 59;
  return {
    ...(isDay && { dayMonth: { day: first, month: second } }),
    ...(isHour && { dottedClock: written.replace('.', ':') }),
  };
}

function dateMeaning(year: number, month: number, day: number): Meaning {
  return {
    date: `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  };
}
