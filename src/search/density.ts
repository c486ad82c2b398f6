import { coverageOf, type Matcher } from './alignment.ts';
import type { PassageSentence } from './passages.ts';

/** How much more a near word counts than a distant one: by the exponential of so many times its likeness. */
const SHARPNESS = 12;

/**
 * How much of a passage is about what is sought, 0 (none of it) to 1 (all of it): for each sought word the mean, over all
 * words of the passage that say something, of how likely that word stands for it, by its logarithm. Where coverage asks
 * whether a word is there at all, this asks how much of the text it is, and counts all that is near to it.
 *
 * A question's likelihood under the passage as a language model that translates words into one another (Berger & Lafferty
 * 1999, "Information retrieval as statistical translation"), with nearness of word vectors for the translation
 * (Ganguly et al. 2015).
 */
export function densityOf(sentences: readonly PassageSentence[], matcher: Matcher): number {
  const { sought, associationsOf } = matcher;
  const sums = new Array<number>(sought.length).fill(0);
  let words = 0;
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      if (word.isStop) continue;
      words += 1;
      associationsOf(word).forEach((likeness, i) => {
        sums[i] = (sums[i] ?? 0) + Math.exp(SHARPNESS * (likeness - 1));
      });
    }
  }
  if (words === 0) return 0;
  return coverageOf(
    sought,
    sums.map((sum) => Math.max(0, 1 + Math.log(sum / words) / SHARPNESS)),
  );
}
