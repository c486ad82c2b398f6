import { describe, expect, it } from 'vitest';
import { isSport } from '../../../src/text/names/sport.ts';
import { wordSentences } from '../../../src/text/names/words.ts';
import { tokensOf } from '../../../src/text/tokens.ts';

const linesOf = (text: string) => wordSentences(text, [{ start: 0, end: text.length }], tokensOf(text, 'en'));

describe('isSport', () => {
  it('knows a report of a game by its words', () => {
    expect(isSport(linesOf('The striker scored two goals in the last match of the season.'))).toBe(true);
  });

  it('takes no other report for one, though a word of games is in it', () => {
    expect(isSport(linesOf('Talks about the match between the presidents went on in Geneva.'))).toBe(false);
    expect(isSport(linesOf(''))).toBe(false);
  });
});
