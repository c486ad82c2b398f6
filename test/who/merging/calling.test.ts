import { expect, it } from 'vitest';
import { createWho } from '../../../src/who/who.ts';
import { annotatedWith } from '../annotated.ts';

const NAMES = { organisation: ['Acme Mining', 'AM', 'Alpine Music'] };

const namesIn = async (...texts: readonly string[]) => {
  const who = createWho();
  texts.forEach((text, index) => {
    who.add(annotatedWith(`a${index}`, '2022-01-01', text, NAMES));
  });
  return (await who.list()).map(({ name }) => name).sort();
};

it('leaves a name to the one who bears it far more often than the others', async () => {
  const often = Array.from({ length: 10 }, () => 'Acme Mining (AM) grew. AM fell.');
  expect(await namesIn(...often, 'Alpine Music (AM) met.')).toEqual(['AM', 'Alpine Music']);
});

it('calls each by another name where none is called so far more often', async () => {
  const texts = ['Acme Mining (AM) grew. AM fell.', 'Alpine Music (AM) met. AM sang.'];
  expect(await namesIn(...texts)).toEqual(['Acme Mining', 'Alpine Music']);
});
