import type { NameLexicon } from '../knowledge.ts';
import { places } from '../lexicon/places.ts';
import type { Forms, WordSet } from '../lexicon/words.ts';
import type { Piece } from '../pieces.ts';
import type { Word } from '../words.ts';
import { isClub } from './clubs.ts';
import type { Declining } from './declining.ts';
import type { Observation, Observe } from './weights.ts';

const BLANK = /^[\s\u00A0]+$/u;
/** A blank, with the opening of a quotation or the full stop of an abbreviation (г. Алматы) in it. */
const NEAR = /^\.?[\s\u00A0]*[«“"„]?\s*$/u;
/** Words that begin a list of examples. */
const LISTS: ReadonlySet<string> = new Set([
  'как',
  'такие',
  'таких',
  'таким',
  'такими',
  'например',
  'включая',
]);

/** How a name stands: in quotation marks, in Latin script, with an end that no person's name has. */
interface Standing {
  readonly isQuoted: boolean;
  readonly isLatin: boolean;
  readonly isBody: boolean;
}

/** What the noun before a name and quotation marks around it tell; whether the noun says anything. */
export function observeNoun(
  words: readonly Word[],
  piece: Piece,
  { isQuoted, isLatin, isBody }: Standing,
  lexicon: NameLexicon,
  declining: Declining,
  observe: Observe,
): boolean {
  const noun = nounBefore(words, piece.first);
  const said =
    noun === undefined || lexicon.speechVerbs.has(noun) || isOfOffice(words, piece, lexicon)
      ? undefined
      : saidBy(noun, isQuoted || isLatin, declining);
  if (said === 'organisationNoun' && noun && isLed(noun, words, piece, isQuoted || isLatin)) {
    observe('personOwns');
    return true;
  }
  const isOwned = said === 'organisationNoun' && !isQuoted && !isLatin && isGenitive(words, piece);
  if (isOwned) observe('personOwns');
  const isSaid = said !== undefined && !isOwned;
  if (isSaid && !(isBody && said === 'personNoun')) observe(said);
  if (isQuoted) observe('inQuotes');
  const name = words.slice(piece.first, piece.last);
  if (isQuoted && said !== 'placeNoun' && places.has(name)) observe('quotedPlace');
  if (isQuoted && said === 'organisationNoun') observe('called');
  if (isQuoted && (!isSaid || said === 'organisationOwns') && isClub(words, piece.first, declining))
    observe('club');
  if (isQuoted && !isSaid) observe(isLatin ? 'latinQuoted' : 'quoted');
  return isSaid;
}

/** Whether each of two words may be part of a man's name in the genitive, whose the body before it is: компания Илона Маска. */
function isGenitive(words: readonly Word[], { first, last }: Piece): boolean {
  const name = words.slice(first, last);
  return (
    name.length === 2 &&
    name.every((word) => word.shape === 'capital' && /[^аеёиоуыэюяь]а$/u.test(word.folded))
  );
}

/** Whether the noun before a full name is what somebody's office is of: главы государства Гизат Нурдаулетов. */
function isOfOffice(words: readonly Word[], { first, last }: Piece, lexicon: NameLexicon): boolean {
  const [title, noun] = words.slice(Math.max(0, first - 2), first);
  if (title === undefined || noun === undefined || last - first !== 2) return false;
  return lexicon.titles.has(title) && lexicon.portfolios.has(noun) && !places.has(words.slice(first, last));
}

/** Those whom somebody leads, who is named behind in the genitive: отряд Ковпака, команда Трампа. */
const FOLLOWERS = /^(?:команд|отряд|банд|войск|арми|штаб)/u;

function isLed(noun: Word, words: readonly Word[], { first, last }: Piece, isApposed: boolean): boolean {
  const name = words[first];
  if (isApposed || name === undefined || last - first > 1 || places.has([name])) return false;
  return FOLLOWERS.test(noun.folded) && GENITIVE.test(name.folded);
}

/** Грин-Бэй is a see of two words. */
const LONGEST_REALM = 2;
const GENITIVE = /(?:[аяы]|ии|[оеё]го)$/u;
const OBLIQUE = /(?:[ую]|[оеё]м)$/u;
const SURNAME = /(?:[оеё]в|[иы]н)(?:а|ы)?$|ск(?:ий|ая|ого)$|ич(?:а)?$/u;

/**
 * Whether a ruler stands before a name that is in another case, so that it is what he rules: мэр Лозвинска, князем
 * Галичины. A woman's surname in -ова or -ина is in the nominative.
 */
export function rulesPlace(
  words: readonly Word[],
  { first, last }: Piece,
  { firstNames, declined }: NameLexicon,
  { rulers }: Declining,
): boolean {
  const ruler = words[first - 1];
  const name = words.slice(first, last);
  if (ruler === undefined || last - first > LONGEST_REALM || !BLANK.test(name[0]?.gap ?? '')) return false;
  if (!rulers.has(lastPart(ruler)) || !GENITIVE.test(name.at(-1)?.folded ?? '')) return false;
  const isPerson = (word: Word) =>
    word.shape !== 'capital' ||
    firstNames.has(word) ||
    SURNAME.test(word.folded) ||
    declined.soundOf(word) === 'person';
  if (name.some(isPerson)) return false;
  return rulers.hasBase(lastPart(ruler)) || OBLIQUE.test(ruler.folded);
}

/** The word right before a name, or before the list that it begins: в городах, таких как Тараз; сёл: Гай. */
function nounBefore(words: readonly Word[], first: number): Word | undefined {
  const gap = words[first]?.gap ?? '';
  if (NEAR.test(gap) && !LISTS.has(words[first - 1]?.folded ?? '')) return words[first - 1];
  let index = first - 1;
  if (!/^\s*:\s*$/u.test(gap) && !BLANK.test(gap)) return undefined;
  while (LISTS.has(words[index]?.folded ?? '')) index -= 1;
  return words[index];
}

/** What the noun right before a name says of it, if it says anything. */
function saidBy(noun: Word, isApposed: boolean, { nouns }: Declining): Observation | undefined {
  if (noun.shape !== 'lower' && !noun.opens && !isApposed) return undefined;
  const plain: readonly (readonly [WordSet, Observation])[] = [
    [nouns.place, 'placeNoun'],
    [nouns.person, 'personNoun'],
    [nouns.onlyOfPlace, 'onlyPlaceOwns'],
    [nouns.ofPlace, 'placeOwns'],
    [nouns.organisation, 'organisationNoun'],
    [nouns.ofPerson, 'personOwns'],
    [nouns.other, 'otherNoun'],
    [nouns.work, 'personMade'],
  ];
  const apposed: typeof plain = [
    [nouns.organisation, 'organisationNoun'],
    [nouns.work, 'otherNoun'],
    [nouns.other, 'otherNoun'],
    [nouns.ofOrganisation, 'organisationOwns'],
    [nouns.place, 'placeNoun'],
  ];
  const lists = isApposed ? apposed : plain;
  return lists.find(([list]) => list.has(noun) || list.has(lastPart(noun)))?.[1];
}

/** What a compound is: of a рок-группа a группа. */
function lastPart({ folded, stem }: Word): Forms {
  const part = (text: string) => text.slice(text.lastIndexOf('-') + 1);
  return { folded: part(folded), stem: part(stem) };
}
