import { describe, expect, it } from 'vitest';
import {
  type DescribedText,
  describedFiguresOf,
  describedOutcomesOf,
  isPartOf,
} from '../../../bench/roles/role-proxies.ts';

const TEXT = 'Energy Minister Anna Bos met the engineer Paul Lee in Rome.';
const at = (name: string) => ({ start: TEXT.indexOf(name), end: TEXT.indexOf(name) + name.length });

function described(anna: readonly string[], allowed: readonly string[] = []): DescribedText {
  return {
    article: { id: '1', date: '2022-01-05', text: TEXT },
    people: [{ names: [at('Anna Bos')], expected: anna, allowed }],
    agrees: isPartOf,
    isJudged: (role) => !role.startsWith('the'),
  };
}

describe('describedOutcomesOf', () => {
  it('compares the roles read of a person with what is expected', () => {
    expect(describedOutcomesOf(described(['the Energy Minister', 'leader']))).toEqual([
      {
        text: TEXT,
        right: ['Energy Minister'],
        wrong: [],
        met: ['the Energy Minister'],
        missed: ['leader'],
      },
    ]);
  });

  it('takes a role for wrong that agrees with nothing expected or allowed', () => {
    expect(describedOutcomesOf(described(['leader']))[0]?.wrong).toEqual(['Energy Minister']);
    expect(describedOutcomesOf(described([], ['energy minister']))[0]).toMatchObject({
      right: ['Energy Minister'],
      met: [],
    });
  });
});

describe('describedFiguresOf', () => {
  it('counts precision by roles and recall by what is expected', () => {
    const one = { text: '', right: ['a', 'b', 'c'], wrong: ['d'], met: ['e'], missed: ['f'] };
    expect(describedFiguresOf([one])).toEqual({
      found: 4,
      expected: 2,
      precision: 3 / 4,
      recall: 1 / 2,
      f1: 3 / 5,
    });
  });

  it('has no precision where no role was read', () => {
    const none = { text: '', right: [], wrong: [], met: [], missed: ['f'] };
    expect(describedFiguresOf([none])).toMatchObject({ precision: undefined, recall: 0, f1: 0 });
  });
});

describe('isPartOf', () => {
  it.each([
    ['Chief Executive', "Apple's chief executive officer", true],
    ["the Country's president", 'President of the country', true],
    ['vice president', 'president', false],
    ['the', 'the president', false],
  ])('"%s" of "%s": %s', (part, whole, expected) => {
    expect(isPartOf(part, whole)).toBe(expected);
  });
});
