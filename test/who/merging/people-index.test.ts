import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPeopleIndex } from '../../../src/who/merging/people-index.ts';
import { personName, sameFullName } from '../../../src/who/names/person-name.ts';

const indexOf = (...names: string[]) => {
  const index = createPeopleIndex<string>();
  for (const name of names) index.add(name, personName(name));
  return index;
};

describe('the index of people', () => {
  const index = indexOf('Antony Blinken', 'Anthony Smith', 'John Blinken', 'Токаев Касым-Жомарт', 'Rau');

  it('finds those who may bear the same full name', () => {
    expect(index.namesakes(personName('Anthony Blinken'))).toContain('Antony Blinken');
    expect(index.namesakes(personName('Kassym-Jomart Tokayev'))).toContain('Токаев Касым-Жомарт');
    expect(index.namesakes(personName('Anthony Jones'))).not.toContain('Anthony Smith');
  });

  it('finds those who bear a surname, in the order in which they came', () => {
    expect([...index.bearersOf(personName('Blinken'))]).toEqual(['Antony Blinken', 'John Blinken']);
    expect([...index.bearersOf(personName('Rau'))]).toEqual(['Rau']);
    expect([...index.bearersOf(personName('Anthony'))]).toEqual([]);
  });

  it('finds nobody for a name without words', () => {
    expect(index.namesakes(personName('')).size).toBe(0);
    expect(index.bearersOf(personName('')).size).toBe(0);
  });

  it('misses nobody with whom a name shares a word and who can be the same', () => {
    const word = fc.constantFrom(
      'Karimov',
      'Karimova',
      'Karinov',
      'Каримова',
      'Anna',
      'Aanna',
      'A.',
      'Johnson',
      'Jonson',
      'K',
    );
    const name = fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [a, b] = [personName(one), personName(other)];
        const keys = ({ words }: typeof a) =>
          [words[0], words.at(-1)].flatMap((key) => [key?.whole, key?.stem]);
        const shares = keys(a).some((key) => keys(b).includes(key));
        if (shares && sameFullName(a, b)) expect(indexOf(one).namesakes(b)).toContain(one);
      }),
      { numRuns: 2000 },
    );
  });
});
