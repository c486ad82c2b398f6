import { expect, it } from 'vitest';
import { densityOf } from '../../src/search/density.ts';
import { backgroundOf, noBackground, passageOf, soughtIn } from './made.ts';

function density(question: string, text: string, background = noBackground): number {
  const passage = passageOf(text);
  return densityOf(passage.sentences, soughtIn([passage], question, background).matcher);
}

it('is 1 for a passage of nothing but what is sought, and 0 for one that has none of it', () => {
  expect(density('gas', 'Gas. Gas.')).toBe(1);
  expect(density('gas', 'Rain fell.')).toBe(0);
});

it('falls with the share of other words, by its logarithm, and takes no notice of those that say nothing', () => {
  // One word of two is the word sought and the other far from it: 1 + ln(1/2) / 12.
  expect(density('gas', 'Gas rose.')).toBeCloseTo(1 - Math.LN2 / 12, 4);
  expect(density('gas', 'The gas was rising.')).toBeCloseTo(1 - Math.LN2 / 12, 4);
  // One of four.
  expect(density('gas', 'Gas rose. Snow fell.')).toBeCloseTo(1 - Math.log(4) / 12, 4);
});

it('counts near words as far as they are near', () => {
  const background = backgroundOf({ 'salary wages': 0.75, 'salary pay': 0.5 });
  expect(density('salary', 'Wages.', background)).toBeCloseTo(0.75);
  expect(density('salary', 'Pay.', background)).toBeCloseTo(0.5);
});

it('is 0 for a passage without a word that says something', () => {
  expect(density('gas', 'It was.')).toBe(0);
});
