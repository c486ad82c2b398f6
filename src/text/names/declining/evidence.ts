import type { NameLexicon } from '../knowledge.ts';
import { organisations } from '../lexicon/organisations.ts';
import { places } from '../lexicon/places.ts';
import type { WordSet } from '../lexicon/words.ts';
import type { Piece } from '../pieces.ts';
import { NOTHING_KNOWN, type Scores } from '../scores.ts';
import { isRaised, type Word } from '../words.ts';
import { observeContext } from './context.ts';
import type { Declining } from './declining.ts';

/**
 * What each observation is worth in languages whose names decline. Set by hand on sentences of news and encyclopedias: what
 * a word of the name itself or the noun right before it says decides (3 and more), a preposition or an ending only tips the scale.
 */
const WEIGHTS = {
  knownPlace: { place: 6 },
  knownOrganisation: { organisation: 6.5 },
  soundsLikePlace: { place: 2.4 },
  soundsLikePerson: { person: 1.6 },
  titled: { person: 6 },
  titleBehind: { person: 3 },
  firstNameOfSeveral: { person: 3.5 },
  firstNameAlone: { person: 1.8 },
  patronymic: { person: 5 },
  initials: { person: 4 },
  regnal: { person: 2.5 },
  surname: { person: 1.8 },
  placeSuffix: { place: 1.6 },
  countrySuffix: { place: 0.8 },
  numeral: { other: 20 },
  numbered: { other: 3 },
  acronym: { organisation: 2.6 },
  acronymFirst: { organisation: 2 },
  domain: { organisation: 4 },
  latin: { organisation: 1.2 },
  latinPerson: { person: 2 },
  organisationHead: { organisation: 5 },
  placeHead: { place: 4.5 },
  otherHead: { other: 5 },
  office: { organisation: 4 },
  headAlone: { other: 6 },
  common: { other: 1.2 },
  commonOpening: { other: 6 },
  severalWords: { person: 1.3, organisation: 0.8, place: 0.4 },
  oneWord: { person: 0.85, organisation: 0.3, place: 0.75 },
  adjective: { other: 4 },
  quoted: { organisation: 2.2 },
  personNoun: { person: 3.5 },
  personOwns: { person: 2 },
  personMade: { person: 1 },
  placeNoun: { place: 4 },
  placeOwns: { place: 2 },
  organisationNoun: { organisation: 4 },
  organisationOwns: { organisation: 2 },
  otherNoun: { other: 4 },
  inside: { place: 2, organisation: 0.3 },
  near: { place: 1 },
  speaks: { person: 1.2, organisation: 0.5 },
  acts: { person: 1.3 },
  actedOn: { person: 0.6 },
  about: { person: 1 },
  prepositional: { place: 0.6 },
  instrumental: { person: 0.6 },
  latinPlace: { place: 2 },
  latinQuoted: { other: 1.5 },
  gloss: { other: 3 },
  used: { other: 1.5 },
  foreignInside: { organisation: 0.6 },
  relative: { person: 0.8 },
  beforeCountry: { place: 3 },
  age: { person: 2.5 },
} satisfies Record<string, Partial<Scores>>;

export type Observe = (observation: keyof typeof WEIGHTS) => void;

/** What one mention tells of its kind in a language whose names decline: the words in it and those beside it. */
export function decliningEvidence(
  words: readonly Word[],
  piece: Piece,
  lexicon: NameLexicon,
  declining: Declining,
): Scores {
  const total = { ...NOTHING_KNOWN };
  const observe: Observe = (observation) => {
    const weights: Partial<Scores> = WEIGHTS[observation];
    total.person += weights.person ?? 0;
    total.organisation += weights.organisation ?? 0;
    total.place += weights.place ?? 0;
    total.other += weights.other ?? 0;
  };
  const name = words.slice(piece.first, piece.last);
  if (name.length === 1) observeOne(name, lexicon, declining, observe);
  else observeSeveral(name, lexicon, observe);
  observeContext(words, piece, lexicon, declining, observe);
  return total;
}

/** From here on a word in Latin script is this by general use. */
const SURE_USE = 0.7;
const NUMERAL = /^[IVXLCDMІХVМС]+$/u;
const LATIN = /^\p{Script=Latin}/u;
const DOMAIN = /^[\p{L}\p{N}-]+\.\p{L}{2,4}$/u;
const SURNAME =
  /.{2}(?:(?:[оеё]в|[иы]н)(?:а|у|ым|ой|е)?|[сц]к(?:ий|ая|ого|ому|им|ой|ую)|енко|швили|дзе|янц?(?:а|у|ом|е)?|чук(?:а|у|ом|е)?|ұлы|улы|[қк]ызы)$/u;
const PLACE_SUFFIX =
  /.{2}(?:(?:стан|бург|град|город|поль|абад|форд|вилл|шир|ланд|ск|цк)(?:а|у|е|ом)?|[оеё]во|ино|ск[ауе]|щин[аеыу])$/u;
const COUNTRY_SUFFIX = /.{3}(?:ия|ии|ию|ией)$/u;
/** Public bodies named by shortened words: Минздрав, Нацпалата, Генпрокуратура. */
const OFFICE =
  /^(?:мин(?:з|ф|об|э|тр|с|к|ц|пр|юст|ин|нац)|нац(?:пал|банк|гвард|бюро|ком)|гос(?:дум|сов|деп|ком|инсп)|ген(?:прок|штаб)|рос(?:г|ком|по|атом|стат|авиа|ф)|центробанк|центризбирком|(?:обл|гор)акимат)\p{L}{2}/u;
const PATRONYMIC = /.{3}(?:[оеё]вич|ьич|[оеё]вн|ичн)(?:а|у|ем|ом|е|ы|ой)?$|(?:ұлы|қызы|оглы|улы|кызы)$/u;

function observeOne(
  name: readonly Word[],
  lexicon: NameLexicon,
  declining: Declining,
  observe: Observe,
): void {
  const [word] = name;
  if (word === undefined) return;
  const isLatin = LATIN.test(word.text);
  if (!isLatin) observe('oneWord');
  const isPlace = places.has(name);
  const isOrganisation = organisations.has(name);
  if (isPlace) observe('knownPlace');
  if (isOrganisation) observe('knownOrganisation');
  if (isPlace || isOrganisation) return;
  if (NUMERAL.test(word.text)) observe('numeral');
  else if (word.shape === 'upper') observe('acronym');
  else if (DOMAIN.test(word.text)) observe('domain');
  else if (isLatin) observeLatin(word, lexicon, observe);
  if (/\p{N}/u.test(word.text)) observe('numbered');
  if (lexicon.organisationHeads.has(word) && word.shape === 'capital') observe('headAlone');
  else if (lexicon.placeHeads.has(word) && word.shape === 'capital') observe('common');
  observeForm(word, lexicon, declining, observe);
}

/** A single word in Latin script stays as it is in every case, and is more often a firm or a band than anything else. */
function observeLatin(word: Word, lexicon: NameLexicon, observe: Observe): void {
  observe('latin');
  const { first, surname, place } = lexicon.usesOf(word.folded);
  if (place > SURE_USE) observe('latinPlace');
  else if (first > SURE_USE || surname > SURE_USE) observe('latinPerson');
}

/** What the form of a single word in capital and small letters tells. */
function observeForm(word: Word, lexicon: NameLexicon, declining: Declining, observe: Observe): void {
  if (word.shape !== 'capital' || LATIN.test(word.text)) return;
  const isFirstName = lexicon.firstNames.has(word);
  const isCommon = declining.hasDictionary && lexicon.declined.isCommon(word);
  const sound = isCommon && word.opens && !isFirstName ? undefined : lexicon.declined.soundOf(word);
  if (sound === 'place') observe('soundsLikePlace');
  if (sound === 'person') observe('soundsLikePerson');
  if (isFirstName) observe('firstNameAlone');
  else if (PATRONYMIC.test(word.folded)) observe('patronymic');
  else if (SURNAME.test(word.folded) && sound !== 'place') observe('surname');
  if (isCommon && word.opens && !isFirstName) observe('commonOpening');
  else if (isCommon && sound === undefined) observe('common');
  if (OFFICE.test(word.folded)) observe('office');
  if (isFirstName || sound !== undefined) return;
  if (PLACE_SUFFIX.test(word.folded)) observe('placeSuffix');
  else if (COUNTRY_SUFFIX.test(word.folded)) observe('countrySuffix');
  else if (/е$/u.test(word.folded)) observe('prepositional');
  else if (/(?:ом|ем|ым)$/u.test(word.folded)) observe('instrumental');
}

function observeSeveral(name: readonly Word[], lexicon: NameLexicon, observe: Observe): void {
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last === undefined) return;
  const isLatin = name.every((word) => LATIN.test(word.text));
  if (!isLatin) observe('severalWords');
  const isPlace = places.has(name);
  const isOrganisation = organisations.has(name);
  if (isPlace) observe('knownPlace');
  if (isOrganisation) observe('knownOrganisation');
  if (isPlace || isOrganisation) return;
  const has = (heads: WordSet) => name.some((word) => heads.has(word));
  if (has(lexicon.organisationHeads)) observe('organisationHead');
  else if (has(lexicon.placeHeads)) observe('placeHead');
  if (lexicon.otherHeads.has(last) || lexicon.otherHeads.has(first)) observe('otherHead');
  if (first.shape === 'upper' && last.shape !== 'lower') observe('acronymFirst');
  if (!isLatin) {
    observePerson(name, lexicon, observe);
    return;
  }
  observe('latin');
  if (lexicon.usesOf(first.folded).first > SURE_USE && isRaised(last)) observe('latinPerson');
}

function observePerson(name: readonly Word[], lexicon: NameLexicon, observe: Observe): void {
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last === undefined || !isRaised(last)) return;
  const isInitial = (word: Word) => /^\p{Lu}$/u.test(word.text);
  if (name.some(isInitial)) observe('initials');
  if (NUMERAL.test(last.text) && !isInitial(last)) observe('regnal');
  if (name.slice(1).some((word) => PATRONYMIC.test(word.folded))) observe('patronymic');
  if (lexicon.firstNames.has(first) || lexicon.firstNames.has(last)) observe('firstNameOfSeveral');
  if (lexicon.declined.soundOf(first) === 'person') observe('soundsLikePerson');
  if (lexicon.declined.soundOf(last) === 'person') observe('soundsLikePerson');
  else if (SURNAME.test(last.folded) && !places.has([last])) observe('surname');
}
