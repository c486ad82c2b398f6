import type { Span } from './span.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words in lower case whose full stop seldom ends a sentence. */
const ABBREVIATIONS =
  words(`mr mrs ms dr prof sen rep gov gen col lt sgt capt maj adm pres st jr sr rev hon messrs supt insp
  cmdr amb fr vs al ft mt inc ltd co corp bros dept univ assn approx est fig art sec vol jan feb mar apr jun jul aug sep
  sept oct nov dec mon tue tues wed thu thur thurs fri sat sun им ул просп пр обл р-н тов гр акад проф доц ген др см стр
  рис янв фев февр апр авг сент окт нояб дек тыс руб коп млн млрд ред`);
/** Abbreviations only before a number: "No. 5", "p. 12". */
const BEFORE_NUMBERS = words('no nos p pp ch п ст гл с д');
/** Words that so seldom continue a name that after "U.S." or an initial they begin a new sentence. */
const STARTERS =
  words(`the he she it they we this that these those in on at but and a an his her their its there after
  before when while as if however also он она они это этот в на по но и а как также после при однако`);

const SENTENCE_END = /(?:[.!?…]|[。！？])+["”“»’')\]]*(?=\s|$|[“«„])|[。！？]/gu;
const NEXT_WORD = /^\s*["“„«‘'([¿¡—–-]*\s*(\p{L}+|\p{N}+)?/u;
const LAST_WORD = /(?:^|[\s("“«'‘[—–-])((?:\p{L}\.)*[\p{L}\p{M}]+(?:-[\p{L}]+)?)$/u;
const INITIAL_NEXT = /^\s*\p{Lu}\./u;
const YEAR_BEFORE = /\p{N}{4}\s*$/u;
/** How much of the text before and behind a full stop can matter to it. */
const LOOK_AROUND = 40;

/** The sentences of one paragraph, in order, without the blanks around them; together they hold all its other characters. */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  const whole = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of whole.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (end < whole.length && !endsSentence(whole, match.index, match[0], end)) continue;
    pushTrimmed(sentences, whole, start, end, paragraph.start);
    start = end;
  }
  pushTrimmed(sentences, whole, start, whole.length, paragraph.start);
  return sentences;
}

function endsSentence(whole: string, stop: number, mark: string, end: number): boolean {
  if (/^[。！？]/u.test(mark)) return true;
  const after = whole.slice(end, end + LOOK_AROUND);
  const next = NEXT_WORD.exec(after)?.[1];
  if (next !== undefined && /^\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = whole.slice(Math.max(0, stop - LOOK_AROUND), stop);
  const last = LAST_WORD.exec(before)?.[1];
  if (last === undefined || next === undefined) return true;
  const isNumber = /^\p{N}/u.test(next);
  const word = last.toLowerCase();
  if (word === 'г' || word === 'гг') return YEAR_BEFORE.test(before.slice(0, -word.length));
  if (BEFORE_NUMBERS.has(word) && isNumber) return false;
  if (ABBREVIATIONS.has(word)) return false;
  const isInitial = /^(?:\p{L}\.)*\p{L}$/u.test(last) && (last.length > 1 || /^\p{Lu}/u.test(last));
  return !isInitial || (STARTERS.has(next.toLowerCase()) && !INITIAL_NEXT.test(after));
}

function pushTrimmed(spans: Span[], whole: string, from: number, to: number, offset: number): void {
  const piece = whole.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = to - (piece.length - piece.trimEnd().length);
  if (end > start) spans.push({ start: offset + start, end: offset + end });
}

/** Invitations that newspapers put between the paragraphs of an article: they tell nothing of the events. */
const INVITATION =
  /^(?:(?:see also|read (?:more|also|next)|also read|more on this|share (?:this|on)|follow us)\b|(?:читайте также|читать далее|материалы по теме|смотрите также|тағы оқыңыз|сондай-ақ оқыңыз)(?!\p{L})).{0,40}$/iu;
/** Labels that are boilerplate alone or before what they label; headlines begin with these words as well. */
const LABEL =
  /^(?:related(?: (?:materials?|articles?|stories|news|topics|links|content|coverage))?|recommended(?: for you)?|most read|advertisement|photo|image|source|по теме|подробнее|реклама|фото|источник|поделиться|жарнама|сурет)(?:\s*:.{0,40}|\s+(?:by|credit)\b.{0,40})?$/iu;
const LABEL_WORDS = 5;

/** Whether a paragraph is a bare label such as "Related materials:" and no part of what is told. */
function isBoilerplate(paragraph: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(paragraph)) return true;
  if (/[.!?…]["”»)]*$/u.test(paragraph)) return false;
  if (INVITATION.test(paragraph) || LABEL.test(paragraph)) return true;
  return paragraph.endsWith(':') && paragraph.split(/\s+/u).length <= LABEL_WORDS;
}

/**
 * The paragraphs of a text: stretches between blank lines or, in a text without any blank line, the lines themselves.
 * Left out are blank ones and boilerplate.
 */
export function paragraphsOf(text: string): Span[] {
  const separator = /\n[^\S\n]*\n/u.test(text.trim()) ? /\n[^\S\n]*\n/gu : /\n/gu;
  const paragraphs: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    pushTrimmed(paragraphs, text, start, match.index, 0);
    start = match.index + match[0].length;
  }
  pushTrimmed(paragraphs, text, start, text.length, 0);
  return paragraphs.filter(({ start: from, end }) => !isBoilerplate(text.slice(from, end)));
}
