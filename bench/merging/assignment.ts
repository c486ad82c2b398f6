/**
 * The greatest sum of values when each row is given to at most one column and each column to at most one row: what Kuhn and
 * Munkres's method finds (here by shortest paths, as Jonker & Volgenant 1987 do it). No value may be negative.
 */
export function bestAssignment(values: readonly (readonly number[])[]): number {
  const width = values[0]?.length ?? 0;
  if (width < values.length) return width === 0 ? 0 : bestAssignment(transposed(values));
  // Rows and columns count from 1: 0 is the column in which the row to be placed waits.
  const rowPrices = new Array<number>(values.length + 1).fill(0);
  const prices = new Array<number>(width + 1).fill(0);
  const rowIn = new Array<number>(width + 1).fill(0);
  for (let row = 1; row <= values.length; row += 1) {
    rowIn[0] = row;
    place(values, { rowPrices, prices, rowIn });
  }
  let sum = 0;
  for (let column = 1; column <= width; column += 1) {
    sum += values[(rowIn[column] ?? 0) - 1]?.[column - 1] ?? 0;
  }
  return sum;
}

interface Placing {
  readonly rowPrices: number[];
  readonly prices: number[];
  /** The row in each column; 0 where there is none yet. */
  readonly rowIn: number[];
}

/** Places the row that waits, moving others on the cheapest way to a free column. */
function place(values: readonly (readonly number[])[], { rowPrices, prices, rowIn }: Placing): void {
  const least = new Array<number>(prices.length).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(prices.length).fill(0);
  const done = new Set<number>();
  let column = 0;
  while (rowIn[column] !== 0) {
    done.add(column);
    const row = rowIn[column] ?? 0;
    let next = 0;
    let step = Number.POSITIVE_INFINITY;
    for (let other = 1; other < prices.length; other += 1) {
      if (done.has(other)) continue;
      const cost = -(values[row - 1]?.[other - 1] ?? 0) - (rowPrices[row] ?? 0) - (prices[other] ?? 0);
      if (cost < (least[other] ?? 0)) {
        least[other] = cost;
        from[other] = column;
      }
      if ((least[other] ?? 0) < step) {
        step = least[other] ?? 0;
        next = other;
      }
    }
    for (let other = 0; other < prices.length; other += 1) {
      if (done.has(other)) {
        const placed = rowIn[other] ?? 0;
        rowPrices[placed] = (rowPrices[placed] ?? 0) + step;
        prices[other] = (prices[other] ?? 0) - step;
      } else least[other] = (least[other] ?? 0) - step;
    }
    column = next;
  }
  while (column !== 0) {
    const before = from[column] ?? 0;
    rowIn[column] = rowIn[before] ?? 0;
    column = before;
  }
}

function transposed(values: readonly (readonly number[])[]): number[][] {
  const width = values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => values.map((row) => row[column] ?? 0));
}
