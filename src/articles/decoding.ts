/** Why bytes are no text, with the line (counted from 1) of the first offending byte. */
export interface DecodingFault {
  readonly line: number;
  readonly reason: string;
}

const LINE_FEED = 0x0a;
const NOT_UTF8 = 'is not UTF-8; save the file as UTF-8';
const BINARY = 'contains binary zeros, so it is no text; if it should be one, save it as UTF-8';
const UTF16 = 'is UTF-16; save the file as UTF-8';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a UTF-8 file without its byte order mark, or why it has none. */
export function decode(file: Uint8Array): { readonly text: string } | { readonly fault: DecodingFault } {
  const bytes = withoutMark(file);
  if (bytes === undefined) return { fault: { line: 1, reason: UTF16 } };
  if (bytes.includes(0)) return { fault: faultIn(bytes) };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { fault: faultIn(bytes) };
  }
}

/** One line of a UTF-8 file without its line break; `text` or `reason`. */
export type DecodedLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly reason: string };

/** The lines of a UTF-8 file, decoded one at a time so that a damaged one spoils no other. */
export function* decodedLines(file: Uint8Array): Generator<DecodedLine> {
  const bytes = withoutMark(file);
  if (bytes === undefined) {
    yield { line: 1, reason: UTF16 };
    return;
  }
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    yield { line, ...decodedLine(bytes.subarray(start, end)) };
    start = end + 1;
  }
}

function decodedLine(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  // UTF-8 has no line feed inside a character, so that a line can be decoded by itself.
  if (bytes.includes(0)) return { reason: BINARY };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { reason: NOT_UTF8 };
  }
}

function faultIn(bytes: Uint8Array): DecodingFault {
  for (const decoded of decodedLines(bytes)) if ('reason' in decoded) return decoded;
  return { line: 1, reason: NOT_UTF8 };
}

/** The bytes after a UTF-8 byte order mark; `undefined` if the mark is that of UTF-16. */
function withoutMark(bytes: Uint8Array): Uint8Array | undefined {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return undefined;
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
}
