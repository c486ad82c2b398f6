import type { Correction, WrittenName } from '../articles/correction.ts';
import type { Annotation } from '../text/annotation.ts';
import { correctedForm } from './merging/corrected.ts';

/**
 * The names in corrections that no article names. The name to show need not be in them if another one of its entry is:
 * an operator may write it in another way than any article.
 */
export function unheardIn(
  corrections: readonly Correction[],
  annotations: Iterable<Pick<Annotation, 'names'>>,
): readonly WrittenName[] {
  if (corrections.length === 0) return [];
  const heard = new Set<string>();
  for (const { names } of annotations) for (const { text } of names) heard.add(correctedForm(text));
  const isUnheard = ({ name }: WrittenName) => !heard.has(correctedForm(name));
  return corrections.flatMap((correction) => {
    const { sameAs, notSameAs } = correction;
    const isKnownOtherwise = sameAs.some((one) => !isUnheard(one));
    return [...(isKnownOtherwise ? [] : [correction]), ...sameAs, ...notSameAs].filter(isUnheard);
  });
}
