import type { Lexicon } from '../lexicon/lexicon.ts';
import { organisations } from '../lexicon/organisations.ts';
import { places } from '../lexicon/places.ts';
import { isNameWord, PARTICLES } from '../name-words.ts';
import { isRaised, type Word } from '../words.ts';
import { ADJECTIVE } from './adjectives.ts';
import { reachOfBody } from './bodies.ts';
import type { Declining } from './declining.ts';

const BLANK = /^[\s\u00A0]+$/u;
const LONGEST = 6;
/** How many adjectives stand between the first one of a name and what it is: Харьковский военный округ. */
const MOST_INNER = 2;

/**
 * Where the run from `first` to `last` goes on behind it, if it does: Russian and Kazakh write only the first word of an
 * organisation or a place with a capital. The noun that an adjective describes belongs to it (Алматинская область), and so
 * do genitives and adjectives behind the head of an organisation (Министерство иностранных дел). `next` is the first
 * word behind `last` that is no link.
 */
export function reachOfSmallLetters(
  words: readonly Word[],
  first: number,
  last: number,
  next: number,
  lexicon: Lexicon,
): number | undefined {
  const run = words.slice(first, last);
  const word = words[next];
  const before = run.at(-1);
  if (word === undefined || before === undefined || run.length > LONGEST) return undefined;
  const known = endOfListed(words, first, last) ?? endOfForeign(words, last);
  if (known !== undefined) return known;
  const quoted = endOfQuoted(words, first, lexicon);
  if (quoted !== undefined && quoted > last) return quoted;
  const link = words[last]?.folded ?? '';
  const isLinked = next > last;
  if (isLinked && PARTICLES.has(link) && isNameWord(word, lexicon)) return next + 1;
  if (!isLinked && isRaised(before)) {
    const described = headBehind(words, last - 1, lexicon);
    if (described !== undefined) return described;
  }
  if (lexicon.declining?.headsFollow === true) return headAhead(words, last, lexicon);
  return reachOfBody(words, run, { link, isLinked, next }, lexicon);
}

/** No listed name that ends in small letters has more words. */
const LONGEST_LISTED = 4;

/** Where a name ends that is in the lists with small letters behind its first: Белый дом. */
function endOfListed(words: readonly Word[], first: number, last: number): number | undefined {
  for (let end = last + 1; end <= first + LONGEST_LISTED; end += 1) {
    const word = words[end - 1];
    if (word === undefined || !BLANK.test(word.gap)) return undefined;
    const name = words.slice(first, end);
    if (organisations.has(name) || places.has(name)) return end;
  }
  return undefined;
}

const LATIN = /^\p{Script=Latin}/u;
/** How many small words in Latin script stand between two with a capital: Thirty Seconds to the Mars. */
const MOST_SMALL = 3;

/** Where a name in Latin script goes on behind its small words, which belong to nothing else in a text in Cyrillic. */
function endOfForeign(words: readonly Word[], last: number): number | undefined {
  if (!LATIN.test(words[last - 1]?.text ?? '')) return undefined;
  for (let next = last; next <= last + MOST_SMALL; next += 1) {
    const word = words[next];
    if (word === undefined || !LATIN.test(word.text) || !BLANK.test(word.gap)) return undefined;
    if (isRaised(word)) return next > last ? next + 1 : undefined;
  }
  return undefined;
}

/**
 * Where the quotation ends that begins at `first` right behind a noun that tells what it names: компания «Степной ветер».
 */
function endOfQuoted(words: readonly Word[], first: number, { declining }: Lexicon): number | undefined {
  const noun = words[first - 1];
  if (declining === undefined || noun === undefined) return undefined;
  if (!/^\s*[«“"„]\s*$/u.test(words[first]?.gap ?? '')) return undefined;
  const { organisation, work, other } = declining.nouns;
  if (![organisation, work, other].some((nouns) => nouns.has(noun))) return undefined;
  for (let last = first + 1; last <= first + LONGEST; last += 1) {
    const gap = words[last]?.gap ?? '»';
    if (/^\s*[»”"]/u.test(gap)) return last;
    if (!BLANK.test(gap)) return undefined;
  }
  return undefined;
}

/** Whether a name begins with the word in small letters at `index`: сборная Казахстана. */
export function beginsTeam(words: readonly Word[], index: number, { teams }: Declining): boolean {
  const [team, country] = [words[index], words[index + 1]];
  if (team === undefined || country === undefined || !teams.has(team)) return false;
  return isRaised(country) && BLANK.test(country.gap) && places.has([country]);
}

/** An adjective, or a noun in the instrumental; before a noun in -е the former: Верховном суде. */
const PREPOSITIONAL = /[вн]ом$/u;

/** Where the noun ends that the adjective at `index` describes, if that is a place or an organisation. */
function headBehind(words: readonly Word[], index: number, lexicon: Lexicon): number | undefined {
  const adjective = words[index];
  if (adjective === undefined || !(ADJECTIVE.test(adjective.folded) || PREPOSITIONAL.test(adjective.folded)))
    return undefined;
  if (adjective.opens && lexicon.nationalities.has(adjective)) return undefined;
  const inner = lexicon.declining?.innerAdjectives;
  for (let head = index + 1; head <= index + 1 + MOST_INNER; head += 1) {
    const word = words[head];
    if (word === undefined || word.shape !== 'lower' || !BLANK.test(word.gap)) return undefined;
    const isSure = ADJECTIVE.test(adjective.folded);
    if (!isSure && !word.folded.endsWith('е')) return undefined;
    if ((isSure && lexicon.placeHeads.has(word)) || lexicon.organisationHeads.has(word)) return head + 1;
    if (inner?.has(word) !== true) return undefined;
  }
  return undefined;
}

/** Heads of places that belong to the name; others only say what it is (Алматы қаласы). */
const DISTRICTS = /^(?:облыс|аудан|республика|теңіз)/u;

/** What a title stands before when an office is meant and no body: Премьер-министр қызметіне. */
const OFFICE = /^(?:қызмет|лауазым)/u;

/** A Kazakh noun that belongs to what stands before it, in any case. */
const POSSESSED = /[ыі](?:н[ыі]ң|н[ае]|нд[ае]|н[ае]н|н|мен)?$/u;

/** Where a Kazakh name ends whose head stands behind small words that tell what it is for: Ішкі істер министрлігі. */
function headAhead(words: readonly Word[], last: number, lexicon: Lexicon): number | undefined {
  for (let head = last; head <= last + MOST_INNER; head += 1) {
    const word = words[head];
    if (word === undefined || word.shape !== 'lower' || !BLANK.test(word.gap)) return undefined;
    if (OFFICE.test(word.folded) && lexicon.titles.has(words[head - 1] ?? word)) return undefined;
    const isDistrict = head === last && lexicon.placeHeads.has(word) && DISTRICTS.test(word.folded);
    if (isDistrict || (POSSESSED.test(word.folded) && lexicon.organisationHeads.has(word))) return head + 1;
    if (!lexicon.portfolios.has(word) && !lexicon.titleModifiers.has(word)) return undefined;
  }
  return undefined;
}
