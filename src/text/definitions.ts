import { acronymsIn, matchAt, withoutEnding } from './acronyms/acronyms.ts';
import { longFormBefore, longFormBehind, type Marking } from './acronyms/long-form.ts';
import { translatedName } from './acronyms/translated.ts';
import { type Column, columnOf } from './column.ts';
import type { Span } from './span.ts';

/** An acronym and the words it stands for, both as the text gives them; offsets in UTF-16 units of the text. */
export interface Definition {
  readonly short: Span;
  readonly long: Span;
}

const WIDTH = 4;

/** Definitions in rows of numbers, for `definitionsOf`. */
export function definitionRows(definitions: readonly Definition[]): Column {
  return columnOf(definitions.flatMap(({ short, long }) => [short.start, short.end, long.start, long.end]));
}

/** The definitions in the rows of `definitionRows`. */
export function definitionsOf(rows: Column): Definition[] {
  const definitions: Definition[] = [];
  for (let at = 0; at < rows.length; at += WIDTH) {
    const [start = 0, end = 0, longStart = 0, longEnd = 0] = rows.subarray(at, at + WIDTH);
    definitions.push({ short: { start, end }, long: { start: longStart, end: longEnd } });
  }
  return definitions;
}

/** How far from the acronym its long form may reach, in UTF-16 units. */
const REACH = 200;

const OPEN_QUOTE = '["“«„\'‘]?';
const CLOSE_QUOTE = '["”»“\'’]?';
/** Words before an acronym that say what it is: "hereinafter referred to as the", "далее –", "by its Russian acronym". */
const INTRODUCTION = `(?:${[
  '(?:hereinafter|hereafter|henceforth|далее(?: по тексту)?|бұдан әрі)(?: referred to as)?',
  '(?:(?:also|better|commonly|formerly) )?(?:referred to as|called|known as|known by)',
  'abbreviated(?: as| to)?',
  'or|или|also|formerly|сокращ[её]нно|қысқаша',
  '(?:by )?(?:its|the|their)(?: \\p{L}+)? (?:acronym|initials|abbreviation)',
].join('|')})[\\s,:–—-]+`;

/** How an acronym may stand behind its long form: what is between the two, and what must follow. */
const BEHIND_LONG_FORM: readonly {
  readonly between: RegExp;
  readonly follows?: RegExp;
  readonly marking: Marking;
}[] = [
  {
    between: new RegExp(
      `(?<=(${CLOSE_QUOTE}\\s*[(（\\[]\\s*(?:${INTRODUCTION})*(?:the\\s+)?${OPEN_QUOTE}))`,
      'iuy',
    ),
    follows: new RegExp(`${CLOSE_QUOTE}\\s*(?:[)）\\],;:–—]|(?:and|or|in|и|или)\\s)`, 'uy'),
    marking: 'marked',
  },
  {
    between:
      /(?<=((?:,\s+|\s)(?:(?:also |better |commonly )?known as|abbreviated (?:as|to)|hereinafter|сокращ[её]нно|далее(?: [–—-])?|қысқаша)\s+(?:the\s+)?["“«]?))/iuy,
    marking: 'marked',
  },
  { between: /(?<=((?:,|\s[–—-])\s+(?:(?:or|или)\s+)?(?:the\s+)?["“«]?))/uy, marking: 'beside' },
];

/** What stands between an acronym and the long form behind it. */
const BEFORE_LONG_FORM: readonly { readonly between: RegExp; readonly marking: Marking }[] = [
  {
    between: new RegExp(`${CLOSE_QUOTE}\\s*[(（\\[]\\s*(?:short for\\s+)?${OPEN_QUOTE}`, 'iuy'),
    marking: 'marked',
  },
  {
    between:
      /["”»]?(?:,?\s+(?:short for|(?:which |that )?stands? for|an? (?:acronym|abbreviation) (?:for|of)|расшифровывается как)\s+|\s*=\s*)["“«]?/iuy,
    marking: 'marked',
  },
  { between: /["”»]?(?:,|\s[–—-])\s+(?:(?:or|или)\s+)?(?:the\s+)?["“«]?/uy, marking: 'beside' },
];

const BRACKET = /[(（]/g;
/** An acronym that is written as a word, before a bracket or within one: Unesco, Минздрав. */
const WORD_BEFORE = /(?<=(?<![\p{L}\p{N}'’-])(\p{Lu}\p{Ll}{3,11})["”»]?\s)/uy;
const WORD_WITHIN = /[(（]["“«]?(\p{Lu}\p{Ll}{3,11})(?=["”»]?[)）])/uy;
/** No long form goes on over these; a full stop behind an initial or a title ends no sentence. */
const BREAK = /(?<!(?<!\p{L})(?:\p{Lu}|St|Dr|Mt|им|г))\.(?=\s)|[;:!?](?=\s)|\n\s*\n|["“”«»„()（）[\]=]/gu;

/**
 * Acronyms with their long forms where the text gives both, in order: "Collective Security Treaty Organization (CSTO)",
 * "OSCE (Organization for Security and Cooperation in Europe)", "the World Health Organization, or WHO". The less the text
 * marks that the two belong together, the more exactly must the letters be the words' initials.
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

/** Acronyms by shape and, beside brackets, those that are written as words. */
function candidatesIn(text: string): Span[] {
  const candidates = acronymsIn(text);
  for (const { index } of text.matchAll(BRACKET)) {
    const before = matchAt(WORD_BEFORE, text, index)?.[1];
    if (before !== undefined) {
      const start = text.lastIndexOf(before, index - 1);
      candidates.push({ start, end: start + before.length });
    }
    const within = matchAt(WORD_WITHIN, text, index);
    if (within?.[1] !== undefined) {
      const end = index + within[0].length;
      candidates.push({ start: end - within[1].length, end });
    }
  }
  return candidates.sort((a, b) => a.start - b.start);
}

function longFormBeside(text: string, { start, end }: Span, acronym: string): Span | undefined {
  for (const { between, follows, marking } of BEHIND_LONG_FORM) {
    const sign = matchAt(between, text, start)?.[1];
    if (sign === undefined || (follows !== undefined && matchAt(follows, text, end) === null)) continue;
    const clause = clauseBefore(text, start - sign.length);
    const long = longFormBefore(text, acronym, clause, marking);
    const name = follows === undefined ? long : (long ?? translatedName(text, acronym, clause));
    if (name !== undefined) return name;
  }
  for (const { between, marking } of BEFORE_LONG_FORM) {
    const sign = matchAt(between, text, end)?.[0];
    if (sign === undefined) continue;
    const long = longFormBehind(text, acronym, clauseBehind(text, end + sign.length), marking);
    if (long !== undefined) return long;
  }
  return undefined;
}

function clauseBefore(text: string, end: number): Span {
  const from = Math.max(0, end - REACH);
  let start = from;
  for (const stop of text.slice(from, end).matchAll(BREAK)) start = from + stop.index + stop[0].length;
  return { start, end };
}

function clauseBehind(text: string, start: number): Span {
  const [stop] = text.slice(start, start + REACH).matchAll(BREAK);
  return { start, end: stop === undefined ? Math.min(text.length, start + REACH) : start + stop.index };
}
