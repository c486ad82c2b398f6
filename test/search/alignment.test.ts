import { describe, expect, it } from 'vitest';
import { bestMatches, coverageOf, createMatcher, soughtWords } from '../../src/search/alignment.ts';
import { questionOf } from '../../src/search/question.ts';
import { backgroundOf, countedWords, noBackground, passageOf, soughtIn } from './made.ts';

/** How well each content word of a question is found in the first sentence of a text. */
function matches(question: string, text: string, background = noBackground): number[] {
  const passage = passageOf(text);
  const { matcher } = soughtIn([passage], question, background);
  return bestMatches(matcher, passage.sentences[0]?.words ?? []);
}

describe('bestMatches', () => {
  it('gives 1 for a word that is there in any form', () => {
    expect(matches('protests begin', 'The protest began.')).toEqual([1, 1]);
    expect(matches('cafe Erdogan', 'Erdoğan came to the cafés.')).toEqual([1, 1]);
    expect(matches('email', 'He sent an e-mail.')).toEqual([1]);
  });

  it('gives 0 for a word that is not there', () => {
    expect(matches('weather', 'The protest began.')).toEqual([0]);
  });

  it('gives less than 1 for a word of the same meaning, of another language too', () => {
    const [synonym = 0, foreign = 0] = matches('demonstrations', 'The protest began.').concat(
      matches('протесты', 'The protest began.'),
    );
    for (const match of [synonym, foreign]) {
      expect(match).toBeGreaterThan(0.5);
      expect(match).toBeLessThan(1);
    }
  });

  it('gives 0 for a word of contrary meaning, though the background finds them near', () => {
    const background = backgroundOf({ 'end begin': 0.9, 'end began': 0.9 });
    expect(matches('end', 'The protests began.', background)).toEqual([0]);
  });

  it('takes near words of the background for alike, and far ones not', () => {
    const background = backgroundOf({ 'salary wages': 0.8, 'salary weather': 0.3 });
    expect(matches('salary', 'The wages are low.', background)[0]).toBeGreaterThan(0.3);
    expect(matches('salary', 'The weather is bad.', background)).toEqual([0]);
  });

  it('goes for names by their spelling only', () => {
    const background = backgroundOf({ 'macron tokayev': 0.9 });
    expect(matches('What did Macron say', 'Tokayev spoke.', background)).toEqual([0]);
  });

  it('forgives a typing error and another script in words that nobody knows', () => {
    expect(matches('Blinkin', 'Blinken spoke.')[0]).toBeGreaterThan(0.7);
    expect(matches('Блинкен', 'Blinken spoke.')[0]).toBeGreaterThan(0.7);
  });

  it('does not take one number for another', () => {
    expect(matches('1200', 'It cost 1201 tenge.')).toEqual([0]);
    expect(matches('1200', 'It cost 1,200 tenge.')).toEqual([1]);
  });

  it('takes long words of one family for alike', () => {
    expect(matches('Kazakhstani', 'Kazakhstan agreed.')[0]).toBeGreaterThan(0.5);
    expect(matches('prize', 'The price rose.', backgroundOf({ 'prize price': 0 }))).toEqual([0]);
  });

  it('finds the words of a long name where only its acronym stands', () => {
    const passage = passageOf('The Collective Security Treaty Organization (CSTO) met. The CSTO agreed.');
    const { matcher } = soughtIn([passage], 'collective treaty');
    expect(bestMatches(matcher, passage.sentences[1]?.words ?? [])).toEqual([1, 1]);
  });
});

describe('a matcher of a long name that articles shorten', () => {
  const aliasesOf = (words: readonly unknown[]) => [
    { first: 0, last: words.length - 1, text: 'CSTO', stem: 'csto' },
  ];

  function matchesIn(text: string): number[] {
    const passage = passageOf(text);
    const published = { from: '2022-01-10', to: '2022-01-10' };
    const { words } = questionOf('collective security', { asked: '2022-01-10', published, aliasesOf });
    const matcher = createMatcher(soughtWords(words, countedWords(noBackground).vocabulary), noBackground);
    return bestMatches(matcher, passage.sentences.at(-1)?.words ?? []);
  }

  it('finds it in the acronym of an article that does not say what it means', () => {
    expect(matchesIn('CSTO troops left.')).toEqual([0.9, 0.9]);
  });

  it('does not find it where the article means something else by the acronym', () => {
    expect(matchesIn('The Central Sports Training Office (CSTO) closed. CSTO staff left.')).toEqual([0, 0]);
  });
});

describe('coverageOf', () => {
  it('is the share by weight of what is found', () => {
    const { matcher } = soughtIn([passageOf('Gas rose.')], 'gas weather');
    const [gas = 0, weather = 0] = matcher.sought.map(({ weight }) => weight);
    expect(coverageOf(matcher.sought, [1, 1])).toBe(1);
    expect(coverageOf(matcher.sought, [0, 0])).toBe(0);
    expect(coverageOf(matcher.sought, [1, 0])).toBeCloseTo(gas / (gas + weather), 10);
  });

  it('is 1 when nothing is sought', () => {
    expect(coverageOf([], [])).toBe(1);
  });
});
