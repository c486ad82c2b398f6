import { isCommon, type NameLexicon } from './knowledge.ts';
import { knownAt } from './known-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isRaised, type Word } from './words.ts';

/** Where a name before a title ends: "EU Farm Commissioner" is a commissioner for farms, of the EU. */
export function withoutPortfolio(
  words: readonly Word[],
  first: number,
  end: number,
  lexicon: NameLexicon,
): number {
  const known = knownAt(words, first, end);
  if (lexicon.smallLetters || known === undefined || known.last === end) return end;
  const rest = words.slice(known.last, end);
  const isPlain = (word: Word) => isCommon(word, lexicon) && !isHead(word, lexicon);
  return rest.every(isPlain) ? known.last : end;
}

/**
 * Where a name begins behind the capitals that only describe whom it names: "Trainer Berti Vogts", "New Yorker Rebecca
 * Weinstein", "American Richey Reneberg".
 */
export function withoutDescription(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: NameLexicon,
): number {
  if (lexicon.smallLetters || last - first < 3) return first;
  if (isBornElsewhere(words, first, last, lexicon)) return first + 1;
  if (hasHead(words.slice(first, last), lexicon)) return first;
  for (let index = first; index < last - 1; index += 1) {
    const word = words[index];
    if (word === undefined || word.shape !== 'capital') return first;
    const isPlain = isCommon(word, lexicon);
    if (index > first && !isPlain && lexicon.usesOf(word.folded).first >= FIRST) return index;
    if (!isPlain && !lexicon.nationalities.has(word)) return first;
  }
  return first;
}

/** Bodies that many states have, so that the name of the state before them is a name of its own: "U.S. Senate". */
const NATIONAL: ReadonlySet<string> = new Set(
  'senate congress house state federal treasury justice defense defence supreme army navy air marine coast commerce environmental geological attorney district central food labor agriculture energy interior embassy border securities'.split(
    ' ',
  ),
);
const STATES: ReadonlySet<string> = new Set(['us', 'uk']);

/** Where the name of a body begins behind the short name of its state, or an acronym there: "US | BP executives". */
export function stateBefore(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: NameLexicon,
): number | undefined {
  const [state, body] = [words[first], words[first + 1]];
  if (lexicon.smallLetters || last - first < 2 || state?.shape !== 'upper' || !STATES.has(state.folded))
    return undefined;
  if (last - first === 2 && body?.shape === 'upper') return first + 1;
  if (last - first === 2 && !lexicon.organisationHeads.has(body ?? state)) return undefined;
  return NATIONAL.has(body?.folded ?? '') ? first + 1 : undefined;
}

/** What belongs to a state, whose nationality stands before it and is no part of the name: the Brazilian Foreign Ministry. */
const STATE_BODIES: ReadonlySet<string> = new Set(
  'ministry parliament government army police navy embassy cabinet senate congress'.split(' '),
);

/** Whether a name begins with a nationality that is no part of it: "American Richey Reneberg". */
function isBornElsewhere(words: readonly Word[], first: number, last: number, lexicon: NameLexicon): boolean {
  const [nationality, second, end] = [words[first], words[first + 1], words[last - 1]];
  if (nationality === undefined || second === undefined || end === undefined) return false;
  if (lexicon.smallLetters || last - first < 3 || !lexicon.nationalities.has(nationality)) return false;
  if (!isRaised(second)) return false;
  if (STATE_BODIES.has(end.folded)) return true;
  const uses = lexicon.usesOf(second.folded);
  const isPerson = lexicon.firstNames.has(second) || uses.first >= PERHAPS_FIRST || uses.isRare;
  return isPerson && !hasHead(words.slice(first, last), lexicon);
}

/** From here on a word is taken for a first name. */
const FIRST = 0.5;
/** Behind a nationality less is enough. */
const PERHAPS_FIRST = 0.3;

/** Whether a word makes the name one of an organisation, a place or something else. */
export function hasHead(name: readonly Word[], lexicon: Lexicon): boolean {
  return name.some((word) => isHead(word, lexicon));
}

function isHead(word: Word, lexicon: Lexicon): boolean {
  return lexicon.organisationHeads.has(word) || lexicon.placeHeads.has(word) || lexicon.otherHeads.has(word);
}
