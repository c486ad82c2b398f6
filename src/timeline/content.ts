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
  const hasSameFigures =
    one.figures.size === 0 ||
    other.figures.size === 0 ||
    [...one.figures].some((figure) => other.figures.has(figure));
  if (!hasSameFigures) return false;
  let shared = 0;
  let all = 0;
  for (const stem of one.words.keys()) {
    const weight = weightOf(stem);
    all += weight;
    if (other.words.has(stem)) shared += weight;
  }
  for (const stem of other.words.keys()) if (!one.words.has(stem)) all += weightOf(stem);
  return all > 0 && shared >= SAME_SHARE * all;
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
