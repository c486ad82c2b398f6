import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChance } from '../../../bench/chance.ts';
import { withTypingErrors } from '../../../bench/speed/typing-errors.ts';

/** Gives these numbers in turn. */
const drawing = (...numbers: readonly number[]) => {
  const rest = [...numbers];
  return () => rest.shift() ?? 0;
};

/** One error, in the first long word, of the kind that a number stands for, at the place that another stands for. */
const oneError = (word: string, kind: number, place: number, key = 0) =>
  withTypingErrors(word, drawing(0.9, 0, kind, place, key));

const [NEIGHBOUR, DOUBLED, DROPPED, SWAPPED] = [0, 0.25, 0.5, 0.75];

describe('withTypingErrors', () => {
  it('hits the key to the left or to the right', () => {
    // The third letter of "Tokayev" is the second that may be wrong, of six.
    expect(oneError('Tokayev', NEIGHBOUR, 1 / 6, 0)).toBe('Tojayev');
    expect(oneError('Tokayev', NEIGHBOUR, 1 / 6, 0.5)).toBe('Tolayev');
    expect(oneError('Токаев', NEIGHBOUR, 1 / 5, 0.5)).toBe('Тоеаев');
  });

  it('keeps the case on the key beside', () => {
    expect(oneError('NATION', NEIGHBOUR, 0, 0)).toBe('NSTION');
  });

  it('doubles, drops or swaps a letter', () => {
    expect(oneError('Tokayev', DOUBLED, 1 / 6)).toBe('Tokkayev');
    expect(oneError('Tokayev', DROPPED, 1 / 6)).toBe('Toayev');
    expect(oneError('Tokayev', SWAPPED, 1 / 6)).toBe('Toakyev');
  });

  it('draws again where nothing would change', () => {
    // Swapping the two l, then doubling the o; and ә, which has no key beside it, then dropping the next letter.
    expect(withTypingErrors('Hello', drawing(0.9, 0, SWAPPED, 1 / 4, DOUBLED, 3 / 4))).toBe('Helloo');
    expect(withTypingErrors('Мәжіліс', drawing(0.9, 0, NEIGHBOUR, 0, 0, DROPPED, 1 / 6))).toBe('Мәіліс');
  });

  it('makes a second error in another word', () => {
    expect(withTypingErrors('Who met Blinken there', drawing(0.1, 0, 0, 0.5, DROPPED, 0, DROPPED, 0))).toBe(
      'Who met Binken tere',
    );
  });

  it('leaves a question without long words alone', () => {
    expect(withTypingErrors('Who is he?', createChance(1))).toBe('Who is he?');
  });

  it('changes one or two long words and nothing else, never their first letters', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), (words, seed) => {
        const typed = withTypingErrors(words.join(' '), createChance(seed)).split(' ');
        const wrong = words.flatMap((one, i) => (one === typed[i] ? [] : [[one, typed[i] ?? ''] as const]));
        expect(typed).toHaveLength(words.length);
        const long = words.filter((one) => one.length >= 5).length;
        expect(wrong.length).toBeGreaterThanOrEqual(Math.min(1, long));
        expect(wrong.length).toBeLessThanOrEqual(Math.min(2, long));
        for (const [one, other] of wrong) {
          expect(one.length).toBeGreaterThanOrEqual(5);
          expect(other[0]).toBe(one[0]);
          expect(Math.abs(other.length - one.length)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
