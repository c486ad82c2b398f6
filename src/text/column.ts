/** A row of whole numbers from 0, each in as few bytes as the greatest of them needs. */
export type Column = Uint8Array | Uint16Array | Uint32Array;

/** `values` (whole numbers, 0 to 2³²−1) as a column. */
export function columnOf(values: readonly number[]): Column {
  let greatest = 0;
  for (const value of values) if (value > greatest) greatest = value;
  // Made from an array at once, and not by `from`, which walks it value by value.
  if (greatest < 2 ** 8) return new Uint8Array(values);
  return greatest < 2 ** 16 ? new Uint16Array(values) : new Uint32Array(values);
}
