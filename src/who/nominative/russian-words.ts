import { fold } from '../../text/fold.ts';
import { genderOf } from '../../text/genders.ts';
import { lexiconOf } from '../../text/names/lexicon/languages.ts';
import {
  ADJECTIVAL,
  ADJECTIVAL_ROWS,
  ANY,
  GIVEN_ROWS,
  NEVER_CHANGED,
  NOUN_ROWS,
  OTHER_ADJECTIVAL,
  OTHER_ADJECTIVAL_ROWS,
  PATRONYMIC,
  PATRONYMIC_ROWS,
  POSSESSIVE,
  POSSESSIVE_ROWS,
  type Row,
  STRESSED,
  STRESSED_ROWS,
} from './russian-endings.ts';

/** Of a man's or a woman's name. */
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

/** Words that stay as they are in every case. */
export const unchanged = (word: string): WordReading => ({
  nominative: word,
  cases: ANY,
  genders: 'mf',
  isUnlikely: true,
});

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

/** Women's names that are a common man's in the genitive: Петра Квитова, Роберта Метсола. */
const WOMENS_TOO: ReadonlySet<string> = new Set(
  'адриана богдана владислава даниэла джорджа кристиана мирослава петра роберта руслана станислава ярослава'.split(
    ' ',
  ),
);

/** Of a first name; where it may be a common one, it is no other. */
function readingsOfGiven(word: string): readonly WordReading[] {
  const readings = read(word, [...NOUN_ROWS, ...GIVEN_ROWS]);
  const known = readings.filter(
    ({ nominative, genders }) =>
      WOMENS_TOO.has(fold(nominative)) || (isFirstName(nominative) && mayBe(nominative, genders)),
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
