import type { Span } from '../span.ts';

/** Letters and digits with what joins them inside an acronym: R&D, UN-Women, FAO/WHO, U.S., CRR+EE. */
const CANDIDATE =
  /(?<![\p{L}\p{M}\p{N}.&/+'’-])[\p{L}\p{N}]+(?:[.&/+'’-][\p{L}\p{N}]+)*(?:(?<=(?<!\p{L})\p{L}(?:\.\p{L})+)\.)?(?![\p{L}\p{M}\p{N}])/gu;
/** The plural or the possessive of an acronym: NGOs, MP's. */
const ENDING = /(?:(?<=\p{Lu})['’]?s|['’]s)$/u;
const LONGEST = 14;
/** Words of capitals that are numbers, not names. */
const ROMAN = /^(?:[IVX]{1,6}|X[LC][IVX]*|L?X{0,3}[IVX]{1,4})$/u;
const SEVERAL_CAPITALS = /\p{Lu}[^\p{Lu}]*\p{Lu}/u;
const CAPITAL_AND_DIGIT = /^(?:\p{Lu}[-.]?\p{N}{1,3}|\p{N}{1,2}\p{Lu})$/u;
const INITIALS = /^(?:\p{Lu}\.){1,2}\p{Lu}?\.?$/u;

/**
 * The acronyms that a text uses, by their shape alone, in order: two capitals or more that are no Roman number, no initials
 * of a person and no line in capitals. A plural ending belongs to it (`NGOs`); `withoutEnding` takes it off.
 */
export function acronymsIn(text: string): Span[] {
  const acronyms: Span[] = [];
  for (const { 0: word, index } of text.matchAll(CANDIDATE)) {
    const span = { start: index, end: index + word.length };
    if (isAcronym(word) && !isInitialOf(text, span, word) && !isShouted(text, span)) acronyms.push(span);
  }
  return acronyms;
}

/** Whether a word has the shape of an acronym: short, and at least half of its letters capitals or several words' beginnings. */
export function isAcronym(word: string): boolean {
  const bare = word.replace(ENDING, '');
  if (bare.length > LONGEST || bare.length < 2 || ROMAN.test(bare)) return false;
  if (CAPITAL_AND_DIGIT.test(bare)) return true;
  return SEVERAL_CAPITALS.test(bare) && !bare.split(/[-/]/u).every((part) => /^\p{Lu}\p{Ll}+$/u.test(part));
}

/** An acronym without its plural or possessive ending. */
export function withoutEnding(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(ENDING, '').length };
}

/** "J.K." in "J.K. Rowling". */
function isInitialOf(text: string, { end }: Span, word: string): boolean {
  return (
    INITIALS.test(word) && /^\s?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)) && !/^U\.[SKN]\.?$/u.test(word)
  );
}

/** Whether the words on both sides are in capitals too. */
function isShouted(text: string, { start, end }: Span): boolean {
  const before = /(\p{L}{4,})\P{L}*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  const after = /^\P{L}*(\p{L}{4,})/u.exec(text.slice(end, end + 30))?.[1];
  const isLoud = (word: string | undefined) => word !== undefined && word === word.toUpperCase();
  return isLoud(before) && isLoud(after);
}
