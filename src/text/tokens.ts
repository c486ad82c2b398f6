import { fold } from './fold.ts';
import type { Language } from './language.ts';
import type { Token } from './mentions.ts';
import { stemOf } from './stems.ts';

/** Scripts written without blanks between words: cut into overlapping pairs of characters. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]`;
const LETTER = String.raw`(?:(?!${UNSPACED})\p{L}\p{M}*)`;

/** In the order in which they are tried at a place. */
const FORMS = [
  String.raw`(?<unspaced>(?:${UNSPACED}\p{M}*)+)`,
  // U.S., т.е., U.S.A
  String.raw`(?:${LETTER}\.){2,}${LETTER}?(?!${LETTER})`,
  // US$, C$
  String.raw`\p{Lu}{1,3}\p{Sc}`,
  // e-mail, x-ray, G-7: a single letter is no word of its own
  String.raw`${LETTER}[-‐‑](?:${LETTER}|\p{N})+(?![-‐‑]|${LETTER}|\p{N})`,
  // words, with apostrophes inside: O'Brien, don't
  String.raw`${LETTER}(?:${LETTER}|\p{N}|\u00AD|['’ʼ](?=${LETTER}))*`,
  // 1,200.50, 10:30, 5th
  String.raw`\p{N}+(?:[.,:]\p{N}+)*${LETTER}{0,3}(?!${LETTER}|\p{N}|[.,:]\p{N})`,
  String.raw`\p{N}+(?:[.,:]\p{N}+)*`,
  String.raw`[\p{Sc}%№]`,
];
const TOKEN = new RegExp(FORMS.join('|'), 'gu');

/**
 * The words, numbers and signs of quantity of `text`, in order, with offsets in UTF-16 units. Words are told by Unicode
 * properties (UAX #29 in spirit); a hyphen parts words, except behind a single letter (`e-mail`); an English possessive
 * `'s` is left out; scripts without blanks give overlapping pairs of characters, the usual unit where no dictionary is
 * at hand.
 */
export function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    if (match.groups?.['unspaced'] !== undefined) {
      tokens.push(...pairsOf(match[0], start));
    } else {
      tokens.push(tokenOf(match[0], start, language));
    }
  }
  return tokens;
}

const POSSESSIVE = /['’ʼ][sS]$/u;
const ORDINAL = /^(\p{N}+)(?:st|nd|rd|th)$/u;
const THOUSANDS = /,(?=\p{N}{3}(?!\p{N}))/gu;

function tokenOf(written: string, start: number, language: Language): Token {
  const text = written.replace(POSSESSIVE, '');
  const end = start + text.length;
  if (/^\p{N}/u.test(text)) {
    const folded = text.toLowerCase().replace(THOUSANDS, '');
    return { start, end, text, folded, stem: ORDINAL.exec(folded)?.[1] ?? folded };
  }
  const folded = fold(text);
  return { start, end, text, folded, stem: stemOf(folded, language) };
}

function pairsOf(run: string, start: number): Token[] {
  const ends: number[] = [0];
  for (const character of run) ends.push((ends.at(-1) ?? 0) + character.length);
  const pairs: Token[] = [];
  for (let from = 0; from + Math.min(2, ends.length - 1) < ends.length; from += 1) {
    const begin = ends[from] ?? 0;
    const text = run.slice(begin, ends[from + 2] ?? run.length);
    pairs.push({ start: start + begin, end: start + begin + text.length, text, folded: text, stem: text });
  }
  return pairs;
}
