import { describe, expect, it } from 'vitest';
import { otherNames } from '../../src/who/other-names.ts';

describe('the other names of someone', () => {
  it('are not those in another case, of the whole or of the surname', () => {
    const aliases = ['Tokayev', 'Токаева', 'Касым-Жомарт Токаев', 'Касым-Жомарта Токаева', 'Токаев'];
    expect(otherNames(aliases, 'Kassym-Jomart Tokayev')).toEqual([
      'Tokayev',
      'Касым-Жомарт Токаев',
      'Токаев',
    ]);
    expect(otherNames(['Тұрғымбаевтың'], 'Ерлан Тұрғымбаев')).toEqual([]);
  });

  it('are not those that differ only in capitals', () => {
    expect(otherNames(['Bush', 'BUSH', 'GEORGE BUSH'], 'George Bush')).toEqual(['Bush']);
  });

  it('are kept where no form of the nominative is known', () => {
    expect(otherNames(['Блинкену'], 'Anthony Blinken')).toEqual(['Блинкену']);
  });
});

it('leaves out a case of the name that is shown, though it is no longer than that', () => {
  expect(otherNames(['Никиты Глинки', 'Глинка'], 'Никита Глинка')).toEqual(['Глинка']);
});
