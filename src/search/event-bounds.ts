import type { Bound } from '../text/asked-days.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import { isStopWord } from './stop-words.ts';

/** Something that happened, named to say when: "after the CSTO troops arrived". */
export interface AskedEvent {
  readonly bound: Bound;
  /** The words that tell of it, in UTF-16 units of the question. */
  readonly clause: Span;
}

type Pattern = readonly [Bound, RegExp];

/** Each has the clause as its only group; it goes on to a comma or the end. */
const CLAUSES: Readonly<Record<Language, readonly Pattern[]>> = {
  en: [
    [
      'after',
      clauseBehind(
        '(?<!(?:name|named|call|called|look|looked|looking|take|takes|taking|took|ask|asked) )(?:after|following|in the wake of)',
      ),
    ],
    ['since', clauseBehind('(?:ever )?since|from the (?:moment|day|time)(?: that| when)?')],
    ['before', clauseBehind('before|prior to|ahead of|in the run-up to|by the time')],
    ['until', clauseBehind('until|till')],
  ],
  ru: [
    ['after', clauseBehind('после(?: того,? как)?|вслед за|вскоре после')],
    [
      'since',
      clauseBehind(
        'с тех пор,? как|с момента|со времени|со дня|с(?= (?:начала|введения|объявления|прихода|прибытия|ввода|отставки|конца|гибели|смерти))',
      ),
    ],
    ['before', clauseBehind('перед(?: тем,? как)?|до(?: того,? как)?|прежде чем|накануне')],
    ['until', clauseBehind('до тех пор,? пока|вплоть до')],
  ],
  kk: [
    ['after', clauseBefore('[тнд][ае]н (?:кейін|соң)')],
    ['since', clauseBefore('[тнд][ае]н бері')],
    ['before', clauseBefore('[тнд][ае]н бұрын|[ғгқк][ае] дейін')],
  ],
};

function clauseBehind(signs: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${signs})\\s+([^,;?!]+)`, 'iud');
}

function clauseBefore(signs: string): RegExp {
  return new RegExp(`(?:^|[,;])\\s*([^,;?!]+?)(?:${signs})(?!\\p{L})`, 'iud');
}

/** What only points back ("after that") or tells a measure of time ("after two days") is no event. */
const NO_EVENT =
  /^(?:that|this|it|then|which|what|who|whom|when|all|long|этого|того|чего|кого|него)(?!\p{L})|^\p{N}/iu;

/**
 * The event by which a question says when, if it has one: at least one word that is no name and says something must tell
 * of it, since a bare name ("after Nazarbayev") is none.
 */
export function eventAsked(question: string, language: Language): AskedEvent | undefined {
  for (const [bound, pattern] of CLAUSES[language]) {
    const [start, end] = pattern.exec(question)?.indices?.[1] ?? [];
    if (start === undefined || end === undefined) continue;
    const text = question.slice(start, end);
    const isTold = tokensOf(text, language).some(
      (token) => !isStopWord(token.folded, language) && /^\p{Ll}/u.test(token.text),
    );
    if (isTold && !NO_EVENT.test(text)) return { bound, clause: { start, end } };
  }
  return undefined;
}
