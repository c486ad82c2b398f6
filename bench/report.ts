import type { Agreement } from './agreement.ts';
import { share } from './table.ts';

/** What was measured on one set, in one way. */
export interface Report {
  /** A table with a heading. */
  readonly written: string;
  /** One object for each row of figures. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** What went wrong, a line each. */
  readonly faults: () => readonly string[];
}

/** Which of the three to print: by default the table. */
interface Printing {
  readonly misses: boolean;
  readonly json: boolean;
}

/** Prints what went wrong or, without that, the objects or the table. */
export function printReport({ written, records, faults }: Report, { misses, json }: Printing): void {
  const lines = [
    ...(misses ? faults() : []),
    ...(json ? records.map((record) => JSON.stringify(record)) : []),
    ...(misses || json ? [] : [written]),
  ];
  for (const line of lines) console.log(line);
}

/** Whether a text belongs to the part that is asked for. */
export type IsAsked = (text: { readonly id: string }) => boolean;

/** Precision, recall and F1 as cells of a table. */
export function cellsOf({ precision, recall, f1 }: Agreement): string[] {
  return [precision, recall, f1].map(share);
}
