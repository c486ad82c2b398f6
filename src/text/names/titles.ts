import type { Lexicon } from './lexicon/lexicon.ts';
import { places } from './lexicon/places.ts';
import { isRaised, type Word } from './words.ts';

/** No title of more words than this: beyond it something else is being told. */
const LONGEST_TITLE = 18;
const LONGEST_APPOSITION = 12;

/** What may stand between two words of a title: blanks, a dash, the parentheses of an acronym, a possessive. */
const TITLE_GAP = /^(?:['’]s|\.)?[\s\u00A0]*(?:[-–—][\s\u00A0]*|[()][\s\u00A0]*)?$/u;
/** Genitives and adjectives, which stand between a Russian or Kazakh title and the name: министр иностранных дел. */
const RUSSIAN_DEPENDENT =
  /(?:ых|их|ого|его|ой|ей|ов|ев|ый|ий|ая|яя|ым|им|ому|ему|ии|ия|ости|ства|ций|ния|дел|сил|(?<!л)ы|(?<!л)а|я|(?<!л)и)$/u;

/**
 * The words of `words` from `first` up to but not including `last` that say what the person named at `last` is: "Acting
 * Deputy Prime Minister – Minister of Foreign Affairs (MFA) of Kazakhstan". `undefined` where no title stands right
 * before the name. `isOther` says which words belong to the name of another person, beyond which no title reaches.
 */
export function titleBefore(
  words: readonly Word[],
  name: number,
  lexicon: Lexicon,
  isOther: (word: Word) => boolean = () => false,
): { readonly first: number; readonly last: number } | undefined {
  let left = name;
  while (left > 0 && name - left < LONGEST_TITLE) {
    const word = words[left - 1];
    const gap = words[left]?.gap ?? '';
    if (word === undefined || !TITLE_GAP.test(gap) || !mayBelong(word, lexicon)) break;
    if (isOther(word) && !/['’]s/u.test(gap)) break;
    left -= 1;
  }
  if (reachesFor(words, name, left, lexicon)) return undefined;
  let head = left;
  while (head < name && !isTitle(words[head], lexicon)) head += 1;
  if (head === name || bearsOther(words, name, lexicon)) return undefined;
  let first = head;
  while (first > left) {
    const before = words[first - 1];
    const gap = words[first]?.gap ?? '';
    if (before === undefined || gap.includes(')') || !qualifies(before, lexicon)) break;
    first -= 1;
  }
  while (first < head && lexicon.articles.has(words[first] ?? NOTHING)) first += 1;
  return { first, last: name };
}

/** Whether the words before the name end with "of" or "for": a spokeswoman for Lord Goldsmith is not he. */
function reachesFor(words: readonly Word[], name: number, left: number, lexicon: Lexicon): boolean {
  let last = name - 1;
  while (last > left && isCourtesy(words[last], lexicon)) last -= 1;
  return isSmall(words[last], lexicon);
}

function isCourtesy(word: Word | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && lexicon.courtesies.has(word);
}

const OBLIQUE_SURNAME = /(?:[оеё]в|[иы]н)(?:а|у|ым|ой|е)$|(?:ского|скому|ским|ской)$/u;

/**
 * Whether a Russian title in the nominative stands before a name in another case, so that it is someone else's: the
 * press secretary of Tokayev (пресс-секретарь Токаева). A woman's surname looks the same; her first name tells.
 */
function bearsOther(words: readonly Word[], name: number, lexicon: Lexicon): boolean {
  const title = words[name - 1];
  const first = words[name];
  if (!lexicon.smallLetters || title === undefined || first === undefined || !lexicon.titles.hasBase(title))
    return false;
  const second = words[name + 1];
  const isSingle = second === undefined || !isRaised(second) || !inside(second.gap);
  if (isSingle) return OBLIQUE_SURNAME.test(first.folded);
  return lexicon.firstNames.has(first) && !lexicon.firstNames.hasBase(first);
}

const NOTHING = { folded: '', stem: '' };

/**
 * A title behind a name, as in "Joe Biden, the president of the United States, said". `after` is the index of the word
 * behind the name.
 */
export function titleAfter(
  words: readonly Word[],
  after: number,
  lexicon: Lexicon,
): { readonly first: number; readonly last: number } | undefined {
  if (!/^(?:,|\s*\(|\s+[–—-])\s*$/u.test(words[after]?.gap ?? '')) return undefined;
  let first = after;
  while (lexicon.articles.has(words[first] ?? NOTHING)) first += 1;
  const head = headOf(words, first, lexicon);
  if (head === undefined) return undefined;
  const behind = words[head + 1];
  // "Joe Biden, President Macron": the title of the next name.
  if (!lexicon.smallLetters && behind !== undefined && isRaised(behind) && inside(behind.gap))
    return undefined;
  let last = head + 1;
  while (last < words.length && last - first < LONGEST_APPOSITION && followsTitle(words, last, lexicon))
    last += 1;
  const next = words[last];
  const goesOn = next !== undefined && inside(next.gap);
  if (goesOn && next.shape !== 'lower') return undefined;
  // Where the sentence goes on without a comma, words in small letters at the end may belong to what follows.
  const isLoose = (word: Word | undefined) => goesOn && word?.shape === 'lower' && !lexicon.smallLetters;
  while (last > head + 1 && (isSmall(words[last - 1], lexicon) || isLoose(words[last - 1]))) last -= 1;
  return { first, last };
}

/** The index of the title that a phrase beginning at `first` leads to; of a compound ("vice president") the last. */
function headOf(words: readonly Word[], first: number, lexicon: Lexicon): number | undefined {
  let head = first;
  while (!isTitle(words[head], lexicon)) {
    const word = words[head];
    if (word === undefined || !qualifies(word, lexicon) || (head > first && !inside(word.gap)))
      return undefined;
    head += 1;
  }
  while (isTitle(words[head + 1], lexicon) && inside(words[head + 1]?.gap ?? '')) head += 1;
  return head;
}

function inside(gap: string): boolean {
  return /^(?:['’]s)?[\s\u00A0]+$/u.test(gap);
}

function followsTitle(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const word = words[index];
  if (word === undefined || !inside(word.gap)) return false;
  if (isSmall(word, lexicon)) return true;
  const before = words[index - 1];
  if (before === undefined) return false;
  if (isRaised(word)) return isSmall(before, lexicon) || isRaised(before) || lexicon.smallLetters;
  if (lexicon.smallLetters) return RUSSIAN_DEPENDENT.test(word.folded) && !lexicon.speechVerbs.has(word);
  const describes = (one: Word) => lexicon.portfolios.has(one) || lexicon.titleModifiers.has(one);
  return isSmall(before, lexicon) || describes(word) || (before.shape === 'lower' && describes(before));
}

function isSmall(word: Word | undefined, lexicon: Lexicon): boolean {
  return (
    word !== undefined && word.shape === 'lower' && (lexicon.links.has(word) || lexicon.articles.has(word))
  );
}

/** Whether a word is a title by itself: "minister", "ex-president". */
export function isTitle(word: Word | undefined, lexicon: Lexicon): boolean {
  if (word === undefined || word.shape === 'other') return false;
  if (lexicon.titles.has(word)) return true;
  const cut = word.folded.lastIndexOf('-');
  // Nur-Sultan is a city.
  if (cut < 0 || places.has([word])) return false;
  const part = word.folded.slice(cut + 1);
  return lexicon.titles.has({ folded: part, stem: word.stem.slice(word.stem.lastIndexOf('-') + 1) });
}

/** Whether a word may be part of a title phrase at all. */
function mayBelong(word: Word, lexicon: Lexicon): boolean {
  if (word.shape === 'other') return false;
  if (isTitle(word, lexicon) || lexicon.links.has(word) || qualifies(word, lexicon)) return true;
  if (lexicon.smallLetters && word.shape === 'capital') return !word.opens;
  if (lexicon.portfolios.has(word)) return true;
  return (
    lexicon.smallLetters &&
    word.shape === 'lower' &&
    RUSSIAN_DEPENDENT.test(word.folded) &&
    !isVerbOrOpener(word, lexicon)
  );
}

function isVerbOrOpener(word: Word, lexicon: Lexicon): boolean {
  return lexicon.speechVerbs.has(word) || lexicon.placePrepositions.has(word);
}

/** Whether a word may stand before a title and be part of it: "Acting", "US", "Kazakh", "White House". */
function qualifies(word: Word, lexicon: Lexicon): boolean {
  if (lexicon.titleModifiers.has(word) || lexicon.nationalities.has(word) || isTitle(word, lexicon))
    return true;
  if (lexicon.articles.has(word) || lexicon.noNames.has(word)) return false;
  if (lexicon.smallLetters && word.shape === 'capital') return false;
  return isRaised(word) && !(word.opens && (lexicon.openers.has(word) || lexicon.links.has(word)));
}
