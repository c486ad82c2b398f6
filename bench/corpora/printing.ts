import type { Span } from '../../src/text/span.ts';

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

/** Prints sentences, each on a line of its own; the tokens of all of them follow one another. */
export function printedLines(sentences: readonly (readonly string[])[]): Printed {
  const spans: Span[] = [];
  let text = '';
  for (const tokens of sentences) {
    const line = printed(tokens);
    for (const { start, end } of line.spans)
      spans.push({ start: start + text.length, end: end + text.length });
    text += `${line.text}\n`;
  }
  return { text, spans };
}

/** A text of tokens, and the same as it would be printed. */
export interface Reprinted {
  readonly text: string;
  /** Where in `text` the tokens stand that a stretch of the original touches, one at least. */
  readonly spanOf: (span: Span) => Span;
}

/** Prints lines of tokens with blanks between them. */
export function reprinted(original: string): Reprinted {
  const origins = [...original.matchAll(/\S+/gu)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }));
  const { text, spans } = printedLines(original.split('\n').map((line) => line.match(/\S+/gu) ?? []));
  return {
    text,
    spanOf: ({ start, end }) => {
      const first = origins.findIndex((token) => token.end > start);
      const last = origins.findLastIndex((token) => token.start < end);
      return { start: spans[first]?.start ?? text.length, end: spans[last]?.end ?? 0 };
    },
  };
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
