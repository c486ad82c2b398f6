import type { NameMention } from '../../text/mentions.ts';
import type { Lexicon } from '../../text/names/lexicon/lexicon.ts';
import type { Word } from '../../text/names/words.ts';

/** The words of a sentence as roles are read from them. */
export interface RoleSentence {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** What kind of name the word at an index belongs to, and whether it begins it. */
  readonly nameAt: (
    index: number,
  ) => { readonly kind: NameMention['kind']; readonly begins: boolean } | undefined;
}

/** The words from `first` up to but not including `last`. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** The words that state a role. */
export interface RoleStatement extends WordRange {
  /** The nominatives of those that stand in another case, by the index of the word. */
  readonly nominatives?: ReadonlyMap<number, string>;
}
