import { addDays, daysBetween, type Interval } from './calendar.ts';
import type { Span } from './span.ts';

/** An end that is left open. */
export const LAST_DAY = '9999-12-31';
export const FIRST_DAY = '0001-01-01';

/**
 * How a date or an event bounds what is asked: strictly after or before it, from it on, up to and including it, on the day
 * next to it, near it, or within it.
 */
export type Bound = 'after' | 'since' | 'before' | 'until' | 'next-day' | 'day-before' | 'around' | 'within';

interface Signs {
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** At the end of the date itself: the Kazakh ablative. */
  readonly ending?: RegExp;
}

const endingWith = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})\\s+(?:the\\s+)?$`, 'iu');

/**
 * What opens a date towards the future or the past: before it, or behind it in Kazakh and in "onwards". The first that fits
 * counts: "not before" comes before "before", and Kazakh "кейін" before the ending of its date, which alone says "since".
 */
const BOUNDS: readonly (readonly [Bound, Signs])[] = [
  ['next-day', { before: endingWith('(?:the )?(?:next )?day after|(?:на )?(?:следующий )?день после') }],
  ['day-before', { before: endingWith('(?:the )?day before|on the eve of|накануне|за день до') }],
  [
    'after',
    {
      before: endingWith('(?<!(?:not?|or|не) )(?:after|later than|following|после|позже|позднее)'),
      behind: /^\p{L}*\s+кейін(?!\p{L})/iu,
    },
  ],
  [
    'since',
    {
      before: endingWith(
        'not? (?:before|earlier than)|on or after|(?:since|from|starting|starting (?:from|on)|beginning|as of)|с|со|от|начиная со?|не (?:ранее|раньше)',
      ),
      behind: /^\p{L}*\s+(?:onwards?|or later|бастап|бері)(?!\p{L})/iu,
      ending:
        /(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)[дтн][ае]н$/iu,
    },
  ],
  [
    'until',
    {
      before: endingWith(
        'not? (?:after|later than)|on or before|(?:until|till|to|up to|through|by)|вплоть до|до|по|к|ко|не (?:позднее|позже)',
      ),
      behind: /^\p{L}*\s+(?:дейін|or earlier)(?!\p{L})/iu,
    },
  ],
  [
    'before',
    {
      before: endingWith('before|prior to|ahead of|earlier than|раньше|ранее|перед'),
      behind: /^\p{L}*\s+бұрын(?!\p{L})/iu,
    },
  ],
  ['around', { before: endingWith('around|about|circa|roughly|около|примерно|приблизительно') }],
];

/** Russian "до 2022 года" leaves the year out, while "до 5 января" as a rule has the day in it. */
const UP_TO = endingWith('до');
const YEAR_DAYS = 364;

/** How far around a date its words are looked for, in UTF-16 units. */
export const REACH = 40;

/** How the words around a date of `text` bound what is asked. */
export function boundOf(text: string, { start, end, from, to }: Span & Interval): Bound {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const named = text.slice(start, end);
  if (UP_TO.test(before) && daysBetween(from, to) >= YEAR_DAYS) return 'before';
  const found = BOUNDS.find(
    ([, signs]) => signs.before?.test(before) || signs.behind?.test(behind) || signs.ending?.test(named),
  );
  return found?.[0] ?? 'within';
}

/** "Around" a date are so many days before and after it. */
const AROUND_DAYS = 3;

/** The days that are asked about by a date of the days given; beyond the first or last day there is nothing. */
export function openedBy(bound: Bound, { from, to }: Interval): Interval {
  switch (bound) {
    case 'after':
      return to < LAST_DAY ? { from: addDays(to, 1), to: LAST_DAY } : { from, to };
    case 'before':
      return from > FIRST_DAY ? { from: FIRST_DAY, to: addDays(from, -1) } : { from, to };
    case 'since':
      return { from, to: LAST_DAY };
    case 'until':
      return { from: FIRST_DAY, to };
    case 'next-day':
      return to < LAST_DAY ? { from: addDays(to, 1), to: addDays(to, 1) } : { from, to };
    case 'day-before':
      return from > FIRST_DAY ? { from: addDays(from, -1), to: addDays(from, -1) } : { from, to };
    case 'around':
      return { from: shifted(from, -AROUND_DAYS), to: shifted(to, AROUND_DAYS) };
    case 'within':
      return { from, to };
  }
}

/**
 * The days that are asked about by an event on the days `on`. Of what came before or after it only the days are known, so
 * that its own days count too, unless `isStrict`.
 */
export function windowAround(bound: Bound, on: Interval, isStrict: boolean): Interval {
  if (isStrict || (bound !== 'before' && bound !== 'after')) return openedBy(bound, on);
  return openedBy(bound === 'before' ? 'until' : 'since', on);
}

/** `day` so many days later or earlier, but never beyond the first or the last day. */
export function shifted(day: string, days: number): string {
  const room = days < 0 ? -daysBetween(FIRST_DAY, day) : daysBetween(day, LAST_DAY);
  return addDays(day, days < 0 ? Math.max(days, room) : Math.min(days, room));
}
