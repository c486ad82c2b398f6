import { describe, expect, it } from 'vitest';
import { nameFaultsIn, nameFiguresOf } from '../../../bench/names/name-figures.ts';
import type { TokenName } from '../../../bench/names/named-text.ts';

const TEXT = 'Anna Bos met Ford of Rome\nThe UN left';
const WORDS = [...TEXT.matchAll(/\S+/gu)];
const TOKENS = WORDS.map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
const name = (kind: TokenName['kind'], first: number, last = first): TokenName => ({ kind, first, last });

const outcome = {
  text: {
    id: '7',
    text: TEXT,
    tokens: TOKENS,
    names: [name('person', 0, 1), name('person', 3), name('place', 5), name('organisation', 7)],
  },
  // Of other tokens, of another kind, right, missed, and one too many.
  found: [name('person', 1), name('organisation', 3), name('place', 5), name('place', 8)],
};

describe('nameFiguresOf', () => {
  it('counts a name as right if its tokens and its kind are', () => {
    expect(nameFiguresOf([outcome])).toEqual({
      person: { expected: 2, found: 1, precision: 0, recall: 0, f1: 0 },
      organisation: { expected: 1, found: 1, precision: 0, recall: 0, f1: 0 },
      place: { expected: 1, found: 2, precision: 1 / 2, recall: 1, f1: 2 / 3 },
      all: { expected: 4, found: 4, precision: 1 / 4, recall: 1 / 4, f1: 1 / 4 },
      unlabelled: { expected: 4, found: 4, precision: 2 / 4, recall: 2 / 4, f1: 2 / 4 },
    });
  });

  it('has no figures where there is nothing to judge', () => {
    const { all } = nameFiguresOf([]);
    expect(all).toEqual({ expected: 0, found: 0, precision: undefined, recall: undefined, f1: undefined });
  });
});

describe('nameFaultsIn', () => {
  it('tells each fault with its line, sorted by what went wrong', () => {
    expect(nameFaultsIn([outcome])).toEqual([
      'missed\t7\torganisation "UN"\t–\tThe UN left',
      'spurious\t7\t–\tplace "left"\tThe UN left',
      'kind\t7\tperson "Ford"\torganisation "Ford"\tAnna Bos met Ford of Rome',
      'span\t7\tperson "Anna Bos"\tperson "Bos"\tAnna Bos met Ford of Rome',
    ]);
  });
});
