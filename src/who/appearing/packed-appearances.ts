import type { Annotation } from '../../text/annotation.ts';
import { type Column, columnOf } from '../../text/column.ts';
import type { NameMention } from '../../text/mentions.ts';
import { firstFrom, type Span, type SpanList } from '../../text/span.ts';
import { PackedList } from '../../text/span-list.ts';
import type { Appearance, Appeared } from './appearance.ts';

/** Who appears in one article, in a few rows of numbers; names are told by their places in the annotation. */
export interface PackedAppearances {
  /** For each appearance its kind (an index of `KINDS`), how many mentions it has, and 1 if `forms` has a pair for it. */
  readonly appearances: Column;
  /** The names that are the mentions, appearance by appearance. */
  readonly mentions: Column;
  /** Those of the names that only tell who reports. */
  readonly reporters: Column;
  /** For each of `roles` the name that bears it. */
  readonly bearers: Column;
  readonly roles: readonly string[];
  /** Acronyms, each with the long form that follows it here. */
  readonly forms: readonly string[];
}

const KINDS: readonly Appearance['kind'][] = ['person', 'organisation'];
const WIDTH = 3;

/** Packs the appearances in an article. */
export function packedAppearances(
  { names }: Pick<Annotation, 'names'>,
  all: readonly Appearance[],
): PackedAppearances {
  const places = new Map(names.map(({ start }, place) => [start, place]));
  const placeOf = ({ start }: Appeared) => places.get(start) ?? 0;
  const mentions = all.flatMap((appearance) => [...appearance.mentions]);
  const rolesOf = mentions.flatMap((mention) =>
    mention.roles.map((role) => ({ role, bearer: placeOf(mention) })),
  );
  return {
    appearances: columnOf(
      all.flatMap(({ kind, mentions: own, short, long }) => [
        KINDS.indexOf(kind),
        own.length,
        short !== undefined && long !== undefined ? 1 : 0,
      ]),
    ),
    mentions: columnOf(mentions.map(placeOf)),
    reporters: columnOf(mentions.filter(({ reports }) => reports).map(placeOf)),
    bearers: columnOf(rolesOf.map(({ bearer }) => bearer)),
    roles: rolesOf.map(({ role }) => role),
    forms: all.flatMap(({ short, long }) => (short !== undefined && long !== undefined ? [short, long] : [])),
  };
}

/** The appearances that were packed for the article of `annotation`. */
export function unpackedAppearances(annotation: Annotation, packed: PackedAppearances): Appearance[] {
  const unpacked: Appearance[] = [];
  let from = 0;
  let form = 0;
  for (let at = 0; at < packed.appearances.length; at += WIDTH) {
    const kind = KINDS[packed.appearances[at] ?? 0] ?? 'person';
    const to = from + (packed.appearances[at + 1] ?? 0);
    const mentions = new Mentions(annotation, packed, from, to);
    const [short, long] = packed.appearances[at + 2] === 1 ? packed.forms.slice(form, form + 2) : [];
    from = to;
    if (short === undefined || long === undefined) unpacked.push({ annotation, kind, mentions });
    else {
      form += 2;
      unpacked.push({ annotation, kind, mentions, short, long });
    }
  }
  return unpacked;
}

/** The mentions of one appearance: those from `from` up to but not including `to` of all in the article. */
class Mentions extends PackedList<Appeared> {
  readonly length: number;
  readonly #annotation: Annotation;
  readonly #packed: PackedAppearances;
  readonly #from: number;

  constructor(annotation: Annotation, packed: PackedAppearances, from: number, to: number) {
    super();
    this.#annotation = annotation;
    this.#packed = packed;
    this.#from = from;
    this.length = to - from;
  }

  protected startOf(index: number): number {
    return this.itemAt(index).start;
  }

  protected itemAt(index: number): Appeared {
    return new Mention(this.#annotation, this.#packed, this.#packed.mentions[this.#from + index] ?? 0);
  }
}

/** A mention; what is asked of few of them is found when it is asked. */
class Mention implements Appeared {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NameMention['kind'];
  readonly #annotation: Annotation;
  readonly #packed: PackedAppearances;
  readonly #place: number;

  constructor(annotation: Annotation, packed: PackedAppearances, place: number) {
    const { start, end, text, kind } = annotation.names.at(place) ?? NO_NAME;
    this.start = start;
    this.end = end;
    this.text = text;
    this.kind = kind;
    this.#annotation = annotation;
    this.#packed = packed;
    this.#place = place;
  }

  get sentence(): number {
    return sentenceAt(this.#annotation.sentences, this.start);
  }

  get roles(): readonly string[] {
    const { bearers, roles } = this.#packed;
    if (!bearers.includes(this.#place)) return [];
    return roles.filter((_, index) => bearers[index] === this.#place);
  }

  get reports(): boolean {
    return this.#packed.reporters.includes(this.#place);
  }
}
/** The index of the last sentence that begins at or before `offset`. */
export function sentenceAt(sentences: SpanList<Span>, offset: number): number {
  return Math.max(0, firstFrom(sentences, offset + 1) - 1);
}

const NO_NAME = { start: 0, end: 0, text: '', kind: 'place' } as const;
