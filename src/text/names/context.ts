import { isDateline } from './dateline.ts';
import { ADJECTIVE } from './declining/adjectives.ts';
import { isOnlyCommon, type NameLexicon } from './knowledge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { places } from './lexicon/places.ts';
import type { Piece } from './pieces.ts';
import { observeTable } from './tables.ts';
import { hasOwnArticle, isBeforeThing, isCalledThing, isThingNoun } from './things.ts';
import { isTitle, titleAfter } from './titles.ts';
import type { Observe } from './weights.ts';
import { isRaised, type Word } from './words.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const PAST_TENSE = /(?:л|ла|ло|ли|лся|лась|лись|ет|ит|ют|ят)$/u;
const AGE = /^,?\s*\(?\s*$/u;
const PEOPLE_NOUNS = wordsOf(
  'officials spokesman spokeswoman spokesperson executives executive chief shares workers employees troops forces members lawyers fighters militants peacekeepers players fans headquarters commitments',
);
const PLACE_NOUNS = wordsOf(
  'city town village hamlet commune municipality province region district county suburb capital island river lake mountain port area airport street square neighbourhood neighborhood oblast settlement resort',
);
/** Those of places, and parts of them: "the mayor of X", "residents of X", "north of X". */
const PLACES_OWN = wordsOf(`
  mayor governor minister premier chancellor king queen prince princess emperor sultan bishop archbishop residents people
  citizens inhabitants natives outskirts suburbs streets parliament government coast shores north south east west northeast
  northwest southeast southwest
`);
/** Between two sides of a game; and what is done to the other. */
const AGAINST = wordsOf(
  'v vs versus against beat beats defeated defeats thrashed routed edged downed past over',
);
/** Small-letter nouns before the name of a club or firm: "newspaper X", "champions X". */
const BODY_NOUNS = wordsOf(`
  company firm group giant newspaper daily weekly magazine agency broadcaster carmaker airline bank brokerage maker subsidiary
  unit club side team champions champion leaders hosts visitors rivals winners party organisation organization guerrillas
  rebels movement faction university retailer operator publisher producer manufacturer station network channel website
`);
const PLAIN = /^[\s\u00A0]+$/u;
/** As above, after an English possessive: Russia's economy. */
const PLAIN_OR_POSSESSIVE = /^(?:\s?['’]s)?[\s\u00A0]+$/u;
/** What clubs and players do, and towns don't. */
const PLAYS = wordsOf('won lost drew plays played scored wins loses clinched');
/** What is called after who leads it: the Obama administration. */
const LED = wordsOf('administration presidency regime cabinet camp campaign doctrine era');
const FINITE = wordsOf('has had is was will would could did does have are were may might must should can');

/** What stands beside a name shows of its kind. */
export function observeContext(
  words: readonly Word[],
  piece: Piece,
  lexicon: NameLexicon,
  observe: Observe,
): void {
  if (piece.titled) observe('titled');
  observeBefore(words, piece, lexicon, observe);
  observeAfter(words, piece, lexicon, observe);
  if (lexicon.smallLetters) return;
  observeCalled(words, piece, lexicon, observe);
  observeTable(words, piece, observe);
  if (isCalledThing(words, piece, lexicon)) observe('calledThing');
  if (isBeforeThing(words, piece, lexicon)) observe('beforeThing');
  if (hasOwnArticle(words, piece, lexicon)) observe('ownArticle');
  observeCommon(words, piece, lexicon, observe);
  if (isDateline(words, piece.first, piece.last)) observe('dateline');
}

function observeBefore(words: readonly Word[], piece: Piece, lexicon: Lexicon, observe: Observe): void {
  const before = words[piece.first - 1];
  const gap = words[piece.first]?.gap ?? '';
  if (/[«“"„]$/u.test(gap) && /^[,.]?[»”"]/u.test(words[piece.last]?.gap ?? ''))
    observe(lexicon.smallLetters ? 'quoted' : 'quotedWork');
  if (before === undefined || !PLAIN.test(gap)) return;
  if (lexicon.articles.has(before)) observe('article');
  if (lexicon.placePrepositions.has(before)) observe('inside');
  const isOf = before.folded === 'of' && PLACE_NOUNS.has(words[piece.first - 2]?.folded ?? '');
  if (isOf || lexicon.placeHeads.has(before)) observe('placeNounBeside');
  else if (before.folded === 'of') observeOwner(words, piece.first - 2, observe);
  if (lexicon.smallLetters || before.shape !== 'lower') return;
  if (isTitle(before, lexicon) && !piece.titled) observe('titleBefore');
  if (BODY_NOUNS.has(before.folded)) observe('bodyNounBefore');
  if (AGAINST.has(before.folded)) observe('against');
}

/** What stands before "of" tells of what is behind it: "the mayor of X", "Daniel Marsh of X". */
function observeOwner(words: readonly Word[], index: number, observe: Observe): void {
  const owner = words[index];
  const before = words[index - 1];
  if (owner === undefined) return;
  if (PLACES_OWN.has(owner.folded)) observe('placeOwned');
  else if (owner.folded === 'president') observe('presided');
  else if (before !== undefined && isRaised(before) && isRaised(owner) && owner.gap === ' ') observe('home');
}

function observeAfter(words: readonly Word[], piece: Piece, lexicon: Lexicon, observe: Observe): void {
  const after = words[piece.last];
  if (after === undefined) return;
  if (titleAfter(words, piece.last, lexicon) !== undefined) observe('titleBehind');
  if (PLAIN_OR_POSSESSIVE.test(after.gap)) {
    if (lexicon.speechVerbs.has(after)) observe('speaks');
    else if (isAdjective(words, piece, lexicon)) observe('adjective');
    else if (FINITE.has(after.folded) && PLAIN.test(after.gap)) observe('acts');
    if (PLAYS.has(after.folded) && !lexicon.smallLetters) observe('plays');
    if (PEOPLE_NOUNS.has(after.folded)) observe('ownedPeople');
    if (PLACE_NOUNS.has(after.folded) || (after.shape === 'lower' && lexicon.placeHeads.has(after)))
      observe('placeNounBeside');
    else if (LED.has(after.folded)) observe('leads');
    else if (after.shape === 'lower' && lexicon.organisationHeads.has(after)) observe('bodyNounBehind');
    if (!lexicon.smallLetters && AGAINST.has(after.folded) && after.shape === 'lower') observe('against');
  }
  if (/^\s?,\s*$/u.test(after.gap)) {
    if (after.folded === 'who' || after.folded === 'который' || after.folded === 'которая')
      observe('relative');
    // "X, China's governor of" says who X is, not where.
    const isOwner = /^\s?['’]/u.test(words[piece.last + 1]?.gap ?? '');
    if (isRaised(after) && places.has([after]) && !isOwner) observe('beforeCountry');
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

const COPULAS = wordsOf('is was remains became are were');
/** Beyond so many words a noun no longer says what the name in front is. */
const LONGEST_CALLED = 6;

/** What a name is said to be: "X is a village in", "Y, a Dutch carmaker,". */
function observeCalled(words: readonly Word[], piece: Piece, lexicon: NameLexicon, observe: Observe): void {
  const after = words[piece.last];
  if (after === undefined) return;
  const isCopula = COPULAS.has(after.folded) && PLAIN.test(after.gap);
  const start = isCopula ? piece.last + 1 : piece.last;
  const article = words[start];
  if (article === undefined || !lexicon.articles.has(article)) return;
  if (!isCopula && !/^\s?,\s$/u.test(article.gap)) return;
  for (const [offset, word] of words.slice(start + 1, start + LONGEST_CALLED).entries()) {
    if (!PLAIN.test(word.gap) || lexicon.links.has(word)) return;
    if (word.shape !== 'lower') continue;
    if (PLACE_NOUNS.has(word.folded)) {
      observe('calledPlace');
      return;
    }
    if (isCopula && isTitle(word, lexicon)) {
      observe('calledPerson');
      return;
    }
    if (BODY_NOUNS.has(word.folded)) {
      observe('calledBody');
      return;
    }
    if (isThingNoun(words, start + 1 + offset, lexicon)) {
      observe('calledThing');
      return;
    }
  }
}

/** What a single common word is that stands before a number or the noun it describes: "Level 4", "the Main section". */
function observeCommon(
  words: readonly Word[],
  { first, last }: Piece,
  lexicon: NameLexicon,
  observe: Observe,
): void {
  const [word, after] = [words[first], words[last]];
  if (word === undefined || after === undefined || last - first > 1 || after.gap !== ' ') return;
  if (word.shape !== 'capital' || !isOnlyCommon(word, lexicon)) return;
  if (/^\d{1,3}$/u.test(after.text)) observe('numberedWord');
  const isDescribed = after.shape === 'lower' && !FINITE.has(after.folded) && !lexicon.links.has(after);
  if (isDescribed && words[first - 1]?.folded === 'the') observe('attribute');
}
