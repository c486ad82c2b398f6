import { isRaised } from '../../text/names/words.ts';
import { isFirstOffice, isRank, isSecondOffice } from './english-offices.ts';
import { behindCredit, isPossessive, possessorFirst } from './english-owners.ts';
import {
  complementEnd,
  isAnd,
  isDash,
  isInsideName,
  isPairedAt,
  isRole,
  joins,
  LONGEST_PHRASE,
} from './english-phrases.ts';
import { endsPhrase, isDeterminer, isRoleNoun, isTime } from './english-words.ts';
import type { RoleSentence, WordRange } from './statement.ts';

/** The role whose last word stands right before `end`. */
export function roleUpTo(sentence: RoleSentence, end: number): WordRange | undefined {
  const { words, lexicon } = sentence;
  if (!isRoleNoun(words[end - 1], lexicon) && !mayEndComplement(sentence, end)) return undefined;
  for (let head = end - 1; head >= Math.max(0, end - LONGEST_PHRASE); head -= 1) {
    if (!isRole(sentence, head)) {
      if (head < end - 1 && !joins(words, head + 1)) return undefined;
      continue;
    }
    if (head === end - 1 || reaches(sentence, head, end)) {
      const first = behindVerb(sentence, beginOf(sentence, head));
      if (first > head) return undefined;
      const joint = jointHead(sentence, first, head);
      return { first: joint === undefined ? first : beginOf(sentence, joint), last: end };
    }
  }
  return undefined;
}

/** Verbs that another one follows, and what may stand between. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'will would can could may might must shall should do does did'.split(' '),
);
const BETWEEN: ReadonlySet<string> = new Set('also not never still now soon even only'.split(' '));

/** The index behind a verb that looks like a noun: "will judge", "will also face | anti-war candidate". */
function behindVerb({ words }: RoleSentence, first: number): number {
  if (words[first]?.shape !== 'lower' || !joins(words, first)) return first;
  let before = first - 1;
  while (BETWEEN.has(words[before]?.folded ?? '') && joins(words, before)) before -= 1;
  const verb = words[before];
  // "Will coach Tom Reed stay?" is a question.
  return verb?.shape === 'lower' && AUXILIARIES.has(verb.folded) ? first + 1 : first;
}

/** The index of the role to which the one from `first` to `head` is joined: "president | and CEO". */
function jointHead({ words, lexicon }: RoleSentence, first: number, head: number): number | undefined {
  const isJoined = words[first - 1]?.folded === 'and' && joins(words, first) && isSecondOffice(words[head]);
  const joint = isDash(words, first)
    ? first - 1
    : isJoined && joins(words, first - 1)
      ? first - 2
      : undefined;
  if (joint === undefined || !isRoleNoun(words[joint], lexicon)) return undefined;
  // "The Prime Minister | and President Bush" are two.
  return isDash(words, first) || isFirstOffice(words[joint]) ? joint : undefined;
}

/** Whether what the role at `head` is of ends right before `end`. */
function reaches(sentence: RoleSentence, head: number, end: number): boolean {
  return mayEndComplement(sentence, end) && complementEnd(sentence, head + 1, end) === end;
}

/** Whether what a role is of may end before `end`: where no comma stands there, with a name or what ministers are of. */
function mayEndComplement({ words, lexicon }: RoleSentence, end: number): boolean {
  const last = words[end - 1];
  if (last === undefined) return false;
  return isRaised(last) || lexicon.portfolios.has(last) || !joins(words, end);
}

/**
 * The index at which the phrase begins whose last word, which tells what someone is, stands at `head`: "Mexican Deputy
 * Health | Minister". A phrase in small letters reaches to its article or preposition; where none is near, only words
 * that are known to qualify titles belong to it.
 */
function beginOf(sentence: RoleSentence, head: number): number {
  const { words, lexicon, nameAt } = sentence;
  let first = head;
  /** The first place from which every word is known to belong. */
  let sure = head;
  let mayOpen = words[head]?.shape === 'lower';
  while (first > 0 && head - first < LONGEST_PHRASE) {
    const word = words[first - 1];
    if (word === undefined || !joins(words, first)) break;
    if (isPossessive(words, first)) {
      const isName = /\p{Lu}/u.test(word.text) || nameAt(first - 1) !== undefined;
      const owner = isName && !lexicon.noNames.has(word);
      return owner ? behindCredit(words, possessorFirst(sentence, first - 1)) : first;
    }
    if (word.folded === 'then' && isDeterminer(words[first - 2], lexicon)) return first - 1;
    if (!belongs(sentence, first - 1, head)) break;
    first -= 1;
    if (sure === first + 1 && isSure(sentence, first)) sure = first;
    else if (word.shape === 'lower' && isRaised(words[first + 1] ?? word)) mayOpen = false;
  }
  const before = words[first - 1];
  const isWhole = before !== undefined && joins(words, first) && isDeterminer(before, lexicon);
  return behindCredit(words, isWhole || (mayOpen && isBegun(sentence, first)) ? first : sure);
}

/** Whether the word at an index may belong to the phrase that ends at `head`. */
function belongs(sentence: RoleSentence, index: number, head: number): boolean {
  const { words, lexicon } = sentence;
  const word = words[index];
  if (word === undefined) return false;
  if (isInsideName(sentence, index) && isInsideName(sentence, index + 1)) return true;
  // "A Republican Congress | and President Clinton" are two.
  if (isAnd(words, index)) return index + 1 < head && isPairedAt(sentence, index);
  // "BBC medical correspondent | Scottish Health Secretary": the end of something else.
  const next = words[index + 1];
  const isTitleEnd = isRoleNoun(word, lexicon) && !lexicon.titleModifiers.has(word);
  if (word.shape === 'lower' && next !== undefined && isRaised(next)) {
    if (isTitleEnd) return isRank(next);
    // "bad situation worse | Chief executive", "oil spill | US President": with the capital another line begins.
    const isTitular = lexicon.titleModifiers.has(next) || isRoleNoun(next, lexicon);
    if ((isTitular || isRaised(words[head] ?? next)) && !isSure(sentence, index)) return false;
  }
  if (isTime(word) && next !== undefined && !isRoleNoun(next, lexicon)) return false;
  if (endsPhrase(word, lexicon) || isVerbBefore(sentence, index)) return false;
  return !isRaised(word) || mayPrecede(sentence, index);
}

/** Whether a word surely belongs to a title that stands behind it. */
function isSure(sentence: RoleSentence, index: number): boolean {
  const { words, lexicon } = sentence;
  const word = words[index];
  if (word === undefined) return false;
  // "House | of Representatives Speaker", "Fish | and Wildlife spokeswoman"
  if (isInsideName(sentence, index) && isInsideName(sentence, index + 1)) return true;
  if (isAnd(words, index)) return joinsFields(sentence, index);
  return (
    isRaised(word) ||
    lexicon.titleModifiers.has(word) ||
    lexicon.portfolios.has(word) ||
    lexicon.nationalities.has(word) ||
    isRoleNoun(word, lexicon)
  );
}

/** "Health | and Human Services Secretary", but not "BP | and President Obama". */
function joinsFields(sentence: RoleSentence, and: number): boolean {
  const { words, lexicon } = sentence;
  const [before, behind] = [words[and - 1], words[and + 1]];
  if (before === undefined || behind === undefined || !isRaised(behind)) return false;
  if (isRoleNoun(behind, lexicon) || !isPairedAt(sentence, and)) return false;
  return lexicon.portfolios.has(before) || lexicon.titleModifiers.has(before) || FIELDS.has(before.folded);
}

/** What offices are over, besides what ministers are of. */
const FIELDS: ReadonlySet<string> = new Set(
  'fish fisheries wildlife oil food forestry children women'.split(' '),
);

/** Whether a phrase can begin here: behind an article, a preposition, a verb of saying, or a sign. */
function isBegun({ words, lexicon }: RoleSentence, first: number): boolean {
  const before = words[first - 1];
  if (before === undefined || !joins(words, first)) return words[first] !== undefined;
  return isDeterminer(before, lexicon) || endsPhrase(before, lexicon);
}

/** "The judge sentenced teacher X", "a decree authorising President X": a verb between two nouns. */
function isVerbBefore({ words, lexicon }: RoleSentence, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || word.shape !== 'lower' || !VERBAL.test(word.folded))
    return false;
  if (word.folded.includes('-') || lexicon.titleModifiers.has(word)) return false;
  if (word.folded.endsWith('ing') && !isRaised(next)) return false;
  const isFirst = !joins(words, index) || isPossessive(words, index);
  return !isFirst && !isDeterminer(words[index - 1], lexicon);
}

const VERBAL = /\p{L}{2}(?:ed|ing)$/u;

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'across']);

/** Whether a capitalised word may stand before a title and be part of it. */
function mayPrecede({ words, lexicon, nameAt }: RoleSentence, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const name = nameAt(index);
  if (name?.kind === 'person') return !lexicon.firstNames.has(words[nameBegin(nameAt, index)] ?? word);
  if (name?.kind === 'place' && LOCATIVE.has(words[index - 1]?.folded ?? '')) return false;
  if (!word.opens || word.shape === 'upper' || name !== undefined) return true;
  const isTitular = lexicon.titleModifiers.has(word) || isRoleNoun(word, lexicon);
  return isTitular || !(lexicon.openers.has(word) || lexicon.links.has(word));
}

function nameBegin(nameAt: RoleSentence['nameAt'], index: number): number {
  let first = index;
  while (first > 0 && nameAt(first)?.begins === false) first -= 1;
  return first;
}
