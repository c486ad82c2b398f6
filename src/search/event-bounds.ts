import type { Bound } from '../text/date-bounds.ts';
import type { Language } from '../text/language.ts';
import { contains, type Span } from '../text/span.ts';
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
  /^(?:that|this|it|then|which|what|who|whom|when|all|long|a few|several|one|two|three|four|five|six|seven|ten|этого|того|чего|кого|него|нескольк(?:о|их)|два|двух|тр[её]х|одного)(?!\p{L})|^\p{N}/iu;

/** Fewer words that say something tell of no one event: "after a referendum". */
const LEAST_WORDS = 2;

/**
 * The event by which a question says when, if it has one. `sign` are the words that ask, in UTF-16 units of the question.
 */
export function eventAsked(question: string, language: Language, sign: Span): AskedEvent | undefined {
  for (const [bound, pattern] of CLAUSES[language]) {
    const [start, last] = pattern.exec(question)?.indices?.[1] ?? [];
    if (start === undefined || last === undefined) continue;
    // A question word behind the event ends it: "after the talks began who spoke". One in it asks for the event itself.
    const end = start < sign.start ? Math.min(last, sign.start) : last;
    const text = question.slice(start, end).trimEnd();
    const clause = { start, end: start + text.length };
    if (!contains(clause, sign) && tellsOf(text, language)) return { bound, clause };
  }
  return undefined;
}

/** Whether a clause tells of something that happened: some words say something, and not all of them are names. */
function tellsOf(clause: string, language: Language): boolean {
  if (NO_EVENT.test(clause)) return false;
  const telling = tokensOf(clause, language).filter(({ folded }) => !isStopWord(folded, language));
  return telling.length >= LEAST_WORDS && telling.some(({ text }) => /^\p{Ll}/u.test(text));
}
