import { describe, expect, it } from 'vitest';
import { translatedName } from '../../../src/text/acronyms/translated.ts';

function nameIn(clause: string, acronym: string): string | undefined {
  const name = translatedName(clause, acronym, { start: 0, end: clause.length });
  return name && clause.slice(name.start, name.end);
}

describe('translatedName', () => {
  it('takes the name of an organisation that has about as many words as the acronym letters', () => {
    expect(nameIn('sent by the Collective Security Treaty Organization', 'ODKB')).toBe(
      'Collective Security Treaty Organization',
    );
    expect(nameIn('Организация Договора о коллективной безопасности', 'CSTO')).toBe(
      'Организация Договора о коллективной безопасности',
    );
  });

  it('leaves the country and the office before the name away', () => {
    expect(nameIn("Kazakhstan's National Security Committee", 'KNB')).toBe('National Security Committee');
    expect(nameIn('the Kazakh National Security Committee', 'KNB')).toBe('National Security Committee');
    expect(nameIn('Chairman of the State Security Committee', 'GKNB')).toBe('State Security Committee');
    expect(nameIn("the Kurdistan Workers' Party", 'PKK')).toBe("Kurdistan Workers' Party");
  });

  it('takes nothing without a word that only organisations have', () => {
    expect(nameIn('said Senator John Adams Smith', 'ABC')).toBeUndefined();
    expect(nameIn('the January Almaty Protests', 'ABC')).toBeUndefined();
  });

  it('takes no name with a person or in which a single letter stands', () => {
    expect(nameIn('Police Officer John Doe', 'ABC')).toBeUndefined();
    expect(nameIn('in Conference Chamber B', 'NLB')).toBeUndefined();
  });

  it('takes the code of a country for none', () => {
    expect(nameIn('Al Ain Football Club', 'UAE')).toBeUndefined();
  });

  it('takes no half of an enumeration', () => {
    expect(nameIn('the African, Caribbean and Pacific Group', 'ACP')).toBeUndefined();
  });
});
