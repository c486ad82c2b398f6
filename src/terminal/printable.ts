/** Control characters except the line feed: what a terminal would take for an instruction and not for text. */
const CONTROL = /(?!\n)\p{Cc}/gu;

/**
 * `text` with every control character made harmless (a tab becomes a blank, any other U+FFFD), so that what an article,
 * a file name or an argument holds can't move the cursor, change colours or write to the clipboard. Line feeds stay.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) => (character === '\t' ? ' ' : '\u{FFFD}'));
}

/** As `printable`, for text that must stay on one line: a line feed is made harmless too. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\u{FFFD}');
}

/** JSON on one line; the control characters that JSON itself leaves alone (U+007F to U+009F) are escaped as well. */
export function jsonLine(value: unknown): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(/[\u{7f}-\u{9f}]/gu, escaped)}\n`;
}

/** A word of the command line within a message. */
export function quoted(word: string): string {
  return `"${printableLine(word)}"`;
}
