import type { NameMention } from '../mentions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { organisations } from './lexicon/organisations.ts';
import { places } from './lexicon/places.ts';
import type { Piece } from './pieces.ts';
import { ADJECTIVE } from './runs.ts';
import { titleAfter } from './titles.ts';
import { isRaised, type Word } from './words.ts';

export type Kind = NameMention['kind'];

/** How much speaks for each kind of name, and for none of them; comparable with one another only. */
export type Scores = Readonly<Record<Kind | 'other', number>>;

export const KINDS = ['person', 'organisation', 'place', 'other'] as const;

export const NOTHING_KNOWN: Scores = { person: 0, organisation: 0, place: 0, other: 0 };

/**
 * What each observation is worth. Set by hand on a development set of English and Russian news: a word of a closed list or a
 * title decides by itself (4 and more), a preposition or verb beside the name only tips the scale.
 */
const WEIGHTS = {
  titled: { person: 6 },
  titleBehind: { person: 3 },
  firstNameOfSeveral: { person: 3.5 },
  firstNameAlone: { person: 1.2 },
  initials: { person: 3 },
  surname: { person: 1.2 },
  age: { person: 2.5 },
  relative: { person: 1 },
  speaks: { person: 1.2, organisation: 0.5 },
  knownPlace: { place: 6 },
  knownOrganisation: { organisation: 6.5 },
  acronym: { organisation: 3 },
  acronymFirst: { organisation: 2.5 },
  domain: { organisation: 4 },
  numbered: { other: 4 },
  adjective: { other: 4 },
  headAlone: { other: 6 },
  organisationHead: { organisation: 4.5 },
  placeHead: { place: 4 },
  otherHead: { other: 5 },
  quoted: { organisation: 1.5 },
  article: { organisation: 1.5, place: 0.4 },
  inside: { place: 1.8, organisation: 0.3 },
  beforeCountry: { place: 3 },
  placeNounBeside: { place: 3 },
  placeSuffix: { place: 1.2 },
  severalWords: { person: 1.3, organisation: 0.9, place: 0.4 },
  oneWord: { person: 0.7, organisation: 0.7, place: 0.6 },
  ownedPeople: { organisation: 1.2 },
} satisfies Record<string, Partial<Scores>>;

const SURNAME =
  /(?:ov|ova|ev|eva|enko|sky|skiy|ski|skaya|yan|ian|shvili|dze|son|sen|berg|stein|ez|inho|bayev|bekov|baev|ов|ова|ев|ева|ёв|енко|ский|ская|ского|ской|ому|скому|янц|ян|швили|дзе|чук|баев|баева|беков|улы|кызы)(?:а|у|ым|ом|е|ой)?$/iu;
const DOMAIN = /^[\p{L}\p{N}-]+\.\p{L}{2,4}$/u;
const PAST_TENSE = /(?:л|ла|ло|ли|лся|лась|лись|ет|ит|ют|ят)$/u;
const PLACE_SUFFIX =
  /(?:stan|burg|grad|ville|shire|abad|pur|polis|istan|стан|град|бург|поль|абад|ск|ске|ска)(?:а|е|у|ом)?$/iu;
const AGE = /^,?\s*\(?\s*$/u;
const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  'officials spokesman spokeswoman spokesperson executives executive chief shares workers employees troops forces members lawyers fighters militants peacekeepers players fans headquarters commitments'.split(
    ' ',
  ),
);
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'city town village province region district county suburb capital island port area airport street square neighbourhood neighborhood oblast'.split(
    ' ',
  ),
);

/** What one mention tells of its kind: the words in it and those beside it. */
export function evidenceFor(words: readonly Word[], piece: Piece, lexicon: Lexicon): Scores {
  const total = { ...NOTHING_KNOWN };
  const observe: Observe = (observation) => {
    const weights: Partial<Scores> = WEIGHTS[observation];
    for (const kind of KINDS) total[kind] += weights[kind] ?? 0;
  };
  observeWords(words.slice(piece.first, piece.last), lexicon, observe);
  observeContext(words, piece, lexicon, observe);
  return total;
}

type Observe = (observation: keyof typeof WEIGHTS) => void;

function observeWords(name: readonly Word[], lexicon: Lexicon, observe: Observe): void {
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last === undefined) return;
  const isSingle = name.length === 1;
  observe(isSingle ? 'oneWord' : 'severalWords');
  const isPlace = places.has(name);
  const isOrganisation = organisations.has(name);
  const isKnown = isPlace || isOrganisation;
  if (isPlace) observe('knownPlace');
  if (isOrganisation) observe('knownOrganisation');
  if (isSingle && first.shape === 'upper') observe('acronym');
  if (!isSingle && first.shape === 'upper' && last.shape !== 'lower') observe('acronymFirst');
  if (isSingle && DOMAIN.test(first.text)) observe('domain');
  if (isSingle && /\p{N}/u.test(first.text) && !isKnown) observe('numbered');

  if (isSingle && !isKnown && lexicon.organisationHeads.has(first) && first.shape === 'capital')
    observe('headAlone');
  const hasHead = (heads: Lexicon['organisationHeads']) =>
    name.some((_, index) => isHeadOf(name, index, heads));
  if (!isKnown && hasHead(lexicon.organisationHeads)) observe('organisationHead');
  else if (!isKnown && hasHead(lexicon.placeHeads)) observe('placeHead');
  if (lexicon.otherHeads.has(last) && !isSingle) observe('otherHead');
  const bearsFirstName = lexicon.firstNames.has(first) && first.shape === 'capital';
  if (bearsFirstName && !isSingle && isRaised(last)) observe('firstNameOfSeveral');
  if (bearsFirstName && isSingle) observe('firstNameAlone');
  if (!isSingle && name.slice(0, -1).some((word) => /^\p{Lu}$/u.test(word.text))) observe('initials');
  if (last.shape === 'capital' && SURNAME.test(last.text) && !places.has([last])) observe('surname');
  if (isSingle && PLACE_SUFFIX.test(first.folded)) observe('placeSuffix');
}

/** A head counts at either end of the name and before a small word: Ministry of Defence, Liberal Party. */
function isHeadOf(name: readonly Word[], index: number, heads: Lexicon['organisationHeads']): boolean {
  const word = name[index];
  if (word === undefined || !heads.has(word)) return false;
  return (
    index === 0 ||
    index === name.length - 1 ||
    name[index + 1]?.shape === 'lower' ||
    name[index - 1]?.shape !== 'lower'
  );
}

function observeContext(words: readonly Word[], piece: Piece, lexicon: Lexicon, observe: Observe): void {
  if (piece.titled) observe('titled');
  const before = words[piece.first - 1];
  const after = words[piece.last];
  const gapBefore = words[piece.first]?.gap ?? '';
  const isPlainBefore = /^[\s\u00A0]+$/u.test(gapBefore);
  if (/[«“"„]$/u.test(gapBefore) && /^[»”"]/u.test(after?.gap ?? '')) observe('quoted');
  if (before !== undefined && isPlainBefore) {
    if (lexicon.articles.has(before)) observe('article');
    if (lexicon.placePrepositions.has(before)) observe('inside');
    const isOf = before.folded === 'of' && PLACE_NOUNS.has(words[piece.first - 2]?.folded ?? '');
    if (isOf || lexicon.placeHeads.has(before)) observe('placeNounBeside');
  }
  if (after === undefined) return;
  if (titleAfter(words, piece.last, lexicon) !== undefined) observe('titleBehind');
  if (/^(?:['’]s)?[\s\u00A0]+$/u.test(after.gap)) {
    if (lexicon.speechVerbs.has(after)) observe('speaks');
    else if (isAdjective(words, piece, lexicon)) observe('adjective');
    if (PEOPLE_NOUNS.has(after.folded)) observe('ownedPeople');
    if (PLACE_NOUNS.has(after.folded) || (after.shape === 'lower' && lexicon.placeHeads.has(after)))
      observe('placeNounBeside');
  }
  if (/^,\s*$/u.test(after.gap)) {
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

/** Adds the scores of one observation to those of another, the second counted `weight` times. */
export function plus(a: Scores, b: Scores, weight = 1): Scores {
  return {
    person: a.person + b.person * weight,
    organisation: a.organisation + b.organisation * weight,
    place: a.place + b.place * weight,
    other: a.other + b.other * weight,
  };
}

/** The kind that most speaks for, or `undefined` where too little speaks for any or it is no name. */
export function bestKind(scores: Scores, least: number): Kind | undefined {
  const kinds: readonly Kind[] = ['person', 'organisation', 'place'];
  let best: Kind = 'person';
  for (const kind of kinds) if (scores[kind] > scores[best]) best = kind;
  return scores[best] >= least && scores[best] > scores.other ? best : undefined;
}
