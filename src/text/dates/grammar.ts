import type { WrittenForms } from './form.ts';
import type { Lexicon } from './meaning.ts';
import type { TenseSigns } from './tense.ts';

/** How one language speaks of time: its words, its forms of expression, and the signs of its verbs' tenses. */
export interface Grammar {
  readonly lexicon: Lexicon;
  /** Of two forms that fit the same stretch, the earlier is believed. */
  readonly forms: readonly WrittenForms[];
  readonly tenses: TenseSigns;
}
