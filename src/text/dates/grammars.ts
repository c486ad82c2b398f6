import type { Language } from '../language.ts';
import { english } from './en/grammar.ts';
import { formsOf } from './form.ts';
import { FormIndex } from './form-index.ts';
import type { Grammar } from './grammar.ts';
import { kazakh } from './kk/grammar.ts';
import { russian } from './ru/grammar.ts';

/** The grammar of each language. */
export const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: english, ru: russian, kk: kazakh };

/** A grammar made ready for use. */
export interface IndexedGrammar extends Pick<Grammar, 'lexicon' | 'tenses'> {
  readonly index: FormIndex;
}

/** Those asked for so far: most collections need one. */
const ready = new Map<Language, IndexedGrammar>();

/** The grammar of a language, ready for use. */
export function grammarOf(language: Language): IndexedGrammar {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const { lexicon, tenses, forms } = GRAMMARS[language];
  const grammar = { lexicon, tenses, index: new FormIndex(formsOf(forms)) };
  ready.set(language, grammar);
  return grammar;
}
