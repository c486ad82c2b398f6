import { foldersIn } from '../settings.ts';
import { type Interval, intervalOf, isCalendarDay } from '../text/calendar.ts';
import { CallError } from './call.ts';
import type { OptionName } from './commands.ts';
import type { Given } from './options.ts';
import { quoted } from './printable.ts';

// The values of options, each checked: whatever is none throws a CallError that says what is expected instead.

/** The folders of `--articles`, which may be given more than once. */
export function foldersOf(given: Given): { readonly folders?: readonly string[] } {
  const values = given.get('articles');
  if (values === undefined) return {};
  const folders = values.flatMap(foldersIn);
  if (folders.length === 0) throw new CallError('--articles needs a folder.');
  return { folders };
}

/** A number of what a command prints, from 1 on. */
export function limitOf(given: Given): { readonly limit?: number } {
  const value = lastOf(given, 'limit');
  if (value === undefined) return {};
  if (!/^[1-9]\d{0,8}$/.test(value)) {
    throw new CallError(`--limit must be a positive whole number, not ${quoted(value)}.`);
  }
  return { limit: Number(value) };
}

/** The file of `--svg`. */
export function svgFileOf(given: Given): { readonly svg?: string } {
  const svg = lastOf(given, 'svg');
  if (svg === '') throw new CallError('--svg needs a file.');
  return svg === undefined ? {} : { svg };
}

/** The day of `--asked`. */
export function askedOf(given: Given): { readonly asked?: string } {
  const value = lastOf(given, 'asked');
  if (value === undefined) return {};
  if (!isCalendarDay(value)) {
    throw new CallError(`--asked must be a day of the calendar, YYYY-MM-DD, not ${quoted(value)}.`);
  }
  return { asked: value };
}

/** The days of `--from` and `--to`; of a month or a year the first or the last day. */
export function periodOf(given: Given): { readonly from?: string; readonly to?: string } {
  const from = boundOf(given, 'from');
  const to = boundOf(given, 'to');
  if (from !== undefined && to !== undefined && from.from > to.to) {
    throw new CallError(`--from must not be later than --to: ${from.from} is after ${to.to}.`);
  }
  return { ...(from !== undefined && { from: from.from }), ...(to !== undefined && { to: to.to }) };
}

function boundOf(given: Given, name: 'from' | 'to'): Interval | undefined {
  const value = lastOf(given, name);
  if (value === undefined) return undefined;
  const days = /^\d{4}(-\d{2}){0,2}$/.test(value) ? intervalOf(value) : undefined;
  if (days === undefined) {
    throw new CallError(
      `--${name} must be a date of the calendar, YYYY-MM-DD, YYYY-MM or YYYY, not ${quoted(value)}.`,
    );
  }
  return days;
}

/** Of an option given more than once the last counts, so that one can be added to a line recalled from the history. */
function lastOf(given: Given, name: OptionName): string | undefined {
  return given.get(name)?.at(-1)?.trim();
}
