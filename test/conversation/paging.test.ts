import { expect, test } from 'vitest';
import { paged, pagerOf, placeOf, positionOf } from '../../src/conversation/paging.ts';

test('pages are filled in order, and an item larger than a page has one of its own', () => {
  expect(paged([3, 3, 4, 1, 12, 9, 1], 10, (size) => size)).toEqual([[3, 3, 4], [1], [12], [9, 1]]);
  expect(paged([], 10, () => 1)).toEqual([]);
});

test.each([
  [0, 0],
  [2, 2],
  [9, 2],
  [-1, 0],
  [1.5, 1],
  [Number.NaN, 0],
])('of three pages, asking for %d shows %d', (asked, number) => {
  expect(placeOf(asked, 3)).toEqual({ number, pages: 3 });
});

test('a place is named only where there are several pages', () => {
  expect(positionOf({ number: 1, pages: 5 })).toBe(' · 2/5');
  expect(positionOf({ number: 0, pages: 1 })).toBe('');
  expect(pagerOf({ number: 0, pages: 1 }, 'who', 'en')).toEqual([]);
});

test('buttons turn one page back and one on', () => {
  expect(pagerOf({ number: 1, pages: 3 }, 'who', 'ru')).toEqual([
    { label: '‹ Назад', action: { show: 'who', page: 0 }, target: 'same' },
    { label: 'Дальше ›', action: { show: 'who', page: 2 }, target: 'same' },
  ]);
});
