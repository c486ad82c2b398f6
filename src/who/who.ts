import type { Annotation } from '../text/annotation.ts';
import type { NameMention } from '../text/mentions.ts';
import type { Appearance } from './appearance.ts';
import { appearancesIn } from './appearances.ts';
import { Card } from './card.ts';
import type { Entity, Lookup } from './entity.ts';
import { createLookup } from './lookup.ts';
import { type Cluster, merged } from './merging.ts';
import { type PackedAppearances, unpackedAppearances } from './packed-appearances.ts';

/** Everyone the articles name. */
export interface Who {
  /** Takes up an article; costs time in proportion to it, little where it is known already who appears in it. */
  add(annotation: Annotation, appearances?: PackedAppearances): void;
  /** Forgets an article; one that was never added is no error. */
  remove(articleId: string): void;
  /** People and organisations, the most prominent first; agencies that only report come last. */
  list(): readonly Entity[];
  /** Whom a name refers to, also misspelled, in another script, by surname or acronym alone. */
  lookUp(name: string): Lookup;
  /** The canonical name of the one whom a mention in an article refers to; `undefined` for places. */
  entityOf(articleId: string, mention: NameMention): string | undefined;
}

/** All that follows from the articles together, found when it is first asked for after a change. */
interface View {
  /** The most prominent first. */
  readonly entities: readonly Entity[];
  readonly lookUp: (name: string) => Lookup;
  readonly namesIn: (articleId: string) => ArticleNames;
}

/** What those are called whom one article names. */
interface ArticleNames {
  /** By where a mention starts. */
  readonly byStart: ReadonlyMap<number, string>;
  /** By the index of a sentence. */
  readonly bySentence: ReadonlyMap<number, ReadonlySet<string>>;
}

interface Known {
  readonly annotation: Annotation;
  readonly appearances: PackedAppearances;
}

/** A view of the names in articles as people and organisations. */
export function createWho(): Who {
  const articles = new Map<string, Known>();
  let view: View | undefined;
  const current = () => {
    view ??= viewOf([...articles.values()]);
    return view;
  };
  return {
    add: (annotation, appearances = appearancesIn(annotation)) => {
      articles.set(annotation.article.id, { annotation, appearances });
      view = undefined;
    },
    remove: (articleId) => {
      if (articles.delete(articleId)) view = undefined;
    },
    list: () => current().entities,
    lookUp: (name) => current().lookUp(name),
    entityOf: (articleId, mention) => current().namesIn(articleId).byStart.get(mention.start),
  };
}

function viewOf(articles: readonly Known[]): View {
  const clusters = merged(
    articles
      .toSorted(byDate)
      .flatMap(({ annotation, appearances }) => unpackedAppearances(annotation, appearances)),
  );
  const inArticles = new Map<string, { readonly card: Card; readonly appearance: Appearance }[]>();
  const namesIn = rememberingLast((articleId) => articleNames(inArticles.get(articleId) ?? []));
  const ranked = clusters
    .map((cluster) => ({
      cluster,
      card: new Card(cluster, (id, sentence) => namesIn(id).bySentence.get(sentence) ?? []),
      prominence: prominenceOf(cluster),
    }))
    .sort(
      (a, b) =>
        Number(a.card.reporting) - Number(b.card.reporting) ||
        b.prominence - a.prominence ||
        (a.card.name < b.card.name ? -1 : 1),
    );
  for (const { cluster, card } of ranked) {
    for (const appearance of cluster.appearances) {
      const { id } = appearance.annotation.article;
      const known = inArticles.get(id);
      if (known === undefined) inArticles.set(id, [{ card, appearance }]);
      else known.push({ card, appearance });
    }
  }
  const entities = ranked.map(({ card }) => card);
  let lookUp: ((name: string) => Lookup) | undefined;
  return {
    entities,
    namesIn,
    lookUp: (name) => {
      lookUp ??= createLookup(entities);
      return lookUp(name);
    },
  };
}

function articleNames(
  found: readonly { readonly card: Card; readonly appearance: Appearance }[],
): ArticleNames {
  const byStart = new Map<number, string>();
  const bySentence = new Map<number, Set<string>>();
  for (const { card, appearance } of found) {
    for (const { start, sentence } of appearance.mentions) {
      byStart.set(start, card.name);
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(card.name));
    }
  }
  return { byStart, bySentence };
}

/** `answer`, which is mostly asked for several things of one article in a row. */
function rememberingLast<T>(answer: (articleId: string) => T): (articleId: string) => T {
  let last: { readonly articleId: string; readonly answered: T } | undefined;
  return (articleId) => {
    if (last?.articleId !== articleId) last = { articleId, answered: answer(articleId) };
    return last.answered;
  };
}

/** The order in which names are merged does not depend on the order in which articles were read. */
function byDate(a: Known, b: Known): number {
  const [one, other] = [a.annotation.article, b.annotation.article];
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/**
 * How much the articles are about a cluster: one for each article that names it, more the oftener and the earlier it is
 * named there.
 */
function prominenceOf({ appearances }: Cluster): number {
  return appearances.reduce((sum, { annotation, mentions }) => {
    const first = mentions.at(0)?.start ?? 0;
    const earliness = 1 - first / Math.max(1, annotation.article.text.length);
    return sum + 1 + Math.log2(1 + mentions.length) + earliness;
  }, 0);
}
