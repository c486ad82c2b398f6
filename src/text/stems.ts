import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { baseOf } from './irregular-forms.ts';
import type { Language } from './language.ts';

/**
 * Endings of Kazakh nouns and the commonest ones of verbs, outermost first: predicate and case, possessive, plural
 * (Kessikbayeva & Cicekli 2014, "Rule based morphological analyzer of Kazakh language").
 */
const KAZAKH_LAYERS: readonly (readonly string[])[] = [
  [
    ...['ларының', 'лерінің', 'дарының', 'дерінің', 'тарының', 'терінің'],
    ...['ының', 'інің', 'ның', 'нің', 'дың', 'дің', 'тың', 'тің'],
    ...['ымен', 'імен', 'мен', 'бен', 'пен', 'нан', 'нен', 'дан', 'ден', 'тан', 'тен'],
    ...['ында', 'інде', 'нда', 'нде', 'да', 'де', 'та', 'те'],
    ...['ына', 'іне', 'ға', 'ге', 'қа', 'ке', 'на', 'не'],
    ...['ын', 'ін', 'ды', 'ді', 'ты', 'ті', 'ны', 'ні'],
  ],
  ['лары', 'лері', 'дары', 'дері', 'тары', 'тері', 'ымыз', 'іміз', 'ым', 'ім', 'ы', 'і'],
  ['лар', 'лер', 'дар', 'дер', 'тар', 'тер'],
  // Of "сы" behind a vowel the "с" is left. It goes from every stem, since without a dictionary "қаласы" (қала) can't be
  // told from "дауысы" (дауыс): what matters is that all forms of a word come to the same stem.
  ['с'],
];
const SHORTEST_STEM = 3;

function kazakh(word: string): string {
  let stem = word;
  for (const endings of KAZAKH_LAYERS) {
    const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST_STEM);
    if (ending !== undefined) stem = stem.slice(0, -ending.length);
  }
  return stem;
}

const STEMMERS = { en: english, ru: russian, kk: kazakh } as const;

/** A news vocabulary is some hundred thousand words; beyond this many the memory is worth more than the time. */
const REMEMBERED = 300_000;
const known = { en: new Map<string, string>(), ru: new Map<string, string>(), kk: new Map<string, string>() };
const LATIN_START = /^[a-z]/;
const CYRILLIC_START = /^\p{Script=Cyrillic}/u;

/**
 * The stem of a folded word: Porter's English and Russian stemmers as Snowball defines them, the
 * English one after irregular forms are led back to their base, and a light one for Kazakh.
 * The script decides before the language does, so that an English name in a Russian text stems as in an English one.
 */
export function stemOf(folded: string, language: Language): string {
  const ours = stemmerFor(folded, language);
  if (ours === undefined) return folded;
  const memory = known[ours];
  const remembered = memory.get(folded);
  if (remembered !== undefined) return remembered;
  const stem = STEMMERS[ours](ours === 'en' ? baseOf(folded) : folded);
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(folded, stem);
  return stem;
}

function stemmerFor(folded: string, language: Language): Language | undefined {
  if (LATIN_START.test(folded)) return 'en';
  if (CYRILLIC_START.test(folded)) return language === 'kk' ? 'kk' : 'ru';
  return undefined;
}
