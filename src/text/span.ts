/** A stretch of a text: from `start` up to but not including `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Stretches of one text in order of their starts. An array of them is such a list. */
export interface SpanList<T extends Span> extends Iterable<T> {
  readonly length: number;
  /** The item at `index`, counted from 0; `undefined` beyond the end. */
  at(index: number): T | undefined;
  map<R>(value: (item: T, index: number) => R): R[];
  /** What the function of this name answers, where the list has a quicker way to tell. */
  firstFrom?(offset: number): number;
}

/** The items of a list that lie wholly within `span`; the first is found by binary search. */
export function within<T extends Span>(items: SpanList<T>, span: Span): T[] {
  const found: T[] = [];
  for (let index = firstFrom(items, span.start); ; index += 1) {
    const item = items.at(index);
    if (item === undefined || item.start >= span.end) return found;
    if (item.end <= span.end) found.push(item);
  }
}

/** The index of the first item that begins at `offset` or behind it; the length of the list where none does. */
export function firstFrom(items: SpanList<Span>, offset: number): number {
  if (items.firstFrom !== undefined) return items.firstFrom(offset);
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items.at(middle)?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
