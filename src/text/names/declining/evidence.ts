import type { NameLexicon } from '../knowledge.ts';
import { organisations } from '../lexicon/organisations.ts';
import { places } from '../lexicon/places.ts';
import type { WordSet } from '../lexicon/words.ts';
import type { Piece } from '../pieces.ts';
import { NOTHING_KNOWN, type Scores } from '../scores.ts';
import { isRaised, type Word } from '../words.ts';
import { ADJECTIVE } from './adjectives.ts';
import { observeContext } from './context.ts';
import type { Declining } from './declining.ts';
import { DECLINING_WEIGHTS, type Observe } from './weights.ts';

/** What one mention tells of its kind in a language whose names decline: the words in it and those beside it. */
export function decliningEvidence(
  words: readonly Word[],
  piece: Piece,
  lexicon: NameLexicon,
  declining: Declining,
): Scores {
  const total = { ...NOTHING_KNOWN };
  const observe: Observe = (observation) => {
    const weights: Partial<Scores> = DECLINING_WEIGHTS[observation];
    total.person += weights.person ?? 0;
    total.organisation += weights.organisation ?? 0;
    total.place += weights.place ?? 0;
    total.other += weights.other ?? 0;
  };
  const name = words.slice(piece.first, piece.last);
  if (name.length === 1) observeOne(name, lexicon, declining, observe);
  else {
    observeSeveral(name, lexicon, observe);
    if (isDescription(name, lexicon, declining)) observe('commonOpening');
  }
  observeContext(words, piece, lexicon, declining, observe);
  return total;
}

/** From here on a word in Latin script is this by general use. */
const SURE_USE = 0.7;
const NUMERAL = /^[IVXLCDMІХVМС]+$/u;
const LATIN = /^\p{Script=Latin}/u;
/** What firms, clubs and media call themselves in any language. */
const LATIN_HEADS: ReadonlySet<string> = new Set(
  `airlines airways agency association bank broadcasting brothers capital club co commission committee company corp corporation council
  electronics energy entertainment federation films foundation fund games gas group holding holdings inc industries institute
  international invest limited ltd llc media mining motors movement music network news oil party petroleum pictures press
  productions radio records resources service services software solutions studio studios systems technologies telecom times tv
  union university ventures watch`.split(/\s+/u),
);
const DOMAIN = /^[\p{L}\p{N}-]+\.\p{L}{2,4}$/u;
const SURNAME =
  /.{2}(?:(?:[оеё]в|[иы]н)(?:а|у|ым|ой|е)?|[сц]к(?:ий|ая|ого|ому|им|ой|ую)|енко|швили|дзе|янц?(?:а|у|ом|е)?|чук(?:а|у|ом|е)?|ұлы|улы|[қк]ызы)$/u;
/** A Kazakh surname or patronymic before a case ending: Тоқаевтың, Мұратұлымен. */
const KAZAKH_SURNAME =
  /.{2}(?:[еоё]ва?|ина?|ұлы|қызы)(?:[тнд][ыі]ң|[қғкг][ае]|[тнд][ыі]|[тнд][ае]н|[мпб]ен|[тд][ае])$/u;
const PLACE_SUFFIX =
  /.{2}(?:(?:стан|бург|град|город|поль|абад|форд|вилл|шир|ланд|ск|цк)(?:а|у|е|ом)?|[оеё]во|ино|ск[ауе]|щин[аеыу])$/u;
const COUNTRY_SUFFIX = /.{3}(?:ия|ии|ию|ией)$/u;
/** Public bodies named by shortened words: Минздрав, Нацпалата, Генпрокуратура. */
const OFFICE =
  /^(?:мин(?:здрав|фин|об|эк|энерг|транс|труд|сельх|спорт|культ|цифр|пром|прир|юст|индустр|нац)|нац(?:пал|банк|гвард|бюро|ком)|гос(?:дум|сов|деп|ком|инсп)|ген(?:прок|штаб)|рос(?:гвард|комнадз|космос|потреб|печат|атом|стат|авиа|реестр|рыбо|имущ)|центробанк|центризбирком|(?:обл|гор)акимат)/u;
/** With a small article it is what somebody is called: аль-Асад, but Эль-Кувейт. */
const ARABIC = /^(?:аль|эль|ибн|бен|[аэ][лдсшнртз])-/u;
/** Both halves of more than a letter and without a number: Сан-Хоакин, Усть-Кут; more seldom people, but for those with a rank. */
const HYPHENATED = /^\p{L}{2,}(?:-\p{L}+)*-\p{L}{2,}$/u;
const TITLED = /-(?:хан|шах|паш|лам|бе[йк]|бай|мирз|султан|старш|младш)\p{L}{0,3}$|-(?:оглы|кызы|улы)$/u;
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
  else if (DOMAIN.test(word.text)) observe('domain');
  else if (word.shape === 'upper' && !isLatin) observe('acronym');
  if (isLatin && !DOMAIN.test(word.text)) observeLatin(word, lexicon, observe);
  if (/\p{N}/u.test(word.text)) observe('numbered');
  if (lexicon.organisationHeads.has(word) && word.shape === 'capital') observe('headAlone');
  else if (lexicon.placeHeads.has(word) && word.shape === 'capital') observe('common');
  observeForm(word, lexicon, declining, observe);
}

/** A single word in Latin script stays as it is in every case; what is not known of it, what stands beside it must tell. */
function observeLatin(word: Word, lexicon: NameLexicon, observe: Observe): void {
  observe('latin');
  const { place, organisation } = lexicon.usesOf(word.folded);
  if (organisation > SURE_USE) observe('latinOrganisation');
  // Of a word with a hyphen only its last part is known: Hydro-Québec.
  else if (place > SURE_USE && word.shape === 'capital' && !word.folded.includes('-')) observe('latinPlace');
}

/** What the form of a single word in capital and small letters tells. */
function observeForm(word: Word, lexicon: NameLexicon, declining: Declining, observe: Observe): void {
  if (word.shape !== 'capital' || LATIN.test(word.text)) return;
  const isFirstName = lexicon.firstNames.has(word);
  const isCommon = declining.hasDictionary && lexicon.declined.isCommon(word);
  const sound = isCommon && word.opens && !isFirstName ? undefined : lexicon.declined.soundOf(word);
  const isArab = ARABIC.test(word.text);
  if (isArab) observe('arabic');
  else if (sound === 'place') observe('soundsLikePlace');
  if (sound === 'person') observe('soundsLikePerson');
  if (isFirstName) observe('firstNameAlone');
  else if (PATRONYMIC.test(word.folded)) observe('patronymic');
  else if (isSurname(word, declining) && sound !== 'place') observe('surname');
  if (isCommon && word.opens && !isFirstName) observe('commonOpening');
  else if (isCommon && sound === undefined) observe('common');
  if (OFFICE.test(word.folded)) observe('office');
  if (isFirstName || isArab || sound !== undefined) return;
  if (HYPHENATED.test(word.folded) && !TITLED.test(word.folded)) observe('hyphenated');
  if (PLACE_SUFFIX.test(word.folded)) observe('placeSuffix');
  else if (COUNTRY_SUFFIX.test(word.folded)) observe('countrySuffix');
  else if (/е$/u.test(word.folded)) observe('prepositional');
  else if (/(?:ом|ем|ым)$/u.test(word.folded)) observe('instrumental');
}

function isSurname({ folded }: Word, { headsFollow }: Declining): boolean {
  return SURNAME.test(folded) || (headsFollow && KAZAKH_SURNAME.test(folded));
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
  const isBody = has(lexicon.organisationHeads) || name.slice(1).some(({ folded }) => folded === 'имени');
  if (isBody) observe('organisationHead');
  else if (has(lexicon.placeHeads) || isPartOfPlace(first, last, lexicon)) observe('placeHead');
  if (lexicon.otherHeads.has(last) || lexicon.otherHeads.has(first)) observe('otherHead');
  if (first.shape === 'upper' && last.shape !== 'lower') observe('acronymFirst');
  if (!isLatin) {
    if (!isBody) observePerson(name, lexicon, observe);
    return;
  }
  observe('latin');
  if (name.some((word) => LATIN_HEADS.has(word.folded))) observe('latinHead');
  else if (lexicon.usesOf(first.folded).first > SURE_USE && isRaised(last)) observe('latinPerson');
}

/** Whether an adjective tells which part or past of a place is meant: Советская Россия, Восточный Казахстан. */
function isPartOfPlace(first: Word, last: Word, { firstNames }: NameLexicon): boolean {
  return isRaised(last) && ADJECTIVE.test(first.folded) && places.has([last]) && !firstNames.has(first);
}

/** An adjective of a town or river, and none of a kind of place: Тульская область, but Городской парк. */
const OF_TOWN = /^(?!(?:город|сель|мор|дет|граждан|заводс|королев|император|пионер)).{3,}[сц]к(?:ий|ая|ое)$/u;

/** Whether a sentence begins with what only describes something: Административный центр, Другие группы. */
function isDescription(name: readonly Word[], lexicon: NameLexicon, declining: Declining): boolean {
  const [first, ...rest] = name;
  if (first?.opens !== true || !declining.hasDictionary || !lexicon.declined.isCommon(first)) return false;
  if (declining.innerAdjectives.has(first) || declining.quarters.has(first)) return false;
  if (name.some((word) => declining.institutions.has(word))) return false;
  if (OF_TOWN.test(first.folded) && lexicon.placeHeads.has(rest[0] ?? first)) return false;
  const isHead = (word: Word) => lexicon.organisationHeads.has(word) || lexicon.placeHeads.has(word);
  return rest.every(({ shape }) => shape === 'lower') && name.some(isHead);
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
