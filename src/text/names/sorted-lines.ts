const BLANK = 0x20;
const NEWLINE = 0x0a;

/**
 * What stands behind `key` in lines that are in the order of their UTF-16 units, each a key and, behind a blank, what is
 * known of it: nothing where the line is the key alone, `undefined` where no line has it. Looked for by halves in the text
 * as it was read, since to make a table of a hundred thousand lines takes longer than the few that a small library asks for.
 */
export function sortedLine(lines: string, key: string): string | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = Math.max(low, lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1);
    const end = endOfLine(lines, start);
    const order = orderOf(key, lines, start);
    if (order === 0) return lines.slice(start + key.length + 1, end);
    if (order < 0) high = start;
    else low = end + 1;
  }
  return undefined;
}

function endOfLine(lines: string, start: number): number {
  const end = lines.indexOf('\n', start);
  return end < 0 ? lines.length : end;
}

/** Below 0 where `key` comes before the key of the line that begins at `start`, above where it comes behind. */
function orderOf(key: string, lines: string, start: number): number {
  for (let at = 0; at < key.length; at += 1) {
    const written = start + at < lines.length ? lines.charCodeAt(start + at) : NEWLINE;
    if (written !== key.charCodeAt(at)) return key.charCodeAt(at) - written;
  }
  const next = start + key.length;
  const isWhole =
    next >= lines.length || lines.charCodeAt(next) === BLANK || lines.charCodeAt(next) === NEWLINE;
  return isWhole ? 0 : -1;
}
