/** So many days of one month are read where they are told one by one: "on January 4, 5, 6 and 7". */
const MOST_LISTED = 5;

/** How many days can stand between the first and the last of a list. */
export const BETWEEN_ENDS: readonly number[] = Array.from(
  { length: MOST_LISTED - 1 },
  (_, between) => between,
);

/** What a pattern has for `count` more days of a list, each behind a comma; `day` is the element, or elements, of one. */
export function listed(count: number, day = '$lastDay'): string {
  return ` , ${day}`.repeat(count);
}
