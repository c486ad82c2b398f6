import { type SoundKeys, similarityOfKeys, soundKey, soundKeysOf } from '../../text/transliteration.ts';
import { nominativeOf } from '../nominative/by-endings.ts';
import { mayBeOf } from '../nominative/russian-person.ts';
import { withoutTitles } from './leading-titles.ts';
import { fullNames } from './nicknames.ts';

/** A person's name as it is compared: its words by sound, without titles and generational suffixes. */
export interface PersonName {
  readonly words: readonly SoundKeys[];
  /** Whether it is a surname alone, such as "bin Laden". */
  readonly isSurname: boolean;
  /** What tells father from son, in small letters: jr, sr, iii. */
  readonly generation: string | undefined;
  /** Whether it can only be a woman's: Алия Назарбаева, but not Александра Иванова, which may be a man's genitive. */
  readonly feminine: boolean;
  /** Whether its last word can only be a man's: Назарбаев, Назарбаевым. */
  readonly masculine: boolean;
}

const FEMININE_SURNAME = /(?:[оеё]ва|[иы]на|ая)$/u;
const MASCULINE_SURNAME = /(?:[оеё]в|[иы]н)(?:ым|е)?$|(?:ский|ского|скому|ским)$/u;
/** Common first names of women in the nominative; in a list, since a man's genitive looks the same (Нурсултана). */
const WOMEN: ReadonlySet<string> = new Set(
  `александра алена алла анастасия анна валентина валерия варвара вера вероника виктория галина дарья екатерина елена елизавета
  жанна зинаида инна ирина ксения лариса лидия людмила марина мария надежда наталия наталья нина оксана ольга полина раиса
  светлана софья тамара татьяна юлия яна алия гульнара дарига дина динара зарина камила мадина сара гульмира айгерим`.split(
    /\s+/u,
  ),
);

/** The same words of names come again and again; beyond this many the memory is worth more than the time. */
const REMEMBERED = 50_000;
const known = new Map<string, SoundKeys>();
const names = new Map<string, PersonName>();

function soundOf(word: string): SoundKeys {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size >= REMEMBERED) known.clear();
  const sound = soundKeysOf(word);
  known.set(word, sound);
  return sound;
}

/** The Arabic article, which newspapers leave out as often: al-Zarqawi, Zarqawi, ElBaradei. */
const ARTICLE = /^(?:(?:al|el|AL|EL|аль|эль)-|(?:[Aa]l|[Ee]l|[Аа]ль|[Ээ]ль)-?(?=\p{Lu}))(?=\p{L}{3})/u;

const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** The name of a person as an article writes it. */
export function personName(written: string): PersonName {
  const remembered = names.get(written);
  if (remembered !== undefined) return remembered;
  if (names.size >= REMEMBERED) names.clear();
  const name = nameOf(written);
  names.set(written, name);
  return name;
}

function nameOf(written: string): PersonName {
  // Forms that are surely cases of one name have its sound: Марией Захаровой, Мария Захарова.
  const name = nominativeOf(written, 'person', 'ru');
  // "J.F. Kennedy" has two initials.
  const all = name.replace(/(?<=\p{Lu}\.)(?=\p{L})/gu, ' ').split(/[\s,]+/u);
  const generation = all.find((word) => GENERATION.test(word));
  const words = initialsFirst(withoutTitles(all.filter((word) => word !== '' && word !== generation)));
  const first = words[0]?.toLowerCase() ?? '';
  const last = words.at(-1)?.toLowerCase() ?? '';
  return {
    words: words.map((word) => soundOf(word.replace(ARTICLE, ''))),
    isSurname: words.length < 2 || PARTICLE.test(words[0] ?? ''),
    generation: generation?.toLowerCase().replace('.', ''),
    feminine: FEMININE_SURNAME.test(last) && WOMEN.has(first) && !mayBeOf(written, 'm'),
    masculine: MASCULINE_SURNAME.test(last),
  };
}

/** Small words that begin surnames, and hardly ever are first names. */
const PARTICLE = /^(?:bin|ibn|von|van|de|der|den|di|du|del|della|le|фон|ван|де|ди|дю|ибн|бен)$/iu;
const INITIAL = /^\p{Lu}\.?$/u;

/** Russian puts initials behind a surname as well: "Иванов И. И.". */
function initialsFirst(words: readonly string[]): readonly string[] {
  const surname = words.findLastIndex((word) => !INITIAL.test(word)) + 1;
  const isBehind = surname > 0 && surname < words.length && /\p{Script=Cyrillic}/u.test(words[0] ?? '');
  return isBehind ? [...words.slice(surname), ...words.slice(0, surname)] : words;
}

/** One wrong letter in a long word: enough when the other words of the name are the same. */
const NEAR = 0.83;
const LONG_WORD = 6;

/** One word in two spellings, or in two cases where one of them is Cyrillic. */
function sameWord(a: SoundKeys, b: SoundKeys): boolean {
  if (a.whole === b.whole) return true;
  return (a.cyrillic || b.cyrillic) && (a.stem === b.stem || a.whole === b.stem || a.stem === b.whole);
}

/**
 * One word spelled in two ways: Antony, Anthonny. A last letter that differs may be another name (Maria, Mario;
 * Daniel, Daniela), and so may one in a short word.
 */
function nearWord(a: SoundKeys, b: SoundKeys): boolean {
  if (a.whole.length < LONG_WORD || b.whole.length < LONG_WORD) return false;
  return a.whole.at(-1) === b.whole.at(-1) && a.whole[0] === b.whole[0] && similarityOfKeys(a, b) >= NEAR;
}

function sameGiven(a: SoundKeys, b: SoundKeys): boolean {
  return sameWord(a, b) || isInitial(a, b) || isInitial(b, a) || isNickname(a, b) || isNickname(b, a);
}

let nicknames: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function isNickname(nickname: SoundKeys, of: SoundKeys): boolean {
  nicknames ??= fullNames(soundKey);
  return nicknames.get(nickname.whole)?.has(of.whole) ?? false;
}

/** A "Jr" may be left out, but a junior is no senior. */
function isOtherGeneration(a: PersonName, b: PersonName): boolean {
  return a.generation !== undefined && b.generation !== undefined && a.generation !== b.generation;
}

function isInitial(word: SoundKeys, of: SoundKeys): boolean {
  return word.whole.length === 1 && of.whole.startsWith(word.whole);
}

/** Whether two full names (of several words each) can be one person's. */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  const [firstA, firstB] = [a.words[0], b.words[0]];
  const [lastA, lastB] = [a.words.at(-1), b.words.at(-1)];
  if ((a.feminine && b.masculine) || (b.feminine && a.masculine) || isOtherGeneration(a, b)) return false;
  if (firstA === undefined || firstB === undefined || lastA === undefined || lastB === undefined)
    return false;
  if (a.words.length === 2 && b.words.length === 2 && sameWord(firstA, lastB) && sameWord(lastA, firstB))
    return true;
  const surname = sameWord(lastA, lastB);
  const given = sameGiven(firstA, firstB);
  const nearly =
    (surname && nearWord(firstA, firstB)) || (given && firstA.whole.length > 1 && nearWord(lastA, lastB));
  return ((surname && given) || nearly) && sameMiddle(a.words.slice(1, -1), b.words.slice(1, -1));
}

/** Middle names may be left out; where both are given they must agree. */
function sameMiddle(a: readonly SoundKeys[], b: readonly SoundKeys[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a.length !== b.length) return false;
  return a.every((word, index) => {
    const other = b[index];
    return other !== undefined && sameGiven(word, other);
  });
}

/** Whether `part` is the surname, one or several last words, of `full`; Bush Sr is of nobody without the "Sr". */
export function isSurnameOf(part: PersonName, full: PersonName): boolean {
  const offset = full.words.length - part.words.length;
  if (offset < 1 || (full.feminine && part.masculine)) return false;
  if (part.generation !== undefined && part.generation !== full.generation) return false;
  return part.words.every((word, index) => {
    const other = full.words[offset + index];
    return other !== undefined && sameWord(word, other);
  });
}

/** Whether `part` is the first name of `full`. */
export function isFirstNameOf(part: PersonName, full: PersonName): boolean {
  const [word] = part.words;
  const [first] = full.words;
  return (
    part.words.length === 1 &&
    full.words.length > 1 &&
    word !== undefined &&
    first !== undefined &&
    sameWord(word, first)
  );
}
