import type { Case } from '../roles/russian-nouns.ts';
import {
  type Gender,
  isFirstName,
  isPatronymic,
  isRussianSurname,
  type Part,
  readingsOfWord,
  unchanged,
  type WordReading,
} from './russian-words.ts';

/** What a name may be as a whole: the same case and gender in all its words. */
export interface NameReading {
  readonly nominative: string;
  readonly case: Case;
  readonly gender: Gender;
}

const CASES: readonly Case[] = ['n', 'g', 'd', 'a', 'i', 'p'];
const GENDERS: readonly Gender[] = ['m', 'f'];
/** In words; nothing longer is a person's name. */
const LONGEST = 6;
const INITIALS = /^(?:\p{Lu}\.?-?)+$/u;
/** Small words and prefixes of surnames. */
const PARTICLE = /^(?:\p{Ll}{1,4}|Аль|Эль|Ибн|Бин|Ван|Фон|Де|Ди|Да|Ле|Ла|Дер|Мак|О)$/u;
const ROMAN = /^[IVX]+\.?$/u;
/** One in capitals throughout may be anything. */
const SHOUTED = /^\p{Lu}{2,}/u;

/**
 * All that the name of a person, as a Russian text writes it, may be by its endings; none where no case and gender fits all
 * its words.
 */
export function readingsOfPerson(written: string): readonly NameReading[] {
  const words = written.split(' ');
  if (words.length > LONGEST || !words.every(isReadable)) return [];
  const parts = partsOf(words);
  // "Радзивиллы" may be all of them.
  const isPlural = words.length === 1 && /[ыи]$/u.test(written) && parts[0] === 'surname';
  const several: readonly NameReading[] = isPlural ? [{ nominative: written, case: 'n', gender: 'm' }] : [];
  // Both halves of a double name may decline: Римского-Корсакова, Анны-Марии.
  const read = words.map((word, index) => readingsOfHalves(word, parts[index] ?? 'surname'));
  const singular = CASES.flatMap((one) =>
    GENDERS.flatMap((gender) =>
      joined(read.map((readings) => nominativesIn(readings, one, gender))).map((nominative) => ({
        nominative,
        case: one,
        gender,
      })),
    ),
  );
  const instrumental = singular.filter(({ case: one, gender }) => one === 'i' && gender === 'm');
  if (isInstrumental(words, parts) && instrumental.length > 0) return instrumental;
  return [...singular, ...several];
}

/** Whether all words end as a man's in the instrumental, which is no chance: Свеном Крамом. */
function isInstrumental(words: readonly string[], parts: readonly Part[]): boolean {
  const open = words.filter((_, index) => parts[index] !== 'unchanged');
  return open.length > 1 && open.every((word) => /(?:[оеё]м|ым)$/u.test(word));
}

/** Whether a word at its place may be part of one person's name: no title, no acronym, no number but at the end. */
function isReadable(word: string, index: number, words: readonly string[]): boolean {
  if (ROMAN.test(word)) return index === words.length - 1;
  if (INITIALS.test(word) || PARTICLE.test(word)) return true;
  return /^\p{Lu}|-\p{Lu}/u.test(word) && !SHOUTED.test(word);
}

/** Whether the name of a person, as a Russian text writes it, may be one of this gender in some case. */
export function mayBeOf(written: string, gender: Gender): boolean {
  return readingsOfPerson(written).some((reading) => reading.gender === gender);
}

/** The nominative that all readings have; `undefined` where they have several or there are none. */
export function onlyNominative(readings: readonly Pick<NameReading, 'nominative'>[]): string | undefined {
  const [first, ...others] = readings;
  return others.every(({ nominative }) => nominative === first?.nominative) ? first?.nominative : undefined;
}

/** Which part of the name each word is. The surname stands last, or first before a first name and a patronymic. */
function partsOf(words: readonly string[]): readonly Part[] {
  const plain = words.map((word): Part => {
    if (INITIALS.test(word) || PARTICLE.test(word)) return 'unchanged';
    return isPatronymic(word) && words.length > 1 ? 'patronymic' : 'given';
  });
  const open = plain.flatMap((part, index) => (part === 'given' ? [index] : []));
  const [first, last] = [open[0] ?? 0, open.at(-1) ?? 0];
  const isTurned =
    first !== last &&
    isRussianSurname(words[first] ?? '') &&
    !isKnown(words[first] ?? '') &&
    (plain.at(-1) === 'patronymic' || isKnown(words[last] ?? ''));
  const surname = isTurned ? first : last;
  const isFirstNameAlone = open.length === 1 && (plain.includes('patronymic') || isKnown(words[last] ?? ''));
  return plain.map((part, index) =>
    index === surname && part === 'given' && !isFirstNameAlone ? 'surname' : part,
  );
}

/** Whether a word is a common first name in some case. */
function isKnown(word: string): boolean {
  return readingsOfWord(word, 'given').some(({ nominative }) => isFirstName(nominative));
}

/** What a word may be, or both halves of one with a hyphen, of which the first one often stays as it is. */
function readingsOfHalves(word: string, part: Part): readonly WordReading[] {
  const cut = word.lastIndexOf('-');
  const whole = readingsOfWord(word, part);
  if (cut < 1 || part === 'unchanged' || whole.some(({ nominative }) => isFirstName(nominative)))
    return whole;
  const [before, behind] = [word.slice(0, cut), word.slice(cut + 1)];
  const first = [unchanged(before), ...readingsOfWord(before, part)];
  const second = readingsOfWord(behind, part);
  return CASES.flatMap((one) =>
    GENDERS.flatMap((gender) =>
      joined([nominativesIn(first, one, gender), nominativesIn(second, one, gender)], '-').map(
        (nominative): WordReading => ({ nominative, cases: one, genders: gender }),
      ),
    ),
  );
}

/** The nominatives of one word in a case, without the unlikely ones where there are others. */
function nominativesIn(readings: readonly WordReading[], one: Case, gender: Gender): readonly string[] {
  const fitting = readings.filter(({ cases, genders }) => cases.includes(one) && genders.includes(gender));
  const likely = fitting.filter(({ isUnlikely }) => isUnlikely !== true);
  return [...new Set((likely.length > 0 ? likely : fitting).map(({ nominative }) => nominative))];
}

/** Every way to take one of each. */
function joined(words: readonly (readonly string[])[], between = ' '): readonly string[] {
  const [first, ...others] = words;
  if (first === undefined) return [];
  return others.reduce(
    (names, word) => names.flatMap((name) => word.map((one) => name + between + one)),
    first,
  );
}
