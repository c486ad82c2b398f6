import { expect, test } from 'vitest';
import { clipped, cutAt } from '../../src/conversation/clipping.ts';

test('a text that fits is not cut', () => {
  expect(cutAt('one two', 7)).toBe(7);
  expect(clipped(' one\n two ', 7)).toBe('one two');
});

test('a longer one is cut after a whole word', () => {
  expect(cutAt('one two three', 9)).toBe(7);
  expect(cutAt('one two three', 7)).toBe(7);
  expect(clipped('one two three', 9)).toBe('one two…');
});

test('a word that alone is too long is cut within, but not within a character', () => {
  expect(clipped('abcdefghij', 5)).toBe('abcd…');
  expect(cutAt('ab\u{1F600}\u{1F600}', 5)).toBe(4);
});
