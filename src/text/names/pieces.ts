import { declinedParting } from './declining/partings.ts';
import { hasHead, stateBefore, withoutDescription, withoutPortfolio } from './descriptions.ts';
import { isCommon, type NameLexicon } from './knowledge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Parting } from './parting.ts';
import { knownAt, type Range } from './runs.ts';
import { isTitle, titleBefore } from './titles.ts';
import { isRaised, type Word } from './words.ts';

/** A part of a capitalised run that may be one name. */
export interface Piece extends Range {
  /** Whether a title or courtesy stands right before it, so that it names a person. */
  readonly titled: boolean;
}

/**
 * The names that may be in one capitalised run: titles are cut away ("US Secretary of State Anthony Blinken" gives "US"
 * and "Anthony Blinken"), and so is what a minister is of.
 */
export function piecesOf(words: readonly Word[], run: Range, lexicon: NameLexicon): Piece[] {
  const pieces: Piece[] = [];
  let start = run.first;
  let titled = false;
  const flush = (end: number, next: number, nextTitled: boolean) => {
    const kept = nextTitled ? withoutPortfolio(words, start, end, lexicon) : end;
    pieces.push(...cut(words, start, kept, titled, lexicon));
    start = next;
    titled = nextTitled;
  };
  let index = run.first;
  while (index < run.last) {
    const word = words[index];
    if (word === undefined) break;
    if (isRaised(word) && lexicon.courtesies.has(word)) {
      flush(index, index + 1, true);
      index += 1;
      continue;
    }
    const title = titleEnd(words, index, start, run.last, lexicon);
    if (title === undefined) {
      index += 1;
      continue;
    }
    const tail = tailOf(words, title, run.last, lexicon);
    flush(index, tail.end, tail.names);
    index = tail.end;
  }
  flush(run.last, run.last, false);
  return pieces;
}

/** Where the title that begins at `index` ends, with the modifiers before it: "Deputy Prime Minister". */
function titleEnd(
  words: readonly Word[],
  index: number,
  start: number,
  end: number,
  lexicon: Lexicon,
): number | undefined {
  let at = index;
  while (at < end && lexicon.titleModifiers.has(words[at] ?? NOTHING) && !isTitle(words[at], lexicon))
    at += 1;
  if (at > index && at < end && lexicon.nationalities.has(words[at] ?? NOTHING)) return undefined;
  if (at >= end || !isTitle(words[at], lexicon)) return undefined;
  while (at + 1 < end && isTitle(words[at + 1], lexicon)) at += 1;
  const after = words[at + 1];
  if (after !== undefined && at + 1 < end && lexicon.organisationHeads.has(after)) return undefined;
  const before = words[start];
  // Martin Luther King, Andrew Marshal: a title at the end of a full name is a surname, but not in Kazakh.
  const isSurname =
    lexicon.declining?.headsFollow !== true &&
    at > start &&
    at + 1 === end &&
    before !== undefined &&
    lexicon.firstNames.has(before) &&
    index === at;
  return isSurname ? undefined : at + 1;
}

const NOTHING = { folded: '', stem: '' };

/**
 * Where the words end that say what the title is of, when they are no name: "of State", "of Foreign Affairs"; and whether
 * what follows is who bears the title, and not what it is of.
 */
function tailOf(
  words: readonly Word[],
  title: number,
  end: number,
  lexicon: Lexicon,
): { end: number; names: boolean } {
  const isSmall = (index: number) => {
    const word = words[index];
    return (
      index < end &&
      word !== undefined &&
      word.shape === 'lower' &&
      (lexicon.links.has(word) || lexicon.articles.has(word))
    );
  };
  let at = title;
  while (isSmall(at)) at += 1;
  if (at === title && !lexicon.smallLetters) return { end: title, names: true };
  let tail = at;
  while (tail < end && lexicon.portfolios.has(words[tail] ?? NOTHING)) {
    tail += 1;
    let over = tail;
    while (isSmall(over)) over += 1;
    if (over > tail && lexicon.portfolios.has(words[over] ?? NOTHING)) tail = over;
  }
  if (tail === at) return { end: at, names: at === title };
  const names = !isSmall(tail);
  while (isSmall(tail)) tail += 1;
  return { end: tail, names };
}

/** What is left between titles: without small words at its ends, and parted where two names follow each other. */
function cut(
  words: readonly Word[],
  from: number,
  to: number,
  titled: boolean,
  lexicon: NameLexicon,
): Piece[] {
  const isEdge = (word: Word | undefined, index: number) =>
    word !== undefined &&
    !isInitialAt(words, index) &&
    (lexicon.articles.has(word) || (word.shape === 'lower' && lexicon.links.has(word)));
  let first = from;
  let last = to;
  while (first < last && isEdge(words[first], first)) first += 1;
  while (last > first && !lexicon.smallLetters && isEdge(words[last - 1], last - 1)) last -= 1;
  first = withoutDescription(words, first, last, lexicon);
  if (first >= last) return [];
  const state = stateBefore(words, first, last, lexicon);
  if (state !== undefined)
    return [
      { first, last: state, titled: false },
      { first: state, last, titled: false },
    ];
  const declined = lexicon.declining && declinedParting(words, first, last, lexicon);
  const parting = declined ?? partingOf(words, first, last, titled, lexicon);
  if (parting !== undefined) {
    const before = { first, last: parting.end, titled: false };
    const rest = lexicon.declining
      ? cut(words, parting.next, last, parting.titled, lexicon)
      : [{ first: parting.next, last, titled: parting.titled }];
    return [...(parting.drop ? [] : [before]), ...rest];
  }
  const known = knownAt(words, first, last);
  const isAcronym = words[first]?.shape === 'upper' && last - first === 1;
  const namesPerson = titled && first === from && !hasHead(words.slice(first, last), lexicon);
  return [{ first, last, titled: namesPerson && !isAcronym && known === undefined }];
}

function isInitialAt(words: readonly Word[], index: number): boolean {
  return /^\p{Lu}$/u.test(words[index]?.text ?? '') && (words[index + 1]?.gap.startsWith('.') ?? false);
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
function partingOf(
  words: readonly Word[],
  first: number,
  last: number,
  titled: boolean,
  lexicon: NameLexicon,
): Parting | undefined {
  const isFirstName = (word: Word | undefined) => word?.shape === 'capital' && lexicon.firstNames.has(word);
  const known = knownAt(words, first, last);
  // Нил is a river, and the first name of Нил Армстронг.
  const isNamesake = lexicon.declining !== undefined && isFirstName(words[first]);
  if (
    known !== undefined &&
    known.last < last &&
    !isNamesake &&
    !hasHead(words.slice(first, last), lexicon)
  ) {
    const several = last - known.last > 1;
    const isPerson = several && isFirstName(words[known.last]);
    if (isPerson || titled || (several && titleBefore(words, known.last, lexicon) !== undefined)) {
      return { end: known.last, next: known.last, titled: true, drop: false };
    }
  }
  const head = words[first];
  const second = words[first + 1];
  if (head === undefined || second === undefined || last - first < 2) return undefined;
  if (
    known === undefined &&
    head.shape === 'upper' &&
    second.shape === 'capital' &&
    last - first > 2 &&
    isFirstName(second)
  ) {
    return { end: first + 1, next: first + 1, titled: true, drop: false };
  }
  if (isFirstName(head)) {
    for (let index = first + 2; index < last; index += 1) {
      const behind = knownAt(words, index, last);
      if (behind !== undefined) return { end: index, next: index, titled: false, drop: false };
    }
    return undefined;
  }
  if (SAINT.has(head.folded)) return undefined;
  if (lexicon.declining && (head.text.length === 1 || !mayOpen(head, lexicon))) return undefined;
  if (!head.opens || known !== undefined || head.shape !== 'capital' || lexicon.organisationHeads.has(head))
    return undefined;
  if (!lexicon.smallLetters && !isCommon(head, lexicon)) return undefined;
  const isInitial = /^\p{Lu}$/u.test(second.text);
  const begins = isFirstName(second) || isInitial || (lexicon.smallLetters && second.shape === 'upper');
  const isPlace = lexicon.smallLetters && knownAt(words, first + 1, last)?.last === last;
  return begins || isPlace ? { end: first + 1, next: first + 1, titled: false, drop: true } : undefined;
}
