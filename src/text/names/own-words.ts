import type { NameLexicon } from './knowledge.ts';
import { events } from './lexicon/events.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { organisations } from './lexicon/organisations.ts';
import { countries, places } from './lexicon/places.ts';
import { namesThing } from './things.ts';
import type { Observe } from './weights.ts';
import { isRaised, type Word } from './words.ts';

const SURNAME =
  /(?:ov|ova|ev|eva|enko|sky|skiy|ski|skaya|yan|ian|shvili|dze|son|sen|berg|stein|ez|inho|bayev|bekov|baev|ов|ова|ев|ева|ёв|енко|ский|ская|ского|ской|ому|скому|янц|ян|швили|дзе|чук|баев|баева|беков|улы|кызы)(?:а|у|ым|ом|е|ой)?$/iu;
/** What a firm's name ends with, and no other. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc corp corporation co ltd plc llc llp ag gmbh'.split(' '),
);
const DOMAIN = /^[\p{L}\p{N}-]+\.\p{L}{2,4}$/u;
const PLACE_SUFFIX =
  /(?:stan|burg|grad|ville|shire|abad|pur|polis|istan|стан|град|бург|поль|абад|ск|ске|ска)(?:а|е|у|ом)?$/iu;

/** What the words of a name show, whatever stands beside it. */
export function observeWords(name: readonly Word[], lexicon: NameLexicon, observe: Observe): void {
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last === undefined) return;
  const isSingle = name.length === 1;
  observe(isSingle ? 'oneWord' : 'severalWords');
  if (isSingle && first.opens && !lexicon.smallLetters) observe('opening');
  const isKnown = observeLists(name, observe);
  observeShape(name, first, last, isKnown, observe);
  observeHeads(name, first, last, isKnown, lexicon, observe);
  if (!lexicon.smallLetters) {
    observeUses(name, first, last, lexicon, observe);
    if (!isKnown && namesThing(name, lexicon)) observe('thing');
    if (!isSingle && LEGAL_FORMS.has(last.folded)) observe('legalForm');
  }
  const bearsFirstName = lexicon.firstNames.has(first) && first.shape === 'capital';
  if (bearsFirstName) observe(isSingle || !isRaised(last) ? 'firstNameAlone' : 'firstNameOfSeveral');
}

/** Whether the name stands in a list by hand. */
function observeLists(name: readonly Word[], observe: Observe): boolean {
  const isPlace = places.has(name);
  const isOrganisation = organisations.has(name);
  if (isPlace) observe(countries.has(name) ? 'knownCountry' : 'knownPlace');
  if (isOrganisation) observe('knownOrganisation');
  if (events.has(name)) observe('knownOther');
  return isPlace || isOrganisation;
}

function observeShape(
  name: readonly Word[],
  first: Word,
  last: Word,
  isKnown: boolean,
  observe: Observe,
): void {
  const isSingle = name.length === 1;
  if (isSingle && first.shape === 'upper') observe('acronym');
  if (!isSingle && first.shape === 'upper' && last.shape !== 'lower') observe('acronymFirst');
  if (isSingle && DOMAIN.test(first.text)) observe('domain');
  if (isSingle && /\p{N}/u.test(first.text) && !isKnown) observe('numbered');
  if (isSingle && /\p{Ll}\p{Lu}/u.test(first.text) && !/^(?:Mc|Mac|De|Di|La|Le|Van)\p{Lu}/u.test(first.text))
    observe('innerCapital');
  if (!isSingle && name.slice(0, -1).some((word) => /^\p{Lu}$/u.test(word.text))) observe('initials');
  if (!events.has(name) && name.some(isWithAmpersand)) observe('ampersand');
  if (last.shape === 'capital' && SURNAME.test(last.text) && !places.has([last])) observe('surname');
  if (isSingle && PLACE_SUFFIX.test(first.folded)) observe('placeSuffix');
}

function observeHeads(
  name: readonly Word[],
  first: Word,
  last: Word,
  isKnown: boolean,
  lexicon: Lexicon,
  observe: Observe,
): void {
  const isSingle = name.length === 1;
  const isHead =
    lexicon.organisationHeads.has(first) ||
    (!lexicon.smallLetters && lexicon.otherHeads.has(first) && !lexicon.firstNames.has(first));
  if (isSingle && !isKnown && isHead && first.shape === 'capital') observe('headAlone');
  if (!isKnown && name.some((_, index) => isHeadOf(name, index, lexicon.organisationHeads)))
    observe('organisationHead');
  else if (!isKnown && isPlaceByHead(name, lexicon)) observe('placeHead');
  const leadsOther = lexicon.otherHeads.has(first) && name[1]?.shape === 'lower';
  if (!isSingle && (lexicon.otherHeads.has(last) || leadsOther)) observe('otherHead');
}

/** AT&T, Marks & Spencer */
function isWithAmpersand({ text, gap }: Word, index: number): boolean {
  return text.includes('&') || (index > 0 && gap.includes('&'));
}

/** Heads of places that come first: Lake Tahoe, South Ossetia. Others do so only before a small word: Gulf of Mexico. */
const FIRST_HEADS: ReadonlySet<string> = new Set(
  'mount lake cape port fort north south east west northern southern eastern western central upper lower'.split(
    ' ',
  ),
);

function isPlaceByHead(name: readonly Word[], lexicon: Lexicon): boolean {
  return name.some(
    (word, index) =>
      isHeadOf(name, index, lexicon.placeHeads) &&
      (lexicon.smallLetters ||
        index > 0 ||
        name.length === 1 ||
        FIRST_HEADS.has(word.folded) ||
        name[1]?.shape === 'lower'),
  );
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

/** What is known of the words in general: of one word all, of several how the first and the last of them are used. */
function observeUses(
  name: readonly Word[],
  first: Word,
  last: Word,
  lexicon: NameLexicon,
  observe: Observe,
): void {
  const uses = lexicon.usesOf(first.folded);
  if (name.length === 1) {
    if (uses.isRare) observe('aloneUnknown');
    observe('aloneFirst', uses.first);
    observe('aloneSurname', uses.surname);
    observe('aloneOrganisation', uses.organisation);
    observe('alonePlace', uses.place);
    observe('aloneNationality', uses.nationality);
    observe('aloneCommon', uses.common);
    if (first.opens) observe('openingCommon', uses.common);
    if (first.shape === 'upper') observe('acronymCommon', uses.common);
    return;
  }
  const behind = lexicon.usesOf(last.folded);
  observe('startsFirst', uses.first);
  observe('startsSurname', uses.surname);
  observe('startsOrganisation', uses.organisation);
  observe('startsPlace', uses.place);
  observe('startsNationality', uses.nationality);
  observe('startsCommon', uses.common);
  if (uses.isRare) observe('startsUnknown');
  observe('endsSurname', behind.surname);
  observe('endsOrganisation', behind.organisation);
  observe('endsPlace', behind.place);
  observe('endsCommon', behind.common);
  if (behind.isRare) observe('endsUnknown');
  observe('allCommon', Math.min(...name.filter(isRaised).map((word) => lexicon.usesOf(word.folded).common)));
}
