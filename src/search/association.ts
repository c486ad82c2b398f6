import { coverageOf, type Matcher } from './alignment.ts';
import type { Passage } from './passages.ts';

/** How near the words of a passage and its title come to what is sought. */
export interface Association {
  /** For each sought word how near the nearest of them is, 0 to 1. */
  readonly nearest: readonly number[];
  /**
   * How much of them is about what is sought, 0 (nothing) to 1 (everything): for each sought word the mean, over all of
   * them that say something, of how likely that one stands for it, by its logarithm. Where coverage asks whether a word is
   * there at all, this asks how much of the text it is, and counts all that is near to it.
   */
  readonly density: number;
}

/** How much likelier a near word stands for the one sought than a distant one: by the exponential of so many times its nearness. */
const SHARPNESS = 12;
/** How likely a word stands for the one sought that is nothing like it. */
const UNLIKE = Math.exp(-SHARPNESS);

/**
 * How near a passage comes to what is sought. Its density is the likelihood of the question under the passage as a language
 * model that translates words into one another (Berger & Lafferty 1999, "Information retrieval as statistical
 * translation"), with nearness of word vectors for the translation (Ganguly et al. 2015, "Word embedding based generalized
 * language model for information retrieval").
 */
export function associationIn(
  { sentences, titleWords }: Pick<Passage, 'sentences' | 'titleWords'>,
  { sought, associationsOf }: Matcher,
): Association {
  const nearest = new Array<number>(sought.length).fill(0);
  const likelihoods = new Array<number>(sought.length).fill(0);
  let count = 0;
  for (const words of [titleWords, ...sentences.map((sentence) => sentence.words)]) {
    for (const word of words) {
      if (word.isStop) continue;
      count += 1;
      const associations = associationsOf(word);
      for (let i = 0; i < nearest.length; i += 1) {
        const association = associations[i] ?? 0;
        if (association > (nearest[i] ?? 0)) nearest[i] = association;
        const likelihood = association > 0 ? Math.exp(SHARPNESS * (association - 1)) : UNLIKE;
        likelihoods[i] = (likelihoods[i] ?? 0) + likelihood;
      }
    }
  }
  const shares = likelihoods.map((sum) => (count === 0 ? 0 : 1 + Math.log(sum / count) / SHARPNESS));
  return { nearest, density: count === 0 ? 0 : coverageOf(sought, shares) };
}
