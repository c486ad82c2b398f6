import { describe, expect, it } from 'vitest';
import {
  formAt,
  formsWithStem,
  numberOfForm,
  numberOfStem,
  owned,
  stemAt,
  stemNumberAt,
} from '../../src/text/forms.ts';

describe('the forms of words', () => {
  it('have one number each, and one object', () => {
    const number = numberOfForm({ folded: 'protests', stem: 'protest' });
    expect(numberOfForm({ folded: 'protests', stem: 'protest' })).toBe(number);
    expect(formAt(number)).toEqual({ folded: 'protests', stem: 'protest' });
    expect(formAt(number)).toBe(formAt(number));
  });

  it('differ by stem alone, as one word has two in two languages', () => {
    const [one, other] = [
      numberOfForm({ folded: 'алма', stem: 'алм' }),
      numberOfForm({ folded: 'алма', stem: 'алма' }),
    ];
    expect(one).not.toBe(other);
    expect(formAt(other).stem).toBe('алма');
  });

  it('are told apart, whichever of the stems of a word is asked for', () => {
    const stems = ['балык', 'балы', 'бал'];
    const numbers = stems.map((stem) => numberOfForm({ folded: 'балык', stem }));
    expect(new Set(numbers).size).toBe(3);
    expect(stems.map((stem) => numberOfForm({ folded: 'балык', stem }))).toEqual(numbers);
  });

  it('have the same number of their stem if they have the same stem', () => {
    const [grew, grown, shrank] = [
      numberOfForm({ folded: 'grew', stem: 'grow' }),
      numberOfForm({ folded: 'grown', stem: 'grow' }),
      numberOfForm({ folded: 'shrank', stem: 'shrink' }),
    ];
    expect(stemNumberAt(grew)).toBe(stemNumberAt(grown));
    expect(stemNumberAt(grew)).not.toBe(stemNumberAt(shrank));
    expect(stemAt(stemNumberAt(shrank))).toBe('shrink');
    expect(numberOfStem('grow')).toBe(stemNumberAt(grew));
  });

  it('have no stem that was only asked for', () => {
    expect(numberOfStem('unheardof')).toBeUndefined();
    expect(numberOfStem('unheardof')).toBeUndefined();
    expect(numberOfStem('constructor')).toBeUndefined();
    expect([stemNumberAt(-1), stemNumberAt(4_000_000_000)]).toEqual([-1, -1]);
    expect([stemAt(-1), stemAt(4_000_000_000)]).toEqual(['', '']);
  });

  it('are empty for a number that none has', () => {
    expect(formAt(-1)).toEqual({ folded: '', stem: '' });
    expect(formAt(4_000_000_000)).toEqual({ folded: '', stem: '' });
  });

  it('are found by their stems', () => {
    const [rose, rising, fell] = [
      numberOfForm({ folded: 'rose', stem: 'rise' }),
      numberOfForm({ folded: 'rising', stem: 'rise' }),
      numberOfForm({ folded: 'fell', stem: 'fall' }),
    ];
    const found = formsWithStem(new Set(['rise']));
    expect([rose, rising, fell].map((form) => found.has(form))).toEqual([true, true, false]);
  });
});

describe('owned', () => {
  it('gives the same word, whatever is in it', () => {
    for (const word of [
      '',
      'gas',
      'protests',
      'Организация Договора',
      'internationally',
      `lone ${'\uD800'} surrogate`,
    ])
      expect(owned(word)).toBe(word);
  });
});
