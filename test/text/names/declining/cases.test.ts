import { expect, test } from 'vitest';
import { caseForms } from '../../../../src/text/names/declining/cases.ts';

test.each([
  ['россия', ['россия', 'россии', 'россию', 'россией']],
  ['москва', ['москва', 'москвы', 'москве', 'москву', 'москвой']],
  ['китай', ['китай', 'китая', 'китаю', 'китаем', 'китае']],
  ['казань', ['казань', 'казани', 'казанью']],
  ['афины', ['афины', 'афин', 'афинам', 'афинами', 'афинах']],
  ['пиренеи', ['пиренеи', 'пиренеев', 'пиренеям', 'пиренеями', 'пиренеях']],
  ['грозный', ['грозный', 'грозного', 'грозному', 'грозным', 'грозном']],
])('the cases of %s are among its forms', (name, cases) => {
  expect(caseForms(name)).toEqual(expect.arrayContaining(cases));
});

test('a name that does not decline stays alone', () => {
  expect(caseForms('тбилиси')).toEqual(['тбилиси']);
  expect(caseForms('баку')).toEqual(['баку']);
});
