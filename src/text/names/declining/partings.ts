import type { NameLexicon } from '../knowledge.ts';
import { knownAt } from '../known-names.ts';
import { places } from '../lexicon/places.ts';
import type { Parting } from '../parting.ts';
import { isRaised, type Word } from '../words.ts';
import { isAdjective } from './adjectives.ts';
import { anotherPerson } from './people-together.ts';

const LATIN = /^\p{Script=Latin}/u;
/** Открытие VII съезда. */
const NUMERAL = /^[IVXLC]+$/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** Nouns that are somebody's, which name nothing though politeness gives them a capital: Жарлығымен. */
const MEANS = /(?:[ыі][ғгм][ыі]|у[ыі])мен$/u;

/**
 * Where the run from `first` to `last` holds two names in a language that declines them: the word that begins a sentence
 * and a name (Описание Дрейера), a place in the genitive and a person (короля Кастилии Санчо), a name in Latin script
 * and one in Cyrillic (заменил в Rainbow Кози Пауэлла).
 */
export function declinedParting(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: NameLexicon,
): Parting | undefined {
  const [head, second] = [words[first], words[first + 1]];
  if (head === undefined || second === undefined || last - first < 2) return undefined;
  const isGeneral = isMereOpening(head, second, lexicon) || isOwned(head, second, lexicon);
  if (isGeneral && knownAt(words, first, last) === undefined)
    return { end: first + 1, next: first + 1, titled: false, drop: true };
  const bearer = startOfPerson(words, first, last, lexicon);
  if (bearer !== undefined) return { end: bearer, next: bearer, titled: true, drop: false };
  const body = endOfBody(words, first, last, lexicon);
  if (body !== undefined) return { end: body, next: body, titled: true, drop: false };
  const region = startOfRegion(words, first, last, lexicon);
  if (region !== undefined) return { end: region, next: region, titled: false, drop: false };
  const foreign = endOfLatin(words, first, last);
  if (foreign !== undefined && knownAt(words, first, last) === undefined)
    return { end: foreign, next: foreign, titled: false, drop: false };
  const headsFollow = lexicon.declining?.headsFollow === true;
  const inner = headsFollow
    ? (placeInside(words, first, last) ?? endOfFirstPlace(words, first, last))
    : undefined;
  if (inner !== undefined) return { end: inner, next: inner, titled: false, drop: false };
  const another = anotherPerson(words, first, last, lexicon);
  if (another !== undefined)
    return { end: another, next: another, titled: true, drop: MEANS.test(words[another - 1]?.folded ?? '') };
  const place = endOfPlace(words, first, last, lexicon);
  if (place === undefined) return undefined;
  const several = last - place > 1;
  return { end: place, next: place, titled: several && isPerson(words[place], lexicon), drop: false };
}

/** A shorter word is as often a first name: Рон. */
const SHORTEST_NOUN = 5;

/** Whether a common noun stands before a person in the genitive: Кодекс Наполеона. */
function isOwned(head: Word, second: Word, lexicon: NameLexicon): boolean {
  if (lexicon.declining?.hasDictionary !== true || head.text.length < SHORTEST_NOUN) return false;
  if (head.shape !== 'capital' || second.shape !== 'capital') return false;
  if (
    !lexicon.declined.isCommon(head) ||
    isAdjective(head.folded) ||
    lexicon.declined.soundOf(head) !== undefined
  )
    return false;
  const isName = [lexicon.firstNames, lexicon.organisationHeads, lexicon.placeHeads].some((list) =>
    list.has(head),
  );
  if (isName || /[«“"„]\s*$/u.test(head.gap)) return false;
  return (
    /[аяы]$|ии$|го$/u.test(second.folded) && isPerson(second, lexicon) && !lexicon.firstNames.hasBase(second)
  );
}

/** Whether only the start of the sentence gave the first word its capital. */
function isMereOpening(head: Word, second: Word, lexicon: NameLexicon): boolean {
  if (!head.opens || head.shape !== 'capital' || head.text.length === 1) return false;
  if (/[«“"„]\s*$/u.test(head.gap)) return false;
  if (lexicon.declining === undefined || (lexicon.firstNames.has(head) && !lexicon.declining.hasDictionary))
    return false;
  if (!lexicon.declining.hasDictionary)
    return lexicon.declining.nouns.person.hasBase(head) && isRaised(second);
  if (lexicon.declining.bearers.has(head)) return !places.has([second]);
  if (lexicon.firstNames.has(head) || lexicon.organisationHeads.has(head)) return false;
  const isKind = lexicon.openers.has(head) || lexicon.nationalities.has(head);
  if (!isKind && !lexicon.declined.isCommon(head)) return false;
  if (!isRaised(second)) return false;
  if (!isAdjective(head.folded) || NUMERAL.test(second.text)) return true;
  return isPerson(second, lexicon) || (places.has([second]) && !lexicon.declining.quarters.has(head));
}

/** Where a body ends that stands between an office and who holds it: спикер Госдумы Володин, глава МИД Китая Ван И. */
function endOfBody(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: NameLexicon,
): number | undefined {
  const known = knownAt(words, first, last);
  if (known === undefined || known.place || !isOffice(words[first - 1], lexicon)) return undefined;
  const country = words[known.last];
  const end = country !== undefined && places.has([country]) ? known.last + 1 : known.last;
  return end < last && words.slice(end, last).every(({ shape }) => shape === 'capital') ? end : undefined;
}

const OF_REGION = /[сц]к(?:ой|ого)$/u;

/** Where the region begins that a town is in: Новосёлки Гродненской области. */
function startOfRegion(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: NameLexicon,
): number | undefined {
  for (let index = first + 1; index < last - 1; index += 1) {
    const [word, head] = [words[index], words[index + 1]];
    if (word === undefined || !isRaised(word) || !OF_REGION.test(word.folded)) continue;
    if (head?.shape !== 'lower' || !lexicon.placeHeads.has(head)) continue;
    const town = words.slice(first, index);
    const isTown = town.every(({ shape, folded }) => shape === 'capital' && !isAdjective(folded));
    return isTown && !hasHead(town, lexicon) ? index : undefined;
  }
  return undefined;
}

/** Where a full name begins behind the small letters of a place or a body: аким Акмолинской области Ермек Маржыкпаев. */
function startOfPerson(
  words: readonly Word[],
  first: number,
  last: number,
  { firstNames, placeHeads }: NameLexicon,
): number | undefined {
  for (let index = first + 2; index < last - 1; index += 1) {
    const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
    if (before?.shape !== 'lower' || before.folded === 'имени' || LATIN.test(before.text)) continue;
    if (word?.shape !== 'capital' || next?.shape !== 'capital') continue;
    if (firstNames.has(word) || (placeHeads.has(before) && !places.has([word]))) return index;
  }
  return undefined;
}

function isPerson(word: Word | undefined, { firstNames, declined }: NameLexicon): boolean {
  return word !== undefined && (firstNames.has(word) || declined.soundOf(word) === 'person');
}

/** Where Cyrillic begins behind words in Latin script. */
function endOfLatin(words: readonly Word[], first: number, last: number): number | undefined {
  for (let index = first + 1; index < last; index += 1) {
    if (LATIN.test(words[index - 1]?.text ?? '') && CYRILLIC.test(words[index]?.text ?? '')) return index;
  }
  return undefined;
}

/** Where a place in another case than the nominative begins behind a name: Нұрланов Парижде. */
function placeInside(words: readonly Word[], first: number, last: number): number | undefined {
  for (let index = first + 1; index < last; index += 1) {
    const word = words[index];
    if (word !== undefined && places.has([word]) && !places.hasBase([word])) return index;
  }
  return undefined;
}

/** Where a place ends that stands first, in another case than the nominative or before the name of a person. */
function endOfPlace(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: NameLexicon,
): number | undefined {
  const known = knownAt(words, first, last);
  const end = known?.last ?? first + 1;
  const head = words[first];
  const next = words[end];
  if (head === undefined || next === undefined || end >= last || next.shape !== 'capital') return undefined;
  if (known === undefined && lexicon.declined.soundOf(head) !== 'place' && !isOfCountry(head, next, lexicon))
    return undefined;
  if (known?.place === false || hasHead(words.slice(first, last), lexicon)) return undefined;
  if (lexicon.firstNames.has(head)) return undefined;
  if (lexicon.firstNames.has(next)) return end;
  const isDeclined =
    known === undefined
      ? lexicon.declined.isDeclinedPlace(head) && isOffice(words[first - 1], lexicon)
      : !places.hasBase(words.slice(first, end));
  return isDeclined ? end : undefined;
}

/** Where the first one of two places ends: Алматы Казахстан. */
function endOfFirstPlace(words: readonly Word[], first: number, last: number): number | undefined {
  const known = knownAt(words, first, last);
  if (known?.place !== true || known.last >= last) return undefined;
  const second = knownAt(words, known.last, last);
  return second?.place === true && second.last === last ? known.last : undefined;
}

/** Whether an unknown word ends as a country in the genitive does and a first name in the nominative follows: министр Варении Ирина. */
function isOfCountry(head: Word, next: Word, { firstNames }: NameLexicon): boolean {
  return /.{3}ии$/u.test(head.folded) && !firstNames.has(head) && firstNames.hasBase(next);
}

/** Whether a word says what somebody is, so that a place behind it is what he is of: король Кастилии. */
function isOffice(word: Word | undefined, { titles, declining }: NameLexicon): boolean {
  return word !== undefined && (titles.has(word) || declining?.nouns.person.has(word) === true);
}

function hasHead(name: readonly Word[], lexicon: NameLexicon): boolean {
  return name.some((word) => lexicon.organisationHeads.has(word) || lexicon.placeHeads.has(word));
}
