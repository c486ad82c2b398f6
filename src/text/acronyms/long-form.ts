import type { Span } from '../span.ts';
import {
  type Alignment,
  aligned,
  inOneScript,
  type LongWord,
  lettersOf,
  longWords,
  SMALL_WORDS,
} from './alignment.ts';

/** How much an alignment may depart from initials, by letter of the acronym; one of two letters or pronounced as a word less. */
const MOST_COST = { usual: 0.5, two: 0.3, pronounced: 0.3 };
/** A long form has at most twice as many words as its acronym letters, and so many more. */
const MOST_MORE_WORDS = 6;

/** An acronym that is pronounced and written as a word: Unesco. */
const PRONOUNCED = /^\p{Lu}\p{Ll}+$/u;
/** Words that may follow a long form and say no more than of what or where: "of the Republic of Kazakhstan". */
const FURTHER: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for', 'on']);
const MOST_TRAILING = 6;
/** Initials of so many words don't fall in order by chance. */
const FEWEST_SURE = 3;

/** How surely the text says that one is the other: by a bracket or "known as", or by no more than a comma or a dash. */
export type Marking = 'marked' | 'beside';

/** The long form that ends with the last word before `end` and begins behind `begin`. */
export function longFormBefore(
  text: string,
  acronym: string,
  { start: begin, end }: Span,
  marking: Marking,
): Span | undefined {
  const { letters, words } = inOneScript(lettersOf(acronym), longWords(text, begin, end));
  const best = bestBefore(letters, words, marking);
  if (best !== undefined && isCredible(acronym, best.alignment, marking))
    return longFormOf(text, acronym, best);
  if (marking === 'beside' || letters.length < FEWEST_SURE) return undefined;
  // "Internal Displacement Monitoring Centre of the Norwegian Refugee Council (IDMC)"
  for (let behind = words.length - 1; behind >= words.length - MOST_TRAILING && behind > 0; behind -= 1) {
    const isFurther = words[behind]?.isCyrillic || FURTHER.has(words[behind]?.lower ?? '');
    const whole = isFurther ? bestBefore(letters, words.slice(0, behind), 'beside') : undefined;
    if (whole?.alignment.cost === 0) return longFormOf(text, acronym, whole);
  }
  return undefined;
}

/** The cheapest stretch that ends with the last word. */
function bestBefore(
  letters: readonly string[],
  words: readonly LongWord[],
  marking: Marking,
): Stretch | undefined {
  const last = words.at(-1);
  if (last === undefined || SMALL_WORDS.has(last.lower)) return undefined;
  const earliest = Math.max(0, words.length - mostWords(letters));
  const starts = words.map((_, first) => first).filter((first) => first >= earliest);
  return cheapest(
    letters,
    starts.reverse().map((first) => words.slice(first)),
    marking,
  );
}

/** The long form that begins with the first word behind `start`, small ones passed over, and ends before `end`. */
export function longFormBehind(
  text: string,
  acronym: string,
  { start, end }: Span,
  marking: Marking,
): Span | undefined {
  const all = inOneScript(lettersOf(acronym), longWords(text, start, end));
  const from = Math.max(0, all.words.findIndex(mayBegin));
  const words = all.words.slice(from, from + mostWords(all.letters));
  const ends = words.flatMap((word, last) => (SMALL_WORDS.has(word.lower) ? [] : [last]));
  const best = cheapest(
    all.letters,
    ends.map((last) => words.slice(0, last + 1)),
    marking,
  );
  const isFound = best !== undefined && isCredible(acronym, best.alignment, marking);
  return isFound ? longFormOf(text, acronym, best) : undefined;
}

function mostWords(letters: readonly string[]): number {
  return letters.length * 2 + MOST_MORE_WORDS;
}

interface Stretch extends Span {
  readonly alignment: Alignment;
}

/** Of some stretches of words the one that shows the letters best; the first of several. */
function cheapest(
  letters: readonly string[],
  stretches: readonly (readonly LongWord[])[],
  marking: Marking,
): Stretch | undefined {
  // A word that stands whole in the acronym may still make up for one.
  const most = marking === 'beside' ? 0 : MOST_COST.usual * letters.length + 1;
  let best: Stretch | undefined;
  for (const words of stretches) {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || !mayBegin(first)) continue;
    const alignment = aligned(letters, words, most);
    if (alignment === undefined || (best !== undefined && alignment.cost >= best.alignment.cost)) continue;
    best = { start: first.start, end: last.end, alignment };
  }
  return best;
}

function mayBegin({ lower }: LongWord): boolean {
  return !SMALL_WORDS.has(lower);
}

function isCredible(acronym: string, { cost, letters, inner }: Alignment, marking: Marking): boolean {
  if (marking === 'beside') return cost === 0 && letters >= FEWEST_SURE;
  if (letters <= 2) return cost <= MOST_COST.two * letters;
  if (PRONOUNCED.test(acronym)) return inner === 0 && cost <= MOST_COST.pronounced * letters;
  return cost <= Math.min(MOST_COST.usual * letters, letters - 2);
}

/**
 * A stretch of words if it can be a long form: a single word is shortened by an abbreviation of it (Ltd, Corp.), an acronym
 * stands for several; and it is not one of them itself.
 */
function longFormOf(text: string, acronym: string, { start, end, alignment }: Stretch): Span | undefined {
  const long = text.slice(start, end).replace(/['’]s$/u, '');
  const words = long.split(/[\s/‐‑-]+/u);
  if (words.length < 2 || words.includes(acronym)) return undefined;
  // "any Apple (AAPL)": a name does not begin with a small letter, and a common expression does not end in a capital.
  const isTorn = alignment.cost > 0 && /^\p{Ll}/u.test(long) && /^\p{Lu}\p{Ll}/u.test(words.at(-1) ?? '');
  return isTorn ? undefined : { start, end: start + long.length };
}
