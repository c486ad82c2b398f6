import type { Annotation } from '../text/annotation.ts';
import type { NameMention } from '../text/mentions.ts';
import type { Appearance } from './appearance.ts';
import { appearancesIn } from './appearances.ts';
import { cardOf } from './card.ts';
import type { Entity, Lookup } from './entity.ts';
import { createLookup } from './lookup.ts';
import { type Cluster, merged } from './merging.ts';

/** Everyone the articles name. */
export interface Who {
  /** Takes up an article; costs time in proportion to it. */
  add(annotation: Annotation): void;
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
  readonly entities: readonly Entity[];
  readonly names: ReadonlyMap<string, ReadonlyMap<number, string>>;
  readonly lookUp: (name: string) => Lookup;
}

/** A view of the names in articles as people and organisations. */
export function createWho(): Who {
  const articles = new Map<string, readonly Appearance[]>();
  let view: View | undefined;
  const current = () => {
    view ??= viewOf([...articles.values()].flat());
    return view;
  };
  return {
    add: (annotation) => {
      articles.set(annotation.article.id, appearancesIn(annotation));
      view = undefined;
    },
    remove: (articleId) => {
      if (articles.delete(articleId)) view = undefined;
    },
    list: () => current().entities,
    lookUp: (name) => current().lookUp(name),
    entityOf: (articleId, mention) => current().names.get(articleId)?.get(mention.start),
  };
}

function viewOf(appearances: readonly Appearance[]): View {
  const ordered = [...appearances].sort(byDate);
  const names = new Map<string, Map<number, string>>();
  const inSentences = new Map<string, Map<number, string[]>>();
  const namesOf = (articleId: string, sentence: number) => inSentences.get(articleId)?.get(sentence) ?? [];
  const ranked = merged(ordered)
    .map((cluster) => ({ cluster, entity: cardOf(cluster, namesOf), prominence: prominenceOf(cluster) }))
    .sort(
      (a, b) =>
        Number(a.entity.reporting) - Number(b.entity.reporting) ||
        b.prominence - a.prominence ||
        (a.entity.name < b.entity.name ? -1 : 1),
    );
  for (const { cluster, entity } of ranked) {
    for (const { annotation, mentions } of cluster.appearances) {
      const { id } = annotation.article;
      const byStart = names.get(id) ?? new Map<number, string>();
      const bySentence = inSentences.get(id) ?? new Map<number, string[]>();
      names.set(id, byStart);
      inSentences.set(id, bySentence);
      for (const { start, sentence } of mentions) {
        byStart.set(start, entity.name);
        const others = bySentence.get(sentence);
        if (others === undefined) bySentence.set(sentence, [entity.name]);
        else if (others.at(-1) !== entity.name) others.push(entity.name);
      }
    }
  }
  const entities = ranked.map(({ entity }) => entity);
  let lookUp: ((name: string) => Lookup) | undefined;
  return {
    entities,
    names,
    lookUp: (name) => {
      lookUp ??= createLookup(entities);
      return lookUp(name);
    },
  };
}

/** The order in which names are merged does not depend on the order in which articles were read. */
function byDate(a: Appearance, b: Appearance): number {
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
    const first = mentions[0]?.start ?? 0;
    const earliness = 1 - first / Math.max(1, annotation.article.text.length);
    return sum + 1 + Math.log2(1 + mentions.length) + earliness;
  }, 0);
}
