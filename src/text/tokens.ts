import { kindAt } from './characters.ts';
import { columnOf } from './column.ts';
import { fold } from './fold.ts';
import { type Form, numberOfForm, owned } from './forms.ts';
import type { Language } from './language.ts';
import type { Token } from './mentions.ts';
import { stemOf } from './stems.ts';
import type { TokenColumns } from './token-list.ts';

/** Scripts written without blanks between words: cut into overlapping pairs of characters. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]`;
const LETTER = String.raw`(?:(?!${UNSPACED})\p{L}\p{M}*)`;

/** In the order in which they are tried at a place. */
const FORMS = [
  String.raw`((?:${UNSPACED}\p{M}*)+)`,
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
  findTokens(text, (start, end, isPair) => {
    const written = text.slice(start, end);
    tokens.push({ start, end, text: written, ...formOf(written, isPair, language) });
  });
  return tokens;
}

/**
 * The same for the text of an article, in columns. The forms of its words are remembered for good (`forms.ts`), which
 * those of a reader's words must not be.
 */
export function tokenColumnsOf(text: string, language: Language): TokenColumns {
  const starts: number[] = [];
  const lengths: number[] = [];
  const forms: number[] = [];
  findTokens(text, (start, end, isPair) => {
    starts.push(start);
    lengths.push(end - start);
    forms.push(numberOf(text.slice(start, end), isPair, language));
  });
  return { starts: columnOf(starts), lengths: columnOf(lengths), forms: new Uint32Array(forms) };
}

/** Where a token is; of a pair of characters in a script without blanks, that it is one. */
type Take = (start: number, end: number, isPair: boolean) => void;

const POSSESSIVE = /['’ʼ][sS]$/u;

function findTokens(text: string, take: Take): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === 'blank' || kind === 'mark') {
      at += 1;
      continue;
    }
    if (kind === 'letter') {
      let end = at + 1;
      while (kindAt(text, end) === 'letter') end += 1;
      if (isWhole(text, at, end)) {
        take(at, end, false);
        at = end;
        continue;
      }
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) return;
    const [written, unspaced] = match;
    at = match.index + written.length;
    if (unspaced !== undefined) findPairs(unspaced, match.index, take);
    else take(match.index, match.index + written.replace(POSSESSIVE, '').length, false);
  }
}

/** Whether the letters from `start` to `end` are a word for certain, whatever follows them. */
function isWhole(text: string, start: number, end: number): boolean {
  const next = kindAt(text, end);
  // Behind a single letter a full stop or hyphen may go on with the word.
  return next === 'blank' || (next === 'mark' && end - start > 1);
}

function findPairs(run: string, start: number, take: Take): void {
  const ends: number[] = [0];
  for (const character of run) ends.push((ends.at(-1) ?? 0) + character.length);
  for (let from = 0; from + Math.min(2, ends.length - 1) < ends.length; from += 1) {
    take(start + (ends[from] ?? 0), start + (ends[from + 2] ?? run.length), true);
  }
}

const ORDINAL = /^(\p{N}+)(?:st|nd|rd|th)$/u;
const THOUSANDS = /,(?=\p{N}{3}(?!\p{N}))/gu;

function formOf(written: string, isPair: boolean, language: Language): Form {
  if (isPair) return { folded: written, stem: written };
  if (/^\p{N}/u.test(written)) {
    const folded = written.toLowerCase().replace(THOUSANDS, '');
    return { folded, stem: ORDINAL.exec(folded)?.[1] ?? folded };
  }
  const folded = fold(written);
  return { folded, stem: stemOf(folded, language) };
}

/** Words of articles are mostly such as were there before; beyond this many the memory is worth more than the time. */
const REMEMBERED = 300_000;
const known = {
  en: new Map<string, number>(),
  ru: new Map<string, number>(),
  kk: new Map<string, number>(),
};

function numberOf(written: string, isPair: boolean, language: Language): number {
  const memory = known[language];
  const remembered = isPair ? undefined : memory.get(written);
  if (remembered !== undefined) return remembered;
  const number = numberOfForm(formOf(written, isPair, language));
  if (isPair) return number;
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(owned(written), number);
  return number;
}
