import { expect, test } from 'vitest';
import { filterOf, isInFilter } from '../../../../src/text/names/declining/word-filter.ts';

const numbers = Array.from({ length: 2000 }, (_, i) => `слово${i}`);

test('every word of the set is found', () => {
  const filter = filterOf(new Set(numbers));
  expect(numbers.every((word) => isInFilter(word, filter))).toBe(true);
});

test('hardly any other word is', () => {
  const filter = filterOf(new Set(numbers));
  const others = Array.from({ length: 2000 }, (_, i) => `имя${i}`);
  expect(others.filter((word) => isInFilter(word, filter)).length).toBeLessThan(60);
});

test('it takes ten bits for each word', () => {
  expect(filterOf(new Set(numbers)).length).toBe(2500);
});
