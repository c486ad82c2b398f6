import { expect, it } from 'vitest';
import { partnersOf } from '../../bench/pairing.ts';

const isSame = (a: number, b: number) => a === b;
const isNear = (a: number, b: number) => Math.abs(a - b) <= 1;

it('pairs strictly first, so that a loose pair takes nothing away from a strict one', () => {
  expect([...partnersOf([1, 2], [2, 3], [isSame, isNear])]).toEqual([[2, 2]]);
});

it('pairs what is left in the next way, each at most once', () => {
  expect([...partnersOf([1, 5, 6], [2, 6, 7], [isSame, isNear])]).toEqual([
    [6, 6],
    [1, 2],
  ]);
});
