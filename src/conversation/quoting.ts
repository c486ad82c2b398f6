import type { Quotation } from '../articles/article.ts';
import { firstNeeded } from '../text/leaning.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { CUT, cutAt, trimmed } from './clipping.ts';
import type { Block, Inline } from './reply.ts';

/** The longest quote of a single sentence, in UTF-16 units. */
export const LONGEST_SENTENCE = 350;

export interface QuoteOptions {
  /** The answering sentence, in UTF-16 units of the quotation's text: it stands out in bold. */
  readonly emphasis?: Span;
  /** The most units of the article that are shown. */
  readonly longest: number;
}

/**
 * A quotation as it stands in its article. Too long a one is narrowed to the emphasised sentence, and cut if that is too
 * long itself. `…` marks where the article's line goes on. No block if there is nothing to read in it.
 */
export function quoteOf(quotation: Quotation, { emphasis, longest }: QuoteOptions): Block[] {
  const { text } = quotation;
  const whole = trimmed(text, { start: 0, end: text.length });
  const bold = emphasis && trimmed(text, within(emphasis, whole));
  const kept = bold && bold.end > bold.start && whole.end - whole.start > longest ? bold : whole;
  const start = kept.start;
  const end = start + cutAt(text.slice(start, kept.end), longest);
  if (start === end) return [];
  const content: Inline[] = [];
  if (goesOnBefore(quotation, start)) content.push(`${CUT} `);
  if (bold === undefined || bold.end === bold.start) {
    content.push(text.slice(start, end));
  } else {
    const last = Math.min(bold.end, end);
    content.push(text.slice(start, bold.start), { style: 'bold', text: text.slice(bold.start, last) });
    content.push(text.slice(last, end));
  }
  if (goesOnAfter(quotation, end)) content.push(` ${CUT}`);
  return [{ kind: 'quote', content: content.filter((inline) => inline !== '') }];
}

/** The answering sentence of an excerpt alone. */
export function sentenceOf(quotation: Quotation, sentence: Span): Quotation {
  const { start, end } = within(sentence, { start: 0, end: quotation.text.length });
  return {
    article: quotation.article,
    start: quotation.start + start,
    end: quotation.start + end,
    text: quotation.text.slice(start, end),
  };
}

/**
 * The answering sentence of an excerpt with the sentences before it that it leans on ("He also said …"), where together
 * they are no longer than a quote of a single sentence; and where in it the answering sentence is, if it is not all.
 */
export function understandableOf(
  quotation: Quotation,
  sentence: Span,
): { readonly quotation: Quotation; readonly emphasis?: Span } {
  const alone = sentenceOf(quotation, sentence);
  const sentences = sentencesOf(quotation.text, { start: 0, end: quotation.text.length });
  const index = sentences.findIndex(({ start }) => start === sentence.start);
  const lead = sentences[firstNeeded(quotation.text, sentences, index)]?.start ?? sentence.start;
  if (lead >= sentence.start || sentence.end - lead > LONGEST_SENTENCE) return { quotation: alone };
  const emphasis = { start: sentence.start - lead, end: sentence.end - lead };
  return { quotation: sentenceOf(quotation, { start: lead, end: sentence.end }), emphasis };
}

function within({ start, end }: Span, bounds: Span): Span {
  const from = Math.min(Math.max(start, bounds.start), bounds.end);
  return { start: from, end: Math.min(Math.max(end, from), bounds.end) };
}

function goesOnBefore({ article: { text }, start }: Quotation, at: number): boolean {
  const line = text.lastIndexOf('\n', start + at - 1) + 1;
  return text.slice(line, start + at).trim() !== '';
}

function goesOnAfter({ article: { text }, start }: Quotation, at: number): boolean {
  const end = text.indexOf('\n', start + at);
  return text.slice(start + at, end === -1 ? text.length : end).trim() !== '';
}
