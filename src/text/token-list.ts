import type { Column } from './column.ts';
import { type Form, formAt } from './forms.ts';
import type { Token } from './mentions.ts';
import type { Span } from './span.ts';
import { PackedList } from './span-list.ts';

/** The tokens of a text in columns: seven bytes for an ordinary one. */
export interface TokenColumns {
  readonly starts: Column;
  readonly lengths: Column;
  /** The numbers of their forms (`forms.ts`). */
  readonly forms: Uint32Array;
}

/** The tokens of one text, in order; a `Token` is made when it is asked for. */
export class TokenList extends PackedList<Token> {
  readonly length: number;
  readonly #text: string;
  readonly #columns: TokenColumns;

  constructor(text: string, columns: TokenColumns) {
    super();
    this.length = columns.forms.length;
    this.#text = text;
    this.#columns = columns;
  }

  /**
   * The numbers of the forms of all tokens, or of those that lie wholly within `span`, in order and with repetitions,
   * to be counted without making an object of any; `formAt` gives the form of a number.
   */
  forms(span?: Span): Uint32Array {
    const { forms } = this.#columns;
    if (span === undefined) return forms;
    const first = this.firstFrom(span.start);
    return forms.subarray(first, this.firstEndingBehind(span.end, first));
  }

  /** The index of the first token from `first` on that ends behind `offset`; the length of the list where none does. */
  firstEndingBehind(offset: number, first: number): number {
    const { starts, lengths } = this.#columns;
    let index = first;
    // Tokens don't overlap but for the pairs of unspaced scripts, whose ends are in order as well.
    while (index < this.length && (starts[index] ?? 0) + (lengths[index] ?? 0) <= offset) index += 1;
    return index;
  }

  /** The form of the token at `index`; an empty one beyond the end. */
  formOf(index: number): Form {
    return formAt(this.#columns.forms[index] ?? -1);
  }

  protected startOf(index: number): number {
    return this.#columns.starts[index] ?? 0;
  }

  protected itemAt(index: number): Token {
    const start = this.startOf(index);
    const end = start + (this.#columns.lengths[index] ?? 0);
    const { folded, stem } = this.formOf(index);
    return { start, end, text: this.#text.slice(start, end), folded, stem };
  }
}
