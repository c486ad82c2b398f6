/** A name as an operator wrote it, and where. */
export interface WrittenName {
  readonly name: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

export const CORRECTED_KINDS = ['person', 'organisation', 'place'] as const;

/** What an operator knows better of one person or organisation than the program does. */
export interface Correction extends WrittenName {
  /** Other names of the one called `name`, which is the name to show. */
  readonly sameAs: readonly WrittenName[];
  /** The names of others. */
  readonly notSameAs: readonly WrittenName[];
  /** What it is; a place is neither person nor organisation. */
  readonly kind?: (typeof CORRECTED_KINDS)[number];
}

/** The form under which names in corrections and articles are compared: capitals and the number of blanks don't count. */
export function comparableName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
