import { quote } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import { actsAt } from './acting.ts';
import type { Appearance, Appeared } from './appearing/appearance.ts';
import type { Entity, Role, Telling } from './entity.ts';
import { inferredSentences } from './inferred.ts';
import { type Cluster, formsOf } from './merging/cluster.ts';
import { nominativesOf } from './nominative/nominatives.ts';
import { mostDifferent } from './repeating.ts';
import { rolesWithDates } from './roles/fullest.ts';

const MOST_EXCERPTS = 10;
const MOST_ALIASES = 10;

/** The names of those mentioned in a sentence of an article, the sentence by its index. */
export type NamesInSentence = (articleId: string, sentence: number) => Iterable<string>;

/**
 * The card of one cluster, called `name`. Most cards are listed and never opened: what takes reading all its mentions once more is found
 * when it is asked for.
 */
export class Card implements Entity {
  readonly name: string;
  readonly mentions: number;
  readonly first: string;
  readonly last: string;
  readonly reporting: boolean;
  readonly #cluster: Cluster;
  readonly #namesIn: NamesInSentence;
  #roles: readonly Role[] | undefined;
  #aliases: readonly string[] | undefined;
  #excerpts: readonly Telling[] | undefined;
  #together: readonly string[] | undefined;

  constructor(name: string, cluster: Cluster, namesIn: NamesInSentence) {
    const { appearances } = cluster;
    const dates = appearances.map(({ annotation }) => annotation.article.date);
    this.name = name;
    this.mentions = appearances.reduce((sum, { mentions }) => sum + mentions.length, 0);
    this.first = dates.reduce((one, other) => (other < one ? other : one), dates[0] ?? '');
    this.last = dates.reduce((one, other) => (other > one ? other : one), '');
    this.reporting = appearances.reduce((sum, one) => sum + reportsIn(one), 0) >= this.mentions * REPORTING;
    this.#cluster = cluster;
    this.#namesIn = namesIn;
  }

  get kind(): Entity['kind'] {
    return this.#cluster.kind;
  }

  get roles(): readonly Role[] {
    this.#roles ??= rolesOf(this.#cluster);
    return this.#roles;
  }

  get aliases(): readonly string[] {
    this.#aliases ??= this.#shownForms()
      .filter((form) => form !== this.name)
      .slice(0, MOST_ALIASES);
    return this.#aliases;
  }

  /** What the articles call it, each in the nominative where that can be told, the most frequent first. */
  #shownForms(): readonly string[] {
    const forms = [...formsOf(this.#cluster).keys()];
    const nominatives = nominativesOf(this.#cluster, forms);
    return [...new Set(forms.map((form) => nominatives.get(form) ?? form))];
  }

  /**
   * Every name by which it can be looked up: what the articles call it, with how often, what it is called here, and what an
   * operator calls it.
   */
  get names(): ReadonlyMap<string, number> {
    const given = [this.name, ...(this.#cluster.given ?? [])].map((name) => [name, 0] as const);
    return new Map([...given, ...formsOf(this.#cluster)]);
  }

  get excerpts(): readonly Telling[] {
    this.#excerpts ??= excerptsOf(this.#cluster);
    return this.#excerpts;
  }

  get together(): readonly string[] {
    this.#together ??= togetherWith(this.#cluster, this.name, this.#namesIn);
    return this.#together;
  }
}

/** Who is named as the one that reports in so many of all mentions is named for that: now and then it is "a Reuters poll". */
const REPORTING = 0.75;

function reportsIn({ mentions }: Appearance): number {
  let times = 0;
  for (const { reports } of mentions) if (reports) times += 1;
  return times;
}

function rolesOf({ appearances }: Cluster): Role[] {
  return rolesWithDates(
    appearances.flatMap(({ annotation, mentions }) =>
      [...mentions].flatMap(({ roles }) => roles.map((title) => ({ title, date: annotation.article.date }))),
    ),
  );
}

/** What makes a sentence tell much of the one it names. */
const TELLING = { subject: 2, role: 1.5, fullName: 1, early: 1, readable: 0.5, named: 0.5 };
const READABLE = { from: 60, to: 320 };

function excerptsOf({ appearances }: Cluster): readonly Telling[] {
  const scored: { readonly quotation: Telling; readonly score: number }[] = [];
  for (const appearance of appearances) {
    const best = new Map<number, number>();
    for (const mention of appearance.mentions) {
      best.set(mention.sentence, Math.max(best.get(mention.sentence) ?? 0, telling(appearance, mention)));
    }
    for (const [index, score] of best) {
      const sentence = appearance.annotation.sentences.at(index);
      if (sentence === undefined) continue;
      scored.push({ quotation: quote(appearance.annotation.article, sentence.start, sentence.end), score });
    }
    for (const { sentence: index, pronoun } of inferredSentences(appearance)) {
      const sentence = appearance.annotation.sentences.at(index);
      if (sentence === undefined || best.has(index)) continue;
      const quotation = quote(appearance.annotation.article, sentence.start, sentence.end);
      const score = TELLING.subject - TELLING.named + tellingAnyway(appearance, sentence);
      scored.push({ quotation: { ...quotation, inferred: pronoun }, score });
    }
  }
  const ranked = scored.sort((a, b) => b.score - a.score).map(({ quotation }) => quotation);
  return mostDifferent(ranked, MOST_EXCERPTS);
}

function telling({ annotation }: Appearance, mention: Appeared): number {
  const { text } = annotation.article;
  const sentence = annotation.sentences.at(mention.sentence);
  if (sentence === undefined || mention.reports) return 0;
  let score = tellingAnyway({ annotation }, sentence);
  if (actsAt(text, mention)) score += TELLING.subject;
  if (mention.roles.length > 0) score += TELLING.role;
  if (/\s/u.test(mention.text)) score += TELLING.fullName;
  return score;
}

/** What a sentence tells by its place and length, whoever it is of. */
function tellingAnyway({ annotation }: Pick<Appearance, 'annotation'>, { start, end }: Span): number {
  const early = TELLING.early * (1 - start / Math.max(1, annotation.article.text.length));
  const length = end - start;
  return length >= READABLE.from && length <= READABLE.to ? early + TELLING.readable : early;
}

function togetherWith(cluster: Cluster, name: string, namesIn: NamesInSentence): string[] {
  const counts = new Map<string, number>();
  for (const { annotation, mentions } of cluster.appearances) {
    for (const sentence of new Set(mentions.map((mention) => mention.sentence))) {
      for (const other of new Set(namesIn(annotation.article.id, sentence))) {
        if (other !== name) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([other]) => other);
}
