import type { Span } from '../src/text/span.ts';

/** Text as a newspaper prints it, and where in it each of the tokens stands that it was made of. */
export interface Printed {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** What the Penn Treebank writes for signs. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ["''", '”'],
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
]);

/** Signs, and ends of words, that stand close to the word before them. */
const CLOSING = /^(?:[.,;:!?%)\]}”»…]+|['’](?:s|m|d|re|ve|ll)|n['’]t|['’])$/iu;
/** Signs that stand close to what follows. */
const OPENING = /^(?:[([{“„«‘`#]|\p{Lu}{0,3}[$£€])$/u;
/** Signs that open and close alike. */
const EITHER: ReadonlySet<string> = new Set(['"', "'"]);

/**
 * Joins the tokens of one sentence as they would be printed, without blanks before a comma or within quotation marks.
 * A straight quotation mark opens, closes, opens and so on; one without a partner that
 * ends a sentence, or follows a comma or full stop, closes.
 */
export function printed(tokens: readonly string[]): Printed {
  const spans: Span[] = [];
  const open = new Set<string>();
  let text = '';
  let isClose = true;
  for (const [index, token] of tokens.entries()) {
    const sign = SIGNS.get(token) ?? token;
    const opens = EITHER.has(sign) ? isOpening(tokens, index, open) : OPENING.test(sign);
    const closes = EITHER.has(sign) ? !opens : CLOSING.test(sign);
    if (!isClose && !closes) text += ' ';
    spans.push({ start: text.length, end: text.length + sign.length });
    text += sign;
    isClose = opens;
  }
  return { text, spans };
}

/** Whether the straight mark at `index` opens a quotation; notes in `open` which are open. */
function isOpening(tokens: readonly string[], index: number, open: Set<string>): boolean {
  const mark = tokens[index] ?? '';
  if (open.delete(mark)) return false;
  const rest = tokens.slice(index + 1);
  // "the players ' union"
  const isPossessive = mark === "'" && (/s$/iu.test(tokens[index - 1] ?? '') || !rest.includes(mark));
  // A quotation that began in a sentence before: "We are safe , " he said .
  const isEnd =
    /^[,.!?]$/u.test(tokens[index - 1] ?? '') && rest.filter((one) => one === mark).length % 2 === 0;
  if (isPossessive || isEnd || !rest.some((token) => /[\p{L}\p{N}]/u.test(token))) return false;
  open.add(mark);
  return true;
}
