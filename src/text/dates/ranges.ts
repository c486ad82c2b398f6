import { addDays, intervalOf, isCalendarDay } from '../calendar.ts';
import type { DateMention } from '../mentions.ts';
import { GRAMMARS } from './grammars.ts';

/** What stands between the two ends of a range, and what must stand before the first where that alone is not enough. */
const CONNECTIONS: readonly {
  readonly between: RegExp;
  readonly before?: RegExp;
  /** What the text of the first end must be, and what must follow the last one. */
  readonly first?: RegExp;
  readonly after?: RegExp;
}[] = [
  { between: /^\s*(?:[-–—]|to|through|until|till|по)\s*$/iu },
  { between: /^\s*(?:to|by)\s*$/iu, before: /\bfrom\s*(?:\p{L}+,?\s*)?$/iu },
  { between: /^\s*and\s*$/iu, before: /\bbetween\s*$/iu },
  { between: /^\s*и\s*$/iu, before: /(?<!\p{L})между\s*$/iu },
  { between: /^\s+$/u, first: /[дтн][ае]н$/iu, after: /^\s*(?:дейін|шейін)(?!\p{L})/iu },
  {
    between: /^\s*(?:мен|бен|пен)\s*$/iu,
    after: /^\s*(?:күні\s+)?(?:аралығы|арасы)/iu,
  },
  { between: /^\s*до\s*$/iu, before: /(?<!\p{L})(?:с|со|от)\s*$/iu },
];

/** How far on either side of a range the words that make it one are looked for, in UTF-16 units. */
const PREPOSITION_REACH = 24;
/**
 * What stands before a day from which something was put off to another: nothing lasts from the one to the other, and on the
 * first nothing happened.
 */
export const MOVED =
  /(?:\b(?:moved|postponed|shifted|rescheduled|delayed)|(?:перен[её]с|отлож)\p{L}*)\s+(?:from|со?)\s*$/iu;

/**
 * The mentions of `text` (all of it, in order), with each two that are the ends of one range joined: "from January 2 to
 * January 5" becomes one mention with an ISO 8601 interval. TIMEX3 annotates the ends separately, so `datesIn` does too;
 * who asks which days are meant wants the range. Of two weekdays the last is the next one after the first, also where
 * each by itself is another's nearest: `reference`, the day of writing (`YYYY-MM-DD`), tells which of the two to move.
 */
export function withRangesJoined(
  text: string,
  mentions: readonly DateMention[],
  reference: string,
): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const range = joinedWith(text, joined.at(-1), mention, reference);
    if (range) joined.splice(-1, 1, range);
    else joined.push(mention);
  }
  return joined;
}

function joinedWith(
  text: string,
  first: DateMention | undefined,
  last: DateMention,
  reference: string,
): DateMention | undefined {
  if (first?.type !== 'DATE' || last.type !== 'DATE' || first.value.length !== last.value.length) {
    return undefined;
  }
  const [from, to] = inOrder(first, last, reference);
  const value = `${from}/${to}`;
  if (first.value === last.value || !intervalOf(value)) return undefined;
  const between = text.slice(first.end, last.start);
  const before = text.slice(Math.max(0, first.start - PREPOSITION_REACH), first.start);
  const after = text.slice(last.end, last.end + PREPOSITION_REACH);
  const connected = CONNECTIONS.some(
    (connection) =>
      connection.between.test(between) &&
      (connection.before?.test(before) ?? true) &&
      (connection.first?.test(first.text) ?? true) &&
      (connection.after?.test(after) ?? true),
  );
  if (!connected || MOVED.test(before)) return undefined;
  return { ...first, end: last.end, text: text.slice(first.start, last.end), value };
}

/** The values of the two ends; of weekdays in the wrong order, the past goes a week back and the future a week on. */
function inOrder(first: DateMention, last: DateMention, reference: string): readonly [string, string] {
  const isWrong = last.value < first.value && isWeekday(first) && isWeekday(last);
  if (!isWrong) return [first.value, last.value];
  return first.value > reference
    ? [first.value, addDays(last.value, 7)]
    : [addDays(first.value, -7), last.value];
}

/** Whether the mention is the name of a weekday and nothing else. */
function isWeekday({ text, value }: DateMention): boolean {
  const word = text.toLowerCase();
  return (
    isCalendarDay(value) &&
    Object.values(GRAMMARS).some(({ lexicon }) => lexicon.words.get(word)?.weekday !== undefined)
  );
}
