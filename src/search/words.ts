import type { Language } from '../text/language.ts';
import type { Token } from '../text/mentions.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a passage as ranking sees it. */
export interface Word {
  readonly stem: string;
  readonly folded: string;
  /** Part of a name: then only its spelling counts, not what it means as a common word. */
  readonly inName: boolean;
  /** Says nothing by itself, such as "the". */
  readonly isStop: boolean;
}

/** Gives the same object for the same word, so that what is computed for one place of it serves for all. */
export type WordTable = (token: Pick<Token, 'stem' | 'folded'>, inName: boolean, language: Language) => Word;

export function createWordTable(): WordTable {
  const words = new Map<string, Word>();
  return ({ stem, folded }, inName, language) => {
    const key = `${stem} ${folded} ${language} ${inName ? 1 : 0}`;
    const known = words.get(key);
    if (known !== undefined) return known;
    const word = { stem, folded, inName, isStop: isStopWord(folded, language) };
    words.set(key, word);
    return word;
  };
}
