import { actsAt } from './acting.ts';
import type { Appearance, Appeared } from './appearing/appearance.ts';
import type { Cluster } from './merging/cluster.ts';

/**
 * What an article adds to how much the articles are about someone: something for naming them at all, more the oftener,
 * and more again for a title that names them, a lead that does, and sentences in which they do something. Being named
 * everywhere in passing shall not outweigh being what a few articles are about. Set by hand.
 */
const WEIGHT = { named: 0.3, often: 1, title: 1.5, lead: 1, acting: 1 };
/** The first sentences of an article tell what it is about. */
const LEAD = 2;
/** A title has a name in it, not some letters of it. */
const SHORTEST_IN_TITLE = 3;

/** How often the same name stands between the same words in other articles too. */
export type Repetitions = (appearance: Appearance, mention: Appeared) => number;

/**
 * How much the articles are about a cluster. What stands word for word in many articles, a line under each of them or a
 * report that several print, counts as one mention in all.
 */
export function prominenceOf({ appearances }: Cluster, repetitions: Repetitions): number {
  return appearances.reduce((sum, appearance) => sum + shareOf(appearance, repetitions), 0);
}

function shareOf(appearance: Appearance, repetitions: Repetitions): number {
  const { text, title } = appearance.annotation.article;
  let mentions = 0;
  let acting = 0;
  let lead = 0;
  const forms = new Set<string>();
  for (const mention of appearance.mentions) {
    if (mention.reports) continue;
    const weight = 1 / repetitions(appearance, mention);
    mentions += weight;
    if (actsAt(text, mention)) acting += weight;
    if (mention.sentence < LEAD) lead = Math.max(lead, weight);
    forms.add(mention.text);
  }
  if (mentions === 0) return 0;
  const inTitle = [...forms].some((form) => form.length >= SHORTEST_IN_TITLE && title?.includes(form));
  return (
    WEIGHT.named * Math.min(1, mentions) +
    WEIGHT.often * Math.log2(1 + mentions) +
    (inTitle ? WEIGHT.title : 0) +
    WEIGHT.lead * lead +
    (WEIGHT.acting * acting) / Math.max(1, mentions)
  );
}

/** How much of the text on either side of a name must be the same to be a repetition, in UTF-16 units. */
const SURROUNDINGS = 24;

/** Counts how often each name stands between the same words. */
export class Surroundings {
  readonly #counts = new Map<string, number>();

  add(appearance: Appearance): void {
    for (const mention of appearance.mentions) {
      const key = keyOf(appearance, mention);
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  readonly repetitions: Repetitions = (appearance, mention) =>
    this.#counts.get(keyOf(appearance, mention)) ?? 1;
}

function keyOf({ annotation: { article } }: Appearance, { start, end }: Appeared): string {
  return article.text.slice(Math.max(0, start - SURROUNDINGS), end + SURROUNDINGS);
}
