import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { isCalendarDay } from '../src/text/calendar.ts';

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z.string().refine(isCalendarDay, { error: 'should be a day written YYYY-MM-DD' });

/**
 * What the lines of a file hold, blank ones left out.
 * @throws Error with file, line and reason for what is no JSON or not of the shape asked for.
 */
export function linesOf<T>(file: string, schema: z.ZodType<T>): T[] {
  return textOf(file)
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const read = schema.safeParse(jsonOf(line));
      if (!read.success) throw new Error(`${file}:${index + 1}: ${reasonOf(read.error)}`);
      return [read.data];
    });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function reasonOf({ issues: [issue] }: z.ZodError): string {
  return issue === undefined || issue.path.length === 0
    ? 'should be a JSON object'
    : `"${issue.path.join('.')}": ${issue.message}`;
}

/** The text of a file, which may be gzipped. */
export function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
