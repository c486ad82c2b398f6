import { expect, it } from 'vitest';
import { columnOf } from '../../src/text/column.ts';

it.each([
  [[], 1],
  [[0, 255], 1],
  [[256], 2],
  [[3, 65_535], 2],
  [[65_536, 1], 4],
  [[4_294_967_295], 4],
])('columnOf keeps %j in %i bytes each', (values, bytes) => {
  const column = columnOf(values);
  expect([...column]).toEqual(values);
  expect(column.BYTES_PER_ELEMENT).toBe(bytes);
});
