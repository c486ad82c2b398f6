import { describe, expect, it } from 'vitest';
import { readRoles } from './read-roles.ts';

describe('rolesIn', () => {
  it('shows an acronym for the long form that the text joins to it', () => {
    const text = 'Eva Lund, head of the Upper Vale Council (UVC), spoke for the UVC.';
    expect(readRoles(text, 'Eva Lund')).toEqual(['head of the UVC']);
  });

  it('drops other acronyms in parentheses', () => {
    expect(readRoles('The Minister of Foreign Affairs (MFA) of Chile Eva Lund left.', 'Eva Lund')).toEqual([
      'Minister of Foreign Affairs of Chile',
    ]);
  });

  it('keeps the full stop of an abbreviation and the end of a name, and a role said twice once', () => {
    expect(readRoles('Vale Gov. Eva Lund spoke.', 'Eva Lund')).toEqual(['Vale Gov.']);
    expect(readRoles("Eva Lund, an analyst at Gandy's, spoke.", 'Eva Lund')).toEqual(["analyst at Gandy's"]);
    expect(readRoles('The mayor, Eva Lund, is mayor.', 'Eva Lund')).toEqual(['mayor']);
  });

  it('reads Kazakh titles beside the name', () => {
    expect(readRoles('Қазақстан президенті Асан Бекұлы келді.', 'Асан Бекұлы', { language: 'kk' })).toEqual([
      'Қазақстан президенті',
    ]);
  });
});
