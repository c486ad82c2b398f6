import { beginsTeam } from './declining/runs.ts';
import { isCommon, type NameLexicon } from './knowledge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { organisations } from './lexicon/organisations.ts';
import { places } from './lexicon/places.ts';
import { overLinks } from './links.ts';
import { AMBIGUOUS, COMPOUND, isInitial, isInitialBehind, isNameWord, PARTICLES } from './name-words.ts';
import { isRaised, type Word } from './words.ts';

/** Words `first` up to but not including `last` of a sentence. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const PLAIN = /^[\s\u00A0]+$/u;
const AMPERSAND = /^\s?&\s?$/u;
/** Behind these a full stop does not end a name: "J. Smith", "St. Petersburg". */
const SHORTENED = /^(?:\p{Lu}|St|Mr|Mrs|Ms|Dr|Jr|Sr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|Capt|Rev|Adm|Ste|Mt)$/u;
const LONGEST_SMALL_OPENER = 3;

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

/** The longest name known as a place or an organisation that begins at `first` and ends before `end`. */
export function knownAt(
  words: readonly Word[],
  first: number,
  end: number,
): (Range & { readonly place: boolean }) | undefined {
  const word = words[first];
  if (word === undefined || !(organisations.begins(word) || places.begins(word))) return undefined;
  for (let last = Math.min(first + 4, end); last > first; last -= 1) {
    const phrase = words.slice(first, last);
    if (phrase.slice(1).some((word) => !PLAIN.test(word.gap) && !/^\. $/u.test(word.gap))) continue;
    if (organisations.has(phrase)) return { first, last, place: false };
    if (places.has(phrase)) return { first, last, place: true };
  }
  return undefined;
}

function begins(words: readonly Word[], index: number, lexicon: NameLexicon): boolean {
  const word = words[index];
  if (lexicon.declining && beginsTeam(words, index, lexicon.declining)) return true;
  if (word === undefined || !mayBegin(words, index, lexicon)) return false;
  if (isInitial(words, index) || isBeforeAmpersand(words, index)) return true;
  if (lexicon.articles.has(word)) return false;
  if (lexicon.links.has(word)) return isLeadingParticle(words, index);
  if (!word.opens || !lexicon.openers.has(word)) return true;
  if (lexicon.smallLetters || !FIRST_OF_NAMES.has(word.folded)) {
    return knownAt(words, index, words.length) !== undefined || isTitleLed(words, index, lexicon);
  }
  return (
    isTitleLed(words, index, lexicon) ||
    leadsToHead(words, index, lexicon) ||
    knownAt(words, index, words.length) !== undefined
  );
}

/** AT&T */
function isBeforeAmpersand(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return word?.shape === 'upper' && next !== undefined && isRaised(next) && next.gap === '&';
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
    if (before === undefined || next === undefined) return last;
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
    (isSmall || isOpener) && !PARTICLES.has(word.folded) && knownAt(words, index, words.length) === undefined
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
