import { ADJECTIVE } from './declining/adjectives.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { places } from './lexicon/places.ts';
import type { Piece } from './pieces.ts';
import { isTitle, titleAfter } from './titles.ts';
import type { Observe } from './weights.ts';
import { isRaised, type Word } from './words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const PAST_TENSE = /(?:л|ла|ло|ли|лся|лась|лись|ет|ит|ют|ят)$/u;
const AGE = /^,?\s*\(?\s*$/u;
const PEOPLE_NOUNS = words(
  'officials spokesman spokeswoman spokesperson executives executive chief shares workers employees troops forces members lawyers fighters militants peacekeepers players fans headquarters commitments',
);
const PLACE_NOUNS = words(
  'city town village province region district county suburb capital island port area airport street square neighbourhood neighborhood oblast',
);
/** Between two sides of a game; and what is done to the other. */
const AGAINST = words(
  'v vs versus against beat beats defeated defeats thrashed routed edged downed past over',
);
/** Small-letter nouns before the name of a club or firm: "newspaper X", "champions X". */
const BODY_NOUNS = words(`
  company firm group giant newspaper daily weekly magazine agency broadcaster carmaker airline bank brokerage maker subsidiary
  unit club side team champions champion leaders hosts visitors rivals winners party organisation organization guerrillas
  rebels movement faction university retailer operator publisher producer manufacturer station network channel website
`);
const PLAIN = /^[\s\u00A0]+$/u;
/** As above, after an English possessive: Russia's economy. */
const PLAIN_OR_POSSESSIVE = /^(?:\s?['’]s)?[\s\u00A0]+$/u;
const FINITE = words('has had is was will would could did does have are were may might must should can');

/** What stands beside a name shows of its kind. */
export function observeContext(
  words: readonly Word[],
  piece: Piece,
  lexicon: Lexicon,
  observe: Observe,
): void {
  if (piece.titled) observe('titled');
  observeBefore(words, piece, lexicon, observe);
  observeAfter(words, piece, lexicon, observe);
  if (!lexicon.smallLetters) observeTable(words, piece, observe);
}

function observeBefore(words: readonly Word[], piece: Piece, lexicon: Lexicon, observe: Observe): void {
  const before = words[piece.first - 1];
  const gap = words[piece.first]?.gap ?? '';
  if (/[«“"„]$/u.test(gap) && /^[»”"]/u.test(words[piece.last]?.gap ?? '')) observe('quoted');
  if (before === undefined || !PLAIN.test(gap)) return;
  if (lexicon.articles.has(before)) observe('article');
  if (lexicon.placePrepositions.has(before)) observe('inside');
  const isOf = before.folded === 'of' && PLACE_NOUNS.has(words[piece.first - 2]?.folded ?? '');
  if (isOf || lexicon.placeHeads.has(before)) observe('placeNounBeside');
  if (lexicon.smallLetters || before.shape !== 'lower') return;
  if (isTitle(before, lexicon) && !piece.titled) observe('titleBefore');
  if (BODY_NOUNS.has(before.folded)) observe('bodyNounBefore');
  if (AGAINST.has(before.folded)) observe('against');
}

function observeAfter(words: readonly Word[], piece: Piece, lexicon: Lexicon, observe: Observe): void {
  const after = words[piece.last];
  if (after === undefined) return;
  if (titleAfter(words, piece.last, lexicon) !== undefined) observe('titleBehind');
  if (PLAIN_OR_POSSESSIVE.test(after.gap)) {
    if (lexicon.speechVerbs.has(after)) observe('speaks');
    else if (isAdjective(words, piece, lexicon)) observe('adjective');
    else if (FINITE.has(after.folded) && PLAIN.test(after.gap)) observe('acts');
    if (PEOPLE_NOUNS.has(after.folded)) observe('ownedPeople');
    if (PLACE_NOUNS.has(after.folded) || (after.shape === 'lower' && lexicon.placeHeads.has(after)))
      observe('placeNounBeside');
    else if (after.shape === 'lower' && lexicon.organisationHeads.has(after)) observe('bodyNounBehind');
    if (!lexicon.smallLetters && AGAINST.has(after.folded) && after.shape === 'lower') observe('against');
  }
  if (/^\s?,\s*$/u.test(after.gap)) {
    if (after.folded === 'who' || after.folded === 'который' || after.folded === 'которая')
      observe('relative');
    if (isRaised(after) && places.has([after])) observe('beforeCountry');
  }
  if (AGE.test(after.gap) && after.gap.trim() !== '' && /^\p{Nd}{2}$/u.test(after.text)) observe('age');
}

/** Whether a single word only describes the noun behind it: Январская трагедия. */
function isAdjective(words: readonly Word[], piece: Piece, lexicon: Lexicon): boolean {
  const word = words[piece.first];
  const noun = words[piece.last];
  if (word === undefined || noun?.shape !== 'lower' || piece.last - piece.first > 1) return false;
  return ADJECTIVE.test(word.folded) && !PAST_TENSE.test(noun.folded) && !lexicon.links.has(noun);
}

const NUMBER = /^[.\d]/u;
/** A parenthesis, as behind an athlete with a country in it. */
const OPENS_PARENTHESIS = /^\s*\(\s*$/u;
const CLOSES_PARENTHESIS = /^\s*\)/u;

/** In results and tables: what stands right before a number, and who is listed with a country. */
function observeTable(words: readonly Word[], piece: Piece, observe: Observe): void {
  const after = words[piece.last];
  if (after !== undefined && NUMBER.test(after.text) && PLAIN.test(after.gap)) {
    const numbers = words.filter((word) => NUMBER.test(word.text)).length;
    const isSet = /^\d-\d/u.test(after.text) || after.text.includes(':');
    if (numbers * 2 >= words.length - 4 && numbers > 1) observe(isSet ? 'beforeSets' : 'beforeScore');
    else if (/^\d{1,3}$/u.test(after.text) && piece.first === 0) observe('beforeScore');
  }
  const country = words[piece.last];
  const isListed =
    country !== undefined &&
    OPENS_PARENTHESIS.test(country.gap) &&
    isRaised(country) &&
    places.has([country]) &&
    CLOSES_PARENTHESIS.test(words[piece.last + 1]?.gap ?? ')');
  if (isListed) observe('withCountry');
  if (piece.first === 0 && piece.last === words.length) observe('aloneInLine');
}
