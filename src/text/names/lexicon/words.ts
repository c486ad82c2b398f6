import { fold } from '../../fold.ts';
import type { Language } from '../../language.ts';
import { stemOf } from '../../stems.ts';
import { caseForms } from '../declining/cases.ts';

/** The forms under which a word is looked up. */
export interface Forms {
  readonly folded: string;
  readonly stem: string;
}

/** Words of a list, looked up by folded form or, in languages whose names decline, by stem. */
export interface WordSet {
  has(word: Forms): boolean;
  /** Whether the word stands in the list in just this form: in the nominative. */
  hasBase(word: Forms): boolean;
}

/** Names of one or several words. */
export interface PhraseSet {
  has(words: readonly Forms[]): boolean;
  /** Whether the words stand in the list in just this form: in the nominative. */
  hasBase(words: readonly Forms[]): boolean;
  /** Whether there is a name that begins with the word. */
  begins(word: Forms): boolean;
}

function foldedOf(word: string): string {
  return word.split(/[-‐‑]/u).map(fold).join('-');
}

/** The stem of a folded word; of one with hyphens only the end declines. */
function stemIn(folded: string, language: Language): string {
  const last = folded.lastIndexOf('-') + 1;
  return folded.slice(0, last) + stemOf(folded.slice(last), language);
}

/**
 * The words of a list written with blanks between them, to be found in any of their forms in `language`. English words
 * are found as they stand: names do not decline there, and stems would confuse more than they join.
 */
export function wordSet(list: string, language: Language): WordSet {
  const folded = new Set<string>();
  for (const word of list.trim().split(/\s+/u)) folded.add(foldedOf(word));
  const hasBase: WordSet['hasBase'] = (word) => folded.has(word.folded);
  if (language === 'en') return { has: hasBase, hasBase };
  const stems = new Set(Array.from(folded, (word) => stemIn(word, language)));
  const hasForm = (word: Forms) =>
    !NO_CASE.test(word.folded) && (stems.has(word.stem) || folded.has(word.stem));
  return { has: (word) => hasBase(word) || hasForm(word), hasBase };
}

/** In -о end, but for adjectives and verbs, no forms of another word: Моро is none of море. */
const NO_CASE = /(?<![еёо]г|л)о$/u;

/**
 * Names that are found in the forms of their cases alone: by stems Игорь would be the same as Игра. Latin ones are found as
 * they stand.
 */
export function declinedNameSet(list: string): WordSet {
  const folded = new Set(list.trim().split(/\s+/u).map(foldedOf));
  const forms = new Set(
    Array.from(folded, (name) => (CYRILLIC.test(name) ? caseForms(name) : [name])).flat(),
  );
  return { has: (word) => forms.has(word.folded), hasBase: (word) => folded.has(word.folded) };
}

/** The words of `set` but for forms that are as well those of `others`: Мэри is no mayor (мэр). */
export function excluding(set: WordSet, others: WordSet): WordSet {
  return { has: (word) => set.hasBase(word) || (set.has(word) && !others.has(word)), hasBase: set.hasBase };
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** A shorter stem is as often that of another word: "Ранее" is no case of РАН. */
const SHORTEST = 4;

/**
 * The names of a list written with commas or line breaks between them; Cyrillic ones are found in every case. What names in
 * one alphabet are found by is made when a word in it is first asked for: most texts hold hardly any word of the other.
 */
export function phraseSet(list: string): PhraseSet {
  const phrases = list
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
  const latin = once(() => phrasesIn(phrases.filter((phrase) => !isBeyondLatin(phrase))));
  const other = once(() => phrasesIn(phrases.filter(isBeyondLatin)));
  const beside = ({ folded }: Forms) => (isBeyondLatin(folded) ? other() : latin());
  return {
    begins: (word) => beside(word).begins(word),
    hasBase: (words) => words[0] !== undefined && beside(words[0]).hasBase(words),
    has: (words) => words[0] !== undefined && beside(words[0]).has(words),
  };
}

/** The first unit of the Cyrillic alphabet, behind Latin and Greek. */
const FIRST_CYRILLIC = 0x400;

function isBeyondLatin(word: string): boolean {
  return word.charCodeAt(0) >= FIRST_CYRILLIC;
}

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What Kazakh appends to the name of a place in its cases: Алматыдан, Парижге, Қазақстанның, Семейдегі. */
const KAZAKH_CASE = /^(?:[тдн][ыі]ң?|[қкғгтд][ае]|н?[ае]|[тдн][ае]н|[мбп]ен|[тд][ае][ғг][ыі]\p{L}*)$/u;

function phrasesIn(phrases: readonly string[]): PhraseSet {
  const folded = new Set<string>();
  const stems = new Set<string>();
  /** The Russian cases of single words. */
  const cases = new Set<string>();
  /** Single words by what the Kazakh stemmer leaves of them. */
  const bases = new Map<string, string>();
  for (const phrase of phrases) {
    const words = phrase.split(/\s+/u).map(foldedOf);
    const [first = ''] = words;
    folded.add(words.join(' '));
    if (!CYRILLIC.test(phrase)) continue;
    if (words.length === 1) {
      for (const form of caseForms(first)) cases.add(form);
      bases.set(stemIn(first, 'kk'), first);
      continue;
    }
    for (const language of ['ru', 'kk'] as const) {
      stems.add(words.map((word) => stemIn(word, language)).join(' '));
    }
  }
  const firsts = new Set(
    [...folded, ...stems, ...cases, ...bases.keys()].map((phrase) => phrase.split(' ', 1)[0]),
  );
  const begins: PhraseSet['begins'] = (word) => firsts.has(word.folded) || firsts.has(word.stem);
  return {
    begins,
    hasBase: (words) => folded.has(words.map((word) => word.folded).join(' ')),
    has: (words) => {
      const [first] = words;
      if (first === undefined || !begins(first)) return false;
      const plain = words.map((word) => word.folded).join(' ');
      if (folded.has(plain) || cases.has(plain)) return true;
      if (words.length === 1) return first.stem.length >= SHORTEST && isKazakhCase(first, folded, bases);
      const stem = words.map((word) => word.stem).join(' ');
      return stems.has(stem) || (CYRILLIC.test(stem) && folded.has(stem));
    },
  };
}

/** Whether a word is a name with a Kazakh ending; by the Russian stem alone Истрия would be the same as История. */
function isKazakhCase(
  { folded: word, stem }: Forms,
  names: ReadonlySet<string>,
  bases: ReadonlyMap<string, string>,
): boolean {
  const base = bases.get(stem) ?? (names.has(stem) && CYRILLIC.test(stem) ? stem : undefined);
  return base !== undefined && word.startsWith(base) && KAZAKH_CASE.test(word.slice(base.length));
}
