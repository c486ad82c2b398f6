import { fold } from '../fold.ts';
import type { Language } from '../language.ts';
import { lexiconOf } from '../names/lexicon/languages.ts';
import type { Lexicon } from '../names/lexicon/lexicon.ts';
import { places } from '../names/lexicon/places.ts';
import type { Forms } from '../names/lexicon/words.ts';
import type { Span } from '../span.ts';
import { stemOf } from '../stems.ts';
import { type LongWord, longWords, SMALL_WORDS } from './alignment.ts';

/** What may stand between the capitalised words of a name. */
const LINKS: ReadonlySet<string> = new Set('of for the in and on to de du des la le les für und'.split(' '));
/** Possessives that belong to the names of organisations; any other ("Kazakhstan's") stands before them. */
const OWN_POSSESSIVE =
  /^(?:people|women|children|workers?|farmers?|veterans|men|writers|teachers|students)['’]/u;
const POSSESSIVE = /['’]s?$/u;
const CAPITALS_ALONE = /^\p{Lu}{3,10}$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** A name of fewer words is too easily a person's or a company's with the code of a country behind it. */
const FEWEST_WORDS = 3;

interface NameWord extends LongWord {
  readonly isRaised: boolean;
  readonly forms: Forms;
}

/**
 * The name of an organisation that ends a clause before a bracketed acronym whose letters don't follow it, because they
 * are those of another language (Collective Security Treaty Organization (ODKB)) or of a former name (UNFPA, UNIFEM). It
 * must hold a word that only organisations have, and about as many words as the acronym has letters. Undefined where
 * that is not so, and for the codes of countries.
 */
export function translatedName(text: string, acronym: string, clause: Span): Span | undefined {
  if (!CAPITALS_ALONE.test(acronym) || places.has([formsOf(acronym.toLowerCase(), 'en')])) return undefined;
  const isCyrillic = CYRILLIC.test(text.slice(clause.start, clause.end));
  const languages: readonly Language[] = isCyrillic ? ['ru', 'kk'] : ['en'];
  for (const language of languages) {
    const words = longWords(text, clause.start, clause.end).map((word) => ({
      ...word,
      isRaised: /\p{Lu}/u.test(text.charAt(word.start)),
      forms: formsOf(word.lower, language),
    }));
    const name = isCyrillic
      ? nameFromCapital(words, acronym.length, lexiconOf(language))
      : nameInCapitals(text, words, acronym.length, lexiconOf(language));
    if (name !== undefined) return name;
  }
  return undefined;
}

function formsOf(word: string, language: Language): Forms {
  const folded = fold(word);
  return { folded, stem: stemOf(folded, language) };
}

/** Every word of an English name but the small ones has a capital. */
function nameInCapitals(
  text: string,
  words: readonly NameWord[],
  letters: number,
  lexicon: Lexicon,
): Span | undefined {
  const run = runOfCapitals(text, words);
  const starts = run.flatMap((_, index) =>
    index === 0 || mayBeginBehind(run.slice(0, index), lexicon) ? [index] : [],
  );
  const names = starts
    .map((start) => run.slice(start))
    .map((name) => withoutNationality(name, letters, lexicon))
    .filter((name) => isOrganisation(name, lexicon))
    .map((name) => ({ name, difference: Math.abs(contentOf(name).length - letters) }))
    .filter(({ difference }) => difference <= Math.max(1, Math.floor(letters / 3)))
    .sort((a, b) => a.difference - b.difference);
  return spanOf(names[0]?.name ?? []);
}

/** The words at the end that are capitalised, with small ones between them. */
function runOfCapitals(text: string, words: readonly NameWord[]): readonly NameWord[] {
  let first = words.length;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const [word, next] = [words[index], words[index + 1]];
    if (word === undefined) break;
    if (next !== undefined && text.slice(word.end, next.start).includes(',')) {
      // "African, Caribbean and Pacific Group of States": the name goes on before the comma.
      if (word.isRaised && words.slice(first).some(({ lower }) => lower === 'and')) return [];
      break;
    }
    if (word.isRaised && !SMALL_WORDS.has(word.lower)) first = index;
    else if (!LINKS.has(word.lower) || (word.lower === 'and' && next?.lower === 'the')) break;
  }
  return words.slice(first);
}

/** Whether a name may begin behind these words: "Kazakhstan's", "the Chairman of the". */
function mayBeginBehind(before: readonly NameWord[], { titles }: Lexicon): boolean {
  const last = before.at(-1);
  if (last === undefined) return true;
  if (POSSESSIVE.test(last.lower)) return !OWN_POSSESSIVE.test(last.lower);
  return /^(?:of|the)$/u.test(last.lower) && before.some(({ forms }) => titles.has(forms));
}

/** "Kazakh" is no part of the "Kazakh National Security Committee (KNB)". */
function withoutNationality(
  name: readonly NameWord[],
  letters: number,
  { nationalities }: Lexicon,
): readonly NameWord[] {
  const [first] = name;
  const isExtra = first !== undefined && nationalities.has(first.forms) && contentOf(name).length > letters;
  return isExtra ? name.slice(1) : name;
}

function isOrganisation(name: readonly NameWord[], lexicon: Lexicon): boolean {
  const [first] = name;
  if (first === undefined || !first.isRaised || lexicon.titles.has(first.forms)) return false;
  const last = name.at(-1);
  if (contentOf(name).length < FEWEST_WORDS || (last !== undefined && lexicon.otherHeads.has(last.forms)))
    return false;
  if (contentOf(name).some(({ lower, forms }) => lower.length < 2 || lexicon.firstNames.has(forms)))
    return false;
  return name.some(({ forms }) => lexicon.organisationHeads.has(forms));
}

/** Of a Russian or Kazakh name only the first word need have a capital; the words are as many as the letters. */
function nameFromCapital(words: readonly NameWord[], letters: number, lexicon: Lexicon): Span | undefined {
  for (let first = words.length - 1; first >= 0; first -= 1) {
    const name = words.slice(first);
    const { length } = contentOf(name);
    if (length > letters) break;
    if (length === letters && isOrganisation(name, lexicon)) return spanOf(name);
  }
  return undefined;
}

function contentOf(name: readonly NameWord[]): readonly NameWord[] {
  return name.filter(({ lower }) => !SMALL_WORDS.has(lower));
}

function spanOf(name: readonly NameWord[]): Span | undefined {
  const [first, last] = [name[0], name.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
