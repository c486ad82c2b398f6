import type { NameLexicon } from '../knowledge.ts';
import { places } from '../lexicon/places.ts';
import type { Piece } from '../pieces.ts';
import { titleAfter } from '../titles.ts';
import { isRaised, type Word } from '../words.ts';
import { PAST_TENSE } from './adjectives.ts';
import type { Declining } from './declining.ts';
import { observeDefinition, observePredicate } from './definitions.ts';
import { observeFollowing } from './following.ts';
import { observeNoun, rulesPlace } from './nouns-before.ts';
import { observePreposition } from './small-words.ts';
import type { Observe } from './weights.ts';

const OPEN_QUOTE = /[«“"„]\s*$/u;
const CLOSE_QUOTE = /^\s*[»”"]/u;
const BLANK = /^[\s\u00A0]+$/u;
const ROMAN = /^[IVXLCDMІХ]+$/u;
const LATIN = /^\p{Script=Latin}/u;

/** What the words beside a name tell of its kind. */
export function observeContext(
  words: readonly Word[],
  piece: Piece,
  lexicon: NameLexicon,
  declining: Declining,
  observe: Observe,
): void {
  const isBody = namesBody(words.slice(piece.first, piece.last), lexicon);
  const isRuled = rulesPlace(words, piece, lexicon, declining);
  if (isRuled) observe('ruled');
  else if (piece.titled && !isBody) observe('titled');
  const gapBefore = words[piece.first]?.gap ?? '';
  const after = words[piece.last];
  const isQuoted = OPEN_QUOTE.test(gapBefore) && CLOSE_QUOTE.test(after?.gap ?? '»');
  const before = words[piece.first - 1];
  const isLatin = LATIN.test(words[piece.first]?.text ?? '');
  const isSaid =
    isRuled || observeNoun(words, piece, { isQuoted, isLatin, isBody }, lexicon, declining, observe);
  if (isLatin && /\(\s*["«“]?\s*$/u.test(gapBefore)) observe('gloss');
  if (before !== undefined && BLANK.test(gapBefore) && !isSaid)
    observePreposition(words, piece.first, isLatin, lexicon, observe);
  if (before !== undefined && isEntered(before, words.slice(piece.first, piece.last))) observe('entered');
  observeDefinition(words, piece.last, declining, observe);
  observePredicate(words, piece.first, lexicon, declining, observe);
  if (after !== undefined) observeBehind(words, piece, after, lexicon, declining, observe);
}

/** Whether somebody goes into what is named: в Кордову. */
function isEntered(before: Word, [name, ...others]: readonly Word[]): boolean {
  return (
    before.folded === 'в' &&
    BLANK.test(name?.gap ?? '') &&
    others.length === 0 &&
    /[ую]$/u.test(name?.folded ?? '')
  );
}

/** What stands right behind a name: its title, a verb, an age. */
function observeBehind(
  words: readonly Word[],
  piece: Piece,
  after: Word,
  lexicon: NameLexicon,
  declining: Declining,
  observe: Observe,
): void {
  const name = words[piece.first];
  if (titleAfter(words, piece.last, lexicon) !== undefined) observe('titleBehind');
  if (BLANK.test(after.gap) && !LATIN.test(name?.text ?? ''))
    observeFollowing(words, piece, lexicon, declining, observe);
  else if (BLANK.test(after.gap) && PAST_TENSE.test(after.folded)) observe('latinActs');
  const { organisation, work } = declining.nouns;
  const isNoun =
    piece.last - piece.first === 1 && [organisation, work].some((nouns) => nouns.has(name ?? after));
  if (isNoun && OPEN_QUOTE.test(after.gap)) observe('otherNoun');
  const head = sharedHead(words, piece, declining);
  if (head !== undefined) {
    const isPlace = isRaised(head) || lexicon.placeHeads.has(head);
    observe(isPlace ? 'sharedHead' : 'adjective');
  }
  if (/^\s*,\s*$/u.test(after.gap)) {
    if (/^котор(?:ый|ая)$/u.test(after.folded)) observe('relative');
    if (isRaised(after) && places.has([after])) observe('beforeCountry');
  }
  if (/^\s*,?\s*\(\s*$/u.test(after.gap) && /^\p{Nd}{2}$/u.test(after.text)) observe('age');
}

/** An adjective of a town in another case than the nominative. */
const OF_TOWN = /[сц]к(?:ой|ую|ого|ому|им|ом)$/u;
const LISTED = /^(?:\s*,\s*|\s+)$/u;
/** In words, with those between them. */
const LONGEST_LIST = 24;

/**
 * "Граничит с Московской, Тверской и Псковской областями", "в Северном и Восточном Казахстане": the noun at the end of a
 * list of adjectives, if it is a common one or a place.
 */
function sharedHead(
  words: readonly Word[],
  { first, last }: Piece,
  { quarters }: Declining,
): Word | undefined {
  const describes = (word: Word | undefined) =>
    word !== undefined && isRaised(word) && (OF_TOWN.test(word.folded) || quarters.has(word));
  if (last - first !== 1 || !describes(words[first])) return undefined;
  let isList = false;
  for (let index = last; index < last + LONGEST_LIST; index += 1) {
    const word = words[index];
    if (word === undefined || !LISTED.test(word.gap)) return undefined;
    if (word.gap.includes(',') || word.folded === 'и') isList = true;
    if (word.folded === 'и' || describes(word)) continue;
    const isNoun = (word.shape === 'lower' || places.has([word])) && BLANK.test(word.gap);
    return isList && isNoun && describes(words[index - 1]) ? word : undefined;
  }
  return undefined;
}

/** Whether several words end as no person's name does: секретарь Совнаркома СССР. */
function namesBody(name: readonly Word[], lexicon: NameLexicon): boolean {
  const last = name.at(-1);
  if (last === undefined || name.length === 1) return false;
  if (name[0]?.shape === 'lower' && lexicon.organisationHeads.has(name[0])) return true;
  if (lexicon.firstNames.has(last)) return false;
  return (last.shape === 'upper' && last.text.length > 1 && !ROMAN.test(last.text)) || places.has([last]);
}
