import { expect, it } from 'vitest';
import { quantise } from '../../../src/search/vectors/quantised.ts';
import { differingSigns, writeSigns } from '../../../src/search/vectors/signs.ts';

/** A vector of 64 components, negative at the given places. */
function signs(...negative: readonly number[]): Int32Array {
  const vector = new Float32Array(64).fill(1 / 8);
  for (const place of negative) vector[place] = -1 / 8;
  const words = new Int32Array(2);
  writeSigns(quantise(vector), words, 0);
  return words;
}

it('counts the components whose signs differ', () => {
  expect(differingSigns(signs(), signs(), 0)).toBe(0);
  expect(differingSigns(signs(0, 1, 31, 32, 63), signs(1, 40), 0)).toBe(5);
  expect(differingSigns(signs(), signs(...Array.from({ length: 64 }, (_, place) => place)), 0)).toBe(64);
});

it('counts them in signs that begin anywhere', () => {
  const many = new Int32Array(6);
  many.set(signs(3, 33), 4);
  expect(differingSigns(signs(3), many, 4)).toBe(1);
});
