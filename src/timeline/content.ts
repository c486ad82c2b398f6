import type { Annotation } from '../text/annotation.ts';
import { formAt, stemNumberAt } from '../text/forms.ts';
import { contains, within } from '../text/span.ts';
import type { Telling } from './telling.ts';

/** What a telling says, as far as words can tell. */
export interface Content {
  /** The numbers of the stems of longer words outside of dates (`forms.ts`), each with one of the words, folded. */
  readonly words: ReadonlyMap<number, string>;
  /** The figures outside of dates, such as how many were hurt. */
  readonly figures: ReadonlySet<string>;
  /** How many words and figures the sentence has. */
  readonly length: number;
  /** Folded; empty where there is none. */
  readonly firstWord: string;
}

/** Shorter words are mostly grammar. */
const SHORTEST_WORD = 4;
/** But not these: US, МИД. */
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** The content of a telling. */
export function contentOf({ annotation, event }: Telling): Content {
  const tokens = within(annotation.tokens, event.sentence);
  const forms = annotation.tokens.forms(event.sentence);
  const dates = within(annotation.dates, event.sentence);
  const words = new Map<number, string>();
  const figures = new Set<string>();
  tokens.forEach((token, index) => {
    if (dates.some((date) => contains(date, token))) return;
    if (/^\p{N}/u.test(token.folded)) figures.add(token.folded);
    else if (token.text.length >= SHORTEST_WORD || ABBREVIATION.test(token.text))
      words.set(stemNumberAt(forms[index] ?? -1), token.folded);
  });
  return { words, figures, length: tokens.length, firstWord: formAt(forms[0] ?? -1).folded };
}

/** Two sentences with this share of their words in common say the same, as far as the shorter one goes. */
const REPEATED_SHARE = 0.5;
/** With this share of all their words in common they are reports of the same thing. */
const SAME_SHARE = 0.4;

/** Whether a reader who has read `other` learns little from `one`. */
export function repeats(one: Content, other: Content): boolean {
  const shared = sharedBy(one, other);
  return shared >= REPEATED_SHARE * Math.min(one.words.size, other.words.size);
}

/** How much it tells that two sentences have a stem in common, by its number. */
export type WeightOfStem = (stem: number) => number;

/**
 * Whether both report the same thing: they have most words in common, and no figures that differ. `weightOf` makes a word
 * that many of a day's reports have count for little.
 */
export function saysTheSame(one: Content, other: Content, weightOf: WeightOfStem): boolean {
  let shared = 0;
  for (const stem of one.words.keys()) if (other.words.has(stem)) shared += weightOf(stem);
  const all = weightIn(one, weightOf) + weightIn(other, weightOf) - shared;
  return isMostOf(shared, all) && hasSameFigures(one, other);
}

/**
 * Tells for any content which of `contents` say the same (`saysTheSame`), by their indices in order. Each is compared only
 * with those that have a word in common with it: of two hundred reports of one day that is a tenth of the work.
 */
export function sayingTheSameAs(
  contents: readonly Content[],
  weightOf: WeightOfStem,
): (content: Content) => number[] {
  const having = new Map<number, number[]>();
  contents.forEach(({ words }, index) => {
    for (const stem of words.keys()) {
      const known = having.get(stem);
      if (known) known.push(index);
      else having.set(stem, [index]);
    }
  });
  const weights = contents.map((content) => weightIn(content, weightOf));
  return (content) => {
    const shared = new Float64Array(contents.length);
    for (const stem of content.words.keys()) {
      const weight = weightOf(stem);
      for (const index of having.get(stem) ?? []) shared[index] = (shared[index] ?? 0) + weight;
    }
    const own = weightIn(content, weightOf);
    return contents.flatMap((other, index) => {
      const common = shared[index] ?? 0;
      const isSame = isMostOf(common, own + (weights[index] ?? 0) - common) && hasSameFigures(content, other);
      return isSame ? [index] : [];
    });
  };
}

function weightIn({ words }: Content, weightOf: WeightOfStem): number {
  let weight = 0;
  for (const stem of words.keys()) weight += weightOf(stem);
  return weight;
}

function isMostOf(shared: number, all: number): boolean {
  return shared > 0 && shared >= SAME_SHARE * all;
}

function hasSameFigures(one: Content, other: Content): boolean {
  if (one.figures.size === 0 || other.figures.size === 0) return true;
  for (const figure of one.figures) if (other.figures.has(figure)) return true;
  return false;
}

/** Weights that grow with the rarity of a stem among `contents`: the logarithm of one and the number of them to each with it. */
export function rarityAmong(contents: readonly Content[]): WeightOfStem {
  const spread = new Map<number, number>();
  for (const { words } of contents) {
    for (const stem of words.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
  return (stem) => Math.log(1 + contents.length / (spread.get(stem) ?? 1));
}

function sharedBy(one: Content, other: Content): number {
  let shared = 0;
  for (const stem of one.words.keys()) if (other.words.has(stem)) shared += 1;
  return shared;
}

/** The numbers of the stems in an article's text, each once. */
export function stemsIn({ tokens }: Annotation): ReadonlySet<number> {
  const stems = new Set<number>();
  for (const form of tokens.forms()) stems.add(stemNumberAt(form));
  return stems;
}
