import type { Meaning, Piece } from './meaning.ts';

/** What is matched under a name in a pattern; `lastDay` and the like take the meaning of `day` a second time. */
export interface Parts extends Meaning {
  readonly lastDay?: number;
  readonly lastMonth?: number;
  readonly lastYear?: number;
  readonly lastCount?: number;
  readonly lastDayMonth?: Meaning['dayMonth'];
}

/** One place of a pattern, which takes one piece of a text. */
export interface Element {
  readonly words: ReadonlySet<string>;
  readonly slots: readonly { readonly slot: keyof Parts; readonly kind: keyof Meaning }[];
  readonly optional: boolean;
}

/** A line of elements, compiled. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** The elements of the expression itself; those around it are its context. */
  readonly open: number;
  readonly close: number;
  /** The index of the element by which the pattern is soonest seen not to fit. */
  readonly sign: number;
  /** Whether so many pieces always stand before that element: none of those before it is optional. */
  readonly isSignFixed: boolean;
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
 * The patterns that a line stands for: with and without each of its groups in braces, and each of its first two elements
 * that is optional.
 */
export function patternsIn(line: string): Pattern[] {
  return expanded(line).flatMap(withFirstDecided).map(compile);
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

/** A grammar writes the same few hundred elements again and again. */
const known = new Map<string, Element>();

function elementOf(written: string): Element {
  const element = known.get(written) ?? compiledElement(written);
  known.set(written, element);
  return element;
}

function compiledElement(written: string): Element {
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

/** Whether a piece is one that an element takes. */
export function accepts({ words, slots }: Element, piece: Piece): boolean {
  for (const { kind } of slots) if (piece.means[kind] !== undefined) return true;
  return words.has(piece.folded);
}
