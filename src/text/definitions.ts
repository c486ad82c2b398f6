import { acronymsIn, withoutEnding } from './acronyms/acronyms.ts';
import { longFormBefore, longFormBehind } from './acronyms/long-form.ts';
import { translatedName } from './acronyms/translated.ts';
import type { Span } from './span.ts';

/** An acronym and the words it stands for, both as the text gives them; offsets in UTF-16 units of the text. */
export interface Definition {
  readonly short: Span;
  readonly long: Span;
}

/** How far from the acronym its long form may reach, in UTF-16 units. */
const REACH = 200;
/** What may stand between a long form and its acronym besides the bracket: "hereinafter the", "далее –". */
const LEAD =
  '(?:(?:hereinafter|hereafter|henceforth|formerly|now|also|better|commonly)\\s+)*(?:(?:referred to as|called|known as|known by (?:its|the|their)|abbreviated(?: as| to)?|or|by its|in short|далее(?: по тексту)?|сокращ[её]нно|или|также|қысқаша|бұдан әрі|hereinafter|hereafter)[\\s,:–—-]+)*(?:\\p{Lu}\\p{Ll}+\\s+)?(?:(?:acronym|initials|abbreviation)[\\s,:]+)?(?:the\\s+)?';
const QUOTE = '["“”«»„\'‘’]?';
const OPENED = new RegExp(`[(（\\[]\\s*${LEAD}${QUOTE}$`, 'iu');
const NAMED = new RegExp(
  `(?:,\\s+|\\s)(?:(?:or|или|далее)(?:\\s+[–—-])?\\s+(?:the\\s+)?|(?:also |better |commonly )?known as\\s+(?:the\\s+)?|abbreviated (?:as|to)\\s+|hereinafter(?: the)?\\s+|сокращ[её]нно\\s+|қысқаша\\s+)${QUOTE}$`,
  'iu',
);
const BESIDE_BEFORE = /(?:,|\s[–—-])\s+(?:the\s+)?$/u;
const CLOSED = new RegExp(`^${QUOTE}\\s*(?:[)）\\]]|[,;:–—]|(?:and|or|in|и|или)\\s)`, 'u');
const OPENS_LONG = new RegExp(`^${QUOTE}\\s*[(（\\[]\\s*(?:short for\\s+)?${QUOTE}`, 'iu');
const NAMES_LONG =
  /^["”»]?(?:,?\s+(?:or|или|short for|(?:which |that )?stands? for|an? (?:acronym|abbreviation) (?:for|of)|расшифровывается как)\s+|\s*=\s*)["“«]?/iu;
const BESIDE_BEHIND = /^(?:,|\s[–—-])\s+(?:the\s+)?/u;
const PRONOUNCED =
  /(?<=[(（]["“«]?)\p{Lu}\p{Ll}{3,11}(?=["”»]?[)）])|(?<![\p{L}\p{N}'’-])\p{Lu}\p{Ll}{3,11}(?=["”»]?\s[(（])/gu;
const BREAK = /(?<!(?<!\p{L})(?:\p{Lu}|St|Dr|Mt|им|г))[.](?=\s)|[;:!?](?=\s)|\n\s*\n|["“”«»„()（）[\]=]/gu;

/**
 * Acronyms with their long forms where the text gives both, in order: "Collective Security Treaty Organization (CSTO)",
 * "OSCE (Organization for Security and Cooperation in Europe)", "the World Health Organization, or WHO".
 */
export function definitionsIn(text: string): Definition[] {
  const definitions: Definition[] = [];
  for (const span of candidatesIn(text)) {
    const short = withoutEnding(text, span);
    const long = longFormBeside(text, span, text.slice(short.start, short.end));
    if (long !== undefined) definitions.push({ short, long });
  }
  return definitions;
}

/** Acronyms by shape, and the words beside brackets that are pronounced as words: Unesco, Минздрав. */
function candidatesIn(text: string): Span[] {
  const candidates = acronymsIn(text);
  for (const { 0: word, index } of text.matchAll(PRONOUNCED)) {
    candidates.push({ start: index, end: index + word.length });
  }
  return candidates.sort((a, b) => a.start - b.start);
}

function longFormBeside(text: string, { start, end }: Span, acronym: string): Span | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const opened = OPENED.exec(before);
  if (opened !== null && CLOSED.test(behind)) {
    const found = longFormBefore(text, acronym, clauseBefore(text, start - opened[0].length), 'marked');
    const name = found ?? translatedName(text, acronym, clauseBefore(text, start - opened[0].length));
    if (name !== undefined) return name;
  }
  const opens = OPENS_LONG.exec(behind);
  if (opens !== null) {
    const found = longFormBehind(text, acronym, clauseBehind(text, end + opens[0].length), 'marked');
    if (found !== undefined) return found;
  }
  const named = NAMED.exec(before);
  if (named !== null) {
    const found = longFormBefore(text, acronym, clauseBefore(text, start - named[0].length), 'marked');
    if (found !== undefined) return found;
  }
  const names = NAMES_LONG.exec(behind);
  if (names !== null) {
    const found = longFormBehind(text, acronym, clauseBehind(text, end + names[0].length), 'marked');
    if (found !== undefined) return found;
  }
  const beside = BESIDE_BEFORE.exec(before);
  if (beside !== null) {
    const found = longFormBefore(text, acronym, clauseBefore(text, start - beside[0].length), 'beside');
    if (found !== undefined) return found;
  }
  const besideBehind = BESIDE_BEHIND.exec(behind);
  if (besideBehind !== null) {
    return longFormBehind(text, acronym, clauseBehind(text, end + besideBehind[0].length), 'beside');
  }
  return undefined;
}

function clauseBefore(text: string, end: number): Span {
  const from = Math.max(0, end - REACH);
  const piece = text.slice(from, end).replace(/["“”«»„'’\s]+$/u, '');
  let start = from;
  for (const stop of piece.matchAll(BREAK)) start = from + stop.index + stop[0].length;
  return { start, end: from + piece.length };
}

function clauseBehind(text: string, start: number): Span {
  const piece = text.slice(start, start + REACH);
  BREAK.lastIndex = 0;
  const stop = BREAK.exec(piece);
  BREAK.lastIndex = 0;
  return { start, end: start + (stop?.index ?? piece.length) };
}
