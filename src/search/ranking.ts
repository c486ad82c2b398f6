import type { Evidence, Weighed } from './evidence.ts';

/** A weighed passage and its value. */
export interface Ranked extends Weighed {
  readonly score: number;
}

/**
 * How much each kind of evidence counts. Learned by maximising the listwise likelihood of the right passage (ListNet,
 * Cao et al. 2007) over the candidates of four sets of questions, each set counting the same; see `bench/README.md`.
 */
export const RANKING_WEIGHTS: Readonly<Record<Exclude<keyof Evidence, 'names'>, number>> = {
  lexical: 4.8,
  passage: 4.6,
  sentence: 3.9,
  fit: 1.3,
  window: 4.2,
  nearness: 1,
};

/** The value of a passage for ranking. */
export function scoreOf({ lexical, passage, sentence, fit, window, nearness }: Evidence): number {
  return (
    RANKING_WEIGHTS.lexical * lexical +
    RANKING_WEIGHTS.passage * passage +
    RANKING_WEIGHTS.sentence * sentence +
    RANKING_WEIGHTS.fit * fit +
    RANKING_WEIGHTS.window * window +
    RANKING_WEIGHTS.nearness * nearness
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
