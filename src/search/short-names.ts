import type { Annotation } from '../text/annotation.ts';
import type { Definition } from '../text/definitions.ts';
import { fold } from '../text/fold.ts';
import { stemOf } from '../text/stems.ts';
import { tokensOf } from '../text/tokens.ts';
import { inEnglish } from './concepts.ts';
import { isStopWord } from './stop-words.ts';

/** Another name for what some words of a question name. */
export interface Alias {
  /** The indexes of the first and the last of those words. */
  readonly first: number;
  readonly last: number;
  /** As an article writes it: "CSTO", "Collective Security Treaty Organization". */
  readonly text: string;
  /** The stem of an alias of one word. */
  readonly stem: string | undefined;
}

/** Looks for other names of what some words name. */
export type AliasesOf = (
  words: readonly { readonly stem: string; readonly folded: string }[],
) => readonly Alias[];

/** The acronyms that the articles define, and what they stand for. */
export interface ShortNames {
  /** Counts the definitions that an article gives in, or out with `by` -1. */
  count(annotation: Annotation, definitions: Iterable<Definition>, by: 1 | -1): void;
  readonly aliasesOf: AliasesOf;
}

/** An alias with the number of articles that give it. */
type Counted = Map<string, { readonly stem: string | undefined; articles: number }>;

/** A long form has at most so many words that say something. */
const LONGEST = 8;
/** Of several things that one acronym stands for, so many are told. */
const MOST_ALIASES = 3;

/** Short names, at first none. */
export function createShortNames(): ShortNames {
  const longByShort = new Map<string, Counted>();
  const shortByLong = new Map<string, Counted>();

  function aliasesAt(first: number, last: number, found: Counted | undefined): Alias[] {
    return [...(found ?? [])]
      .sort(([one, a], [other, b]) => b.articles - a.articles || (one < other ? -1 : 1))
      .slice(0, MOST_ALIASES)
      .map(([text, { stem }]) => ({ first, last, text, stem }));
  }

  return {
    count({ article: { text }, language }, definitions, by) {
      const counted = new Set<string>();
      for (const { short, long } of definitions) {
        const acronym = text.slice(short.start, short.end);
        const whole = text.slice(long.start, long.end).replace(/\s+/gu, ' ');
        if (counted.has(`${acronym} ${whole}`)) continue;
        counted.add(`${acronym} ${whole}`);
        const stems = tokensOf(whole, language)
          .filter(({ folded }) => !isStopWord(folded, language))
          .map(({ stem }) => stem);
        tally(longByShort, fold(acronym), whole, undefined, by);
        tally(shortByLong, stems.join(' '), acronym, stemOf(fold(acronym), language), by);
      }
    },
    aliasesOf(words) {
      return words.flatMap(({ stem, folded }, first) => {
        const inOtherLanguage = inEnglish(stem).filter((word) => word !== folded && longByShort.has(word));
        const translated = inOtherLanguage.map((word) => {
          return { first, last: first, text: word.toUpperCase(), stem: stemOf(word, 'en') };
        });
        const spelt = [folded, ...inOtherLanguage].flatMap((word) =>
          aliasesAt(first, first, longByShort.get(word)),
        );
        const short: Alias[] = [];
        for (let last = Math.min(words.length, first + LONGEST) - 1; last > first; last -= 1) {
          const key = words.slice(first, last + 1).map((word) => word.stem);
          short.push(...aliasesAt(first, last, shortByLong.get(key.join(' '))));
        }
        return [...translated, ...spelt, ...short];
      });
    },
  };
}

function tally(
  names: Map<string, Counted>,
  name: string,
  alias: string,
  stem: string | undefined,
  by: 1 | -1,
): void {
  const aliases: Counted = names.get(name) ?? new Map();
  const articles = (aliases.get(alias)?.articles ?? 0) + by;
  if (articles > 0) aliases.set(alias, { stem, articles });
  else aliases.delete(alias);
  if (aliases.size > 0) names.set(name, aliases);
  else names.delete(name);
}
