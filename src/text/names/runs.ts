import { isCommon, type NameLexicon } from './knowledge.ts';
import { knownAt, type Range } from './known-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { overLinks } from './links.ts';
import { AMBIGUOUS, COMPOUND, isInitial, isInitialBehind, isNameWord, PARTICLES } from './name-words.ts';
import { begins } from './run-beginnings.ts';
import { isSentenceWord } from './sentence-words.ts';
import { isRaised, type Word } from './words.ts';

const PLAIN = /^[\s\u00A0]+$/u;
const AMPERSAND = /^\s?&\s?$/u;
/** Behind these a full stop does not end a name: "J. Smith", "St. Petersburg". */
const SHORTENED = /^(?:\p{Lu}|St|Mr|Mrs|Ms|Dr|Jr|Sr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|Capt|Rev|Adm|Ste|Mt)$/u;
const LONGEST_SMALL_OPENER = 3;
/** In words. No name with its titles is longer; a list without commas is, and each part of a run is told by all of it. */
const LONGEST_RUN = 40;

/** The capitalised runs of a sentence that may hold names, with the small words inside them, from word `from` on. */
export function runsIn(words: readonly Word[], lexicon: NameLexicon, from: number): Range[] {
  const runs: Range[] = [];
  let index = from;
  while (index < words.length) {
    if (!begins(words, index, lexicon)) {
      index += 1;
      continue;
    }
    const last = endOfRun(words, index, lexicon);
    runs.push({ first: index, last });
    index = last;
  }
  return runs;
}

/** Ying-jeou, Kai-shek: the small letter behind the hyphen begins no common word, as it does in London-based. */
function isHyphenated(word: Word, lexicon: NameLexicon): boolean {
  const tail = word.folded.slice(word.folded.lastIndexOf('-') + 1);
  return word.shape === 'capital' && COMPOUND.test(word.text) && !isCommon({ folded: tail }, lexicon);
}

/** Dick Spring, Robert May: after a first name a month or season is a surname. */
function isAmbiguousSurname(before: Word, word: Word, lexicon: Lexicon): boolean {
  return (
    AMBIGUOUS.has(word.folded) &&
    word.shape === 'capital' &&
    lexicon.firstNames.has(before) &&
    !AMBIGUOUS.has(before.folded)
  );
}

function endOfRun(words: readonly Word[], first: number, lexicon: NameLexicon): number {
  let last = first + 1;
  for (;;) {
    const before = words[last - 1];
    const next = words[last];
    if (before === undefined || next === undefined || last - first >= LONGEST_RUN) return last;
    const isName =
      isRaised(next) &&
      (isNameWord(next, lexicon) || isAmbiguousSurname(before, next, lexicon) || isHyphenated(next, lexicon));
    if (isName && adjoins(before, next) && !startsAnew(words, last, lexicon)) {
      last += 1;
      continue;
    }
    const over = overLinks(words, first, last, lexicon);
    if (over === undefined) return last;
    last = over;
  }
}

/** Whether a capitalised small word begins something new where a full stop is missing: "… End Quote The …". */
function startsAnew(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const word = words[index];
  if (word === undefined || word.shape !== 'capital' || isInitial(words, index)) return false;
  if (lexicon.declining && isInitialBehind(words, index)) return false;
  // In Kazakh a name ends with its head.
  if (lexicon.declining?.headsFollow === true && words[index - 1]?.shape === 'lower') return true;
  const isSmall =
    lexicon.articles.has(word) || lexicon.links.has(word) || lexicon.placePrepositions.has(word);
  const isOpener =
    word.text.length <= LONGEST_SMALL_OPENER && lexicon.openers.has(word) && word.text.length > 1;
  return (
    (isSmall || isOpener || isSentenceWord(word, lexicon)) &&
    !PARTICLES.has(word.folded) &&
    knownAt(words, index, words.length) === undefined
  );
}

function adjoins(before: Word, next: Word): boolean {
  if (next.opens) return false;
  return (
    PLAIN.test(next.gap) ||
    AMPERSAND.test(next.gap) ||
    (/^\.\s?$/u.test(next.gap) && SHORTENED.test(before.text))
  );
}
