import { describe, expect, it } from 'vitest';
import { printed, reprinted } from '../../../bench/corpora/printing.ts';

describe('printed', () => {
  it.each([
    ['EU rejects German call .', 'EU rejects German call.'],
    ["Essex , England 's ( 4 - 3 ) best , did n't play", "Essex, England's (4 - 3) best, didn't play"],
    ['" We ca n\'t , " he said , " but \' must \' . "', '"We can\'t," he said, "but \'must\'."'],
    ['It is over . "', 'It is over."'],
    ['We are safe , " he said .', 'We are safe," he said.'],
    ["the players ' union", "the players' union"],
    ['He paid $ 20 , US$ 5 or £ 3 .', 'He paid $20, US$5 or £3.'],
    ["`` Yes , '' -LRB- she -RRB- said", '“Yes,” (she) said'],
    ['в « Милане » ( 2008 )', 'в «Милане» (2008)'],
  ])('%s', (tokens, text) => {
    expect(printed(tokens.split(' ')).text).toBe(text);
  });

  it('tells where each token stands', () => {
    const { text, spans } = printed(['``', 'Mr', 'Bos', "'s", 'ants', "''", '.']);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '“',
      'Mr',
      'Bos',
      "'s",
      'ants',
      '”',
      '.',
    ]);
  });

  it('of nothing is nothing', () => {
    expect(printed([])).toEqual({ text: '', spans: [] });
  });
});

describe('reprinted', () => {
  it('keeps lines, and finds a stretch of the original again', () => {
    const { text, spanOf } = reprinted("Apple wins\nJobs , CEO of Apple , said\nApple 's own");
    expect(text).toBe("Apple wins\nJobs, CEO of Apple, said\nApple's own\n");
    // "CEO of Apple" in the original, where a blank stands before the comma.
    const { start, end } = spanOf({ start: 18, end: 30 });
    expect(text.slice(start, end)).toBe('CEO of Apple');
    const whole = spanOf({ start: 0, end: 51 });
    expect(text.slice(whole.start, whole.end)).toBe("Apple wins\nJobs, CEO of Apple, said\nApple's own");
  });
});
