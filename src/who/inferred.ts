import { personMeant } from '../text/pronouns.ts';
import type { Appearance } from './appearing/appearance.ts';

/** A sentence that speaks of someone without the name. */
export interface InferredSentence {
  /** Its index in the annotation. */
  readonly sentence: number;
  /** What stands for the name, as written: "He". */
  readonly pronoun: string;
}

/** The sentences that begin with a pronoun and go on of the one who appears, as `personMeant` infers from those before. */
export function inferredSentences({ annotation, kind, mentions }: Appearance): InferredSentence[] {
  if (kind !== 'person') return [];
  const starts = new Set<number>();
  const following = new Set<number>();
  for (const { start, sentence } of mentions) {
    starts.add(start);
    following.add(sentence + 1);
  }
  const found: InferredSentence[] = [];
  // A set goes on to what is added on the way: the sentence behind one that goes on may go on as well.
  for (const sentence of following) {
    const meant = personMeant(annotation, sentence);
    if (meant === undefined || !starts.has(meant.name.start)) continue;
    const { start, end } = meant.pronoun;
    found.push({ sentence, pronoun: annotation.article.text.slice(start, end) });
    following.add(sentence + 1);
  }
  return found;
}
