import type { Form } from './form.ts';
import type { Piece } from './meaning.ts';
import type { Element } from './pattern.ts';

/** Something told apart by the pieces that an element accepts. */
class ElementMap<T> {
  readonly #byWord = new Map<string, T>();
  readonly #byMeaning = new Map<string, T>();
  readonly #create: () => T;

  constructor(create: () => T) {
    this.#create = create;
  }

  /** Calls `take` with what is kept for each word and meaning that the element accepts, made where there is none yet. */
  each({ words, slots }: Element, take: (kept: T) => void): void {
    for (const word of words) take(this.#made(this.#byWord, word));
    for (const { kind } of slots) take(this.#made(this.#byMeaning, kind));
  }

  /** Calls `take` with what is kept for the piece, as a word and as all that it means. */
  find({ folded, means }: Piece, take: (kept: T) => void): void {
    const kept = this.#byWord.get(folded);
    if (kept !== undefined) take(kept);
    for (const kind in means) {
      const meant = this.#byMeaning.get(kind);
      if (meant !== undefined) take(meant);
    }
  }

  #made(map: Map<string, T>, key: string): T {
    const kept = map.get(key) ?? this.#create();
    map.set(key, kept);
    return kept;
  }
}

/** The forms that can begin with some piece: those that any piece may follow, and those that only some may. */
class Beginning {
  readonly #any: Form[] = [];
  readonly #others: { readonly form: Form; readonly second: Element }[] = [];
  /** The others by their second piece; made when first asked for, since a text begins few of all forms. */
  #bySecond: ElementMap<Form[]> | undefined;

  add(form: Form, second: Element | undefined): void {
    if (second === undefined || second.optional) this.#any.push(form);
    else this.#others.push({ form, second });
  }

  find(next: Piece | undefined, take: (form: Form) => void): void {
    this.#any.forEach(take);
    if (next !== undefined) this.#following().find(next, (forms) => forms.forEach(take));
  }

  #following(): ElementMap<Form[]> {
    if (this.#bySecond !== undefined) return this.#bySecond;
    const bySecond = new ElementMap<Form[]>(() => []);
    for (const { form, second } of this.#others) bySecond.each(second, (forms) => forms.push(form));
    this.#bySecond = bySecond;
    return bySecond;
  }
}

/** Forms by the words and meanings with which they can begin and go on, so that most pieces of a text cost two look-ups. */
export class FormIndex {
  readonly #beginnings = new ElementMap(() => new Beginning());
  /** Words and meanings that are the sign of a form. */
  readonly #signs = new Set<string>();
  readonly #meantSigns = new Set<string>();

  readonly #places: ReadonlyMap<Form, number>;

  /** No form's sign is farther from its beginning than this. */
  readonly reach: number;

  constructor(all: readonly Form[]) {
    this.reach = Math.max(...all.map(({ pattern }) => pattern.sign));
    this.#places = new Map(all.map((form, place) => [form, place]));
    for (const form of all) {
      const { elements, sign } = form.pattern;
      for (const word of elements[sign]?.words ?? []) this.#signs.add(word);
      for (const { kind } of elements[sign]?.slots ?? []) this.#meantSigns.add(kind);
      for (const [index, element] of elements.entries()) {
        const second = elements[index + 1];
        this.#beginnings.each(element, (beginning) => beginning.add(form, second));
        if (!element.optional) break;
      }
    }
  }

  /** How far it is from each piece to the next that is a sign of a form: of most words, far. */
  distances(pieces: readonly Piece[]): readonly number[] {
    let distance = Number.POSITIVE_INFINITY;
    const distances = pieces.map(() => distance);
    for (let at = pieces.length - 1; at >= 0; at -= 1) {
      const piece = pieces[at];
      distance = piece !== undefined && this.#isSign(piece) ? 0 : distance + 1;
      distances[at] = distance;
    }
    return distances;
  }

  #isSign({ folded, means }: Piece): boolean {
    for (const kind in means) if (this.#meantSigns.has(kind)) return true;
    return this.#signs.has(folded);
  }

  /** The place of a form in the grammar; of two that fit the same stretch, the earlier is believed. */
  placeOf(form: Form): number {
    return this.#places.get(form) ?? 0;
  }

  /** Calls `take` with the forms that may begin with `piece` where `next` follows; with some of them, maybe more than once. */
  find(piece: Piece, next: Piece | undefined, take: (form: Form) => void): void {
    this.#beginnings.find(piece, (beginning) => beginning.find(next, take));
  }
}
