import { ADJECTIVE } from './declining/adjectives.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { places } from './lexicon/places.ts';
import { isRaised, type Word } from './words.ts';

/** Small words inside names of people: de Gaulle, бин Ладен. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de la le van von der den bin ibn al el da do dos di du ter ul ben bint abu ould del della y e бин ибн фон ван де ди да дю ла ле дер ден дель тер аль эль оглы кызы улы'.split(
    ' ',
  ),
);

/** A lower-case tail on a capitalised word makes it no name: London-based, US-led. */
export const COMPOUND = /[-‐‑]\p{Ll}[^-‐‑]*$/u;
/** Such a tail that is part of the name: Чингис-хан, Линдберг-старший. */
const NAME_TAIL =
  /[-‐‑](?:хан|бей|паш|шах|лам|сан|заде|бек|старш|младш)\p{Ll}{0,3}$|[-‐‑](?:оглы|улы|кызы)$/u;

/** A pronoun or a verb with what is short behind it: You’re, They’ll, Don’t. */
const CONTRACTED = /(?:n['’]t|['’](?:ve|re|ll|d|m))$/iu;

/** Whether a word has a capital that may be that of a name. */
export function isNameWord(word: Word, lexicon: Lexicon): boolean {
  if (
    !isRaised(word) ||
    CONTRACTED.test(word.text) ||
    (COMPOUND.test(word.text) && !NAME_TAIL.test(word.text) && !isCompoundAdjective(word, lexicon))
  )
    return false;
  // Without its ending Майами is the same as the month of May.
  return !lexicon.noNames.has(word) || (lexicon.declining !== undefined && places.has([word]));
}

/** Shorter first halves are those of adverbs: во-первых. */
const SHORTEST_HALF = 3;

/** Социал-демократическая партия. */
function isCompoundAdjective({ folded }: Word, { declining }: Lexicon): boolean {
  return declining !== undefined && folded.indexOf('-') >= SHORTEST_HALF && ADJECTIVE.test(folded);
}

/** Whether a word is the initial of who is named right behind it: "A. Symonds", "С. Жук". */
export function isInitial(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const word = words[index];
  return (
    word !== undefined &&
    /^\p{Lu}$/u.test(word.text) &&
    next?.shape === 'capital' &&
    /^\.[\s\u00A0]?$/u.test(next.gap)
  );
}

/** Whether a word is an initial behind the surname, as Russian lists have it: "Петренко И. И.". */
export function isInitialBehind(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return /^\p{Lu}$/u.test(words[index]?.text ?? '') && (next === undefined || next.gap.startsWith('.'));
}

/** Days and months that are also surnames, first names or the first words of firms: Sun Microsystems, Jan Ullrich. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  'sun jan mar may april june august sunday friday spring'.split(' '),
);
