import type { Meaning, Piece } from './pieces.ts';
import type { Reading } from './reading.ts';

/** What is matched under a name in a pattern; `lastDay` and the like take the meaning of `day` a second time. */
export interface Parts extends Meaning {
  readonly lastDay?: number;
  readonly lastMonth?: number;
  readonly lastYear?: number;
  readonly lastCount?: number;
  readonly lastDayMonth?: Meaning['dayMonth'];
}

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
  /** Whether so many pieces always stand before that element: none of those before it is optional. */
  readonly isSignFixed: boolean;
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
  'years',
];
const LAST: ReadonlyMap<string, { readonly slot: keyof Parts; readonly kind: keyof Meaning }> = new Map([
  ['lastDay', { slot: 'lastDay', kind: 'day' }],
  ['lastMonth', { slot: 'lastMonth', kind: 'month' }],
  ['lastYear', { slot: 'lastYear', kind: 'year' }],
  ['lastCount', { slot: 'lastCount', kind: 'count' }],
  ['lastDayMonth', { slot: 'lastDayMonth', kind: 'dayMonth' }],
]);

/**
 * Builds forms from patterns. A pattern is a line of elements with blanks between them, each fitting one piece: a word
 * or sign (`of`), something with a meaning (`$month`), or alternatives (`to|-|$unit`); `?` at its end makes it optional,
 * `{` and `}` make several elements optional together. `[` and `]` mark the expression where a pattern also asks for
 * context: `in [ $year ]`.
 */
export function forms(patterns: readonly string[], read: Form['read']): Form[] {
  return patterns
    .flatMap(expanded)
    .flatMap(withFirstDecided)
    .map((pattern) => ({ pattern: compile(pattern), read }));
}

/** A pattern with optional groups as the patterns with and without each of them. */
function expanded(pattern: string): string[] {
  const group = /\{([^{}]*)\}/.exec(pattern);
  if (!group) return [pattern];
  const [before, after] = [pattern.slice(0, group.index), pattern.slice(group.index + group[0].length)];
  return [...expanded(before + group[1] + after), ...expanded(before + after)];
}

/**
 * A pattern as those with and without each of its first two elements that is optional: so that what a form can begin and go
 * on with is always known, and few forms are tried on a piece.
 */
function withFirstDecided(pattern: string): string[] {
  const written = elementsIn(pattern);
  const first = written.filter((element) => !isBracket(element)).slice(0, 2);
  const open = first.find(isOptional);
  if (open === undefined) return [pattern];
  const at = written.indexOf(open);
  return [written.with(at, open.slice(0, -1)), written.toSpliced(at, 1)].flatMap((elements) =>
    withFirstDecided(elements.join(' ')),
  );
}

function elementsIn(pattern: string): string[] {
  return pattern.split(' ').filter((element) => element !== '');
}

function isBracket(written: string): boolean {
  return written === '[' || written === ']';
}

function isOptional(written: string): boolean {
  return written.length > 1 && written.endsWith('?');
}

function compile(pattern: string): Pattern {
  const written = elementsIn(pattern);
  const elements = written.filter((element) => !isBracket(element)).map(elementOf);
  const open = Math.max(written.indexOf('['), 0);
  const bracket = written.indexOf(']');
  const sign = signIn(elements);
  return {
    elements,
    open,
    close: bracket === -1 ? elements.length : bracket - 1,
    sign,
    isSignFixed: elements.slice(0, sign).every(({ optional }) => !optional),
  };
}

/** Meanings that many words have which tell no time: "a" and "one" are counts, "this" and "past" directions. */
const COMMON: ReadonlySet<keyof Meaning> = new Set([
  'count',
  'vague',
  'ordinal',
  'day',
  'direction',
  'phase',
]);

/**
 * The first element that takes nothing but words of time, better those that are rarely anything else; without one, that with
 * the longest words, which are the rarest.
 */
function signIn(elements: readonly Element[]): number {
  const ofTime = elements.map((element) => !element.optional && element.words.size === 0);
  const rare = elements.findIndex(
    ({ slots }, at) => ofTime[at] && !slots.some(({ kind }) => COMMON.has(kind)),
  );
  if (rare >= 0) return rare;
  if (ofTime.includes(true)) return ofTime.indexOf(true);
  const lengths = elements.map(({ words, optional }) =>
    optional ? 0 : Math.min(...[...words].map((word) => word.length)),
  );
  return lengths.indexOf(Math.max(...lengths));
}

function elementOf(written: string): Element {
  const optional = isOptional(written);
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

/** Something told apart by the pieces that an element accepts. */
class ElementMap<T> {
  readonly #byWord = new Map<string, T>();
  readonly #byMeaning = new Map<string, T>();
  readonly #create: () => T;

  constructor(create: () => T) {
    this.#create = create;
  }

  /** What is kept for each word and meaning that the element accepts, made where there is none yet. */
  *of({ words, slots }: Element): Iterable<T> {
    for (const word of words) yield this.#made(this.#byWord, word);
    for (const { kind } of slots) yield this.#made(this.#byMeaning, kind);
  }

  /** Calls `take` with what is kept for the piece, as a word and as all that it means. */
  find({ folded, means }: Piece, take: (kept: T) => void): void {
    const kept = this.#byWord.get(folded);
    if (kept !== undefined) take(kept);
    for (const kind in means) {
      const meant = this.#byMeaning.get(kind);
      if (meant !== undefined) take(meant);
    }
  }

  #made(map: Map<string, T>, key: string): T {
    const kept = map.get(key) ?? this.#create();
    map.set(key, kept);
    return kept;
  }
}

/** The forms that can begin with some piece: those that any piece may follow, and those that only some may. */
interface Beginning {
  readonly any: Form[];
  readonly bySecond: ElementMap<Form[]>;
}

/** Forms by the words and meanings with which they can begin and go on, so that most pieces of a text cost two look-ups. */
export class FormIndex {
  readonly #beginnings = new ElementMap<Beginning>(() => ({ any: [], bySecond: new ElementMap(() => []) }));
  /** Words and meanings that are the sign of a form. */
  readonly #signs = new Set<string>();
  readonly #meantSigns = new Set<string>();

  readonly #places: ReadonlyMap<Form, number>;

  /** No form's sign is farther from its beginning than this. */
  readonly reach: number;

  constructor(all: readonly Form[]) {
    this.reach = Math.max(...all.map(({ pattern }) => pattern.sign));
    this.#places = new Map(all.map((form, place) => [form, place]));
    for (const form of all) {
      const { elements, sign } = form.pattern;
      for (const word of elements[sign]?.words ?? []) this.#signs.add(word);
      for (const { kind } of elements[sign]?.slots ?? []) this.#meantSigns.add(kind);
      for (const [index, element] of elements.entries()) {
        const second = elements[index + 1];
        for (const { any, bySecond } of this.#beginnings.of(element)) {
          if (second === undefined || second.optional) any.push(form);
          else for (const list of bySecond.of(second)) list.push(form);
        }
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
    for (const kind in means) if (this.#meantSigns.has(kind)) return true;
    return this.#signs.has(folded);
  }

  /** The place of a form in the grammar; of two that fit the same stretch, the earlier is believed. */
  placeOf(form: Form): number {
    return this.#places.get(form) ?? 0;
  }

  /** Calls `take` with the forms that may begin with `piece` where `next` follows; with some of them, maybe more than once. */
  find(piece: Piece, next: Piece | undefined, take: (form: Form) => void): void {
    this.#beginnings.find(piece, ({ any, bySecond }) => {
      any.forEach(take);
      if (next !== undefined) bySecond.find(next, (forms) => forms.forEach(take));
    });
  }
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

function accepts({ words, slots }: Element, piece: Piece): boolean {
  for (const { kind } of slots) if (piece.means[kind] !== undefined) return true;
  return words.has(piece.folded);
}
