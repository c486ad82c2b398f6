import { expect, it } from 'vitest';
import { quantise } from '../../../src/search/vectors/quantised.ts';
import { createVectorTable } from '../../../src/search/vectors/vector-table.ts';
import { DIMENSIONS, towards } from './fakes.ts';

it('tells the cosine of a vector and a row', () => {
  const table = createVectorTable(DIMENSIONS);
  const row = table.add(quantise(towards(1, 2)));
  expect(table.similarity(towards(1, 2), row)).toBeCloseTo(1);
  expect(table.similarity(towards(1), row)).toBeCloseTo(Math.SQRT1_2);
  expect(table.similarity(towards(3), row)).toBe(0);
});

it('gives the vector of a row back, and zeros for a row without one', () => {
  const table = createVectorTable(DIMENSIONS);
  const row = table.add(quantise(towards(1, 2)));
  expect(table.vectorIn(row)[1]).toBeCloseTo(Math.SQRT1_2);
  expect(table.similarity(table.vectorIn(row), row)).toBeCloseTo(1);
  table.remove(row);
  for (const empty of [row, 9000]) expect(table.vectorIn(empty)).toEqual(new Float32Array(DIMENSIONS));
});

it('finds the nearest rows, nearest first, and equal ones in their order', () => {
  const table = createVectorTable(DIMENSIONS);
  for (const vector of [towards(5), towards(1, 2), towards(1), towards(5)]) table.add(quantise(vector));
  expect(table.nearest(towards(1), 2).map(({ row }) => row)).toEqual([2, 1]);
  expect(table.nearest(towards(1), 9).map(({ row }) => row)).toEqual([2, 1, 0, 3]);
});

it('finds the nearest among more rows than are looked at closely, in several blocks', () => {
  const table = createVectorTable(DIMENSIONS);
  const far = quantise(towards(0, 1, 2, 3).map((component) => -component));
  for (let row = 0; row < 9000; row += 1) table.add(row % 1000 === 7 ? quantise(towards(8)) : far);
  expect(table.nearest(towards(8), 9).map(({ row }) => row)).toEqual(
    Array.from({ length: 9 }, (_, thousand) => thousand * 1000 + 7),
  );
});

it('forgets a row that is removed, and fills it again', () => {
  const table = createVectorTable(DIMENSIONS);
  const row = table.add(quantise(towards(1)));
  table.add(quantise(towards(2)));
  table.remove(row);
  expect(table.nearest(towards(1), 5).map((near) => near.row)).toEqual([1]);
  expect(table.similarity(towards(1), row)).toBe(0);
  expect(table.add(quantise(towards(3)))).toBe(row);
  expect(table.similarity(towards(3), row)).toBeCloseTo(1);
});

it('finds nothing where there is nothing', () => {
  const table = createVectorTable(DIMENSIONS);
  expect(table.nearest(towards(1), 5)).toEqual([]);
  expect(table.similarity(towards(1), 0)).toBe(0);
});
