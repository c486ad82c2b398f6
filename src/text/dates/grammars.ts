import type { Language } from '../language.ts';
import { english } from './en/grammar.ts';
import { FormIndex } from './form-index.ts';
import type { Grammar } from './grammar.ts';
import { kazakh } from './kk/grammar.ts';
import { russian } from './ru/grammar.ts';

/** A grammar made ready for use. */
export interface IndexedGrammar extends Grammar {
  readonly index: FormIndex;
}

function indexed(grammar: Grammar): IndexedGrammar {
  return { ...grammar, index: new FormIndex(grammar.forms) };
}

/** The grammar of each language. */
export const GRAMMARS: Readonly<Record<Language, IndexedGrammar>> = {
  en: indexed(english),
  ru: indexed(russian),
  kk: indexed(kazakh),
};
