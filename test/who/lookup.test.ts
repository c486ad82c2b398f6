import { describe, expect, it } from 'vitest';
import { createLookup, type Listed } from '../../src/who/lookup.ts';
import { atOnce } from '../../src/who/slices.ts';

/** Someone of the given kind with the forms of the name and how often each is used; the first is the name. */
function listed(kind: Listed['kind'], names: Readonly<Record<string, number>>): Listed {
  const [name = ''] = Object.keys(names);
  const mentions = Object.values(names).reduce((sum, times) => sum + times, 0);
  const nothing = {
    roles: [],
    aliases: [],
    first: '',
    last: '',
    excerpts: [],
    together: [],
    reporting: false,
  };
  return { ...nothing, name, kind, mentions, names: new Map(Object.entries(names)) };
}

const person = (names: Readonly<Record<string, number>>) => listed('person', names);
const organisation = (names: Readonly<Record<string, number>>) => listed('organisation', names);

const asking = (...entities: readonly Listed[]) => {
  const lookUp = atOnce(createLookup(entities));
  return (name: string) => {
    const lookup = lookUp(name);
    return lookup.found === 'one'
      ? lookup.entity.name
      : [lookup.found, ...lookup.candidates.map((one) => one.name)];
  };
};

describe('looking up', () => {
  const ask = asking(
    person({ 'Tony Blair': 40, Blair: 60 }),
    person({ 'George Bush': 30, Bush: 90 }),
    person({ 'Laura Bush': 5, Bush: 5 }),
    person({ 'Tony Clarke': 4 }),
    person({ 'William Clinton': 3 }),
    person({ 'Sarah Hill': 2, Hill: 2 }),
    person({ 'Emma Hill': 2, Hill: 1 }),
  );

  it('takes who nearly always is called so, in any spelling and script', () => {
    expect(ask('Bush')).toBe('George Bush');
    expect(ask('Буш')).toBe('George Bush');
    expect(ask('Блэр')).toBe('Tony Blair');
    expect(ask('Mr Blair')).toBe('Tony Blair');
  });

  it('asks which one is meant where several are called so', () => {
    expect(ask('Hill')).toEqual(['several', 'Sarah Hill', 'Emma Hill']);
  });

  it('offers everyone who bears a surname, though no article calls them just so', () => {
    const hills = asking(person({ 'Sarah Hill': 3, Hill: 4 }), person({ 'Emma Hill': 2 }));
    expect(hills('Hill')).toEqual(['several', 'Sarah Hill', 'Emma Hill']);
    expect(hills('Хилл')).toEqual(['several', 'Sarah Hill', 'Emma Hill']);
    expect(hills('Sarah Hill')).toBe('Sarah Hill');
  });

  it('names the others beside the one who is nearly always meant, most often so called first', () => {
    const lookUp = atOnce(
      createLookup([
        person({ 'George Bush': 90, Bush: 90 }),
        person({ 'Jeb Bush': 2 }),
        person({ 'Laura Bush': 5, Bush: 5 }),
        organisation({ 'Bush House': 3 }),
      ]),
    );
    expect(lookUp('Bush')).toMatchObject({
      found: 'one',
      entity: { name: 'George Bush' },
      others: [{ name: 'Laura Bush' }, { name: 'Jeb Bush' }],
    });
    expect(lookUp('George Bush')).toMatchObject({ entity: { name: 'George Bush' }, others: [] });
  });

  it('takes a name in quotation marks for just the one who is listed so', () => {
    const rays = asking(person({ Ray: 2 }), person({ 'Ben Ray': 3, Ray: 3 }));
    expect(rays('Ray')).toEqual(['several', 'Ben Ray', 'Ray']);
    expect(rays('"Ray"')).toBe('Ray');
    expect(rays('«Ben Ray»')).toBe('Ben Ray');
    expect(rays('"ray"')).toEqual(['several', 'Ben Ray', 'Ray']);
  });

  it('knows nicknames, initials and middle names', () => {
    expect(ask('Bill Clinton')).toBe('William Clinton');
    expect(ask('G. Bush')).toBe('George Bush');
    expect(ask('William Jefferson Clinton')).toBe('William Clinton');
  });

  it('does not take a name for another one because only the first name fits, but offers it', () => {
    expect(ask('Tony Blare')).toEqual(['none', 'Tony Blair', 'Tony Clarke']);
  });

  it('finds nobody of whom nothing is like what was asked for', () => {
    expect(ask('Zorro')).toEqual(['none']);
    expect(ask('')).toEqual(['none']);
  });

  it('asks which one is meant by a word for many', () => {
    const offices = asking(
      organisation({ 'Foreign Ministry': 9, Ministry: 3 }),
      organisation({ 'Defence Ministry': 5 }),
    );
    expect(offices('the ministry')).toEqual(['several', 'Foreign Ministry', 'Defence Ministry']);
    expect(offices('Ministry of Foreign Affairs')).toBe('Foreign Ministry');
  });
});
