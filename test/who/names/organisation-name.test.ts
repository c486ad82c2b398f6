import { describe, expect, it } from 'vitest';
import {
  isAnyMinistry,
  isGeneric,
  organisationName,
  standsFor,
} from '../../../src/who/names/organisation-name.ts';

const key = (name: string) => organisationName(name).key;
const relation = (short: string, full: string) => standsFor(organisationName(short), organisationName(full));

describe('the name of an organisation', () => {
  it.each([
    ['The World Bank', 'World Bank'],
    ['Apple Inc.', 'Apple'],
    ['ООО «Ромашка»', 'Ромашка'],
    ['World Health Organization', 'World Health Organisation'],
    ['Organization for Security and Co-operation in Europe', 'OSCE'],
    ['U.N.', 'United Nations'],
    ['ОДКБ', 'Collective Security Treaty Organization'],
    ['European Union', 'EU'],
    ['Johnson & Johnson', 'Johnson and Johnson'],
    ['Justice Department', 'Department of Justice'],
    ['Kazakh Foreign Ministry', 'Ministry of Foreign Affairs of the Republic of Kazakhstan'],
    ['Kazakhstan’s Foreign Ministry', 'МИД Казахстана'],
    ['Министерством иностранных дел Казахстана', 'МИД Казахстана'],
    ['US Senate', 'United States Senate'],
    ['Chinese Supreme Court', 'Supreme Court of China'],
    ['Ministry of Defense', 'MoD'],
  ])('is the same in %s and %s', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['Ministry of Foreign Affairs of Kazakhstan', 'Ministry of Foreign Affairs of Russia'],
    ['Foreign Ministry', 'Kazakh Foreign Ministry'],
    ['Foreign Ministry', 'Defence Ministry'],
    ['Bank of America', 'U.S. Bank'],
    ['Socialist Party of the United States', 'Socialist Party of America'],
    ['WHO', 'The Who'],
    ['Apple', 'Apple Corps'],
  ])('differs between %s and %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it('is generic where it says only of which kind it is', () => {
    expect(['the Ministry', 'Bank', 'Министерство'].map((name) => isGeneric(organisationName(name)))).toEqual(
      [true, true, true],
    );
    expect(
      ['Kremlin', 'World Bank', 'Bank of England'].some((name) => isGeneric(organisationName(name))),
    ).toBe(false);
  });

  it('is that of any ministry where it does not say whose', () => {
    expect(isAnyMinistry(organisationName('Foreign Ministry'))).toBe(true);
    expect(isAnyMinistry(organisationName('Russian Foreign Ministry'))).toBe(false);
    expect(isAnyMinistry(organisationName('Gazprom'))).toBe(false);
  });
});

describe('a shorter name', () => {
  it.each([
    ['GM', 'General Motors'],
    ['Ford', 'Ford Motor Company'],
    ['Senate', 'US Senate'],
    ['Foreign Ministry', 'Kazakh Foreign Ministry'],
  ])('%s stands for %s anywhere', (short, full) => {
    expect(relation(short, full)).toBe('always');
  });

  it.each([
    ['Church', 'Church of Scientology'],
    ['Ministry', 'Kazakh Foreign Ministry'],
    ['Supreme Court', 'Supreme Court of Cassation'],
    ['Harvard', 'Harvard University'],
  ])('%s may stand for %s in one article', (short, full) => {
    expect(relation(short, full)).toBe('here');
  });

  it.each([
    ['Apple', 'Apple Corps'],
    ['General', 'General Motors Fans'],
    ['Kazakh Foreign Ministry', 'Russian Foreign Ministry'],
    ['Foreign Office', 'Foreign Office to the Cabinet Office'],
    ['General Motors', 'GM'],
    ['Ford', 'Ford'],
  ])('%s does not stand for %s', (short, full) => {
    expect(relation(short, full)).toBeUndefined();
  });
});
