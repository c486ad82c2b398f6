import type { Article } from '../articles/article.ts';
import { datesIn } from './dates/dates.ts';
import type { Language } from './language.ts';
import { languageOf } from './language.ts';
import type { DateMention, NameMention, Token } from './mentions.ts';
import { namesIn } from './names/names.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';
import type { Span } from './span.ts';
import { tokensOf } from './tokens.ts';

/**
 * All that is known of one article's text by itself, computed once when it is read; search, timeline and who are views
 * of it. Every list is in the order of the text; all offsets are UTF-16 units of `article.text`.
 */
export interface Annotation {
  readonly article: Article;
  readonly language: Language;
  /** Stretches of text between blank lines that carry something to read: no boilerplate. */
  readonly paragraphs: readonly Span[];
  /** Every sentence lies within one paragraph. */
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
}

/** Annotates one article. Pure; the article's own date is the reference for relative dates. */
export function annotate(article: Article): Annotation {
  const { text } = article;
  const language = languageOf(text, article.language);
  const paragraphs = paragraphsOf(text);
  const sentences = paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph));
  const tokens = tokensOf(text, language);
  const dates = datesIn(text, { reference: article.date, language, sentences });
  const names = namesIn(text, { language, sentences, tokens });
  return { article, language, paragraphs, sentences, tokens, dates, names };
}
