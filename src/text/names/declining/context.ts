import type { NameLexicon } from '../knowledge.ts';
import { places } from '../lexicon/places.ts';
import type { Forms, WordSet } from '../lexicon/words.ts';
import type { Piece } from '../pieces.ts';
import { titleAfter } from '../titles.ts';
import { isRaised, type Word } from '../words.ts';
import { ADJECTIVE, PAST_TENSE } from './adjectives.ts';
import { isClub } from './clubs.ts';
import type { Declining } from './declining.ts';
import type { Observation, Observe } from './weights.ts';

const OPEN_QUOTE = /[«“"„]\s*$/u;
const CLOSE_QUOTE = /^\s*[»”"]/u;
const BLANK = /^[\s\u00A0]+$/u;
/** A blank, with the opening of a quotation or the full stop of an abbreviation (г. Алматы) in it. */
const NEAR = /^\.?[\s\u00A0]*[«“"„]?\s*$/u;
const INSIDE: ReadonlySet<string> = new Set(['в', 'во', 'из']);
const BESIDE: ReadonlySet<string> = new Set(
  'на до через под над между около близ возле вдоль вокруг к от при'.split(' '),
);
/** What is done to places. */
const TAKEN =
  /^(?:взял[аио]?|захват(?:ил|ыва)|овладе[лв]|владе[лею]|осад|осажда|окруж|оккупир|освобо(?:ди|жда)|разгра[бв]|разоря?[иеля]|отвоева|завоева|заня[лт]|покину|покида|посе(?:ти|ща)|пересе[кч]|мину[ею]т|обстрел|бомб(?:ил|ард)|штурм(?:у|ова)|населя|основал|пересек)/u;
const ABOUT: ReadonlySet<string> = new Set(['о', 'об', 'обо', 'у', 'про']);
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
/** Before foreign words these speak of what one uses: на Xbox, для Windows. */
const USES: ReadonlySet<string> = new Set(['на', 'для']);
const ROMAN = /^[IVXLCDMІХ]+$/u;
const LATIN = /^\p{Script=Latin}/u;
/** How far behind a name "— a town in the north" may begin, past its stress marks and dates. */
const LONGEST_ASIDE = 14;
const LONGEST_DEFINITION = 4;

/** What the words beside a name tell of its kind. */
export function observeContext(
  words: readonly Word[],
  piece: Piece,
  lexicon: NameLexicon,
  declining: Declining,
  observe: Observe,
): void {
  const isBody = namesBody(words.slice(piece.first, piece.last), lexicon);
  if (piece.titled && !isBody) observe('titled');
  const gapBefore = words[piece.first]?.gap ?? '';
  const after = words[piece.last];
  const isQuoted = OPEN_QUOTE.test(gapBefore) && CLOSE_QUOTE.test(after?.gap ?? '»');
  const before = words[piece.first - 1];
  const isLatin = LATIN.test(words[piece.first]?.text ?? '');
  const isSaid = observeNoun(words, piece, { isQuoted, isLatin, isBody }, lexicon, declining, observe);
  if (isLatin && /\(\s*["«“]?\s*$/u.test(gapBefore)) observe('gloss');
  if (before !== undefined && BLANK.test(gapBefore) && !isSaid)
    observePreposition(before, isLatin, lexicon, observe);
  if (before !== undefined && isEntered(before, words.slice(piece.first, piece.last))) observe('entered');
  observeDefinition(words, piece.last, declining, observe);
  if (after === undefined) return;
  if (titleAfter(words, piece.last, lexicon) !== undefined) observe('titleBehind');
  if (BLANK.test(after.gap) && !isLatin) observeFollowing(words, piece, lexicon, observe);
  else if (BLANK.test(after.gap) && PAST_TENSE.test(after.folded)) observe('latinActs');
  const { organisation, work } = declining.nouns;
  const isNoun =
    piece.last - piece.first === 1 &&
    [organisation, work].some((nouns) => nouns.has(words[piece.first] ?? after));
  if (isNoun && OPEN_QUOTE.test(after.gap)) observe('otherNoun');
  if (/^\s*,\s*$/u.test(after.gap)) {
    if (/^котор(?:ый|ая)$/u.test(after.folded)) observe('relative');
    if (isRaised(after) && places.has([after])) observe('beforeCountry');
  }
  if (/^\s*,?\s*\(\s*$/u.test(after.gap) && /^\p{Nd}{2}$/u.test(after.text)) observe('age');
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

/** How a name stands: in quotation marks, in Latin script, with an end that no person's name has. */
interface Standing {
  readonly isQuoted: boolean;
  readonly isLatin: boolean;
  readonly isBody: boolean;
}

/** What the noun before a name and quotation marks around it tell; whether the noun says anything. */
function observeNoun(
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
  const isOwned = said === 'organisationNoun' && !isQuoted && !isLatin && isGenitive(words, piece);
  if (isOwned) observe('personOwns');
  const isSaid = said !== undefined && !isOwned;
  if (isSaid && !(isBody && said === 'personNoun')) observe(said);
  if (isQuoted) observe('inQuotes');
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

/** Whether several words end as no person's name does: секретарь Совнаркома СССР. */
function namesBody(name: readonly Word[], lexicon: NameLexicon): boolean {
  const last = name.at(-1);
  if (last === undefined || name.length === 1) return false;
  if (name[0]?.shape === 'lower' && lexicon.organisationHeads.has(name[0])) return true;
  if (lexicon.firstNames.has(last)) return false;
  return (last.shape === 'upper' && last.text.length > 1 && !ROMAN.test(last.text)) || places.has([last]);
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

/** What the small word or verb right before a name tells. */
function observePreposition(before: Word, isLatin: boolean, lexicon: NameLexicon, observe: Observe): void {
  if (INSIDE.has(before.folded)) observe(isLatin ? 'foreignInside' : 'inside');
  else if (isLatin) {
    if (USES.has(before.folded)) observe('used');
  } else if (BESIDE.has(before.folded)) observe('near');
  else if (ABOUT.has(before.folded)) observe('about');
  else if (lexicon.speechVerbs.has(before)) observe('speaks');
  else if (TAKEN.test(before.folded)) observe('taken');
  else if (before.shape === 'lower' && PAST_TENSE.test(before.folded)) observe('actedOn');
}

/** What the noun right before a name says of it, if it says anything. */
function saidBy(noun: Word, isApposed: boolean, { nouns }: Declining): Observation | undefined {
  if (noun.shape !== 'lower' && !noun.opens && !isApposed) return undefined;
  const plain: readonly (readonly [WordSet, Observation])[] = [
    [nouns.place, 'placeNoun'],
    [nouns.person, 'personNoun'],
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

function observeFollowing(
  words: readonly Word[],
  piece: Piece,
  lexicon: NameLexicon,
  observe: Observe,
): void {
  const name = words[piece.first];
  const after = words[piece.last];
  if (name === undefined || after?.shape !== 'lower') return;
  const isOne = piece.last - piece.first === 1;
  if (lexicon.declining?.headsFollow === true && lexicon.placeHeads.has(after)) observe('placeNoun');
  else if (lexicon.declining?.headsFollow === true && lexicon.organisationHeads.has(after))
    observe('organisationNoun');
  else if (lexicon.speechVerbs.has(after)) observe('speaks');
  else if (PAST_TENSE.test(after.folded)) observe('acts');
  else if (isOne && ADJECTIVE.test(name.folded) && !lexicon.firstNames.has(name) && !lexicon.links.has(after))
    observe('adjective');
}

/** "Найс (…) — город в Польше": the noun behind a dash says what the name before it is. */
function observeDefinition(
  words: readonly Word[],
  from: number,
  { nouns }: Declining,
  observe: Observe,
): void {
  let dash = from;
  while (dash < words.length && dash - from < LONGEST_ASIDE && !/\s[-–—]\s*$/u.test(words[dash]?.gap ?? ''))
    dash += 1;
  const aside = words[from]?.gap ?? '';
  if (dash >= words.length || dash - from === LONGEST_ASIDE) return;
  if (dash > from && !/^["»”\s]*\(/u.test(aside)) return;
  const noun = words.slice(dash, dash + LONGEST_DEFINITION).find((word) => !describes(word));
  const defining = noun && DEFINING.find(([list]) => nouns[list].has(noun));
  if (defining !== undefined) observe(defining[1]);
}

/** Whether a word only stands before the noun of a definition: один из старейших. */
function describes(word: Word): boolean {
  return ADJECTIVE.test(word.folded) || /^(?:один|одна|одно|из|бывшая|его|ее)$/u.test(word.folded);
}

/** The nouns that define what stands before them. */
const DEFINING = [
  ['place', 'placeNoun'],
  ['person', 'personNoun'],
  ['organisation', 'organisationNoun'],
  ['work', 'otherNoun'],
  ['other', 'otherNoun'],
] as const;
