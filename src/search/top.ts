/**
 * The items of the greatest value, greatest first, at most `limit`; of equal ones those that come first. A bounded heap:
 * time in proportion to the number of items where only few of them are wanted.
 */
export function topOf<T>(items: readonly T[], worthOf: (item: T) => number, limit: number): T[] {
  const heap: Entry<T>[] = [];
  items.forEach((item, order) => {
    const entry = { item, order, value: worthOf(item) };
    const [least] = heap;
    if (heap.length < limit) {
      heap.push(entry);
      rise(heap);
    } else if (least !== undefined && isBelow(least, entry)) {
      heap[0] = entry;
      sink(heap);
    }
  });
  return heap.sort((a, b) => (isBelow(a, b) ? 1 : -1)).map(({ item }) => item);
}

interface Entry<T> {
  readonly item: T;
  readonly order: number;
  readonly value: number;
}

function isBelow<T>(one: Entry<T>, other: Entry<T>): boolean {
  return one.value === other.value ? one.order > other.order : one.value < other.value;
}

/** Brings the last entry up to where it belongs; the least is at the top. */
function rise<T>(heap: Entry<T>[]): void {
  let at = heap.length - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!swapIfBelow(heap, at, above)) return;
    at = above;
  }
}

/** Brings the first entry down to where it belongs. */
function sink<T>(heap: Entry<T>[]): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const [one, other] = [heap[left], heap[left + 1]];
    if (one === undefined) return;
    const least = other !== undefined && isBelow(other, one) ? left + 1 : left;
    if (!swapIfBelow(heap, least, at)) return;
    at = least;
  }
}

/** Swaps two entries when the first is below the second; whether it was. */
function swapIfBelow<T>(heap: Entry<T>[], first: number, second: number): boolean {
  const [one, other] = [heap[first], heap[second]];
  if (one === undefined || other === undefined || !isBelow(one, other)) return false;
  heap[first] = other;
  heap[second] = one;
  return true;
}
