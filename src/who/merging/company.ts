import type { Annotation } from '../../text/annotation.ts';
import { fold } from '../../text/fold.ts';
import type { Appearance } from '../appearing/appearance.ts';

/** A name in so many articles, or in so small a part of all, tells what an article is about. */
const RARE = { articles: 5, share: 0.03 };

/**
 * Who and what articles name beside someone. Two articles that name the same people or organisations, and not only those
 * whom everyone names, tell of the same affair; it is looked at only where there is a doubt.
 */
export class Company {
  readonly #appearances: readonly Appearance[];
  #names: ReadonlyMap<Annotation, ReadonlySet<string>> | undefined;
  #counts: ReadonlyMap<string, number> | undefined;

  constructor(appearances: readonly Appearance[]) {
    this.#appearances = appearances;
  }

  /** Whether two appearances are in the same article, or in such as have company in common. */
  isShared(a: Appearance, b: Appearance): boolean {
    if (a.annotation === b.annotation) return true;
    const own = new Set([...a.mentions, ...b.mentions].map(({ text }) => fold(text)));
    const [names, others] = [this.#of(a.annotation), this.#of(b.annotation)];
    return [...names].some((name) => others.has(name) && !own.has(name) && this.#isRare(name));
  }

  #of(annotation: Annotation): ReadonlySet<string> {
    this.#names ??= namesByArticle(this.#appearances);
    return this.#names.get(annotation) ?? new Set();
  }

  #isRare(name: string): boolean {
    const names = this.#names ?? new Map<Annotation, ReadonlySet<string>>();
    this.#counts ??= countsOf(names.values());
    return (this.#counts.get(name) ?? 0) <= Math.max(RARE.articles, RARE.share * names.size);
  }
}

function namesByArticle(appearances: readonly Appearance[]): ReadonlyMap<Annotation, ReadonlySet<string>> {
  const names = new Map<Annotation, Set<string>>();
  for (const { annotation, mentions } of appearances) {
    const known = names.get(annotation) ?? new Set();
    names.set(annotation, known);
    for (const { text } of mentions) known.add(fold(text));
  }
  return names;
}

function countsOf(all: Iterable<ReadonlySet<string>>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const names of all) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
