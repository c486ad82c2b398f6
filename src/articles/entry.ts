import { z } from 'zod';
import type { Article } from './article.ts';

/** What reading a file finds, in the order of the file; lines count from 1. */
export type Finding =
  | { readonly kind: 'article'; readonly line: number; readonly article: Article }
  | { readonly kind: 'problem'; readonly line: number; readonly reason: string };

/** The fields of one entry as its file holds them, not yet checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with one field; `name` is the name it has in the file, `undefined` if it is missing there. */
export interface Fault {
  readonly name: string | undefined;
  readonly reason: string;
}

/** The names under which a field may stand, first come first taken. */
const NAMES = {
  date: ['date', 'published', 'publishedAt', 'published_at'],
  text: ['text', 'body', 'content'],
  id: ['id'],
  title: ['title'],
  source: ['source'],
  url: ['url'],
  language: ['language'],
} as const;

/** A day, with or without a time of day and its zone (ISO 8601; a blank may stand for the T, as in RFC 3339). */
const WRITTEN_DATE =
  /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:[Zz]|[+-]\d{2}(?::?\d{2})?))?)?$/;
/** Enough of a wrong value to recognise it by. */
const SHOWN_LENGTH = 40;

const NO_DATE = 'has no date; add its day of publication as "date", written YYYY-MM-DD';
const NO_TEXT = 'has no text';

const date = z
  .string({ error: ({ input }) => (input === undefined ? NO_DATE : noDateIn(input)) })
  .trim()
  .regex(WRITTEN_DATE, { abort: true, error: ({ input }) => noDateIn(input) })
  .transform((written) => written.slice(0, 'YYYY-MM-DD'.length))
  .refine(isDayOfCalendar, { error: ({ input }) => `the day ${input} does not exist; correct the date` });

const text = z
  .string({
    error: ({ input }) => (input === undefined ? NO_TEXT : 'has a text that is no string; put it in quotes'),
  })
  .transform((written) => wellFormed(written).replaceAll('\r\n', '\n'));

const id = z
  .union([z.string(), z.int().transform(String)], {
    error: ({ input }) =>
      `the id ${shown(input)} was left out; write it in quotes (a number must be whole and below 9007199254740992)`,
  })
  .transform(wellFormed);

const title = writtenLine('title');
const source = z.union(
  [z.object({ name: z.string() }).transform(({ name }) => oneLine(name)), writtenLine('source')],
  {
    error: ({ input }) => leftOut('source', input),
  },
);

const url = z
  .string({ error: ({ input }) => leftOut('url', input) })
  .trim()
  .refine((written) => /^https?:\/\/\S+$/i.test(written) && URL.canParse(written), {
    error: ({ input }) => `the url ${shown(input)} was left out; it should begin with http:// or https://`,
  })
  .transform(wellFormed);

const language = z
  .string({ error: ({ input }) => leftOut('language', input) })
  .trim()
  .regex(/^[a-z]{2}(?:[-_][a-z0-9]+)*$/i, {
    error: ({ input }) =>
      `the language ${shown(input)} was left out; write a code of two letters, such as en`,
  })
  .transform((written) => written.slice(0, 2).toLowerCase());

const article = z.object({
  date,
  text,
  id,
  title: title.exactOptional(),
  source: source.exactOptional(),
  url: url.exactOptional(),
  language: language.exactOptional(),
});

/**
 * The article that `fields` describe, or `undefined` if its date or text cannot be used. An optional field that cannot
 * be used is left out of the article; every fault is told. `defaultId` is taken when the fields hold no usable `id`.
 *
 * Empty strings and `null` count as absent. The text is kept as written, with two exceptions: CRLF becomes LF, and
 * what no UTF-8 output can carry (lone surrogates, U+0000) becomes U+FFFD.
 */
export function articleFrom(
  fields: Fields,
  defaultId: string,
): { readonly article: Article | undefined; readonly faults: readonly Fault[] } {
  const names = namesIn(fields);
  const present = new Map([...names].map(([field, name]) => [field, fields[name]]));
  const result = article.safeParse({ id: defaultId, ...Object.fromEntries(present) });
  if (result.success) return { article: result.data, faults: [] };
  const faulty = result.error.issues.map(({ path, message }) => ({
    field: String(path[0]),
    reason: message,
  }));
  const faults = faulty.map(({ field, reason }) => ({ name: names.get(field), reason }));
  for (const { field } of faulty) present.delete(field);
  // Without a faulty date or text the article is not complete; without a faulty url it is.
  return { article: article.safeParse({ id: defaultId, ...Object.fromEntries(present) }).data, faults };
}

/** The same as findings: the faults, then the article. `lineOf` tells where the field of a given name stands. */
export function* findingsFrom(
  fields: Fields,
  defaultId: string,
  line: number,
  lineOf: (name: string) => number = () => line,
): Generator<Finding> {
  const { article, faults } = articleFrom(fields, defaultId);
  for (const { name, reason } of faults) {
    yield { kind: 'problem', line: name === undefined ? line : lineOf(name), reason };
  }
  if (article !== undefined) yield { kind: 'article', line, article };
}

/** For each field of an article that `fields` hold something for: the name under which it stands there. */
function namesIn(fields: Fields): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [field, names] of Object.entries(NAMES)) {
    const name = names.find((candidate) => Object.hasOwn(fields, candidate) && !isAbsent(fields[candidate]));
    if (name !== undefined) found.set(field, name);
  }
  return found;
}

/** News APIs give an article without a source as `{"source": {"id": null, "name": null}}`. */
function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && 'name' in value && isAbsent(value.name);
}

function writtenLine(name: string) {
  return z
    .union([z.string(), z.number().transform(String)], { error: ({ input }) => leftOut(name, input) })
    .transform(oneLine);
}

function oneLine(written: string): string {
  return wellFormed(written).trim().replace(/\s+/g, ' ');
}

/** Well-formed UTF-16 (as `String.prototype.toWellFormed` of ECMAScript 2024 makes it), and without U+0000. */
function wellFormed(written: string): string {
  // Nearly all texts are told to be so at once.
  return /[\0\uD800-\uDFFF]/.test(written) ? written.replace(/[\0\p{Surrogate}]/gu, '\uFFFD') : written;
}

function isDayOfCalendar(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return date >= 1 && date <= length;
}

function noDateIn(input: unknown): string {
  return `the date ${shown(input)} cannot be read; write it as YYYY-MM-DD, such as 2022-01-10`;
}

function leftOut(field: string, input: unknown): string {
  return `the ${field} ${shown(input)} was left out; it should be text in quotes`;
}

function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > SHOWN_LENGTH ? `${wellFormed(written.slice(0, SHOWN_LENGTH))}…` : written;
}
