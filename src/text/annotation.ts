import type { Article } from '../articles/article.ts';
import type { Column } from './column.ts';
import { datesIn } from './dates/dates.ts';
import { type Definition, definitionRows, definitionsIn, definitionsOf } from './definitions.ts';
import type { Language } from './language.ts';
import { languageOf } from './language.ts';
import { DateList, NameList, nameRows, type PackedDates, packedDates } from './mention-lists.ts';
import type { DateMention, NameMention } from './mentions.ts';
import type { NameKnowledge } from './names/knowledge.ts';
import { namesIn } from './names/names.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';
import type { Span, SpanList } from './span.ts';
import { PackedSpans, spanRows } from './span-list.ts';
import { type TokenColumns, TokenList } from './token-list.ts';
import { tokenColumnsOf } from './tokens.ts';

/**
 * All that is known of one article's text by itself, computed once when it is read; search, timeline and who are views
 * of it. Every list is in the order of the text; all offsets are UTF-16 units of `article.text`. What a list holds is
 * made when it is asked for: take out what is needed more than once.
 */
export interface Annotation {
  readonly article: Article;
  readonly language: Language;
  /** Stretches of text between blank lines that carry something to read: no boilerplate. */
  readonly paragraphs: SpanList<Span>;
  /** Every sentence lies within one paragraph. */
  readonly sentences: SpanList<Span>;
  readonly tokens: TokenList;
  readonly dates: SpanList<DateMention>;
  readonly names: SpanList<NameMention>;
  /** Acronyms with their long forms; few articles have more than some. */
  readonly definitions: readonly Definition[];
}

/**
 * What reading an article's text finds, in a few rows of numbers: a fifth of the memory that the same takes as objects,
 * and easily kept in a file. It follows from the article's text, date and declared language alone.
 */
export interface Findings {
  readonly language: Language;
  readonly paragraphs: Column;
  readonly sentences: Column;
  readonly tokens: TokenColumns;
  readonly dates: PackedDates;
  readonly names: Column;
  readonly definitions: Column;
}

/** Annotates one article. Pure; the article's own date is the reference for relative dates. */
export function annotate(article: Article, knowledge: NameKnowledge): Annotation {
  return annotationOf(article, findingsIn(article, knowledge));
}

/** Reads the text of an article; most of the time that taking up an article takes is spent here. */
export function findingsIn({ text, date, language: declared }: Article, knowledge: NameKnowledge): Findings {
  const language = languageOf(text, declared);
  const paragraphs = paragraphsOf(text);
  const sentences = paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph));
  const columns = tokenColumnsOf(text, language);
  const tokens = new TokenList(text, columns);
  const dates = datesIn(text, { reference: date, language, sentences });
  const definitions = definitionsIn(text);
  const names = namesIn(text, { language, sentences, tokens, definitions, knowledge });
  return {
    language,
    paragraphs: spanRows(paragraphs),
    sentences: spanRows(sentences),
    tokens: columns,
    dates: packedDates(dates),
    names: nameRows(names),
    definitions: definitionRows(definitions),
  };
}

/** The annotation of an article in which `findings` were found. */
export function annotationOf(article: Article, findings: Findings): Annotation {
  const { text } = article;
  return {
    article,
    language: findings.language,
    paragraphs: new PackedSpans(findings.paragraphs),
    sentences: new PackedSpans(findings.sentences),
    tokens: new TokenList(text, findings.tokens),
    dates: new DateList(text, findings.dates),
    names: new NameList(text, findings.names),
    definitions: definitionsOf(findings.definitions),
  };
}
