import type { Span } from './span.ts';

/** What a sentence begins with that speaks on of a person. */
const PERSON = 'he|she|his|her|him|hers|он|она|его|ее|её|ему|ей|им|ол|оның|оған|оны';
/** The same of several, of a thing or of what was told. */
const THING =
  'it|its|they|their|them|this|that|these|those|such|оно|они|их|это|этот|эта|эти|этого|этой|этому|этим|этих|такой|такая|такие|там|бұл|олар|олардың|мұндай|осы|сол';
/** What may stand before them: "In his speech", "According to her", "Также он". */
const OPENING =
  'in|on|at|by|to|for|of|with|from|after|before|during|under|among|about|according to|and|but|also|then|later|however|meanwhile|в|во|на|о|об|по|с|со|к|из|от|до|после|перед|при|для|за|среди|по словам|а|и|но|также|кроме того|затем|позже|однако|при этом';
/** Nouns that with "the" speak of what the sentence before told. */
const TOLD =
  'decision|move|announcement|statement|remarks?|comments?|news|incident|attack|ruling|verdict|deal|agreement|measures?|plan|proposal|step|request|order|report|meeting|talks|visit|call|vote|law|bill|pair|two|three|former|latter|same|couple|duo|trio';

const begins = (words: string): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:(?:${OPENING}),?\\s+)*(?:${words})(?![\\p{L}\\p{M}\\p{N}-])`, 'iu');

const PERSON_FIRST: ReadonlySet<string> = new Set(PERSON.split('|'));
const LEANING = begins(`${PERSON}|${THING}|the (?:${TOLD})`);
/** "It is known that …", "This week", "That day": no word of these speaks of what was told before. */
const STANDING =
  /^[^\p{L}]*(?:[Ii]t (?:is|was|has been) (?:\p{L}+ )?(?:that|known|reported|clear|possible|likely|expected)|[Tt]h(?:is|at|ese|ose) (?:\p{Lu}|week|month|year|morning|evening|afternoon|spring|summer|autumn|winter|time)|[Нн]а этой неделе|[Вв] этом (?:году|месяце))/u;

/** Whether a word, the first of a sentence, means a person whom the sentence before names. */
export function meansPersonBefore(folded: string): boolean {
  return PERSON_FIRST.has(folded);
}

/** Whether a sentence begins with a word that can't be understood without the sentence before: "He", "The decision". */
export function leansBack(sentence: string): boolean {
  return LEANING.test(sentence) && !STANDING.test(sentence);
}

/** How many sentences before one it may lean on, each on the next before it. */
const MOST_LEANT_ON = 2;

/**
 * The index of the first of the sentences needed to understand the one at `index`: itself, or one before that stands
 * directly before in the text with nothing but blanks between. All offsets are UTF-16 units of `text`.
 */
export function firstNeeded(text: string, sentences: readonly Span[], index: number): number {
  let first = index;
  while (index - first < MOST_LEANT_ON) {
    const [before, own] = [sentences[first - 1], sentences[first]];
    if (before === undefined || own === undefined) break;
    const isDirect = text.slice(before.end, own.start).trim() === '';
    if (!isDirect || !leansBack(text.slice(own.start, own.end))) break;
    first -= 1;
  }
  return first;
}
