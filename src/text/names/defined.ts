import type { Definition } from '../definitions.ts';
import { firstFrom, type Span } from '../span.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isTitle } from './titles.ts';
import { isRaised, type Word, type WordSentence } from './words.ts';

/** The names for which a text gives acronyms. */
export interface Defined {
  /** Long forms of organisations, each one name whatever its words; by the offset at which it starts. */
  readonly long: ReadonlyMap<number, Span>;
  /** Acronyms, in lower case, that stand for such a long form. */
  readonly organisations: ReadonlySet<string>;
  /** Acronyms, in lower case, that stand for a title or something else that is no name. */
  readonly others: ReadonlySet<string>;
}

/**
 * The organisations whose long forms and acronyms `definitions` join in `text`: "Collective Security Treaty Organization (CSTO)". A long
 * form that begins with a title ("Minister of Foreign Affairs (MFA)") or a small letter ("deoxyribonucleic acid (DNA)")
 * names none.
 */
export function definedNames(
  text: string,
  lines: readonly WordSentence[],
  definitions: readonly Definition[],
  lexicon: Lexicon,
): Defined {
  const long = new Map<number, Span>();
  const organisations = new Set<string>();
  const others = new Set<string>();
  if (definitions.length === 0) return { long, organisations, others };
  const words = lines.flatMap((line) => line.words);
  for (const definition of definitions) {
    const inside = wordsWithin(words, definition.long);
    const short = text.slice(definition.short.start, definition.short.end).toLowerCase();
    const first = inside[0];
    const isWhole = !inside.some((word) => word.opens && word !== first);
    if (first !== undefined && isRaised(first) && !isTitle(first, lexicon) && isWhole) {
      organisations.add(short);
      long.set(definition.long.start, definition.long);
    } else {
      others.add(short);
    }
  }
  return { long, organisations, others };
}

/** The words of a stretch of the text, if one begins where it does. */
function wordsWithin(words: readonly Word[], { start, end }: Span): readonly Word[] {
  const first = firstFrom(words, start);
  if (words[first]?.start !== start) return [];
  let last = first;
  while (last < words.length && (words[last]?.end ?? 0) <= end) last += 1;
  return words.slice(first, last);
}
