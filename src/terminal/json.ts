import type { Article, Problem, Quotation } from '../articles/article.ts';
import type { Library } from '../library.ts';
import type { Answer } from '../search/answer.ts';
import type { Annotation } from '../text/annotation.ts';
import type { TimelineEntry } from '../timeline/entry.ts';
import type { Entity } from '../who/entity.ts';

/**
 * The shapes that scripts read. Every key is always there, with `null` for what is not known, except `id` of an answer
 * and `until` of an entry; offsets are UTF-16 units.
 */

/** An answer as `ask --json` and `ask --batch` print it; `id` is what the line of the batch calls itself. */
export function answerRecord(answer: Answer, id?: string | number) {
  return {
    ...(id !== undefined && { id }),
    question: answer.question,
    answered: answer.answered,
    confidence: rounded(answer.confidence),
    window: answer.window === null ? null : { from: answer.window.from, to: answer.window.to },
    excerpts: answer.excerpts.map((excerpt) => ({
      text: excerpt.text,
      highlight: [excerpt.highlight.start, excerpt.highlight.end],
      dates: excerpt.dates,
      published: excerpt.article.date,
      passage: excerpt.passage,
      score: rounded(excerpt.score),
      article: articleRecord(excerpt.article),
    })),
  };
}

/** An event as `timeline --json` prints it. */
export function entryRecord(entry: TimelineEntry) {
  return {
    date: entry.date,
    ...(entry.until !== undefined && { until: entry.until }),
    precision: entry.precision,
    text: entry.text,
    published: entry.article.date,
    salience: rounded(entry.salience),
    article: articleRecord(entry.article),
    also: entry.also.map(quotationRecord),
  };
}

/** A person or an organisation as `who --json` prints it. */
export function entityRecord(entity: Entity) {
  return {
    name: entity.name,
    kind: entity.kind,
    roles: entity.roles.map(({ title }) => title),
    aliases: entity.aliases,
    mentions: entity.mentions,
    first: entity.first,
    last: entity.last,
    excerpts: entity.excerpts.map((excerpt) => ({
      ...quotationRecord(excerpt),
      ...(excerpt.inferred !== undefined && { inferred: { pronoun: excerpt.inferred, name: entity.name } }),
    })),
  };
}

/**
 * An article with what was found in it, as `annotate --json` prints it. `entityOf` tells under which name `who` lists
 * whom a mention means; a place, or whoever is not listed, goes by the words of the mention.
 */
export function annotationRecord(annotation: Annotation, entityOf: Library['entityOf']) {
  const { article, language, dates, names } = annotation;
  return {
    id: article.id,
    date: article.date,
    language,
    dates: dates.map(({ start, end, text, type, value }) => ({ start, end, text, type, value })),
    names: names.map((mention) => {
      const { start, end, text, kind } = mention;
      return { start, end, text, kind, entity: entityOf(article.id, mention) ?? text };
    }),
  };
}

/** Something that could not be read, as `check --json` prints it. */
export function problemRecord({ file, line, reason }: Problem, severity: 'error' | 'warning') {
  return { file, line, reason, severity };
}

function quotationRecord({ text, article }: Quotation) {
  return { text, published: article.date, article: articleRecord(article) };
}

function articleRecord({ id, title, source, url }: Article) {
  return { id, title: title ?? null, source: source ?? null, url: url ?? null };
}

/** Four decimals tell all that a score or a probability has to tell. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
