import type { Language } from '../../language.ts';
import { english } from './english.ts';
import { kazakh } from './kazakh.ts';
import type { Lexicon } from './lexicon.ts';
import { russian } from './russian.ts';

const MAKERS: Readonly<Record<Language, () => Lexicon>> = { en: english, ru: russian, kk: kazakh };
/** Those asked for so far: each takes as long to make as a few articles to read, and most collections need one. */
const made = new Map<Language, Lexicon>();

/** What names are told by in `language`. */
export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language);
  if (known !== undefined) return known;
  const lexicon = MAKERS[language]();
  made.set(language, lexicon);
  return lexicon;
}
