import { describe, expect, it } from 'vitest';
import { mayEndPhrase, phraseOf, withPhrasesJoined } from '../../src/search/phrasal-verbs.ts';
import { numberOfForm } from '../../src/text/forms.ts';
import { tokensOf } from '../../src/text/tokens.ts';

const joined = (text: string): string[] =>
  withPhrasesJoined(tokensOf(text, 'en')).map(({ folded }) => folded);

describe('phraseOf', () => {
  it('gives the form of the single word for the stem of a verb and its particle', () => {
    expect(phraseOf('step', 'down')).toEqual({ folded: 'resign', stem: 'resign' });
    expect(phraseOf('take', 'over')).toEqual({ folded: 'seize', stem: 'seiz' });
    expect(phraseOf('blow', 'up')).toEqual({ folded: 'explode', stem: 'explod' });
  });

  it('knows none for a verb and a particle that are no such pair', () => {
    for (const [verb, particle] of [
      ['step', 'over'],
      ['step', 'stone'],
      ['', 'down'],
      ['step', ''],
      ['', ''],
    ] as const)
      expect(phraseOf(verb, particle)).toBeUndefined();
  });
});

describe('mayEndPhrase', () => {
  it('tells particles from all other words, whenever these came', () => {
    const mayEnd = (folded: string) => mayEndPhrase(numberOfForm({ folded, stem: folded }));
    expect(['down', 'stone', 'part', 'into', 'erupt'].map(mayEnd)).toEqual([true, false, true, true, false]);
    expect(mayEnd('pebble')).toBe(false);
    expect(mayEndPhrase(-1)).toBe(false);
  });
});

describe('withPhrasesJoined', () => {
  it('takes a verb and its particle for the verb that says the same', () => {
    expect(joined('protests broke out')).toEqual(['protests', 'erupt']);
    expect(joined('He stepped down.')).toEqual(['he', 'resign']);
    expect(joined('They took over the airport and shut down the internet.')).toEqual([
      ...['they', 'seize', 'the', 'airport', 'and', 'close', 'the', 'internet'],
    ]);
  });

  it('leaves verbs and particles alone that stand apart or belong to no such pair', () => {
    expect(joined('He broke it out of anger')).toEqual(['he', 'broke', 'it', 'out', 'of', 'anger']);
    expect(joined('out broke')).toEqual(['out', 'broke']);
    expect(joined('')).toEqual([]);
  });

  it('covers in the text both words', () => {
    const text = 'Fighting broke out.';
    const [, phrase] = withPhrasesJoined(tokensOf(text, 'en'));
    expect(text.slice(phrase?.start, phrase?.end)).toBe('broke out');
  });
});
