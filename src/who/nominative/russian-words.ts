import { fold } from '../../text/fold.ts';
import { genderOf } from '../../text/genders.ts';
import { lexiconOf } from '../../text/names/lexicon/languages.ts';
import type { Case } from '../roles/russian-nouns.ts';

export type Gender = 'm' | 'f';

/** What a word of a person's name may be: the nominative it is declined from, in one of these cases, of a man or a woman. */
export interface WordReading {
  readonly nominative: string;
  /** Letters of `Case`. */
  readonly cases: string;
  /** Letters of `Gender`. */
  readonly genders: string;
  /** Whether another reading in the same case is to be preferred: hardly any name that ends so does not decline. */
  readonly isUnlikely?: boolean;
}

/** Which word of a name it is. */
export type Part = 'given' | 'patronymic' | 'surname' | 'unchanged';

/** An ending, what stands in its place in the nominative, the cases and the genders; `~` marks an unlikely reading. */
type Row = readonly [ending: RegExp, nominative: string, cases: string, genders: string, isUnlikely?: '~'];

const ALL: readonly Case[] = ['n', 'g', 'd', 'a', 'i', 'p'];
const ANY = ALL.join('');

/** Words that stay as they are in every case. */
export const unchanged = (word: string): WordReading => ({
  nominative: word,
  cases: ANY,
  genders: 'mf',
  isUnlikely: true,
});

/** Surnames like Иванов, Назарбаев, Путин. The few men's in -овой have short stems: Лановой, Яровой. */
const POSSESSIVE = /.(?:[оеё]в|[иы]н)(?:а|у|ым|ом|е|ой|ою|ы)?$/u;
const POSSESSIVE_ROWS: readonly Row[] = [
  [/(?<=[вн])$/u, '', 'n', 'm'],
  [/а$/u, '', 'ga', 'm'],
  [/а$/u, 'а', 'n', 'f'],
  [/у$/u, '', 'd', 'm'],
  [/у$/u, 'а', 'a', 'f'],
  [/ым$/u, '', 'i', 'm'],
  [/(?<=[иы]н)ом$/u, '', 'i', 'm'],
  [/е$/u, '', 'p', 'm'],
  [/(?:ой|ою)$/u, 'а', 'gdip', 'f'],
  [/(?<=^.{1,3}[оеё]в)ой$/u, 'ой', 'n', 'm'],
  // Калина, Щербина.
  [/(?<=[иы]н)ой$/u, 'а', 'i', 'm'],
  [/ы$/u, 'а', 'g', 'mf'],
];

/** The few surnames in stressed -ой: Трубецкой. */
const STRESSED = /(?:трубецк|донск|луговск|шаховск|заводск|городск|крутицк)(?:ой|ого|ому|им|ом|ая|ую)$/iu;
const STRESSED_ROWS: readonly Row[] = [
  [/ой$/u, 'ой', 'n', 'm'],
  [/ого$/u, 'ой', 'ga', 'm'],
  [/ому$/u, 'ой', 'd', 'm'],
  [/им$/u, 'ой', 'i', 'm'],
  [/ом$/u, 'ой', 'p', 'm'],
  [/ая$/u, 'ая', 'n', 'f'],
  [/ой$/u, 'ая', 'gdip', 'f'],
  [/ую$/u, 'ая', 'a', 'f'],
];

/** Surnames that are adjectives: Зеленский, Горький; and those like Навальный, whose other endings may be others'. */
const ADJECTIVAL = /(?:[сц]к|ьк)(?:ий|ого|ому|им|ом|ая|ой|ую)$|[нл](?:ый|ого|ому|ым)$|н(?:ая|ой|ую)$/u;
const ADJECTIVAL_ROWS: readonly Row[] = [
  [/(?:ий|ый)$/u, '$&', 'n', 'm'],
  [/(?<=к)ого$/u, 'ий', 'ga', 'm'],
  [/(?<=к)ому$/u, 'ий', 'd', 'm'],
  [/(?<=к)им$/u, 'ий', 'i', 'm'],
  [/(?<=к)ом$/u, 'ий', 'p', 'm'],
  [/(?<=к)ом$/u, '', 'i', 'm'],
  [/(?<=[нл])ого$/u, 'ый', 'ga', 'm'],
  [/(?<=[нл])ому$/u, 'ый', 'd', 'm'],
  [/ым$/u, 'ый', 'i', 'm'],
  [/ая$/u, 'ая', 'n', 'f'],
  [/ой$/u, 'ая', 'gdip', 'f'],
  [/(?<=н)ой$/u, 'ой', 'n', 'm'],
  [/(?<=н)ой$/u, 'а', 'i', 'm'],
  [/ую$/u, 'ая', 'a', 'f'],
];

/** Surnames that never change: Лукашенко, Лордкипанидзе, Саакашвили, Черных. */
const NEVER_CHANGED = /(?:ко|дзе|швили|[иы]х)$/u;

const PATRONYMIC_ROWS: readonly Row[] = [
  [/ич$/u, 'ич', 'n', 'm'],
  [/(?<=ич)а$/u, '', 'ga', 'm'],
  [/(?<=ич)у$/u, '', 'd', 'm'],
  [/(?<=ич)[её]м$/u, '', 'i', 'm'],
  [/(?<=ич)е$/u, '', 'p', 'm'],
  [/(?<=[вч]н)а$/u, 'а', 'n', 'f'],
  [/(?<=[вч]н)ы$/u, 'а', 'g', 'f'],
  [/(?<=[вч]н)е$/u, 'а', 'dp', 'f'],
  [/(?<=[вч]н)у$/u, 'а', 'a', 'f'],
  [/(?<=[вч]н)(?:ой|ою)$/u, 'а', 'i', 'f'],
  [/(?:[ұу]лы|уулу|оглы|оглу)$/u, '$&', ANY, 'm'],
  [/(?:[қкг]ызы)$/u, '$&', ANY, 'f'],
];
const PATRONYMIC =
  /.{2}(?:[оеё]вич|ьич|ич(?=[аеу]м?$))(?:а|у|[её]м|е)?$|.{2}(?:[оеё]вн|ичн)(?:а|ы|е|у|ой|ою)$|.{3}(?:[ұу]лы|уулу|оглы|оглу|[қкг]ызы)$/u;

/** All other names of men and women, by the declensions of nouns. */
const NOUN_ROWS: readonly Row[] = [
  // Of several syllables with an ending like that of the instrumental hardly any is a nominative.
  [/(?<![аеёиоуыэюя].*[аеёиоуыэюя].*[оеё]м)(?<=[бвгджзйклмнпрстфхцчшщь])$/u, '', 'n', 'm'],
  [/(?<![аеёиоуыэюя].*[аеёиоуыэюя].*[оеё]м)(?<=[бвгджзйклмнпрстфхцчшщь])$/u, '', ANY, 'f'],
  [/(?<=[бвгджзйклмнпрстфхчшщь])ц(?:а|у|ом|ем|е)$/u, 'ец', 'gadip', 'm'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, '', 'ga', 'm'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, '', 'd', 'm'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ом$/u, '', 'i', 'm'],
  [/(?<=[жчшщц])ем$/u, '', 'i', 'm'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, '', 'p', 'm'],
  [/(?<=[бвгдзклмнпрстфх])я$/u, 'ь', 'ga', 'm'],
  [/(?<=[бвгдзклмнпрстфх])ю$/u, 'ь', 'd', 'm'],
  [/(?<=[бвгдзклмнпрстфх])[её]м$/u, 'ь', 'i', 'm'],
  [/(?<=[аеёиоуыэюя])я$/u, 'й', 'ga', 'm'],
  [/(?<=[аеёиоуыэюя])ю$/u, 'й', 'd', 'm'],
  [/(?<=[аеёиоуыэюя])[её]м$/u, 'й', 'i', 'm'],
  [/(?<=[аеёиоуыэюя])е$/u, 'й', 'p', 'm'],
  [/ии$/u, 'ий', 'p', 'm'],
  [/[ая]$/u, '$&', 'n', 'mf'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, 'а', 'a', 'mf'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?<![лр]д|цз|огл)ы$/u, 'а', 'g', 'mf'],
  [/(?<=[гкхжчшщ])и$/u, 'а', 'g', 'mf'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:ой|ою)$/u, 'а', 'i', 'mf'],
  [/(?<=[жчшщц])ей$/u, 'а', 'i', 'mf'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, 'а', 'dp', 'mf'],
  [/(?<=и)и$/u, 'я', 'gdp', 'mf'],
  [/ю$/u, 'я', 'a', 'mf'],
  [/(?<=[лнриь])[её]й$/u, 'я', 'i', 'mf'],
  [/[ую]$/u, '$&', ANY, 'm', '~'],
  [/[ую]$/u, '$&', 'n', 'f'],
  // Сатыбалды, Саркози, Рютте.
  [/(?:[лр]д|цз|огл)ы$|[оэе]$|(?<!и|[аеёиоуыэюя]ж)и$|(?<=[аеёиоуыэюя])[аы]$/u, '$&', ANY, 'mf'],
];

/** What first names may be besides; of surnames in -и and -е the ending is rather their own: Берлускони, Рютте. */
const GIVEN_ROWS: readonly Row[] = [
  [/ы$|[жшщ]и$/u, '$&', ANY, 'mf'],
  [/[ую]$/u, '$&', ANY, 'f', '~'],
  [/(?<=[бвгджзклмнпрстфхцчшщь])и$/u, 'я', 'g', 'mf'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])и$/u, 'ь', 'gdp', 'f'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ью$/u, 'ь', 'i', 'f'],
  [/(?<=[бвгджзклмнпрстфхцчшщь])е$/u, 'я', 'dp', 'mf'],
  [/(?<=[бвгдзклмнпрстфх])е$/u, 'ь', 'p', 'm'],
];

/** Adjectival endings of other surnames: Толстой, Белый; which one it is can't be told. */
const OTHER_ADJECTIVAL = /(?:ого|ому|ему|ым|[жшчщ]его)$/u;
const OTHER_ADJECTIVAL_ROWS: readonly Row[] = [
  [/(?:[ое]го|[ое]му|ым)$/u, 'ый', 'gadi', 'm'],
  [/(?:[ое]го|[ое]му|ым)$/u, 'ой', 'gadi', 'm'],
];

/** The two common names whose vowel comes and goes: Павла, Льва. */
const FLEETING: ReadonlyMap<string, string> = new Map([
  ['Павл', 'Павел'],
  ['Льв', 'Лев'],
]);
/** How men's first names of Turkic peoples end, of which no list is complete. */
const MENS_END = /.{2}(?:бек|бай|мурат|болат|хан|мамбет|мухамед|ддин)$/u;
/** Family names of the east that stand first and do not decline there: Ким Чен Ына. */
const STANDING_FIRST = /^(?:ким|мун|пан|чен|дэн|ван|юн|чон|пак|чой|чан|нгуен|\p{L}{1,3})$/u;

/** Whether a word in this very form is a common first name, or ends as only men's do. */
export function isFirstName(word: string): boolean {
  const folded = word.split('-').map(fold).join('-');
  return lexiconOf('ru').firstNames.hasBase({ folded, stem: folded }) || MENS_END.test(folded);
}

/** Whether a word is the patronymic of a man or woman, in any case. */
export function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word.toLowerCase());
}

/** Whether a word ends as Russian surnames do and hardly anything else. */
export function isRussianSurname(word: string): boolean {
  return POSSESSIVE.test(word) || ADJECTIVAL.test(word);
}

/** The same words of names come again and again; beyond this many the memory is worth more than the time. */
const REMEMBERED = 20_000;
const remembered = new Map<string, readonly WordReading[]>();

/** All that a word of a Russian name may be. */
export function readingsOfWord(word: string, part: Part): readonly WordReading[] {
  if (part === 'unchanged') return [unchanged(word)];
  const key = `${part} ${word}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const readings = readingsOf(word, part);
  remembered.set(key, readings);
  return readings;
}

function readingsOf(word: string, part: Exclude<Part, 'unchanged'>): readonly WordReading[] {
  if (part === 'patronymic') return read(word, PATRONYMIC_ROWS);
  return part === 'given' ? readingsOfGiven(word) : readingsOfSurname(word);
}

/** Of a first name; where it may be a common one, it is no other. */
function readingsOfGiven(word: string): readonly WordReading[] {
  const readings = read(word, [...NOUN_ROWS, ...GIVEN_ROWS]);
  const known = readings.filter(
    ({ nominative, genders }) => isFirstName(nominative) && mayBe(nominative, genders),
  );
  const all = known.length > 0 ? known : readings;
  const folded = fold(word);
  const isShort = /[^аеёиоуыэюя]$/u.test(folded) && STANDING_FIRST.test(folded);
  const isEastern = isShort && (!isFirstName(word) || folded === 'ким');
  return isEastern ? [...all, unchanged(word)] : all;
}

/** Women's first names that end in a consonant do not decline: Анну is no case of Анн. */
function mayBe(firstName: string, genders: string): boolean {
  return genders !== 'm' || !/[^аеёиоуыэюя]$/u.test(firstName) || genderOf(`${firstName} `) !== 'woman';
}

function readingsOfSurname(word: string): readonly WordReading[] {
  if (NEVER_CHANGED.test(word)) return [unchanged(word)];
  if (STRESSED.test(word)) return read(word, STRESSED_ROWS);
  if (POSSESSIVE.test(word)) return read(word, POSSESSIVE_ROWS);
  if (ADJECTIVAL.test(word)) return read(word, ADJECTIVAL_ROWS);
  if (OTHER_ADJECTIVAL.test(word)) return read(word, OTHER_ADJECTIVAL_ROWS);
  return read(word, NOUN_ROWS);
}

function read(word: string, rows: readonly Row[]): WordReading[] {
  return rows
    .filter(([ending]) => ending.test(word))
    .map(([ending, replaced, cases, genders, unlikely]) => {
      const nominative = word.replace(ending, replaced);
      return {
        nominative: FLEETING.get(nominative) ?? nominative,
        cases,
        genders,
        isUnlikely: unlikely !== undefined,
      };
    });
}
