import { isRaised, type Word } from '../../text/names/words.ts';
import { isFirstOffice, isSecondOffice, isStatus } from './english-offices.ts';
import {
  beginsRole,
  endsPhrase,
  isDeterminer,
  isRoleNoun,
  isVerbForm,
  leadsToComplement,
} from './english-words.ts';
import type { RoleSentence, WordRange } from './statement.ts';

/** In words: nothing longer is a role, something else is being told. */
export const LONGEST_PHRASE = 14;

const PLAIN_GAP = /^(?:['’]s?)?[\s\u00A0]+$/u;
const QUOTED_GAP = /^(?:[”"'’]?[\s\u00A0]+[“"‘]?|[\s\u00A0]*[/&][\s\u00A0]*)$/u;
const DASH = /^[\s\u00A0]+[-–—][\s\u00A0]+$/u;
const ABBREVIATED =
  /^(?:\p{Lu}|St|Ste|Mt|Ft|Mr|Mrs|Ms|Dr|Prof|Rev|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Cmdr|Inc|Co|Corp|Ltd|Bros|No|Atty)$/u;

/**
 * Whether nothing stands before a word that would part it from the word before: a blank, a possessive ending, a sign that
 * joins, the full stop of an abbreviation, the parentheses of an acronym.
 */
export function joins(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap ?? '';
  if (PLAIN_GAP.test(gap) || QUOTED_GAP.test(gap)) return true;
  if (isBehindAcronym(words, index) || isBehindAcronym(words, index + 1)) return true;
  return /^\.[\s\u00A0]+$/u.test(gap) && ABBREVIATED.test(words[index - 1]?.text ?? '');
}

/**
 * Where the phrase of nouns and adjectives that begins at `first` ends; `first` where there is none. What a role is of
 * (`isComplement`) ends before another role.
 */
function nounPhraseEnd(sentence: RoleSentence, first: number, until: number, isComplement = false): number {
  const { words, lexicon } = sentence;
  const longest = Math.min(until, first + LONGEST_PHRASE);
  const goesOn = (index: number): boolean => {
    const word = words[index];
    if (index >= longest || word === undefined) return false;
    if (index > first && isInsideName(sentence, index)) return true;
    if (endsPhrase(word, lexicon)) return false;
    return index === first || (joins(words, index) && !isVerbForm(word, words[index + 1]));
  };
  let last = first;
  while (last < longest) {
    if (goesOn(last)) last += 1;
    else if (last === first || !isAnd(words, last) || !goesOn(last + 1) || !isPairedAt(sentence, last)) break;
    // "Publisher of the newspaper | and chairman of the commission".
    else if (isComplement && headEnd(sentence, last + 1, until) !== undefined) break;
    else last += 2;
  }
  return last;
}

/** Whether the word at an index and the one before it belong to one name: "University | of Alabama". */
export function isInsideName({ nameAt }: RoleSentence, index: number): boolean {
  return nameAt(index)?.begins === false && nameAt(index - 1) !== undefined;
}

/** Whether "and" joins the words on its sides into one phrase, and not a role or thing to someone else. */
export function isPairedAt({ words, lexicon, nameAt }: RoleSentence, and: number): boolean {
  const [before, behind] = [words[and - 1], words[and + 1]];
  if (before === undefined || behind === undefined || isRoleNoun(before, lexicon)) return false;
  if (beginsRole(behind) || nameAt(and - 1)?.kind === 'person' || nameAt(and + 1)?.kind === 'person')
    return false;
  return isRaised(before) === isRaised(behind) && !endsPhrase(before, lexicon);
}

/** Whether an "and" stands at an index, with nothing but a blank before it. */
export function isAnd(words: readonly Word[], index: number): boolean {
  return words[index]?.folded === 'and' && joins(words, index);
}

/**
 * The role that begins at `first`, behind articles and possessive pronouns: what someone is ("deputy head") and of what
 * ("of the Bank of England"). Two offices that are held together are one role ("president and chief executive of BP"),
 * and so are two of which the first may say of both that they are over ("former senator and governor"). It ends before
 * `until`; `undefined` where no word for a role stands where it should.
 */
export function roleFrom(
  sentence: RoleSentence,
  first: number,
  until = sentence.words.length,
): WordRange | undefined {
  const { words, lexicon } = sentence;
  let start = first;
  while (start < until && isDeterminer(words[start], lexicon)) start += 1;
  let last = headEnd(sentence, start, until);
  if (last === undefined) return undefined;
  for (
    let next = joinedEnd(sentence, start, last, until);
    next !== undefined;
    next = joinedEnd(sentence, start, last, until)
  )
    last = next;
  return { first: start, last: complementEnd(sentence, last, until) };
}

/** Whether the word at an index tells what someone is; a "native Swedish speaker" only speaks. */
export function isRole({ words, lexicon }: RoleSentence, index: number): boolean {
  const before = words[index - 1];
  const speaks =
    words[index]?.folded === 'speaker' &&
    before !== undefined &&
    joins(words, index) &&
    (lexicon.nationalities.has(before) || before.folded === 'native');
  return !speaks && isRoleNoun(words[index], lexicon);
}

/** Where a phrase ends whose last word tells what someone is. */
function headEnd(sentence: RoleSentence, first: number, until: number): number | undefined {
  const last = nounPhraseEnd(sentence, first, until);
  return last > first && isRole(sentence, last - 1) ? last : undefined;
}

/** Where a second role ends that belongs to the one from `start` to `at`: "president and chief executive". */
function joinedEnd(sentence: RoleSentence, start: number, at: number, until: number): number | undefined {
  const { words } = sentence;
  if (!isAnd(words, at) && !isDash(words, at)) return undefined;
  if (!isAnd(words, at)) return headEnd(sentence, at, until);
  // "The Queen and the Duke" are two.
  const end = headEnd(sentence, at + 1, until);
  if (end === undefined) return undefined;
  const isOneOffice = isSecondOffice(words[end - 1]) && isFirstOffice(words[at - 1]);
  const isOver = words.slice(start, at).some(isStatus) && !words.slice(at + 1, end).some(isStatus);
  return isOneOffice || isOver ? end : undefined;
}

/**
 * Where what the role that ends at `from` is of ends; `from` where it is of nothing. With `isObject` the first phrase
 * follows without a preposition, as behind a verb.
 */
export function complementEnd(sentence: RoleSentence, from: number, until: number, isObject = false): number {
  const { words } = sentence;
  let last = from;
  for (let count = 0; count < MOST_COMPLEMENTS && last < until; count += 1) {
    if (!(isObject && count === 0) && !leadsToComplement(words, last)) break;
    if (leadsToMoment(sentence, last)) break;
    const first = behindDeterminers(sentence, last + 1);
    if (!joins(words, first)) break;
    const end = nounPhraseEnd(sentence, first, until, true);
    if (end === first) break;
    last = end;
  }
  return last;
}

/** Whether the word at an index leads on to when it was: "head of the army | at the time". */
export function leadsToMoment(sentence: RoleSentence, index: number): boolean {
  const { words } = sentence;
  if (!joins(words, index) || !leadsToComplement(words, index)) return false;
  return MOMENTS.has(words[behindDeterminers(sentence, index + 1)]?.folded ?? '');
}

function behindDeterminers({ words, lexicon }: RoleSentence, first: number): number {
  let index = first;
  while (isDeterminer(words[index], lexicon) && joins(words, index)) index += 1;
  return index;
}

/** Whether an acronym in parentheses, of the capitalised words before it, stands right before the word at an index. */
function isBehindAcronym(words: readonly Word[], index: number): boolean {
  const acronym = words[index - 1];
  if (acronym?.shape !== 'upper' || !/^\s*\($/u.test(acronym.gap)) return false;
  if (!/^\)\s*$/u.test(words[index]?.gap ?? '')) return false;
  const { length } = acronym.text;
  const raised = words.slice(Math.max(0, index - 1 - 2 * length), index - 1).filter(isRaised);
  return [length, length + 1].some((count) => raised.at(-count)?.text[0] === acronym.text[0]);
}

/** "Head of the department of pathology at the university in the capital": beyond that something else is told. */
const MOST_COMPLEMENTS = 5;
/** What no role is of, but when it was. */
const MOMENTS: ReadonlySet<string> = new Set(
  'time moment age end start beginning least last first fact'.split(' '),
);

/** Whether a dash between blanks stands before a word, as in "Deputy Prime Minister – Minister of Foreign Affairs". */
export function isDash(words: readonly Word[], index: number): boolean {
  return DASH.test(words[index]?.gap ?? '');
}
