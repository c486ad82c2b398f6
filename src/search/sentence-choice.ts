import type { SoughtWord } from './alignment.ts';

/** What speaks for one sentence of a passage as the one that answers; each from 0 to 1. */
export interface SentenceFeatures {
  /** The share of what is sought, by weight, that the sentence has. */
  readonly coverage: number;
  /**
   * How well it has the sought words that belong to no name, each counting the same, on average; with one word more that
   * is never found, since a single word tells little. Names weigh most when passages are compared, but several sentences of
   * the right passage name them: which one answers is told by the other words.
   */
  readonly common: number;
  /** What of that share is missing from it but stands in the sentence before or in the one behind, half for each. */
  readonly beside: number;
  /** Whether it holds what the kind of the question asks for; see `fitOf`. */
  readonly fit: number;
  /** The same where a date is asked for, otherwise 0: dates stand in many sentences beside the one that answers. */
  readonly date: number;
  /** Whether it tells of the days asked about. */
  readonly window: number;
  /** For the last sentence of an article 1 by how many it has, otherwise 0: a brief rarely ends with its news. */
  readonly end: number;
}

export type SentenceWeights = Readonly<Record<keyof SentenceFeatures, number>>;

/**
 * Learned by maximising the likelihood that a sentence with a known answer is chosen among those of the right passage
 * (ListNet with top-one probabilities, Cao et al. 2007), over several sets of questions, each set counting the same; see
 * `bench/README.md`. Only `window` is set by hand: few of these questions name days, and where a question names nothing
 * else, the days must decide.
 */
export const SENTENCE_WEIGHTS: SentenceWeights = {
  coverage: 5.12,
  common: 4.42,
  beside: 5.2,
  fit: 3.03,
  date: -0.71,
  window: 6, // by hand
  end: -2.8,
};

/** What `worthOf` is the sum of, by name. */
export function worthTermsOf(features: SentenceFeatures, weights = SENTENCE_WEIGHTS): SentenceFeatures {
  return {
    coverage: weights.coverage * features.coverage,
    common: weights.common * features.common,
    beside: weights.beside * features.beside,
    fit: weights.fit * features.fit,
    date: weights.date * features.date,
    window: weights.window * features.window,
    end: weights.end * features.end,
  };
}

/** How much speaks for a sentence in all; comparable within one passage only. */
export function worthOf(features: SentenceFeatures, weights = SENTENCE_WEIGHTS): number {
  const { coverage, common, beside, fit, date, window, end } = worthTermsOf(features, weights);
  return coverage + common + beside + fit + date + window + end;
}

/** What the words of a sentence tell, and those around it. */
export type FoundInSentence = Pick<SentenceFeatures, 'coverage' | 'common' | 'beside'>;

/**
 * What the words tell of the sentence at `index`. `matches` says for each sentence of the passage, in order, how well it
 * has each sought word, 0 to 1.
 */
export function foundAt(
  index: number,
  matches: readonly (readonly number[])[],
  sought: readonly SoughtWord[],
): FoundInSentence {
  const own = matches[index];
  // Some hundred sentences are weighed for a question; looking behind either end of an array is slow.
  const before = index > 0 ? matches[index - 1] : undefined;
  const behind = index + 1 < matches.length ? matches[index + 1] : undefined;
  let whole = 0;
  let coverage = 0;
  let beside = 0;
  let common = 0;
  let commonWords = 0;
  for (let i = 0; i < sought.length; i += 1) {
    const word = sought[i];
    if (word === undefined) break;
    const match = own?.[i] ?? 0;
    whole += word.weight;
    coverage += word.weight * match;
    beside +=
      word.weight * (Math.max(match, before?.[i] ?? 0) + Math.max(match, behind?.[i] ?? 0) - 2 * match);
    if (word.name === undefined) {
      common += match;
      commonWords += 1;
    }
  }
  return {
    coverage: whole === 0 ? 1 : coverage / whole,
    common: common / (commonWords + 1),
    beside: whole === 0 ? 0 : beside / (2 * whole),
  };
}
