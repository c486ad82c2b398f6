import type { Piece } from './meaning.ts';
import { accepts, type Element, type Parts, type Pattern, patternsIn } from './pattern.ts';
import type { Reading } from './reading.ts';

/** The pieces of the same sentence on either side of an expression, and the expression's own. */
export interface Surroundings {
  readonly before: Piece | undefined;
  /** The nearest few pieces before the expression, in order; `before` is the last of them. */
  readonly earlier: readonly Piece[];
  readonly after: Piece | undefined;
  readonly own: readonly Piece[];
}

/** One way of writing a time, and what it says. */
export interface Form {
  readonly pattern: Pattern;
  /** What the expression says, or `undefined` where it is none after all. */
  readonly read: (parts: Parts, around: Surroundings) => Reading | undefined;
}

/** Where a form fits: pieces `from` up to but not including `to` are the expression. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly parts: Parts;
}

/** Forms as a grammar writes them: ways of writing a time that say it alike. */
export interface WrittenForms {
  readonly patterns: readonly string[];
  readonly read: Form['read'];
}

/**
 * The forms of a grammar out of their patterns, which takes longer than to read an article. A pattern is a line of elements
 * with blanks between them, each fitting one piece: a word or sign (`of`), something with a meaning (`$month`), or
 * alternatives (`to|-|$unit`); `?` at its end makes it optional, `{` and `}` make several elements optional together. `[` and
 * `]` mark the expression where a pattern also asks for context: `in [ $year ]`.
 */
export function formsOf(written: readonly WrittenForms[]): Form[] {
  return written.flatMap(({ patterns, read }) =>
    patterns.flatMap(patternsIn).map((pattern) => ({ pattern, read })),
  );
}

/** Writes forms down, to be put among others. */
export function forms(patterns: readonly string[], read: Form['read']): WrittenForms[] {
  return [{ patterns, read }];
}

/** Fits `form` to the pieces from `at`; an optional element is taken where it can be. */
export function matchAt(form: Form, pieces: readonly Piece[], at: number): Match | undefined {
  const { elements, open, close } = form.pattern;
  /** The position in front of each element, and behind the last. */
  const positions: number[] = [];
  if (!fits(elements, 0, pieces, at, positions)) return undefined;
  const parts: Parts = {};
  elements.forEach((element, index) => {
    const position = positions[index];
    const piece = position === undefined || position === positions[index + 1] ? undefined : pieces[position];
    if (!piece || element.words.has(piece.folded)) return;
    const taken = element.slots.find(({ kind }) => piece.means[kind] !== undefined);
    if (taken) Object.assign(parts, { [taken.slot]: piece.means[taken.kind] });
  });
  return { from: positions[open] ?? at, to: positions[close] ?? at, parts };
}

/** Whether the elements from `index` on fit the pieces from `position` on; if so, `positions` tells where each does. */
function fits(
  elements: readonly Element[],
  index: number,
  pieces: readonly Piece[],
  position: number,
  positions: number[],
): boolean {
  positions[index] = position;
  const element = elements[index];
  if (!element) return true;
  const piece = pieces[position];
  if (piece && accepts(element, piece) && fits(elements, index + 1, pieces, position + 1, positions))
    return true;
  positions[index] = position;
  return element.optional && fits(elements, index + 1, pieces, position, positions);
}
