import { declinedParting } from './declining/partings.ts';
import { hasHead, stateBefore, withoutDescription, withoutPortfolio } from './descriptions.ts';
import type { NameLexicon } from './knowledge.ts';
import { knownAt, type Range } from './known-names.ts';
import { partingOf } from './parting.ts';
import { tailOf, titleEnd } from './run-titles.ts';
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
