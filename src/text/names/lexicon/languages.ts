import type { Language } from '../../language.ts';
import { english } from './english.ts';
import { kazakh } from './kazakh.ts';
import type { Lexicon } from './lexicon.ts';
import { russian } from './russian.ts';

const LEXICONS: Readonly<Record<Language, Lexicon>> = { en: english, ru: russian, kk: kazakh };

/** What names are told by in `language`. */
export function lexiconOf(language: Language): Lexicon {
  return LEXICONS[language];
}
