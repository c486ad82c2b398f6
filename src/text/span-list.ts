import { type Column, columnOf } from './column.ts';
import type { Span, SpanList } from './span.ts';

/**
 * A list that keeps numbers and makes an item whenever one is asked for: the hundred thousands of spans and names of an
 * archive would fill the memory as objects, though hardly one of them is ever looked at.
 */
export abstract class PackedList<T extends Span> implements SpanList<T> {
  abstract readonly length: number;
  /** Where the item at `index`, which there is, begins. */
  protected abstract startOf(index: number): number;
  protected abstract itemAt(index: number): T;

  at(index: number): T | undefined {
    return index >= 0 && index < this.length ? this.itemAt(index) : undefined;
  }

  map<R>(value: (item: T, index: number) => R): R[] {
    const values: R[] = [];
    for (let index = 0; index < this.length; index += 1) values.push(value(this.itemAt(index), index));
    return values;
  }

  *[Symbol.iterator](): Generator<T, void> {
    for (let index = 0; index < this.length; index += 1) yield this.itemAt(index);
  }

  firstFrom(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A list out of rows of a fixed number of values, of which the first two are where an item begins and ends. */
export abstract class RowList<T extends Span> extends PackedList<T> {
  readonly length: number;
  readonly #rows: Column;
  readonly #width: number;

  constructor(rows: Column, width: number) {
    super();
    this.#rows = rows;
    this.#width = width;
    this.length = rows.length / width;
  }

  protected startOf(index: number): number {
    return this.valueAt(index, 0);
  }

  protected endOf(index: number): number {
    return this.valueAt(index, 1);
  }

  protected valueAt(index: number, place: number): number {
    return this.#rows[index * this.#width + place] ?? 0;
  }
}

/** Spans out of rows of two. */
export class PackedSpans extends RowList<Span> {
  constructor(rows: Column) {
    super(rows, 2);
  }

  protected itemAt(index: number): Span {
    return { start: this.startOf(index), end: this.endOf(index) };
  }
}

/** The rows of spans, for `PackedSpans`. */
export function spanRows(spans: readonly Span[]): Column {
  const rows: number[] = [];
  for (const { start, end } of spans) rows.push(start, end);
  return columnOf(rows);
}
