import { expect, it } from 'vitest';
import { createWho } from '../../../src/who/who.ts';
import { annotatedWith, type Names } from '../annotated.ts';

const NAMES = { organisation: ['Acme Mining', 'AM', 'Alpine Music'] };

const namesIn = async (...texts: readonly string[]) => namesOf(NAMES, ...texts);

const namesOf = async (names: Names, ...texts: readonly string[]) => {
  const who = createWho();
  texts.forEach((text, index) => {
    who.add(annotatedWith(`a${index}`, '2022-01-01', text, names));
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

it('tells people of one name apart by the briefest role of each, and calls none by the surname alone', async () => {
  const names = { person: ['David Richards', 'Richards'] };
  const texts = [
    'David Richards, a commander of the army, spoke. General David Richards left. Richards came back.',
    'The singer David Richards sang. Richards left.',
  ];
  expect(await namesOf(names, ...texts)).toEqual(['David Richards (General)', 'David Richards (singer)']);
});
