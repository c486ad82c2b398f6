import { stemOf } from '../text/stems.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Matcher, SoughtWord } from './alignment.ts';
import { relationOf } from './concepts.ts';
import type { PassageSentence } from './passages.ts';

/** What a sentence is worth that speaks of what is asked about but doesn't say what it is. */
const ONLY_NAMED = 0.5;

/**
 * How well a sentence tells what the sought words mean, 0 to 1: it gives the long form of an acronym, or says "X is a …",
 * "X, a …," or "called X", the patterns by which definitions are found in news (Hildebrandt, Katz & Lin 2004,
 * "Answering definition questions using multiple knowledge sources").
 */
export function definitionFit(
  { defines, language }: Pick<PassageSentence, 'defines' | 'language'>,
  text: string,
  { sought }: Matcher,
): number {
  const isSpelt = [...defines].some((short) => sought.some((one) => isFor(one, stemOf(short, 'en'), short)));
  if (isSpelt) return 1;
  const isSaid = tokensOf(text, language)
    .filter(({ stem, folded }) => sought.some((one) => isFor(one, stem, folded)))
    .some(({ start, end }) => {
      const after = text.slice(end, end + REACH);
      return SAYS_WHAT.test(after) || CALLED.test(text.slice(Math.max(0, start - REACH), start));
    });
  return isSaid ? 1 : ONLY_NAMED;
}

/** How far around a name its definition is looked for, in UTF-16 units. */
const REACH = 60;

function isFor(sought: SoughtWord, stem: string, folded: string): boolean {
  return (
    sought.stem === stem ||
    sought.folded === folded ||
    sought.neighbours.has(stem) ||
    relationOf(stem, sought.stem) === 'same'
  );
}

/** "… is a", "…, an", "… (", "… — это": what follows a name and begins to tell what it is. */
const SAYS_WHAT =
  /^["”»’']*(?:\s*\([^)]{0,40}\))?(?:,?\s+(?:which\s+)?(?:is|are|was|were)\s+(?:an?|the|one)\s+\p{L}|,\s+an?\s+\p{L}|\s+(?:means|stands for|refers to)\s|\s*[–—-]+\s+(?:это\s+|an?\s+|the\s+)?\p{L}|,?\s+(?:это|является|являются|представляет собой|означает|расшифровывается)(?!\p{L}))/iu;
/** "a so-called X", "a plan known as X": what stands before. */
const CALLED =
  /(?:called|named|known as|dubbed|termed|nicknamed|так называем\p{L}*|называем\p{L}*|под названием|известн\p{L}* как)\s+(?:the\s+)?["“„«'‘]?(?:\p{L}+\s+){0,2}["“„«'‘]?$/iu;
