import { expect, test } from 'vitest';
import { buttonAbout, isNamedIn } from '../../src/conversation/naming.ts';
import { entityOf } from './fakes.ts';

test('a name is found only as whole words', () => {
  const rau = entityOf('Zbignev Rau', { aliases: ['Rau', ''] });
  expect(isNamedIn('Then Rau spoke.', rau)).toBe(true);
  expect(isNamedIn('Raul and Rau’s', rau)).toBe(true);
  expect(isNamedIn('Raul, Grau', rau)).toBe(false);
  expect(isNamedIn('', rau)).toBe(false);
});

test('there is no button for someone all of whose names are too long to travel in one', () => {
  // 25 letters of two bytes are 50 bytes of UTF-8; 24 are 48, the most a button carries.
  expect(buttonAbout(entityOf('Ж'.repeat(25)), 'who')).toEqual([]);
  expect(buttonAbout(entityOf('Ж'.repeat(24)), 'who')).toHaveLength(1);
});
