import { describe, expect, it } from 'vitest';
import { tokenNamesOf } from '../../../bench/names/named-text.ts';

// "Tim O'Gorman-led Essex": three tokens.
const TOKENS = [
  { start: 0, end: 3 },
  { start: 4, end: 16 },
  { start: 17, end: 22 },
];
const mention = (start: number, end: number, kind: 'person' | 'place' = 'person') => ({
  start,
  end,
  kind,
  text: '',
});

describe('tokenNamesOf', () => {
  it('gives a name all tokens that it touches', () => {
    expect(tokenNamesOf([mention(0, 12), mention(17, 22, 'place')], TOKENS)).toEqual([
      { kind: 'person', first: 0, last: 1 },
      { kind: 'place', first: 2, last: 2 },
    ]);
  });

  it('gives a token to the first name that touches it', () => {
    expect(tokenNamesOf([mention(4, 7), mention(6, 12), mention(14, 22)], TOKENS)).toEqual([
      { kind: 'person', first: 1, last: 1 },
      { kind: 'person', first: 2, last: 2 },
    ]);
  });
});
