import type { Span } from '../span.ts';

/** Where an acronym may be: a capital with another or a digit behind it before the next blank. Few words have that. */
const SEED = /[\p{Lu}\p{N}]\S{0,12}?\p{Lu}|\p{Lu}\S{0,12}?\p{N}/uy;
/** How far its second capital or digit is from the first at most. */
const SEED_REACH = 13;
/** The beginning of its word, no longer than matters. */
const WRITTEN_BEFORE = /(?<=([\p{L}\p{N}][\p{L}\p{M}\p{N}.&/+'’-]{0,20})?)/uy;
/** Letters and digits with what joins them inside an acronym: R&D, UN-Women, FAO/WHO, U.S., CRR+EE. */
const CANDIDATE =
  /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]+(?:[.&/+'’-][\p{L}\p{N}]+)*(?:(?<=(?<!\p{L})\p{L}(?:\.\p{L})+)\.)?(?![\p{L}\p{M}\p{N}])/uy;
/** Parts of a compound that are none of the acronym's: "pro-NATO", "CSTO-led". */
const PART_BEFORE = /^(?:\p{Ll}{2,}[-/])+/u;
const PART_BEHIND = /(?:[-/]\p{Ll}{2,})+$/u;
/** The plural or the possessive of an acronym: NGOs, MP's. */
const ENDING = /(?:(?<=\p{Lu})['’]?s|['’]s)$/u;
const LONGEST = 14;
/** Words of capitals that are numbers, not names. */
const ROMAN = /^(?:[IVX]{1,6}|X[LC][IVX]*|L?X{0,3}[IVX]{1,4})$/u;
/** McCarthy, O'Brien. */
const SURNAME = /^(?:Ma?c|[OD]['’])\p{Lu}\p{Ll}+$/u;
const SEVERAL_CAPITALS = /\p{Lu}[^\p{Lu}]*\p{Lu}/u;
/** The next words on both sides, up to a comma: a list of acronyms has commas. */
const WORD_BEFORE = /(?<=(?<!\p{L})(\p{L}{2,40})[^\p{L},;]{1,20})/uy;
const WORD_AFTER = /[^\p{L},;]{1,20}(\p{L}{2,40})/uy;
const CAPITAL_AND_DIGIT = /^(?:\p{Lu}[-.]?\p{N}{1,3}|\p{N}{1,2}\p{Lu})$/u;
const INITIALS = /^(?:\p{Lu}\.){1,2}\p{Lu}?\.?$/u;

/**
 * The acronyms that a text uses, by their shape alone, in order: two capitals or more that are no Roman number, no initials
 * of a person and no line in capitals. A plural ending belongs to it (`NGOs`); `withoutEnding` takes it off.
 */
export function acronymsIn(text: string): Span[] {
  const acronyms: Span[] = [];
  let behind = 0;
  for (const seed of seedsIn(text)) {
    if (seed < behind) continue;
    const start = seed - (matchAt(WRITTEN_BEFORE, text, seed)?.[1]?.length ?? 0);
    const written = matchAt(CANDIDATE, text, start)?.[0];
    if (written === undefined) continue;
    behind = start + written.length;
    const word = written.replace(PART_BEFORE, '').replace(PART_BEHIND, '');
    const from = start + written.indexOf(word);
    const span = { start: from, end: from + word.length };
    if (isAcronym(word) && !isInitialOf(text, span, word) && !isShouted(text, span)) acronyms.push(span);
  }
  return acronyms;
}

/** Where `SEED` fits, without overlaps. It is tried only where its two signs may be: everywhere would take ten times as long. */
function* seedsIn(text: string): Generator<number, void> {
  let at = 0;
  while (at < text.length) {
    const seed = mayBeSeed(text, at) ? matchAt(SEED, text, at) : null;
    if (seed !== null) yield seed.index;
    at = seed === null ? at + 1 : seed.index + seed[0].length;
  }
}

function mayBeSeed(text: string, at: number): boolean {
  if (isPlain(text.charCodeAt(at))) return false;
  const end = Math.min(text.length, at + 1 + SEED_REACH);
  for (let behind = at + 1; behind < end; behind += 1) {
    const code = text.charCodeAt(behind);
    if (!isPlain(code)) return true;
    if (code === BLANK) return false;
  }
  return false;
}

const BLANK = 0x20;

/** Whether a UTF-16 unit is a small letter from a to z or from а to я, or a sign of ASCII: no capital and no digit. */
function isPlain(code: number): boolean {
  if (code >= 0x80) return code >= 0x430 && code <= 0x44f;
  return code > 0x5a || code < 0x30 || (code > 0x39 && code < 0x41);
}

/** What a sticky expression finds at an offset of a text; one that looks behind finds what ends there. */
export function matchAt(sticky: RegExp, text: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset;
  return sticky.exec(text);
}

/** Whether a word has the shape of an acronym: short, with several capitals or one and a number, and no Nur-Sultan. */
function isAcronym(word: string): boolean {
  const bare = word.replace(ENDING, '');
  if (bare.length > LONGEST || bare.length < 2 || ROMAN.test(bare) || SURNAME.test(bare)) return false;
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

/** Whether the words on both sides are in capitals too; a bracket marks an acronym even there. */
function isShouted(text: string, { start, end }: Span): boolean {
  if (/[(（]/.test(text.charAt(start - 1))) return false;
  const beside = [matchAt(WORD_BEFORE, text, start)?.[1], matchAt(WORD_AFTER, text, end)?.[1]].flatMap(
    (word) => word ?? [],
  );
  return beside.length > 0 && beside.every((word) => word === word.toUpperCase());
}
