import type { Meaning, Piece } from './pieces.ts';
import type { Reading } from './reading.ts';

/** What is matched under a name in a pattern; `lastDay` and the like take the meaning of `day` a second time. */
export interface Parts extends Meaning {
  readonly lastDay?: number;
  readonly lastMonth?: number;
  readonly lastYear?: number;
  readonly lastCount?: number;
}

/** The pieces of the same sentence on either side of an expression, and the expression's own. */
export interface Surroundings {
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
  readonly own: readonly Piece[];
}

/** One way of writing a time, and what it says. */
export interface Form {
  readonly pattern: Pattern;
  /** What the expression says, or `undefined` where it is none after all. */
  readonly read: (parts: Parts, around: Surroundings) => Reading | undefined;
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly slots: readonly { readonly slot: keyof Parts; readonly kind: keyof Meaning }[];
  readonly optional: boolean;
}

interface Pattern {
  readonly elements: readonly Element[];
  /** The elements of the expression itself; those around it are its context. */
  readonly open: number;
  readonly close: number;
  /** The index of the element by which the pattern is soonest seen not to fit. */
  readonly sign: number;
}

/** Where a form fits: pieces `from` up to but not including `to` are the expression. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly parts: Parts;
}

const KINDS: readonly (keyof Meaning)[] = [
  'day',
  'month',
  'year',
  'decade',
  'weekday',
  'part',
  'daypart',
  'unit',
  'ordinal',
  'count',
  'vague',
  'direction',
  'daysAway',
  'date',
  'dayMonth',
  'clock',
  'dottedClock',
  'phase',
  'meridiem',
  'reference',
  'period',
];
const LAST: ReadonlyMap<string, { readonly slot: keyof Parts; readonly kind: keyof Meaning }> = new Map([
  ['lastDay', { slot: 'lastDay', kind: 'day' }],
  ['lastMonth', { slot: 'lastMonth', kind: 'month' }],
  ['lastYear', { slot: 'lastYear', kind: 'year' }],
  ['lastCount', { slot: 'lastCount', kind: 'count' }],
]);

/**
 * Builds forms from patterns. A pattern is a line of elements with blanks between them, each fitting one piece: a word
 * or sign (`of`), something with a meaning (`$month`), or alternatives (`to|-|$unit`); `?` at its end makes it optional,
 * `{` and `}` make several elements optional together. `[` and `]` mark the expression where a pattern also asks for
 * context: `in [ $year ]`.
 */
export function forms(patterns: readonly string[], read: Form['read']): Form[] {
  return patterns.flatMap(expanded).map((pattern) => ({ pattern: compile(pattern), read }));
}

/** A pattern with optional groups as the patterns with and without each of them. */
function expanded(pattern: string): string[] {
  const group = /\{([^{}]*)\}/.exec(pattern);
  if (!group) return [pattern];
  const [before, after] = [pattern.slice(0, group.index), pattern.slice(group.index + group[0].length)];
  return [...expanded(before + group[1] + after), ...expanded(before + after)];
}

function compile(pattern: string): Pattern {
  const written = pattern.split(' ').filter((element) => element !== '');
  const elements = written.filter((element) => element !== '[' && element !== ']').map(elementOf);
  const open = Math.max(written.indexOf('['), 0);
  const bracket = written.indexOf(']');
  return { elements, open, close: bracket === -1 ? elements.length : bracket - 1, sign: signIn(elements) };
}

/** The first element that takes a word of time; without one, that with the longest words, which are the rarest. */
function signIn(elements: readonly Element[]): number {
  const first = elements.findIndex((element) => !element.optional && element.words.size === 0);
  if (first >= 0) return first;
  const lengths = elements.map(({ words, optional }) =>
    optional ? 0 : Math.min(...[...words].map((word) => word.length)),
  );
  return lengths.indexOf(Math.max(...lengths));
}

function elementOf(written: string): Element {
  const optional = written.length > 1 && written.endsWith('?');
  const words = new Set<string>();
  const slots: Element['slots'][number][] = [];
  for (const alternative of (optional ? written.slice(0, -1) : written).split('|')) {
    if (!alternative.startsWith('$')) {
      words.add(alternative);
      continue;
    }
    const name = alternative.slice(1);
    const kind = KINDS.find((each) => each === name);
    const slot = kind === undefined ? LAST.get(name) : { slot: kind, kind };
    if (!slot) throw new Error(`no such meaning in a pattern: ${alternative}`);
    slots.push(slot);
  }
  return { words, slots, optional };
}

const NONE: readonly Form[] = [];

/** Forms by the words and meanings with which they can begin, so that most pieces of a text cost two look-ups. */
export class FormIndex {
  readonly #byWord = new Map<string, Form[]>();
  readonly #byMeaning = new Map<string, Form[]>();
  /** Words that mean nothing by themselves and are a sign of a form. */
  readonly #signs = new Set<string>();

  /** No form's sign is farther from its beginning than this. */
  readonly reach: number;

  constructor(all: readonly Form[]) {
    this.reach = Math.max(...all.map(({ pattern }) => pattern.sign));
    for (const form of all) {
      for (const word of form.pattern.elements[form.pattern.sign]?.words ?? []) this.#signs.add(word);
      for (const element of form.pattern.elements) {
        for (const word of element.words) append(this.#byWord, word, form);
        for (const { kind } of element.slots) append(this.#byMeaning, kind, form);
        if (!element.optional) break;
      }
    }
  }

  /** How far it is from each piece to the next that is a sign of a form: of most words, far. */
  distances(pieces: readonly Piece[]): readonly number[] {
    let distance = Number.POSITIVE_INFINITY;
    const distances = pieces.map(() => distance);
    for (let at = pieces.length - 1; at >= 0; at -= 1) {
      const piece = pieces[at];
      distance = piece !== undefined && this.#isSign(piece) ? 0 : distance + 1;
      distances[at] = distance;
    }
    return distances;
  }

  #isSign({ folded, means }: Piece): boolean {
    for (const _ in means) return true;
    return this.#signs.has(folded);
  }

  /** The forms that may begin with `piece`. */
  beginningWith({ folded, means }: Piece): readonly Form[] {
    let found: readonly Form[] = this.#byWord.get(folded) ?? NONE;
    for (const kind in means) found = [...found, ...(this.#byMeaning.get(kind) ?? NONE)];
    return found;
  }
}

function append(map: Map<string, Form[]>, key: string, form: Form): void {
  const list = map.get(key);
  if (list) list.push(form);
  else map.set(key, [form]);
}

/** Fits `form` to the pieces from `at`; an optional element is taken where it can be. */
export function matchAt(form: Form, pieces: readonly Piece[], at: number): Match | undefined {
  const { elements, open, close } = form.pattern;
  if (!beginsToFit(elements, pieces, at)) return undefined;
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

/** Whether the first elements that must be there are: most forms that could begin at a piece are ruled out by the next. */
function beginsToFit(elements: readonly Element[], pieces: readonly Piece[], at: number): boolean {
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element || element.optional) return true;
    const piece = pieces[at + index];
    if (!piece || !accepts(element, piece)) return false;
  }
  return true;
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

function accepts({ words, slots }: Element, piece: Piece): boolean {
  for (const { kind } of slots) if (piece.means[kind] !== undefined) return true;
  return words.has(piece.folded);
}
