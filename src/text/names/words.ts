import type { Token } from '../mentions.ts';
import { contains, firstFrom, type Span, type SpanList } from '../span.ts';
import { endsCredit } from './credits.ts';

/** How a word is written: `Word`, `WORD`, `word`; `other` for numbers and signs. */
export type Shape = 'capital' | 'upper' | 'lower' | 'other';

/** A word as names are told by it: words joined by a hyphen, the dot of a domain or a sign between letters are one (Kassym-Zhomart, Zakon.kz, A&M). */
export interface Word extends Span {
  readonly text: string;
  readonly folded: string;
  readonly stem: string;
  readonly shape: Shape;
  /**
   * What stands between it and the word before it in its sentence; a sentence's first word has all before it there. A
   * possessive ending is written as "'s" however it is parted.
   */
  readonly gap: string;
  /** Whether a sentence, a quotation or a line begins with it, or what stands behind a picture's credit, so that a capital says little. */
  readonly opens: boolean;
}

/** A sentence of words; `shouts` when its capitals tell nothing, as in a headline. */
export interface WordSentence extends Span {
  readonly words: readonly Word[];
  readonly shouts: boolean;
}

const HYPHEN = /^[-‐‑]$/u;
const OPENING = /[“"«„‘:([|*•]\s*$|\n|\s[-–—]+\s$/u;
/** The dot of a domain: Zakon.kz, Gazeta.Ru. */
const DOMAIN = /^\p{L}{2,4}$/u;

/** What stands before a possessive ending that is parted from its word: "BP 's chief", "BP s chief". */
const PARTED = /^\s*['’]?$/u;
const POSSESSIVE = "'s";

/** What stands on either side of the sign in A&M or AT&T. */
const LETTERS = /^\p{Lu}{1,3}$/u;

/** The sentences of a text as words. */
export function wordSentences(
  text: string,
  sentences: SpanList<Span>,
  tokens: SpanList<Token>,
): WordSentence[] {
  let index = firstFrom(tokens, sentences.at(0)?.start ?? 0);
  let token = tokens.at(index);
  const advance = () => {
    index += 1;
    token = tokens.at(index);
  };
  return sentences.map((sentence) => {
    while (token !== undefined && token.start < sentence.start) advance();
    const words: Word[] = [];
    let end = sentence.start;
    let possessive = '';
    for (; token !== undefined && contains(sentence, token); advance()) {
      const between = text.slice(end, token.start);
      end = token.end;
      if (token.text === 's' && words.length > 0 && PARTED.test(between)) {
        possessive = POSSESSIVE;
      } else {
        add(words, token, possessive + between, text);
        possessive = '';
      }
    }
    const { start } = sentence;
    return { start, end: sentence.end, words, shouts: shouts(words, text[sentence.end - 1] ?? '') };
  });
}

/** Adds a token to the words of its sentence, as one of its own or as the end of the last one. */
function add(words: Word[], token: Token, gap: string, text: string): void {
  const last = words.at(-1);
  const isPlain = gap === ' ';
  if (last !== undefined && !isPlain && isPartOf(last, token, gap)) {
    words[words.length - 1] = joined(last, token, text);
    return;
  }
  const { start, end, folded, stem } = token;
  const opens =
    last === undefined ||
    (isPlain ? last.shape !== 'lower' && endsCredit(words, token.text) : OPENING.test(gap));
  words.push({ start, end, text: token.text, folded, stem, shape: shapeOf(token.text), gap, opens });
}

function isPartOf(word: Word, next: Token, gap: string): boolean {
  if (word.shape === 'other') return false;
  if (gap === '&') return LETTERS.test(word.text) && LETTERS.test(next.text);
  return HYPHEN.test(gap) || (gap === '.' && DOMAIN.test(next.text));
}

/** Arabic articles, which are small before the capital of a name: al-Assad, аль-Асад. */
const ARTICLE = /^(?:al|el|ul|as|ash|az|аль|эль|[аэ][лдсшнртз])$/u;

function joined(first: Word, second: Token, text: string): Word {
  if (text[first.end] === '&') {
    const folded = `${first.folded}&${second.folded}`;
    return {
      ...first,
      shape: 'upper',
      end: second.end,
      text: text.slice(first.start, second.end),
      folded,
      stem: folded,
    };
  }
  const isLed = first.shape === 'lower' && ARTICLE.test(first.text) && /^\p{Lu}\p{Ll}/u.test(second.text);
  return {
    ...first,
    shape: isLed ? 'capital' : first.shape,
    end: second.end,
    text: text.slice(first.start, second.end),
    folded: `${first.folded}-${second.folded}`,
    stem: `${first.folded}-${second.stem}`,
  };
}

/** From a to z and from а to я, by code. */
const isPlainSmall = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f);
const isPlainCapital = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f);

function shapeOf(text: string): Shape {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  if (isPlainSmall(second)) {
    // With a small letter behind the capital a word is not all capitals.
    if (isPlainCapital(first)) return 'capital';
    // Too many small letters for what comes behind to matter.
    if (isPlainSmall(first) && (text.length === 2 || isPlainSmall(text.charCodeAt(2)))) return 'lower';
  }
  if (/^\p{Lu}/u.test(text)) {
    const letters = text.replace(/[^\p{L}]/gu, '');
    return letters.length > 1 && letters === letters.toUpperCase() ? 'upper' : 'capital';
  }
  // al-Assad, e-Stonia and iPhone bear their capital inside.
  if (/^\p{Ll}{1,2}[-‐‑']\p{Lu}/u.test(text)) return 'capital';
  return /^\p{L}/u.test(text) ? 'lower' : 'other';
}

/** From this many words on a line can be seen to be a headline. */
const FEWEST_WORDS = 5;
const FEWEST_UPPER = 3;
/** The share of words in capitals from which on a line of them tells nothing. */
const SHOUTING = 0.75;
/** A lower-case word of this length does not occur in a headline in title case, but for a few prepositions. */
const LONG_WORD = 4;
const LONG_SMALL_WORDS: ReadonlySet<string> = new Set([
  'with',
  'from',
  'over',
  'into',
  'than',
  'that',
  'amid',
  'after',
  'about',
]);

/** Whether a line is a Headline In Title Case or IN CAPITALS, and no list of names. */
function shouts(words: readonly Word[], end: string): boolean {
  let letters = 0;
  let upper = 0;
  for (const { shape } of words) {
    if (shape !== 'other') letters += 1;
    if (shape === 'upper') upper += 1;
  }
  if (letters >= FEWEST_UPPER && upper >= letters * SHOUTING) return true;
  if (letters < FEWEST_WORDS || end === '.') return false;
  const commas = words.filter((word) => word.gap.includes(',') || word.gap.includes('(')).length;
  if (commas * FEWEST_WORDS > letters) return false;
  return words.every(
    (word) => word.shape !== 'lower' || word.text.length < LONG_WORD || LONG_SMALL_WORDS.has(word.folded),
  );
}

/** Whether a word begins with a capital. */
export function isRaised(word: Word): boolean {
  return word.shape === 'capital' || word.shape === 'upper';
}
