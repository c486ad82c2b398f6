import type { NameLexicon } from '../knowledge.ts';
import { knownAt } from '../known-names.ts';
import { places } from '../lexicon/places.ts';
import type { Parting } from '../parting.ts';
import { isRaised, type Word } from '../words.ts';
import { ADJECTIVE } from './adjectives.ts';
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
  if (isMereOpening(head, second, lexicon) && knownAt(words, first, last) === undefined)
    return { end: first + 1, next: first + 1, titled: false, drop: true };
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

/** Whether only the start of the sentence gave the first word its capital. */
function isMereOpening(head: Word, second: Word, lexicon: NameLexicon): boolean {
  if (!head.opens || head.shape !== 'capital' || head.text.length === 1) return false;
  if (lexicon.declining === undefined || (lexicon.firstNames.has(head) && !lexicon.declining.hasDictionary))
    return false;
  if (!lexicon.declining.hasDictionary)
    return lexicon.declining.nouns.person.hasBase(head) && isRaised(second);
  if (lexicon.declining.bearers.has(head)) return !places.has([second]);
  if (lexicon.firstNames.has(head) || lexicon.organisationHeads.has(head)) return false;
  if (!lexicon.openers.has(head) && !lexicon.declined.isCommon(head)) return false;
  if (!isRaised(second)) return false;
  if (!ADJECTIVE.test(head.folded) || NUMERAL.test(second.text)) return true;
  return isPerson(second, lexicon) || (places.has([second]) && !lexicon.declining.quarters.has(head));
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
  if (known === undefined && lexicon.declined.soundOf(head) !== 'place') return undefined;
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

/** Whether a word says what somebody is, so that a place behind it is what he is of: король Кастилии. */
function isOffice(word: Word | undefined, { titles, declining }: NameLexicon): boolean {
  return word !== undefined && (titles.has(word) || declining?.nouns.person.has(word) === true);
}

function hasHead(name: readonly Word[], lexicon: NameLexicon): boolean {
  return name.some((word) => lexicon.organisationHeads.has(word) || lexicon.placeHeads.has(word));
}
