import { type CharacterKind, kindAt } from '../characters.ts';
import type { Span } from '../span.ts';
import type { Daypart, Direction, Unit, YearPart } from './reading.ts';

/** What a word or number can stand for in an expression of time. Most words stand for nothing; some for several things. */
export interface Meaning {
  /** 1 to 31. */
  readonly day?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly year?: number;
  /** TIMEX3 of a decade: 199. */
  readonly decade?: string;
  /** 1 (Monday) to 7. */
  readonly weekday?: number;
  readonly part?: YearPart;
  readonly daypart?: Daypart;
  readonly unit?: Unit;
  readonly ordinal?: number;
  readonly count?: number;
  /** "hundred", "thousand": what the number before it is multiplied by. */
  readonly scale?: number;
  /** "several", "few": a number that is not said, X in TIMEX3. */
  readonly vague?: true;
  readonly direction?: Direction;
  /** Days from the day of writing: "yesterday" is -1. */
  readonly daysAway?: number;
  /** A date in digits that is complete, `YYYY-MM-DD`, or a month, `YYYY-MM`. */
  readonly date?: string;
  /** Two years, the last in short, as an interval `YYYY/YYYY`: 1979-80. */
  readonly years?: string;
  /** A day and a month in digits, without a year: `09.01`. */
  readonly dayMonth?: { readonly day: number; readonly month: number };
  /** A time in digits, `HH:MM`. */
  readonly clock?: string;
  /** The same with a dot, which only "a.m." or "p.m." makes one: `8.30` is `8:30`. */
  readonly dottedClock?: string;
  /** "early", "mid", "late". */
  readonly phase?: true;
  /** Hours that "a.m." or "p.m." adds: 0 or 12. */
  readonly meridiem?: 0 | 12;
  /** One of the indefinite references: PAST_REF, PRESENT_REF, FUTURE_REF. */
  readonly reference?: string;
  /** A period that recurs, such as P1D for "daily". */
  readonly period?: string;
}

/** A word, a number or a sign of the text. */
export interface Piece extends Span {
  /** Lower case; a typographic apostrophe is straight. */
  readonly folded: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  readonly means: Meaning;
}

/** What a language's words mean, by lower-case form, and in which order it writes dates in digits. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Meaning>;
  /** Which number comes first in 9/1/2022. With dots the day always does. */
  readonly slashes: 'month first' | 'day first';
}

const NOTHING: Meaning = {};

/**
 * Alternatives in order: an ISO date (with time), an ISO month, a date in digits, a time in digits, numbers with separators, a number
 * with an ending, "a.m.", a word, any other sign. Every repetition is bounded or over one class of characters, so that
 * the time taken grows in proportion to the text.
 */
const PIECE =
  /(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2})?)?(?![\d-])|\d{4}[-–]\d{2}(?![\d-])|\d{1,4}([./-])\d{1,2}\3\d{1,4}(?![\d])|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d+(?:[.,]\d+)+|\d+(?:(?:st|nd|rd|th|s)(?!\p{L}))?|[ap]\.\s?m\b\.?|o['’]clock|\p{L}[\p{L}\p{M}\d]*|\S/giu;

const CURRENCY = /[$€£¥₽₸#№]/u;

/**
 * A text in lower case with every sign where it was, typographic apostrophes straight and ё as е: what `piecesOf` takes
 * words from. Folding it at once costs a fraction of folding every word of it.
 */
export function foldedOf(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text, withinLength).join('');
  return same.replaceAll('’', "'").replaceAll('ё', 'е');
}

/** What `foldedOf` writes in another way though it is no capital. */
const SMALL = '’ё';

/** The Turkish İ in lower case is two units. */
function withinLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** Cuts `text` within a stretch into pieces and says what each can mean; `folded` is what `foldedOf` makes of the text. */
export function piecesOf(text: string, folded: string, within: Span, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let start = within.start;
  while (start < within.end) {
    const kind = kindAt(text, start);
    if (kind === 'blank') {
      start += 1;
      continue;
    }
    let end = kind === 'mark' ? start + 1 : endOfWord(text, start, kind);
    if (end === undefined) {
      PIECE.lastIndex = start;
      const match = PIECE.exec(text);
      if (!match) break;
      start = match.index;
      end = start + match[0].length;
    }
    if (end > within.end) break;
    pieces.push(pieceOf(text, folded, start, end, lexicon));
    start = end;
  }
  return pieces.some(isPartOfNumber) ? withScalesJoined(withYearsJoined(withNumeralsJoined(pieces))) : pieces;
}

/** Where the word of plain letters ends that begins at `start`; `undefined` where `PIECE` has to tell. */
function endOfWord(text: string, start: number, kind: CharacterKind): number | undefined {
  if (kind !== 'letter') return undefined;
  let end = start + 1;
  while (kindAt(text, end) === 'letter') end += 1;
  const next = kindAt(text, end);
  // "a.m." is more than a word.
  return next === 'blank' || (next === 'mark' && end - start > 1) ? end : undefined;
}

function pieceOf(text: string, lower: string, start: number, end: number, lexicon: Lexicon): Piece {
  const folded = lower.slice(start, end);
  const digits = isDigit(folded);
  return {
    start,
    end,
    folded,
    capital: lower[start] !== text[start] && !SMALL.includes(text.charAt(start)),
    means: digits ? meaningOfNumber(text, start, folded, lexicon) : (lexicon.words.get(folded) ?? NOTHING),
  };
}

/** Whether other words can belong to the number that it is or is a part of. */
function isPartOfNumber(piece: Piece): boolean {
  return piece.means !== NOTHING && (isTens(piece) || isCentury(piece) || piece.means.scale !== undefined);
}

/** "Twenty-five", "двадцать пять" and "двадцать пятый" as one piece: tens, and the ones that are counted after them. */
function withNumeralsJoined(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const hyphenated = joined.at(-1)?.folded === '-';
    const tens = joined.at(hyphenated ? -2 : -1);
    const { count, ordinal } = piece.means;
    const ones = count ?? ordinal ?? 0;
    if (tens && isTens(tens) && ones >= 1 && ones <= 9 && !isDigit(piece.folded) && piece.folded.length > 2) {
      const number = ones + (tens.means.count ?? 0);
      const means = count === undefined ? meaningOfOrdinal(number) : { count: number };
      joined.splice(hyphenated ? -2 : -1, 2, {
        ...tens,
        end: piece.end,
        folded: `${tens.folded} ${piece.folded}`,
        means,
      });
    } else joined.push(piece);
  }
  return joined;
}

/** "Nineteen ninety-seven" as one piece: the century and the year in it, both spelled out. */
function withYearsJoined(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const century = joined.at(-1);
    const { count = 0 } = piece.means;
    if (century && isCentury(century) && count >= 10 && count < 100 && !isDigit(piece.folded)) {
      const means = { year: (century.means.count ?? 0) * 100 + count };
      joined[joined.length - 1] = {
        ...century,
        end: piece.end,
        folded: `${century.folded} ${piece.folded}`,
        means,
      };
    } else joined.push(piece);
  }
  return joined;
}

/** "Two thousand years": the number as one piece where it counts units of time. */
function withScalesJoined(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  pieces.forEach((piece, at) => {
    const number = joined.at(-1);
    const { scale } = piece.means;
    const count = number?.means.count;
    if (number && count !== undefined && scale !== undefined && pieces[at + 1]?.means.unit !== undefined) {
      const folded = `${number.folded} ${piece.folded}`;
      joined[joined.length - 1] = { ...number, end: piece.end, folded, means: { count: count * scale } };
    } else joined.push(piece);
  });
  return joined;
}

function isCentury({ means: { count }, folded }: Piece): boolean {
  return (count === 19 || count === 20) && !isDigit(folded);
}

function isTens({ means: { count = 0 }, folded }: Piece): boolean {
  return count >= 20 && count <= 90 && count % 10 === 0 && !isDigit(folded);
}

function isDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** What a number means by its form; nothing for sums of money and percentages. */
function meaningOfNumber(text: string, start: number, written: string, lexicon: Lexicon): Meaning {
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
