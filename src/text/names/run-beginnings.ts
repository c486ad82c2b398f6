import { beginsTeam } from './declining/runs.ts';
import type { NameLexicon } from './knowledge.ts';
import { knownAt } from './known-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { AMBIGUOUS, isInitial, isNameWord, PARTICLES } from './name-words.ts';
import { isSentenceWord } from './sentence-words.ts';
import { isRaised, type Word } from './words.ts';

const PLAIN = /^[\s\u00A0]+$/u;

/** Whether a run of capitals that may hold names begins with the word at `index`. */
export function begins(words: readonly Word[], index: number, lexicon: NameLexicon): boolean {
  const word = words[index];
  if (lexicon.declining && beginsTeam(words, index, lexicon.declining)) return true;
  if (word === undefined || !mayBegin(words, index, lexicon)) return false;
  if (isInitial(words, index)) return true;
  if (lexicon.articles.has(word)) return false;
  if (lexicon.links.has(word)) return isLeadingParticle(words, index);
  if (!isSentenceWord(word, lexicon) && !(word.opens && lexicon.openers.has(word))) return true;
  if (lexicon.smallLetters || !FIRST_OF_NAMES.has(word.folded)) {
    return knownAt(words, index, words.length) !== undefined || isTitleLed(words, index, lexicon);
  }
  return (
    isTitleLed(words, index, lexicon) ||
    leadsToHead(words, index, lexicon) ||
    knownAt(words, index, words.length) !== undefined
  );
}

/** La Jornada, De Klerk: with a capital in the middle of a sentence it belongs to the name. */
function isLeadingParticle(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined) return false;
  return (
    word.shape === 'capital' &&
    !word.opens &&
    PARTICLES.has(word.folded) &&
    next.shape === 'capital' &&
    PLAIN.test(next.gap)
  );
}

/** Words that often begin sentences, and organisations as well: News Corp, National Party, World Bank. */
const FIRST_OF_NAMES: ReadonlySet<string> = new Set(
  'news world national international best first oil human general city state new home family central federal economic security military nuclear natural eastern western northern southern public local private third united'.split(
    ' ',
  ),
);

/** Whether the capitals from a word on end with what makes them an organisation. */
function leadsToHead(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  let last = index + 1;
  for (
    let next = words[last];
    next !== undefined && isRaised(next) && PLAIN.test(next.gap);
    next = words[last]
  )
    last += 1;
  const head = words[last - 1];
  return last > index + 1 && head !== undefined && lexicon.organisationHeads.has(head);
}

/** "Foreign Minister X", "Former President X" at the start of a sentence. */
function isTitleLed(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const next = words[index + 1];
  return (
    next !== undefined &&
    isRaised(next) &&
    PLAIN.test(next.gap) &&
    !lexicon.noNames.has(next) &&
    lexicon.titleModifiers.has(words[index] ?? next)
  );
}

const DATE_LEADS: ReadonlySet<string> = new Set(
  'in on of by since until last next this from to and'.split(' '),
);

function mayBegin(words: readonly Word[], index: number, lexicon: NameLexicon): boolean {
  const word = words[index];
  // Most words are small.
  if (word === undefined || !isRaised(word)) return false;
  if (isInitial(words, index) || isNameWord(word, lexicon)) return true;
  const next = words[index + 1];
  return (
    AMBIGUOUS.has(word.folded) &&
    word.shape === 'capital' &&
    next?.shape === 'capital' &&
    PLAIN.test(next.gap) &&
    isNameWord(next, lexicon) &&
    !lexicon.openers.has(next) &&
    !lexicon.nationalities.has(next) &&
    !DATE_LEADS.has(words[index - 1]?.folded ?? '')
  );
}
