import { describe, expect, it } from 'vitest';
import { comparable, rolesWithDates } from '../../../src/who/roles/fullest.ts';

const stated = (...roles: readonly (readonly [string, ...string[]])[]) =>
  roles.flatMap(([title, ...days]) => days.map((day) => ({ title, date: `2022-01-${day}` })));
const titles = (...roles: readonly (readonly [string, ...string[]])[]) =>
  rolesWithDates(stated(...roles)).map(({ title }) => title);

describe('rolesWithDates', () => {
  it('tells each role once, in its most frequent words, with the days on which it was said', () => {
    const roles = stated(['Acme chairman', '03', '02'], ['Chairman of Acme', '05'], ['Acme Chairman', '03']);
    expect(rolesWithDates(roles)).toEqual([
      { title: 'Acme chairman', dates: ['2022-01-02', '2022-01-03', '2022-01-05'] },
    ]);
  });

  it('leaves out a bare title that another one says too, and lets it speak for that', () => {
    expect(
      titles(['minister', '01', '02', '03'], ['founder of Acme', '02', '03'], ['Trade Minister', '01']),
    ).toEqual(['Trade Minister', 'founder of Acme']);
    expect(titles(['Minister of Foreign Affairs of Chile', '01'], ['Foreign Minister', '02'])).toEqual([
      'Minister of Foreign Affairs of Chile',
    ]);
    expect(titles(['Prime Minister – Minister of Trade', '01'], ['Minister', '02'])).toEqual([
      'Prime Minister – Minister of Trade',
    ]);
  });

  it('keeps the plain role beside one adorned now and then', () => {
    expect(titles(["Acme's gloomy chairman", '02'], ["Acme's chairman", '01', '03'])).toEqual([
      "Acme's chairman",
    ]);
  });

  it('keeps an office beside the same one formerly held, deputised or served', () => {
    expect(titles(['President', '01', '02'], ['former President', '05'])).toEqual([
      'President',
      'former President',
    ]);
    expect(titles(['minister', '01', '02'], ['deputy minister', '05'])).toHaveLength(2);
    expect(titles(['president', '01', '02'], ['adviser to the president', '05'])).toHaveLength(2);
    expect(titles(['президент', '01', '02'], ['бывший президент', '05'])).toHaveLength(2);
  });

  it('reads Russian roles from their noun on', () => {
    expect(titles(['Президент', '01', '02'], ['президент Чили', '05'])).toEqual(['президент Чили']);
    expect(titles(['министр', '01', '02'], ['советник министра', '05'])).toHaveLength(2);
  });
});

describe('comparable', () => {
  it('puts what a role is of, and whether it is still held, in front', () => {
    expect(comparable("Acme's former chief executive")).toBe(comparable('former chief executive of Acme'));
    expect(comparable('Ex-Acme chief executive')).toBe(comparable('former Acme chief executive'));
    expect(comparable('U.S. Sen.')).toBe(comparable('US senator'));
    expect(comparable('President of the United States')).toBe(comparable('U.S. President'));
    expect(comparable("Acme's under-fire chairman")).toBe(comparable('chairman of Acme'));
  });

  it('tells offices apart that differ in a word', () => {
    expect(comparable('fire chief')).not.toBe(comparable('chief'));
    expect(comparable('under secretary')).not.toBe(comparable('secretary'));
    expect(comparable('officer')).not.toBe(comparable('new'));
    expect(comparable('head of Acme')).not.toBe(comparable('chief of Acme'));
  });
});
