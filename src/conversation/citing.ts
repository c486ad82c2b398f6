import type { Excerpt } from '../search/answer.ts';
import type { Language } from '../text/language.ts';
import { attributionOf } from './attribution.ts';
import { LONGEST_SENTENCE, quoteOf, understandableOf } from './quoting.ts';
import type { Block } from './reply.ts';
import { plain } from './reply.ts';

/**
 * In UTF-16 units. An excerpt comes cut at the ends of sentences already; only a sentence that is as long as a page, such as
 * a table without full stops, is cut within.
 */
const LONGEST_PASSAGE = 1500;

/** The passage, its answering sentence in bold, under the line that says when it happened and who reported it when. */
export function citedPassage(
  excerpt: Excerpt,
  language: Language,
  style: { readonly stress: boolean },
): Block[] {
  const { article, dates, highlight } = excerpt;
  const quote = quoteOf(excerpt, { emphasis: highlight, longest: LONGEST_PASSAGE });
  return [plain(...attributionOf(article, dates, language, style)), ...quote];
}

/** The answering sentence with what it leans on, if anything, under the same line. */
export function citedSentence(
  excerpt: Excerpt,
  language: Language,
  style: { readonly stress: boolean },
): Block[] {
  const { article, dates, highlight } = excerpt;
  const { quotation, ...emphasis } = understandableOf(excerpt, highlight);
  const quote = quoteOf(quotation, { ...emphasis, longest: LONGEST_SENTENCE });
  return [plain(...attributionOf(article, dates, language, style)), ...quote];
}
