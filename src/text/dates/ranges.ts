import { intervalOf } from '../calendar.ts';
import type { DateMention } from '../mentions.ts';

/** What stands between the two ends of a range, and what must stand before the first where that alone is not enough. */
const CONNECTIONS: readonly { readonly between: RegExp; readonly before?: RegExp }[] = [
  { between: /^\s*(?:[-–—]|to|through|until|till|по)\s*$/iu },
  { between: /^\s*(?:to|by)\s*$/iu, before: /\bfrom\s*(?:\p{L}+,?\s*)?$/iu },
  { between: /^\s*and\s*$/iu, before: /\bbetween\s*$/iu },
  { between: /^\s*и\s*$/iu, before: /(?<!\p{L})между\s*$/iu },
  { between: /^\s*до\s*$/iu, before: /(?<!\p{L})(?:с|со|от)\s*$/iu },
];

/** How far before a mention its preposition is looked for, in UTF-16 units. */
const PREPOSITION_REACH = 24;

/**
 * The mentions of `text` (all of it, in order), with each two that are the ends of one range joined: "from January 2 to
 * January 5" becomes one mention with an ISO 8601 interval. TIMEX3 annotates the ends separately, so `datesIn` does too;
 * who asks which days are meant wants the range.
 */
export function withRangesJoined(text: string, mentions: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const range = joinedWith(text, joined.at(-1), mention);
    if (range) joined.splice(-1, 1, range);
    else joined.push(mention);
  }
  return joined;
}

function joinedWith(
  text: string,
  first: DateMention | undefined,
  last: DateMention,
): DateMention | undefined {
  if (first?.type !== 'DATE' || last.type !== 'DATE' || first.value.length !== last.value.length) {
    return undefined;
  }
  const value = `${first.value}/${last.value}`;
  if (first.value === last.value || !intervalOf(value)) return undefined;
  const between = text.slice(first.end, last.start);
  const before = text.slice(Math.max(0, first.start - PREPOSITION_REACH), first.start);
  const connected = CONNECTIONS.some(
    (connection) => connection.between.test(between) && (connection.before?.test(before) ?? true),
  );
  if (!connected) return undefined;
  return { ...first, end: last.end, text: text.slice(first.start, last.end), value };
}
