import type { Correction, WrittenName } from '../articles/correction.ts';
import type { Annotation } from '../text/annotation.ts';
import type { NameMention } from '../text/mentions.ts';
import type { Appearance } from './appearing/appearance.ts';
import { appearancesIn } from './appearing/appearances.ts';
import { type PackedAppearances, unpackedAppearances } from './appearing/packed-appearances.ts';
import { Card } from './card.ts';
import type { Entity, Lookup } from './entity.ts';
import { createLookup } from './lookup.ts';
import { namesOf } from './merging/calling.ts';
import { type Cluster, formsOf } from './merging/cluster.ts';
import { merged } from './merging/merging.ts';
import { isGeneric, organisationName } from './names/organisation-name.ts';
import { prominenceOf, Surroundings } from './prominence.ts';
import { atOnce, inSlices, type Sliced, sliced } from './slices.ts';
import { unheardIn } from './unheard.ts';

/**
 * Everyone the articles name. What follows from thousands of articles together takes seconds to find after a change: a
 * promise is kept from the state in which it was asked for, and meanwhile this thread can do other things.
 */
export interface Who {
  /** Takes up an article; costs time in proportion to it, little where it is known already who appears in it. */
  add(annotation: Annotation, appearances?: PackedAppearances): void;
  /** Forgets an article; one that was never added is no error. */
  remove(articleId: string): void;
  /** Takes an operator's corrections in place of those before. */
  correct(corrections: readonly Correction[]): void;
  /** The names in the corrections that no article names; a name to show need not be in them if another one of its entry is. */
  unheard(): readonly WrittenName[];
  /** People and organisations, the most prominent first; agencies that only report come last. */
  list(): Promise<readonly Entity[]>;
  /** Whom a name refers to, also misspelled, in another script, by surname or acronym alone. */
  lookUp(name: string): Promise<Lookup>;
  /** The canonical name of the one whom a mention in an article refers to; `undefined` for places. Found at once. */
  entityOf(articleId: string, mention: NameMention): string | undefined;
}

/** All that follows from the articles together. */
interface View {
  /** The most prominent first. */
  readonly entities: readonly Card[];
  readonly namesIn: (articleId: string) => ArticleNames;
}

/** What those are called whom one article names. */
interface ArticleNames {
  /** By where a mention starts. */
  readonly byStart: ReadonlyMap<number, string>;
  /** By the index of a sentence, without those who only report it. */
  readonly bySentence: ReadonlyMap<number, ReadonlySet<string>>;
}

interface Known {
  readonly annotation: Annotation;
  readonly appearances: PackedAppearances;
}

/** A view of the names in articles as people and organisations. */
export function createWho(): Who {
  const articles = new Map<string, Known>();
  let corrections: readonly Correction[] = [];
  // Each is found when it is first asked for after a change.
  let view: View | undefined;
  let coming: Promise<View> | undefined;
  let lookup: Promise<(name: string) => Lookup> | undefined;
  const work = () => viewOf([...articles.values()], corrections);
  const change = () => {
    view = undefined;
    coming = undefined;
    lookup = undefined;
  };
  const current = () => {
    view ??= atOnce(work());
    return view;
  };
  const currentInSlices = () => {
    if (coming !== undefined) return coming;
    const found = view === undefined ? inSlices(work()) : Promise.resolve(view);
    coming = found;
    void found.then((one) => {
      if (coming === found) view = one;
    });
    return found;
  };
  return {
    add: (annotation, appearances = appearancesIn(annotation)) => {
      articles.set(annotation.article.id, { annotation, appearances });
      change();
    },
    remove: (articleId) => {
      if (articles.delete(articleId)) change();
    },
    correct: (given) => {
      corrections = given;
      change();
    },
    unheard: () =>
      unheardIn(
        corrections,
        Array.from(articles.values(), ({ annotation }) => annotation),
      ),
    list: async () => (await currentInSlices()).entities,
    lookUp: async (name) => {
      lookup ??= currentInSlices().then(({ entities }) => inSlices(createLookup(entities)));
      return (await lookup)(name);
    },
    entityOf: (articleId, mention) => current().namesIn(articleId).byStart.get(mention.start),
  };
}

function* viewOf(articles: readonly Known[], corrections: readonly Correction[]): Sliced<View> {
  const appearances: Appearance[] = [];
  yield* sliced(articles.toSorted(byDate), ({ annotation, appearances: packed }) => {
    appearances.push(...unpackedAppearances(annotation, packed));
  });
  const clusters = yield* merged(appearances, {
    annotations: articles.map(({ annotation }) => annotation),
    corrections,
  });
  const names = yield* namesOf(clusters);
  const inArticles = new Map<string, { readonly card: Card; readonly appearance: Appearance }[]>();
  const namesIn = rememberingLast((articleId) => articleNames(inArticles.get(articleId) ?? []));
  const surroundings = new Surroundings();
  yield* sliced(appearances, (appearance) => surroundings.add(appearance));
  const ranked: { readonly card: Card; readonly prominence: number }[] = [];
  yield* sliced(clusters, (cluster) => {
    const card = new Card(
      names.get(cluster) ?? '',
      cluster,
      (id, sentence) => namesIn(id).bySentence.get(sentence) ?? [],
    );
    if (!isNobody(cluster)) {
      ranked.push({ card, prominence: prominenceOf(cluster, surroundings.repetitions) });
    }
    for (const appearance of cluster.appearances) {
      const { id } = appearance.annotation.article;
      const known = inArticles.get(id);
      if (known === undefined) inArticles.set(id, [{ card, appearance }]);
      else known.push({ card, appearance });
    }
  });
  ranked.sort(
    (a, b) =>
      Number(a.card.reporting) - Number(b.card.reporting) ||
      b.prominence - a.prominence ||
      (a.card.name < b.card.name ? -1 : 1),
  );
  return { entities: ranked.map(({ card }) => card), namesIn };
}

function articleNames(
  found: readonly { readonly card: Card; readonly appearance: Appearance }[],
): ArticleNames {
  const byStart = new Map<number, string>();
  const bySentence = new Map<number, Set<string>>();
  for (const { card, appearance } of found) {
    for (const { start, sentence, reports } of appearance.mentions) {
      byStart.set(start, card.name);
      // Who only reports what a sentence tells has no part in it.
      if (!reports) bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(card.name));
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

/** Whether it is only ever called "the Ministry" or the like, so that nobody knows which one is meant. */
function isNobody(cluster: Cluster): boolean {
  if (cluster.kind === 'person' || cluster.given !== undefined) return false;
  return [...formsOf(cluster).keys()].every((form) => isGeneric(organisationName(form)));
}
