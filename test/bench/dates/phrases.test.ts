import { describe, expect, it } from 'vitest';
import { type Phrase, phraseFaultsIn, phraseFiguresOf } from '../../../bench/dates/phrases.ts';

const phrase = (text: string, ...expected: readonly string[][]): Phrase => ({
  text,
  reference: '2022-01-10',
  language: 'en',
  expected,
});
const set = {
  name: 'own',
  leftOut: 2,
  phrases: [
    phrase('They met on Sunday.', ['days 2022-01-16/2022-01-16', 'days 2022-01-09/2022-01-09']),
    phrase('It lasted from January 2 to January 5, for three days.', ['days 2022-01-02/2022-01-05'], ['P4D']),
    phrase('They met at 10:30 a.m. yesterday.', ['moment 2022-01-09T10:30:00']),
    phrase('They met at 10:30 a.m. yesterday.', ['clock 10:30:00']),
    phrase('They are here now.', ['PRESENT_REF']),
    phrase('They met.'),
  ],
};

describe('phraseFiguresOf', () => {
  it('tells how many expressions were understood in one of the ways that are right', () => {
    expect(phraseFiguresOf(set)).toEqual({ expected: 6, leftOut: 2, exact: 5 / 6 });
    expect(phraseFiguresOf({ ...set, phrases: [] }).exact).toBeUndefined();
  });
});

describe('phraseFaultsIn', () => {
  it('tells what was not, with what was found instead', () => {
    expect(phraseFaultsIn(set)).toEqual([
      expect.stringMatching(/^phrase\t2022-01-10\tP4D\t.*DURATION P3D "three days"\tIt lasted/),
    ]);
  });
});
