import type { NameOutcome } from './name-figures.ts';
import type { NamedText, TokenName } from './named-text.ts';

const MARK = /^["“”„‟«»]$/u;

/**
 * The same with no quotation mark at either end of a name, expected or found: whether those of "«Спартак»" belong to the name,
 * both, one or none, is told otherwise from one sentence to the next. Marks within a name stay.
 */
export function withoutMarksAtEnds({ text, found }: NameOutcome): NameOutcome {
  const bare = (names: readonly TokenName[]) => names.map((name) => withoutMarks(name, text));
  return { text: { ...text, names: bare(text.names) }, found: bare(found) };
}

function withoutMarks(name: TokenName, { text, tokens }: NamedText): TokenName {
  const isMark = (token: number) => MARK.test(text.slice(tokens[token]?.start, tokens[token]?.end));
  let { first, last } = name;
  while (first < last && isMark(first)) first += 1;
  while (first < last && isMark(last)) last -= 1;
  return { ...name, first, last };
}
