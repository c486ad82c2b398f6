import { describe, expect, it } from 'vitest';
import { withoutDeclined } from '../../src/who/declined.ts';

describe('the other names of someone', () => {
  it('are not those in another case, of the whole or of the surname', () => {
    const aliases = ['Tokayev', 'Токаева', 'Касым-Жомарт Токаев', 'Касым-Жомарта Токаева', 'Токаев'];
    expect(withoutDeclined(aliases, 'Kassym-Jomart Tokayev')).toEqual([
      'Tokayev',
      'Касым-Жомарт Токаев',
      'Токаев',
    ]);
    expect(withoutDeclined(['Тұрғымбаевтың'], 'Ерлан Тұрғымбаев')).toEqual([]);
  });

  it('are kept where no form of the nominative is known', () => {
    expect(withoutDeclined(['Блинкену'], 'Anthony Blinken')).toEqual(['Блинкену']);
  });
});
