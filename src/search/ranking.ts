import { type BySize, weighedBySize } from './collection-size.ts';
import type { Evidence, Weighed } from './evidence.ts';

/** A weighed passage and its value. */
export interface Ranked extends Weighed {
  readonly score: number;
}

/** How much each kind of evidence counts. */
export type RankingTable = Readonly<Record<Exclude<keyof Evidence, 'names'>, number>>;
export type RankingWeights = BySize<RankingTable>;

/** Learned before the others, on small collections as well; only `meaning` is set by hand. */
const AMONG_FEW: RankingTable = {
  lexical: 4.8,
  article: 0,
  title: 0,
  passage: 4.6,
  sentence: 3.9,
  association: 0,
  density: 0,
  rarest: 0,
  fit: 1.3,
  window: 4.2,
  nearness: 1,
  length: 0,
  recency: 0,
  meaning: 0,
  crowding: 0,
};

/**
 * Learned by maximising the listwise likelihood of the right passage (ListNet, Cao et al. 2007) over the candidates of
 * several sets of questions, each set counting the same; see `bench/README.md`. `passage`, `association`
 * and `density` tell much the same: a weight below 0 takes off what the others count as well. `title` is from an earlier lesson on
 * the same articles: half of their questions teach it too loosely.
 */
export const RANKING_WEIGHTS: RankingWeights = {
  few: AMONG_FEW,
  many: {
    lexical: 0,
    article: 4.4,
    title: 4.13,
    passage: -6.25,
    sentence: 1.43,
    association: 10.03,
    density: 9.33,
    rarest: 0.25,
    fit: 1.74,
    window: 3.22,
    nearness: 0.71,
    length: -2.13,
    recency: 3.28,
    meaning: 0,
    crowding: 0,
  },
};

/**
 * The same where the meanings of question and passages could be compared. `title`, `window` and `recency` are set by hand:
 * the set that teaches them is too large to encode every time. `crowding` speaks against a passage.
 */
export const RANKING_WEIGHTS_WITH_MEANING: RankingWeights = {
  few: { ...AMONG_FEW, meaning: 6 },
  many: {
    lexical: -0.81,
    article: 2.33,
    title: 4, // by hand
    passage: -1.3,
    sentence: 1.89,
    association: 9.03,
    density: 4.15,
    rarest: -0.12,
    fit: 1.13,
    window: 3, // by hand
    nearness: 1.4,
    length: -1.14,
    recency: 2.5, // by hand
    meaning: 15.62,
    crowding: -4.3,
  },
};

/** The value of a passage for ranking, among so many passages. */
export function scoreOf(evidence: Evidence, weights: RankingWeights, passages: number): number {
  return weighedBySize(weights, passages, (table) => weighted(evidence, table));
}

function weighted(evidence: Evidence, weights: RankingTable): number {
  return (
    weights.lexical * evidence.lexical +
    weights.article * evidence.article +
    weights.title * evidence.title +
    weights.passage * evidence.passage +
    weights.sentence * evidence.sentence +
    weights.association * evidence.association +
    weights.density * evidence.density +
    weights.rarest * evidence.rarest +
    weights.fit * evidence.fit +
    weights.window * evidence.window +
    weights.nearness * evidence.nearness +
    weights.length * evidence.length +
    weights.meaning * evidence.meaning +
    weights.crowding * evidence.crowding +
    weights.recency * evidence.recency
  );
}

/** How alike two passages' words may be before the second tells nothing new (Jaccard). */
const NEARLY_SAME = 0.75;

/** Leaves out passages that say nearly the same as a better one; keeps the order. */
export function withoutRepetitions(ranked: readonly Ranked[], limit: number): Ranked[] {
  const kept: { readonly one: Ranked; readonly stems: ReadonlySet<string> }[] = [];
  for (const one of ranked) {
    if (kept.length >= limit) break;
    const stems = new Set(one.passage.sentences.flatMap(({ words }) => words.map(({ stem }) => stem)));
    if (kept.every((other) => jaccard(stems, other.stems) < NEARLY_SAME)) kept.push({ one, stems });
  }
  return kept.map(({ one }) => one);
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const stem of one) if (other.has(stem)) both += 1;
  const all = one.size + other.size - both;
  return all === 0 ? 1 : both / all;
}
