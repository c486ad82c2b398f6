import type { Excerpt } from '../search/answer.ts';
import type { Language } from '../text/language.ts';
import { attributionOf } from './attribution.ts';
import { LONGEST_SENTENCE, quoteOf, sentenceOf } from './quoting.ts';
import type { Block } from './reply.ts';
import { plain } from './reply.ts';

/** In UTF-16 units: a passage is shown whole if a phone shows it without scrolling. */
const LONGEST_PASSAGE = 700;

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

/** The answering sentence alone, under the same line. */
export function citedSentence(
  excerpt: Excerpt,
  language: Language,
  style: { readonly stress: boolean },
): Block[] {
  const { article, dates, highlight } = excerpt;
  const quote = quoteOf(sentenceOf(excerpt, highlight), { longest: LONGEST_SENTENCE });
  return [plain(...attributionOf(article, dates, language, style)), ...quote];
}
