import { describe, expect, it } from 'vitest';
import { readAliases } from '../../src/articles/formats/aliases.ts';
import { createWho, type Who } from '../../src/who/who.ts';
import { annotatedWith, type Names } from './annotated.ts';

/** Everyone in articles of successive days that name just `names`, as the lines of a file of corrections would have it. */
function whoOf(corrections: string, names: Names, ...texts: readonly string[]): Who {
  const who = createWho();
  texts.forEach((text, index) => {
    who.add(annotatedWith(`a${index}`, `2022-01-${String(index + 1).padStart(2, '0')}`, text, names));
  });
  who.correct(readAliases(corrections, 'aliases.yaml').corrections);
  return who;
}

const listed = async (who: Who) =>
  (await who.list()).map(({ kind, name, mentions }) => `${kind} ${name} ${mentions}`).sort();

const found = async (who: Who, name: string) => {
  const lookup = await who.lookUp(name);
  return lookup.found === 'one' ? lookup.entity.name : lookup.found;
};

describe('an operator’s corrections', () => {
  const pele = { person: ['Pelé', 'Edson Nascimento', 'Nascimento'] };

  it('join what bears different names, under the name they give', async () => {
    const who = whoOf(
      'Pelé: [Edson Nascimento]',
      pele,
      'Pelé spoke.',
      'Edson Nascimento spoke. Nascimento left.',
    );
    expect(await listed(who)).toEqual(['person Pelé 3']);
    expect((await who.list())[0]?.aliases).toEqual(['Edson Nascimento', 'Nascimento']);
  });

  it('give a preferred name that no article has, by which one can be looked up', async () => {
    const names = { person: ['Касым-Жомарта Токаева'] };
    const line = 'Kassym-Jomart Tokayev: [Касым-Жомарт Токаев]';
    const who = whoOf(line, names, 'Слова Касым-Жомарта Токаева услышали.');
    expect(await listed(who)).toEqual(['person Kassym-Jomart Tokayev 1']);
    expect(await found(who, 'Kassym-Jomart Tokayev')).toBe('Kassym-Jomart Tokayev');
  });

  it('part what is not the same, in one article and in several', async () => {
    const names = { person: ['John Hill', 'J. Hill', 'Hill'] };
    const texts = [
      'John Hill spoke in Paris. J. Hill left. Hill came back.',
      'J. Hill spoke in Rome. Hill left.',
      'John Hill spoke again.',
    ];
    expect(await listed(whoOf('', names, ...texts))).toEqual(['person John Hill 6']);
    const who = whoOf('John Hill: {not the same as: J. Hill}', names, ...texts);
    // "Hill" is J. Hill's only where the article names no other.
    expect(await listed(who)).toEqual(['person J. Hill 3', 'person John Hill 3']);
  });

  it('do not take a bare surname from others who bear it', async () => {
    const names = { person: ['Laura Bush', 'George W. Bush', 'Bush'] };
    const who = whoOf('George W. Bush: Bush', names, 'Laura Bush spoke. Bush left.', 'George W. Bush spoke.');
    expect(await listed(who)).toEqual(['person George W. Bush 1', 'person Laura Bush 2']);
  });

  it('settle of which kind a name is, and take places out', async () => {
    const names = { person: ['Nur Otan', 'Jordan'] };
    const kinds = 'Nur Otan: {kind: organisation}\nJordan: {kind: place}';
    const who = whoOf(kinds, names, 'Nur Otan met.', 'Jordan voted. Jordan won.');
    expect(await listed(who)).toEqual(['organisation Nur Otan 1']);
  });

  it('can be taken back', async () => {
    const who = whoOf('Pelé: [Edson Nascimento]', pele, 'Pelé spoke.', 'Edson Nascimento spoke.');
    who.correct([]);
    expect(await listed(who)).toEqual(['person Edson Nascimento 1', 'person Pelé 1']);
  });

  it('count as unheard where no article has the name', async () => {
    const corrections = 'Kassym-Jomart Tokayev: [Токаев, Tokajew]\nNobody Atall:\n  not the same as: Noone';
    const who = whoOf(corrections, { person: ['Токаева'] }, 'Слова Токаева услышали.');
    expect(who.unheard().map(({ name, line }) => `${name} ${line}`)).toEqual([
      'Tokajew 1',
      'Nobody Atall 2',
      'Noone 3',
    ]);
  });
});
