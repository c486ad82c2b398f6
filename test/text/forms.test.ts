import { describe, expect, it } from 'vitest';
import { formAt, formsWithStem, numberOfForm } from '../../src/text/forms.ts';

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
