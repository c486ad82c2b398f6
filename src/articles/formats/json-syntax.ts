/** A place where a text stops being JSON (RFC 8259). */
export class JsonSyntaxError extends Error {
  /** The offset, in UTF-16 units, of what should not be there; the length of the text if something is missing. */
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** A number, or a run of letters that may be true, false or null. */
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** As much of what is found as helps to find it; nothing that would move a terminal's cursor. */
const SHOWN = /^\P{Cc}{1,20}/u;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;

/** The offset of the first character at or after `offset` that is no blank. */
export function afterBlanks(text: string, offset: number): number {
  let at = offset;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/**
 * The offset after the JSON value that begins at `start`, which is no blank. `JSON.parse` accepts the stretch between
 * exactly when this does not throw.
 *
 * It exists beside `JSON.parse` because that says neither where an entry stands in a file nor, in every case, where
 * the file is broken. It does not recurse, so that no depth of nesting overflows the stack.
 *
 * @throws {JsonSyntaxError} if no value begins there or it breaks off.
 */
export function endOfValue(text: string, start: number): number {
  const open: ('{' | '[')[] = [];
  let at = start;
  for (;;) {
    const first = text[at];
    if (first === '{' || first === '[') {
      const next = afterBlanks(text, at + 1);
      if (text[next] !== (first === '{' ? '}' : ']')) {
        open.push(first);
        at = first === '{' ? afterKey(text, next) : next;
        continue;
      }
      at = next + 1;
    } else at = first === '"' ? endOfString(text, at) : endOfWord(text, at);
    // A value has ended; so do all those that it completes.
    for (;;) {
      const around = open.at(-1);
      if (around === undefined) return at;
      at = afterBlanks(text, at);
      if (text[at] === (around === '{' ? '}' : ']')) {
        open.pop();
        at++;
        continue;
      }
      if (text[at] !== ',') throw unexpected(text, at, `a comma or ${around === '{' ? '}' : ']'}`);
      at = afterBlanks(text, at + 1);
      if (around === '{') at = afterKey(text, at);
      break;
    }
  }
}

/** The offset of the value of the key that begins at `start`. */
function afterKey(text: string, start: number): number {
  if (text[start] !== '"') throw unexpected(text, start, 'a name in double quotes');
  const colon = afterBlanks(text, endOfString(text, start));
  if (text[colon] !== ':') throw unexpected(text, colon, 'a colon');
  return afterBlanks(text, colon + 1);
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) throw new JsonSyntaxError(at, 'a backslash in quotes must be written twice');
      at = ESCAPE.lastIndex;
    } else if (Number.isNaN(code)) {
      throw new JsonSyntaxError(at, 'it ends in the middle of a text, a closing quote is missing');
    } else if (code < FIRST_PRINTABLE) {
      throw new JsonSyntaxError(
        at,
        'a line break or tab in quotes must be written \\n or \\t, or a quote is missing',
      );
    } else at++;
  }
}

function endOfWord(text: string, start: number): number {
  WORD.lastIndex = start;
  if (!WORD.test(text)) throw unexpected(text, start, 'a value');
  return WORD.lastIndex;
}

function unexpected(text: string, offset: number, wanted: string): JsonSyntaxError {
  if (offset >= text.length) return new JsonSyntaxError(offset, `it ends too early, ${wanted} is missing`);
  const [found = 'a control character'] = SHOWN.exec(text.slice(offset)) ?? [];
  return new JsonSyntaxError(offset, `expected ${wanted}, found ${found}`);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
