import { readFileSync } from 'node:fs';
import { stemmer } from '@orama/stemmers/russian';
import { soundKey, withoutCaseEnding } from '../../transliteration.ts';
import { sortedLine } from '../sorted-lines.ts';
import type { Word } from '../words.ts';
import { isInFilter } from './word-filter.ts';

/** What is known of Russian words and of names in Russian before any article is read. */
export interface DeclinedNames {
  /** Of which kind of name a word sounds like one, in any case and however it is spelt in Latin script. */
  soundOf(word: Word): 'person' | 'place' | undefined;
  /** Whether a Russian word is in the dictionary as a common one; a surname in -ов counts as none. */
  isCommon(word: Word): boolean;
  /** Whether a word sounds like a place only without its ending, as in another case than the nominative. */
  isDeclinedPlace(word: Word): boolean;
}

/** Nothing known. */
export const NO_DECLINED_NAMES: DeclinedNames = {
  soundOf: () => undefined,
  isCommon: () => false,
  isDeclinedPlace: () => false,
};

/**
 * Reads the lists in `data/` that `bench/distilling/distil-name-sounds.ts` and `bench/distilling/distil-russian-dictionary.ts` make. Throws
 * when the installation lacks them.
 */
export function readDeclinedNames(): DeclinedNames {
  const dictionary = new Uint8Array(readFileSync(dataFile('russian-dictionary.bin')));
  const places = readFileSync(dataFile('place-sounds.txt'), 'latin1');
  const people = readFileSync(dataFile('person-sounds.txt'), 'latin1');
  const inPlaces = (key: string) => sortedLine(places, key) !== undefined;
  const inPeople = (key: string) => sortedLine(people, key) !== undefined;
  const sounds = new Map<string, 'person' | 'place' | undefined>();
  const find = (folded: string) => {
    for (const key of soundsOf(folded)) {
      if (inPlaces(key)) return 'place';
      if (inPeople(key)) return 'person';
    }
    return undefined;
  };
  return {
    soundOf({ folded }) {
      if (!sounds.has(folded)) {
        if (sounds.size >= REMEMBERED) sounds.clear();
        sounds.set(folded, find(folded));
      }
      return sounds.get(folded);
    },
    isCommon({ folded }) {
      const stem = stemmer(folded);
      const isSurname = SURNAME.test(folded) && !/[еёо]в$/u.test(stem);
      if (ABSTRACT.test(folded)) return true;
      return !isSurname && (isInFilter(stem, dictionary) || isCompound(folded, dictionary));
    },
    isDeclinedPlace({ folded }) {
      const stem = soundKey(withoutCaseEnding(folded));
      return stem.length >= SHORTEST && inPlaces(stem) && !inPlaces(soundKey(folded));
    },
  };
}

/** Whether a word is a common one behind the first half of many: видеотрансляция, госзакупки. */
function isCompound(folded: string, dictionary: Uint8Array): boolean {
  const prefix = PREFIX.exec(folded)?.[0] ?? '';
  const rest = folded.slice(prefix.length);
  return prefix !== '' && rest.length >= SHORTEST && isInFilter(stemmer(rest), dictionary);
}

/** First parts of new compounds, which no dictionary has all of. */
const PREFIX =
  /^(?:авиа|авто|агро|анти|аудио|бензо|био|вело|видео|газо|гео|гидро|гос|евро|интернет|кибер|кино|контр|медиа|микро|мини|мото|мульти|нано|нефте|онлайн|пресс|радио|спец|супер|тарифо|теле|техно|транс|утиль|фото|экзо|эко|электро|энерго)-?/u;
const REMEMBERED = 100_000;
/** Endings that hardly any name has: видеообращение. */
const ABSTRACT = /.{5}(?:ни[еяюи]|нием|ости|остью|ость)$/u;
/** The stemmer takes a surname's own ending for that of a plural: Козлов. */
const SURNAME = /.{2}[еёо]в(?:а|у|ым|ой|е)?$/u;
/** A shorter key is as often something else. */
const SHORTEST = 4;

/** How foreign sounds are written in Russian by the older custom, or by ear: Гамбург, Уолтон, Кэмерон. */
const CUSTOMS: readonly (readonly [RegExp, string])[] = [
  [/^г|(?<=[аеиоуэюя])г(?=[аеиоуэюя])/gu, 'х'],
  [/у(?=[аеиоуэюя])/gu, 'в'],
  [/э|ей/gu, 'а'],
];

/** The keys under which a word may be found, the surest first. */
function soundsOf(folded: string): string[] {
  const custom = CUSTOMS.reduce((word, [sound, letter]) => word.replace(sound, letter), folded);
  return [folded, withoutCaseEnding(folded), custom, withoutCaseEnding(custom)]
    .map(soundKey)
    .filter((key) => key.length >= SHORTEST);
}

function dataFile(file: string): URL {
  return new URL(`../../../../data/${file}`, import.meta.url);
}
