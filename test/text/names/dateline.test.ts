import { describe, expect, it } from 'vitest';
import { isDateline } from '../../../src/text/names/dateline.ts';
import { wordSentences } from '../../../src/text/names/words.ts';
import { tokensOf } from '../../../src/text/tokens.ts';

/** Whether the first `count` words of a line are the place of a dateline. */
function begins(line: string, count = 1): boolean {
  const [sentence] = wordSentences(line, [{ start: 0, end: line.length }], tokensOf(line, 'en'));
  return isDateline(sentence?.words ?? [], 0, count);
}

describe('isDateline', () => {
  it.each([
    'LONDON 1996-12-06',
    'ALMATY, Jan 5 (Reuters) - Troops came.',
    'MOSCOW, January 10. /TASS/. Troops came.',
    'PARIS (AFP) — Troops came.',
    'CARLSBAD, California 1996-08-22',
    'Vienna, 3 May: Troops came.',
  ])('sees that %s begins with a place', (line) => {
    expect(begins(line)).toBe(true);
  });

  it.each([
    'LONDON is large.',
    'Almaty and Astana (Reuters)',
    'Rain fell on January 5.',
    'Leeds 1 Wimbledon 0',
  ])('sees none in %s', (line) => {
    expect(begins(line)).toBe(false);
  });

  it('is not about the words behind a parenthesis', () => {
    const line = 'PARIS (AFP) - Troops came.';
    const [sentence] = wordSentences(line, [{ start: 0, end: line.length }], tokensOf(line, 'en'));
    expect(isDateline(sentence?.words ?? [], 1, 2)).toBe(false);
  });
});
