import type { Lexicon } from './lexicon/lexicon.ts';
import type { Word } from './words.ts';

/**
 * English words of grammar and greetings: no name has one in it or begins with it but the titles of works, so that a
 * sentence begins where one has a capital, whatever stands before it: "… Obama. Reuters As BP continues".
 */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  `
  as if but when while because although though since until unless whether however therefore meanwhile moreover nevertheless
  nonetheless this these those that there here it its he she they we you your their his her our
  what which whose whom why how where
  is are was were be been am has have had does did should would could cannot
  in at by from with of for to on so nor yet
  during despite according once following among amid
  almost already also always perhaps maybe never nearly nothing
  hi hey hello oh oops wow yes yeah thanks thank please sorry welcome goodbye dear
  `
    .trim()
    .split(/\s+/u),
);

/** Whether an English word, however it is written, is one of grammar or greeting. */
export function isGrammar({ folded }: Word): boolean {
  return SENTENCE_WORDS.has(folded);
}

/** Whether an English word with a capital begins a sentence rather than stands in a name. */
export function isSentenceWord(word: Word, { smallLetters }: Lexicon): boolean {
  return !smallLetters && word.shape === 'capital' && isGrammar(word);
}
