/** Half of a surrogate pair without its other half: no character, and refused or mangled on the wire. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** What Telegram turns into a space: the control characters other than the line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;
/** Marks that change the direction of all the text after them; Telegram drops them. */
const DIRECTION = /[\u202a-\u202e]/g;
const LINE_END = /\r\n?|[\u2028\u2029]/g;

/** Characters that count as letters or signs by their class but draw nothing (fillers and the blank Braille cell). */
const BLANK = /[\u115f\u1160\u2800\u3164\uffa0]/g;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** `text` without lone surrogates, each replaced by U+FFFD: every result has a UTF-8 form. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}

/**
 * `text` as Telegram keeps it: well formed, line feeds for line ends, a space for each other control character. What
 * Telegram would change by itself is changed before offsets are counted, so that no offset can come to lie elsewhere.
 */
export function asTelegramKeeps(text: string): string {
  return wellFormed(text).replace(LINE_END, '\n').replace(CONTROL, ' ').replace(DIRECTION, '');
}

/** Whether a reader would see anything of `text`; Telegram refuses a message of which nothing is seen. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text.replace(BLANK, ''));
}

/**
 * Where to cut `text` so that at most `limit` UTF-16 units remain: after a word when there is one in the last quarter,
 * never within a surrogate pair.
 */
export function cutPoint(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const space = text.slice(0, limit + 1).search(/\s\S*$/u);
  if (space >= limit * 0.75) return text.slice(0, space).trimEnd().length;
  return isLowSurrogate(text, limit) ? limit - 1 : limit;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** `text` in at most `limit` UTF-16 units, with an ellipsis where something was left out. */
export function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, cutPoint(text, limit - 1))}…`;
}
