import { type Annotation, annotate } from '../../src/text/annotation.ts';
import type { NameMention } from '../../src/text/mentions.ts';
import { readNameKnowledge } from '../../src/text/names/knowledge.ts';

const knowledge = readNameKnowledge();

/** An article with its annotation, read as the program reads it. */
export function annotated(id: string, date: string, text: string): Annotation {
  return annotate({ id, date, text }, knowledge);
}

/** Names by their kind. */
export type Names = Readonly<Partial<Record<NameMention['kind'], readonly string[]>>>;

/** The same where the text names just these, wherever they stand; the longest of several that begin alike. */
export function annotatedWith(id: string, date: string, text: string, names: Names): Annotation {
  const mentions: NameMention[] = [];
  const all = (['person', 'organisation', 'place'] as const).flatMap((kind) =>
    (names[kind] ?? []).map((name) => ({ kind, name })),
  );
  for (const { kind, name } of all.sort((a, b) => b.name.length - a.name.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (mentions.some((other) => other.start < end && start < other.end)) continue;
      mentions.push({ start, end, text: name, kind });
    }
  }
  return { ...annotated(id, date, text), names: mentions.sort((a, b) => a.start - b.start) };
}
