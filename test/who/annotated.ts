import { type Annotation, annotate } from '../../src/text/annotation.ts';
import { readNameKnowledge } from '../../src/text/names/knowledge.ts';

const knowledge = readNameKnowledge();

/** An article with its annotation, read as the program reads it. */
export function annotated(id: string, date: string, text: string): Annotation {
  return annotate({ id, date, text }, knowledge);
}
