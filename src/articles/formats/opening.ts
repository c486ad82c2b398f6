const OPENING = /^\s*---[ \t]*\r?\n/;

/** The line `---` with which front matter opens, and the blanks before it; empty where a text begins otherwise. */
export function openingOf(file: string): string {
  return OPENING.exec(file)?.[0] ?? '';
}

/**
 * Whether a text begins with front matter. Told here, apart from where it is read: the parser of YAML that this takes is
 * among the slowest parts of the program to load, and most folders need none.
 */
export function hasFrontMatter(file: string): boolean {
  return openingOf(file) !== '';
}
