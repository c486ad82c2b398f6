import { type Annotation, annotate } from '../../src/text/annotation.ts';

/** An article with its annotation. */
export function annotated(id: string, date: string, text: string): Annotation {
  return annotate({ id, date, text });
}
