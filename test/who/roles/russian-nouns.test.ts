import { describe, expect, it } from 'vitest';
import { adjectivesOf, agree, roleNounOf } from '../../../src/who/roles/russian-nouns.ts';

const noun = (form: string) => {
  const found = roleNounOf(form);
  return found && [found.nominative, [...found.cases].sort().join('')];
};

describe('roleNounOf', () => {
  it.each([
    ['министр', 'министр', 'n'],
    ['министра', 'министр', 'ag'],
    ['министром', 'министр', 'i'],
    ['секретарю', 'секретарь', 'd'],
    ['главы', 'глава', 'g'],
    ['главой', 'глава', 'i'],
    ['судью', 'судья', 'a'],
    ['посла', 'посол', 'ag'],
    ['владельцем', 'владелец', 'i'],
    ['командующего', 'командующий', 'ag'],
    ['уполномоченным', 'уполномоченный', 'i'],
    ['экс-президентом', 'экс-президент', 'i'],
    ['замглавы', 'замглавы', 'adginp'],
  ])('leads %s back to the nominative', (form, nominative, cases) => {
    expect(noun(form)).toEqual([nominative, cases]);
  });

  it('knows nothing of other words', () => {
    expect(noun('послание')).toBeUndefined();
    expect(noun('стол')).toBeUndefined();
  });
});

describe('adjectivesOf', () => {
  it.each([
    ['бывшим', ['бывший']],
    ['генерального', ['генеральный']],
    ['российскому', ['российский']],
    ['второго', ['второй']],
    ['бывшей', ['бывшая']],
    ['главной', ['главной', 'главная']],
    ['которого', []],
  ])('leads %s back to the nominative', (form, nominatives) => {
    expect(adjectivesOf(form).map(({ nominative }) => nominative)).toEqual(nominatives);
  });
});

describe('agree', () => {
  it('asks for one case in common', () => {
    expect(agree(['n', 'g'], new Set(['g']))).toBe(true);
    expect(agree(['n'], new Set(['g', 'a']))).toBe(false);
  });
});
