import { formAt } from '../text/forms.ts';
import type { Language } from '../text/language.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a passage as ranking sees it. */
export interface Word {
  readonly stem: string;
  readonly folded: string;
  /** Part of a name: then only its spelling counts, not what it means as a common word. */
  readonly inName: boolean;
  /** Says nothing by itself, such as "the". */
  readonly isStop: boolean;
  readonly isNumber: boolean;
  /** An acronym that its own article defines: what other articles mean by it counts no more. */
  readonly isDefined: boolean;
}

/**
 * The word of a form, by the form's number: the same object for the same word, so that what is computed for one place of it
 * serves for all.
 */
export type WordTable = (form: number, inName: boolean, language: Language, isDefined?: boolean) => Word;

const NUMBER = /\p{N}/u;

export function createWordTable(): WordTable {
  const tables = new Map<string, (Word | undefined)[]>();
  return (form, inName, language, isDefined = false) => {
    const kind = `${language}${inName ? ' name' : ''}${isDefined ? ' defined' : ''}`;
    let table = tables.get(kind);
    if (table === undefined) {
      table = [];
      tables.set(kind, table);
    }
    const known = table[form];
    if (known !== undefined) return known;
    const { stem, folded } = formAt(form);
    const word = {
      stem,
      folded,
      inName,
      isStop: isStopWord(folded, language),
      isNumber: NUMBER.test(folded),
      isDefined,
    };
    table[form] = word;
    return word;
  };
}
