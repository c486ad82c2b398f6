import { stemmer as english } from '@orama/stemmers/english';
import { baseOf } from './irregular-forms.ts';
import type { Language } from './language.ts';
import { russianStem } from './russian-stems.ts';

/**
 * Endings of Kazakh nouns, outermost first: case, possessive, plural, each behind the sounds that call for it, and those
 * of verbs as participle or verbal noun (Kessikbayeva & Cicekli 2014, "Rule based morphological analyzer of Kazakh
 * language").
 */
const KAZAKH_ENDINGS: readonly RegExp[] = [
  /(?<=[ыі])(?:нан|нен|ндағы|ндегі|нда|нде|на|не|н)$/u,
  /(?<=[пткқсшщцчфхвбгд])(?:тың|тің|тан|тен|тағы|тегі|та|те|ты|ті|қа|ке|пен)$/u,
  /(?:ның|нің|дың|дің|нан|нен|дан|ден|дағы|дегі|да|де|ға|ге|ны|ні|ды|ді|мен|бен)$/u,
  /(?:ымыз|іміз|ым|ім|ы|і)$/u,
  /(?:лар|лер|дар|дер|тар|тер)$/u,
  /(?:(?<=[лмнңйруаеыіөүбвгғдзж])(?:ған|ген)|(?<=[пткқсш])(?:қан|кен))$/u,
  /(?<=[бвгғджзйкқлмнңпрстшщ])(?:у|ып|іп)$/u,
  // What is left of "сы" behind a vowel; without a dictionary "қаласы" (қала) can't be told from "дауысы" (дауыс).
  /с$/u,
];
const SHORTEST_STEM = 3;

/**
 * Takes endings off one by one until none fits. A word that only looks as if it had one (Қазақстан) loses it too, but in
 * all its forms alike, and that they come to the same stem is what matters.
 */
function kazakh(word: string): string {
  for (const ending of KAZAKH_ENDINGS) {
    const start = word.search(ending);
    if (start >= SHORTEST_STEM) return kazakh(word.slice(0, start));
  }
  return word.length > SHORTEST_STEM
    ? word.replace(/[бгғ]$/u, (voiced) => VOICELESS[voiced] ?? voiced)
    : word;
}

/** A last consonant that is voiced before a vowel: себеп, "his reason" is себебі. */
const VOICELESS: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' };

const STEMMERS = { en: english, ru: russianStem, kk: kazakh } as const;

/** A news vocabulary is some hundred thousand words; beyond this many the memory is worth more than the time. */
const REMEMBERED = 300_000;
const known = { en: new Map<string, string>(), ru: new Map<string, string>(), kk: new Map<string, string>() };
const LATIN_START = /^[a-z]/;
const CYRILLIC_START = /^\p{Script=Cyrillic}/u;

/**
 * The stem of a folded word: Porter's English stemmer as Snowball defines it, after irregular forms are led back to their
 * base; his Russian one, repeated (`russian-stems.ts`); and a light one for Kazakh.
 * The script decides before the language does, so that an English name in a Russian text stems as in an English one.
 */
export function stemOf(folded: string, language: Language): string {
  const ours = stemmerFor(folded, language);
  if (ours === undefined) return folded;
  const memory = known[ours];
  const remembered = memory.get(folded);
  if (remembered !== undefined) return remembered;
  const stem = ours === 'en' ? englishStem(folded) : STEMMERS[ours](folded);
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(folded, stem);
  return stem;
}

/** Words of one syllable whose "s" is no ending, and others that only look like a plural. */
const NO_PLURAL = /^[^aeiouy]*[aeiouy]s$|^(?:news|bias|atlas|texas)$/;

function englishStem(folded: string): string {
  const base = baseOf(folded);
  return NO_PLURAL.test(base) ? base : STEMMERS.en(base);
}

function stemmerFor(folded: string, language: Language): Language | undefined {
  if (LATIN_START.test(folded)) return 'en';
  if (CYRILLIC_START.test(folded)) return language === 'kk' ? 'kk' : 'ru';
  return undefined;
}
