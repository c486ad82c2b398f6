import { type Quotation, quote } from '../articles/article.ts';
import type { Appearance, Appeared } from './appearance.ts';
import type { Entity, Role } from './entity.ts';
import type { Cluster } from './merging.ts';
import { comparable, fullestRoles } from './roles.ts';

const MOST_EXCERPTS = 10;
const MOST_ALIASES = 10;

const WHOLE_WORD = /\p{L}[\p{L}\p{M}'’-]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A name as written, without the blanks of line breaks. */
function written(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** The forms of a name with how often each is used, the most frequent first. */
function formsOf({ appearances }: Cluster): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { mentions } of appearances) {
    for (const { text } of mentions) forms.set(written(text), (forms.get(written(text)) ?? 0) + 1);
  }
  return new Map([...forms].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)));
}

/**
 * What an entity is called: a person by the fullest form, of several the one most often used; an organisation by the
 * form most often used, its acronym included. Of Cyrillic forms the shortest stands first, since names are longer in the
 * oblique cases than in the nominative.
 */
function canonicalName(cluster: Cluster, forms: ReadonlyMap<string, number>): string {
  // Initials do not make a name fuller: "Kassym-Jomart Tokayev" before "K. K. Tokayev".
  const words = (form: string) => (cluster.kind === 'person' ? (form.match(WHOLE_WORD)?.length ?? 0) : 0);
  const oblique = (form: string) => (CYRILLIC.test(form) ? form.length : 0);
  const ranked = [...forms].sort(
    ([a, countA], [b, countB]) =>
      words(b) - words(a) || oblique(a) - oblique(b) || countB - countA || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? '';
}

/** The card of one cluster; `namesOf` gives the canonical names of those mentioned in a sentence of an article. */
export function cardOf(
  cluster: Cluster,
  namesOf: (articleId: string, sentence: number) => readonly string[],
): Entity {
  const forms = formsOf(cluster);
  const name = canonicalName(cluster, forms);
  const dates = cluster.appearances.map(({ annotation }) => annotation.article.date).sort();
  let excerpts: readonly Quotation[] | undefined;
  let together: readonly string[] | undefined;
  return {
    name,
    kind: cluster.kind,
    roles: rolesOf(cluster),
    aliases: [...forms.keys()].filter((form) => form !== name).slice(0, MOST_ALIASES),
    mentions: [...forms.values()].reduce((sum, count) => sum + count, 0),
    first: dates[0] ?? '',
    last: dates.at(-1) ?? '',
    reporting: cluster.appearances.every(({ mentions }) => mentions.every(({ reports }) => reports)),
    // Most cards are listed and never opened: what takes reading all its sentences is found when it is asked for.
    get excerpts() {
      excerpts ??= excerptsOf(cluster);
      return excerpts;
    },
    get together() {
      together ??= togetherWith(cluster, name, namesOf);
      return together;
    },
  };
}

function rolesOf({ appearances }: Cluster): Role[] {
  const dates = new Map<string, Set<string>>();
  const titles: string[] = [];
  for (const { annotation, mentions } of appearances) {
    for (const role of mentions.flatMap(({ roles }) => roles)) {
      titles.push(role);
      const key = comparable(role);
      dates.set(key, (dates.get(key) ?? new Set()).add(annotation.article.date));
    }
  }
  const roles = fullestRoles(titles).map((title) => ({
    title,
    dates: [...(dates.get(comparable(title)) ?? [])].sort(),
  }));
  return roles.sort((a, b) => b.dates.length - a.dates.length);
}

/** What makes a sentence tell much of the one it names. */
const TELLING = { subject: 2, role: 1.5, fullName: 1, early: 1, readable: 0.5 };
const READABLE = { from: 60, to: 320 };
/** Verbs right behind a name, by form; not the plain "-s" of English, which is a noun's plural as often. */
const ACTS =
  /^\s+(?:\p{Ll}+ly\s+)?(?:\p{Ll}{2,}ed|said|says|told|spoke|met|led|won|took|gave|made|sent|went|came|began|has|had|have|was|were|is|are|will|would|\p{Ll}{2,}(?:л|ла|ли|ет|ит|ют|ды|ді|ты|ті))(?!\p{L})/u;

function excerptsOf({ appearances }: Cluster): Quotation[] {
  const scored: { readonly quotation: Quotation; readonly score: number }[] = [];
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
  }
  const seen = new Set<string>();
  return scored
    .sort((a, b) => b.score - a.score)
    .filter(({ quotation }) => !seen.has(quotation.text) && seen.add(quotation.text))
    .slice(0, MOST_EXCERPTS)
    .map(({ quotation }) => quotation);
}

function telling({ annotation }: Appearance, mention: Appeared): number {
  const { text } = annotation.article;
  const sentence = annotation.sentences.at(mention.sentence);
  if (sentence === undefined || mention.reports) return 0;
  const length = sentence.end - sentence.start;
  let score = TELLING.early * (1 - sentence.start / Math.max(1, text.length));
  if (ACTS.test(text.slice(mention.end, mention.end + 40))) score += TELLING.subject;
  if (mention.roles.length > 0) score += TELLING.role;
  if (/\s/u.test(mention.text)) score += TELLING.fullName;
  if (length >= READABLE.from && length <= READABLE.to) score += TELLING.readable;
  return score;
}

function togetherWith(
  cluster: Cluster,
  name: string,
  namesOf: (articleId: string, sentence: number) => readonly string[],
): string[] {
  const counts = new Map<string, number>();
  for (const { annotation, mentions } of cluster.appearances) {
    for (const sentence of new Set(mentions.map((mention) => mention.sentence))) {
      for (const other of new Set(namesOf(annotation.article.id, sentence))) {
        if (other !== name) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([other]) => other);
}
