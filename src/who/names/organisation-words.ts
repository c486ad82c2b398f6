import { stemOf } from '../../text/stems.ts';

// What tells organisations apart by their words, and what does not, written by hand from general knowledge.

/** Words of one meaning: spellings of English, and the portfolios of ministries in Russian. */
const SAME: ReadonlyMap<string, string> = new Map(
  `organization organisation, defense defence, labor labour, center centre, program programme, interior internal,
  motors motor, computers computer, companies company, министерство ministry, иностранных foreign, внутренних internal,
  обороны defence, здравоохранения health, финансов finance, юстиции justice, образования education, энергетики energy,
  экономики economy, культуры culture`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([word = '', same = '']) => [stemmed(word), same]),
);
function stemmed(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word) ? stemOf(word, 'ru') : word;
}

/** The form in which a word of a name, in small letters, is compared: of Russian ones the stem. */
export function compared(word: string): string {
  const form = stemmed(word);
  return SAME.get(form) ?? form;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(compared));

/** What companies are by law; it tells none from another. */
export const LEGAL = setOf(
  `inc incorporated ltd limited llc llp plc corp corporation co gmbh ag sa spa nv bv kk ab as oyj lp
  ооо ао оао пао зао тоо жшс ақ`,
);
/** What may follow the name of a company without making it another one: Ford, Ford Motor Company. */
export const COMPANY =
  setOf(`company companies group holding holdings motor motors automotive auto computer computers software
  industries enterprises international worldwide airlines airways petroleum oil pharmaceuticals electronics technologies
  компания группа холдинг`);
/** What tells which kind of organisation a name is of; by itself it names one only where the article leaves no choice. */
export const GENERIC =
  setOf(`ministry department commission committee council bank agency bureau party union court office
  association institute authority board corporation company foundation club university church federation academy centre
  school hospital group organisation alliance coalition fund government army police assembly service council movement
  front league society trust college tribunal embassy cabinet administration secretariat company chamber museum
  министерство департамент комиссия комитет совет банк агентство бюро партия союз суд ассоциация институт управление
  компания фонд клуб университет церковь федерация академия центр школа больница группа организация правительство армия
  полиция служба движение фронт лига общество трибунал посольство администрация палата музей прокуратура`);
/** What a state has one of: its name may be put with the country before it, behind it or not at all. */
export const OF_STATES =
  setOf(`ministry department senate parliament congress assembly army navy force forces police court government
  cabinet embassy treasury house agency commission committee council union intelligence guard administration office authority
  service bureau survey
  министерство сенат парламент армия полиция суд правительство посольство прокуратура комитет мажилис`);
/** Names of these may be put in any order: Justice Department, Department of Justice. */
export const PORTFOLIOS = setOf('ministry department министерство');
export const SMALL: ReadonlySet<string> = new Set(
  'of the for and in on to at de la by и по в на для о'.split(' '),
);
/** What a portfolio's name can do without: the Ministry of Foreign Affairs is the Foreign Ministry. */
export const IDLE: ReadonlySet<string> = new Set([
  'affair',
  'affairs',
  'republic',
  ...'дела дел республика'.split(' ').map(compared),
]);

/** Ministries in one word. */
export const SHORT_MINISTRIES: ReadonlyMap<string, string> = new Map([
  ['мид', 'foreign'],
  ['мвд', 'internal'],
  ['минобороны', 'defence'],
  ['минздрав', 'health'],
  ['минфин', 'finance'],
  ['минюст', 'justice'],
  ['mod', 'defence'],
  ['mfa', 'foreign'],
]);
/** Acronyms that mean the same wherever they stand, in English and Russian; few articles say what they stand for. */
export const KNOWN_ACRONYMS: ReadonlyMap<string, string> = new Map(
  `un: united nations; оон: united nations; eu: european union; ес: european union; ap: associated press;
  nato: north atlantic treaty organisation; нато: north atlantic treaty organisation; imf: international monetary fund; мвф: international monetary fund;
  who: world health organisation; воз: world health organisation; osce: organisation security cooperation europe; обсе: organisation security cooperation europe;
  csto: collective security treaty organisation; одкб: collective security treaty organisation; cis: commonwealth independent states; снг: commonwealth independent states`
    .split(';')
    .map((line) => line.trim().split(': '))
    .map(([acronym = '', words = '']) => [acronym, words]),
);
export const MINISTRY = 'ministry';
