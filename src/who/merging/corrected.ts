import { type Correction, comparableName } from '../../articles/correction.ts';
import { withoutCaseEnding } from '../../text/transliteration.ts';
import type { Appearance } from '../appearing/appearance.ts';
import { type Sliced, sliced } from '../slices.ts';
import { type Cluster, formsOf } from './cluster.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** What a name in a correction and the forms that articles give it have in common, in any case of declension. */
export function correctedForm(name: string): string {
  const form = comparableName(name);
  return CYRILLIC.test(form) ? form.split(' ').map(withoutCaseEnding).join(' ') : form;
}

/** The appearances with the kinds that an operator gives their names; places are left out. */
export function withKindsCorrected(
  appearances: readonly Appearance[],
  corrections: readonly Correction[],
): readonly Appearance[] {
  const kinds = new Map<string, Correction['kind']>();
  for (const { name, sameAs, kind } of corrections) {
    if (kind === undefined) continue;
    for (const form of [name, ...sameAs.map((other) => other.name)]) kinds.set(correctedForm(form), kind);
  }
  if (kinds.size === 0) return appearances;
  return appearances.flatMap((appearance) => {
    const given = appearance.mentions.map(({ text }) => kinds.get(correctedForm(text)));
    const kind = given.find((one) => one !== undefined) ?? appearance.kind;
    return kind === 'place' ? [] : [{ ...appearance, kind }];
  });
}

/** The clusters as an operator says that they should be: first parted, then joined. */
export function* corrected(
  clusters: readonly Cluster[],
  corrections: readonly Correction[],
): Sliced<readonly Cluster[]> {
  if (corrections.length === 0) return clusters;
  const shelf = new Shelf();
  yield* sliced(clusters, (cluster) => shelf.put(cluster));
  yield* sliced(corrections, ({ notSameAs, ...correction }) => {
    const own = new Set(namesIn(correction).map(correctedForm));
    for (const { name } of notSameAs) part(shelf, own, correctedForm(name));
  });
  yield* sliced(corrections, (correction) => join(shelf, correction));
  return shelf.clusters();
}

function namesIn({ name, sameAs }: Pick<Correction, 'name' | 'sameAs'>): [string, ...string[]] {
  return [name, ...sameAs.map((other) => other.name)];
}

/** Clusters by the forms of their names, in the order in which they came. */
class Shelf {
  readonly #forms = new Map<Cluster, ReadonlySet<string>>();
  readonly #byForm = new Map<string, Set<Cluster>>();

  put(cluster: Cluster): void {
    const forms = new Set(Array.from(formsOf(cluster).keys(), correctedForm));
    this.#forms.set(cluster, forms);
    for (const form of forms) this.#byForm.set(form, this.bearersOf(form).add(cluster));
  }

  /** Takes clusters off, and answers with all their appearances. */
  take(clusters: Iterable<Cluster>): Appearance[] {
    const taken = [...clusters];
    for (const cluster of taken) {
      for (const form of this.formsOf(cluster)) this.#byForm.get(form)?.delete(cluster);
      this.#forms.delete(cluster);
    }
    return taken.flatMap(({ appearances }) => appearances);
  }

  bearersOf(form: string): Set<Cluster> {
    return new Set(this.#byForm.get(form));
  }

  formsOf(cluster: Cluster): readonly string[] {
    return [...(this.#forms.get(cluster) ?? [])];
  }

  clusters(): readonly Cluster[] {
    return [...this.#forms.keys()];
  }
}

/** Takes what is mentioned as `other` out of the clusters that bear one of the names `own`; it is one by itself then. */
function part(shelf: Shelf, own: ReadonlySet<string>, other: string): void {
  const bearers = [...shelf.bearersOf(other)];
  const mixed = bearers.filter((cluster) => shelf.formsOf(cluster).some((form) => own.has(form)));
  const [some] = mixed;
  if (some === undefined) return;
  const others = shelf.take(bearers.filter((cluster) => !mixed.includes(cluster)));
  for (const cluster of mixed) {
    const parts = shelf.take([cluster]).map((appearance) => partsOf(appearance, own, other));
    const kept = parts.flatMap((one) => one.own);
    if (kept.length > 0) shelf.put({ ...cluster, appearances: kept });
    others.push(...parts.flatMap((one) => one.other));
  }
  shelf.put({ kind: some.kind, appearances: others });
}

/**
 * An appearance parted into what is mentioned as `other` and the rest. An article that gives only one of the full names
 * means that one by its short names too.
 */
function partsOf(
  appearance: Appearance,
  own: ReadonlySet<string>,
  other: string,
): { readonly own: readonly Appearance[]; readonly other: readonly Appearance[] } {
  const forms = appearance.mentions.map(({ text }) => correctedForm(text));
  if (!forms.includes(other)) return { own: [appearance], other: [] };
  if (!forms.some((form) => own.has(form))) return { own: [], other: [appearance] };
  const mentions = [...appearance.mentions];
  return {
    own: [{ ...appearance, mentions: mentions.filter((_, index) => forms[index] !== other) }],
    other: [{ ...appearance, mentions: mentions.filter((_, index) => forms[index] === other) }],
  };
}

/** Joins the clusters that bear the names of a correction, under its own name. */
function join(shelf: Shelf, correction: Correction): void {
  const names = namesIn(correction);
  const same = new Set(names.flatMap((name) => meantBy(correctedForm(name), shelf)));
  const [largest] = [...same].sort((a, b) => b.appearances.length - a.appearances.length);
  if (largest === undefined) return;
  shelf.put({ kind: largest.kind, appearances: shelf.take(same), given: names });
}

/**
 * Those whom a name means. A word that is part of somebody's longer name means only those of whom nothing longer is
 * known: "Bush" is not Laura Bush.
 */
function meantBy(form: string, shelf: Shelf): readonly Cluster[] {
  const bearers = [...shelf.bearersOf(form)];
  const isOneOrganisation = bearers.length === 1 && bearers[0]?.kind === 'organisation';
  if (form.includes(' ') || isOneOrganisation) return bearers;
  return bearers.filter((cluster) => !shelf.formsOf(cluster).some((one) => one.includes(' ')));
}
