import { otherSources, reportLineOf, reportOf, sourceAfter } from '../conversation/attribution.ts';
import { dateInWords, liesAhead } from '../conversation/calendar-words.ts';
import { messagesIn } from '../conversation/messages/languages.ts';
import type { Block } from '../conversation/reply.ts';
import { bold, plain } from '../conversation/reply.ts';
import type { Annotation } from '../text/annotation.ts';
import type { Language } from '../text/language.ts';
import type { TimelineEntry } from '../timeline/entry.ts';
import type { Entity } from '../who/entity.ts';

/** Every event, whole and in order, under its date, the day it was reported and all its sources; what lay ahead then says so. */
export function entryBlocks(entries: readonly TimelineEntry[], language: Language): Block[] {
  return entries.flatMap(({ article, date, until, inferred, also, text }): Block[] => {
    const day = [
      liesAhead(date, article.date) ? messagesIn(language).expected : '',
      bold(dateInWords(date, language, until)),
    ];
    const heading = inferred
      ? reportLineOf(article, language)
      : [...day, ' · ', ...reportOf(article, language)];
    const others = otherSources(article, also).flatMap((other) => sourceAfter(', ', other));
    return [plain(...heading, ...others), { kind: 'quote', content: [text] }];
  });
}

/** Everyone, one a line: the name and the role that the articles say on most days. */
export function entityBlocks(entities: readonly Entity[]): Block[] {
  return entities.length === 0 ? [] : [plain(...entities.flatMap(entityLine))];
}

function entityLine({ name, roles }: Entity, index: number): Block['content'] {
  const [role] = roles;
  return [index === 0 ? '' : '\n', bold(name), role === undefined ? '' : `, ${role.title}`];
}

/** One line on what was found in an article. */
export function annotationLine({ article, language, dates, names }: Annotation): string {
  const found = [
    ...dates.map(({ text, value }) => `${text} = ${value}`),
    ...names.map(({ text, kind }) => `${text} (${kind})`),
  ];
  return `${article.id} ${article.date} ${language}: ${found.join(', ') || 'nothing found'}`;
}
