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
  return { elements, open, close: bracket === -1 ? elements.length : bracket - 1 };
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

/** Forms by the words and meanings with which they can begin, so that most pieces of a text cost two look-ups. */
export class FormIndex {
  readonly #byWord = new Map<string, Form[]>();
  readonly #byMeaning = new Map<string, Form[]>();

  constructor(all: readonly Form[]) {
    for (const form of all) {
      for (const element of form.pattern.elements) {
        for (const word of element.words) append(this.#byWord, word, form);
        for (const { kind } of element.slots) append(this.#byMeaning, kind, form);
        if (!element.optional) break;
      }
    }
  }

  /** The forms that may begin with `piece`. */
  *beginningWith(piece: Piece): Iterable<Form> {
    yield* this.#byWord.get(piece.folded) ?? [];
    for (const kind in piece.means) yield* this.#byMeaning.get(kind) ?? [];
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
  /** The position in front of each element, and behind the last. */
  const positions: number[] = [];
  const fits = (index: number, position: number): boolean => {
    positions[index] = position;
    const element = elements[index];
    if (!element) return true;
    const piece = pieces[position];
    if (piece && accepts(element, piece) && fits(index + 1, position + 1)) return true;
    positions[index] = position;
    return element.optional && fits(index + 1, position);
  };
  if (!fits(0, at)) return undefined;
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

function accepts(element: Element, piece: Piece): boolean {
  return element.words.has(piece.folded) || element.slots.some(({ kind }) => piece.means[kind] !== undefined);
}
