import { hasHead } from './descriptions.ts';
import { isCommon, isOnlyCommon, type NameLexicon } from './knowledge.ts';
import { knownAt, type Range } from './known-names.ts';
import { events } from './lexicon/events.ts';
import { isTitle, titleBefore } from './titles.ts';
import type { Word } from './words.ts';

/** Where a run of capitalised words holds two names. */
export interface Parting {
  /** Where the first name ends and the second begins. */
  readonly end: number;
  readonly next: number;
  /** Whether the second is a person's for sure. */
  readonly titled: boolean;
  /** Whether the first part is no name at all. */
  readonly drop: boolean;
}

/** Whether a word may be there only because a sentence begins with it; where there is no dictionary any may. */
function mayOpen(word: Word, { declining, declined }: NameLexicon): boolean {
  return declining?.hasDictionary !== true || declined.isCommon(word);
}

const SAINT: ReadonlySet<string> = new Set(['st', 'saint', 'san', 'santa']);

/**
 * Where a run holds two names: a place or acronym before a person ("of Kazakhstan Mukhtar Tleuberdi"), a broadcaster behind
 * one ("Mark Mardell BBC News"), a sentence's first word before a name ("Musician Ruzahunov").
 */
export function partingOf(
  words: readonly Word[],
  first: number,
  last: number,
  titled: boolean,
  lexicon: NameLexicon,
): Parting | undefined {
  if (last - first < 2) return undefined;
  const known = knownAt(words, first, last);
  const behindKnown = personBehind(words, known, last, { first, titled }, lexicon);
  if (behindKnown !== undefined) return behindKnown;
  const [head, second] = [words[first], words[first + 1]];
  if (head === undefined || second === undefined) return undefined;
  const isAcronym = head.shape === 'upper' && !head.text.includes('&');
  if (known === undefined && isAcronym && last - first > 2 && isFirstName(second, lexicon)) {
    return { end: first + 1, next: first + 1, titled: true, drop: false };
  }
  if (isFirstName(head, lexicon)) return knownBehind(words, first, last);
  const behindBody = personBehindBody(words, first, last, lexicon);
  if (behindBody !== undefined) return behindBody;
  if (known !== undefined) return undefined;
  return openerBefore(words, first, last, lexicon) ?? wordBeforeAcronym(words, first, last, lexicon);
}

function isFirstName(word: Word | undefined, lexicon: NameLexicon): boolean {
  return word?.shape === 'capital' && lexicon.firstNames.has(word);
}

/** "Kazakhstan | Mukhtar Tleuberdi", where the place or organisation is known. */
function personBehind(
  words: readonly Word[],
  known: Range | undefined,
  last: number,
  { first, titled }: { readonly first: number; readonly titled: boolean },
  lexicon: NameLexicon,
): Parting | undefined {
  if (known === undefined || known.last >= last) return undefined;
  // Нил is a river, and the first name of Нил Армстронг.
  const isNamesake = lexicon.declining !== undefined && isFirstName(words[first], lexicon);
  if (isNamesake || hasHead(words.slice(first, last), lexicon)) return undefined;
  const several = last - known.last > 1;
  // President Sofia Lindqvist is not in Sofia.
  if (titled && !several && isFirstByUse(words, known, lexicon)) return undefined;
  const isPerson = several && isFirstName(words[known.last], lexicon);
  if (isPerson || titled || (several && titleBefore(words, known.last, lexicon) !== undefined))
    return { end: known.last, next: known.last, titled: true, drop: false };
  return undefined;
}

/** From here on people are called by a word as well. */
const SOME_FIRST = 0.4;

function isFirstByUse(words: readonly Word[], { first, last }: Range, { usesOf }: NameLexicon): boolean {
  return last - first === 1 && usesOf(words[first]?.folded ?? '').first >= SOME_FIRST;
}

/** "European Commission | Ursula von der Leyen": in English a first name right behind what ends the name of a body. */
function personBehindBody(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: NameLexicon,
): Parting | undefined {
  if (lexicon.smallLetters) return undefined;
  const head = first + words.slice(first, last).findLastIndex((word) => lexicon.organisationHeads.has(word));
  const [name, next] = [words[head + 1], words[head + 2]];
  if (head <= first || head + 2 >= last || next?.shape === 'upper' || !isFirstName(name, lexicon))
    return undefined;
  if (hasHead(words.slice(head + 1, last), lexicon)) return undefined;
  return { end: head + 1, next: head + 1, titled: true, drop: false };
}

/** "Mark Mardell | BBC News" */
function knownBehind(words: readonly Word[], first: number, last: number): Parting | undefined {
  for (let index = first + 2; index < last; index += 1) {
    if (knownAt(words, index, last) !== undefined)
      return { end: index, next: index, titled: false, drop: false };
  }
  return undefined;
}

/** "Help | BP", "Former | US": in English a common word that makes no name with the acronym behind it. */
function wordBeforeAcronym(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: NameLexicon,
): Parting | undefined {
  const [head, acronym] = [words[first], words[first + 1]];
  if (lexicon.smallLetters || head === undefined || last - first !== 2 || acronym?.shape !== 'upper')
    return undefined;
  if (acronym.text.length < 2 || hasHead([head], lexicon) || !/^[A-Z]+$/u.test(acronym.text))
    return undefined;
  // Windows XP; the New GM is another one than the old.
  if (events.has([head]) || head.folded === 'new') return undefined;
  const isRepeated = head.folded === acronym.folded;
  const isWord = lexicon.titleModifiers.has(head) || isOnlyCommon(head, lexicon);
  if (!isRepeated && !(isWord && head.shape === 'capital')) return undefined;
  return { end: first + 1, next: first + 1, titled: false, drop: true };
}

/** "Musician | Ruzahunov", where only the start of the sentence gives the first word its capital. */
function openerBefore(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: NameLexicon,
): Parting | undefined {
  const [head, second] = [words[first], words[first + 1]];
  if (head === undefined || second === undefined || SAINT.has(head.folded)) return undefined;
  if (lexicon.declining && (head.text.length === 1 || !mayOpen(head, lexicon))) return undefined;
  if (!head.opens || head.shape !== 'capital' || lexicon.organisationHeads.has(head)) return undefined;
  if (!lexicon.smallLetters && !isCommon(head, lexicon)) return undefined;
  // Prince Edward Island
  if (isTitle(head, lexicon) && hasHead(words.slice(first + 1, last), lexicon)) return undefined;
  const isInitial = /^\p{Lu}$/u.test(second.text);
  const begins =
    isFirstName(second, lexicon) || isInitial || (lexicon.smallLetters && second.shape === 'upper');
  const isPlace = lexicon.smallLetters && knownAt(words, first + 1, last)?.last === last;
  return begins || isPlace ? { end: first + 1, next: first + 1, titled: false, drop: true } : undefined;
}
